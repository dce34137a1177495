import { describe, expect, test } from 'vitest'
import { fromText, type StructureOptions, structure, structureRules } from '../../src/core.js'
import { parseArticle } from '../../src/index.js'
import { splitSentences } from '../../src/sentences.js'
import type { StructureDraft, StructureRule } from '../../src/types.js'
import { checkLaws } from '../laws.js'

const STORY = [
  'Nelayan Lembayung Kembali Melaut',
  'LEMBAYUNG - Nelayan di Teluk Lembayung kembali melaut setelah badai reda, Kamis (5/2/2026).',
  'Kepala pelabuhan mengatakan cuaca akan membaik sampai akhir pekan. Nelayan diminta tetap membawa pelampung.',
]
const read = (options: StructureOptions, ...more: string[]) => {
  const article = parseArticle([...STORY, ...more].join('\n\n'), { structure: structure(options) })
  expect(checkLaws(article)).toEqual([])
  return article
}
const cut = (article: ReturnType<typeof read>) => article.furniture.map(({ text, reason, rule }) => [text, reason, rule])

describe("a caller's furniture phrase", () => {
  const furniture = [{ phrase: 'Gabung di kanal Lembayung', reason: 'x-kanal' as const }]

  test('cuts the line that begins with it, whatever the case and marks, with its own reason', () => {
    const line = '>> GABUNG DI KANAL Lembayung, ada kabar tiap pagi!'
    expect(cut(read({ furniture }, line))).toContainEqual([line, 'x-kanal', 'own-furniture'])
    expect(cut(read({}, line)).map(([, reason]) => reason)).not.toContain('x-kanal')
  })

  test('cuts its sentence out of running text', () => {
    const long = `${'Nelayan itu pulang sore membawa ikan yang banyak dan menjualnya di pasar. '.repeat(6)}Gabung di kanal Lembayung sekarang. Ikan itu dibeli warga.`
    expect(cut(read({ furniture }, long))).toContainEqual(['Gabung di kanal Lembayung sekarang.', 'x-kanal', 'own-furniture'])
    expect(read({ furniture }, long).sections[0]?.blocks.map(({ text }) => text)).toContain('Ikan itu dibeli warga.')
  })

  test('is a whole word: no longer word begins with it', () => {
    const reasons = cut(read({ furniture }, 'Gabung di kanal Lembayungsari pun disambut nelayan muda.')).map(
      ([, reason]) => reason,
    )
    expect(reasons).not.toContain('x-kanal')
  })

  test('wins where it is longer than ours or as long, and gives way where it is shorter', () => {
    const reasonOf = (phrase: string) =>
      cut(read({ furniture: [{ phrase, reason: 'x-own' }] }, 'Baca juga: Tarif Feri Turun')).map(([, reason]) => reason)
    expect(reasonOf('baca juga')).toEqual(['x-own'])
    expect(reasonOf('baca juga: tarif')).toEqual(['x-own'])
    expect(reasonOf('baca')).toEqual(['related'])
  })
})

describe("a caller's titles", () => {
  const body = 'Badai itu berlangsung tiga hari dan merusak dua dermaga di teluk.'

  test('are section headings, also with a number or before their paragraph', () => {
    const sections = ['Duduk perkara', 'Catatan redaksi']
    const headings = read({ sections }, '1. DUDUK PERKARA', body, `Catatan redaksi: ${body}`).sections.map(
      ({ heading }) => heading?.text,
    )
    expect(headings).toEqual(expect.arrayContaining(['1. DUDUK PERKARA', 'Catatan redaksi:']))
  })

  test('of the closing section give the conclusion', () => {
    expect(read({ closings: ['Pamit dulu'] }, 'Pamit dulu', body).conclusion?.heading?.text).toBe('Pamit dulu')
    expect(read({}, 'Pamit dulu', body).conclusion).toBeNull()
  })
})

test("a caller's abbreviation ends no sentence, with or without its stop", () => {
  const sentences = (abbreviations: string[]) =>
    structure({ abbreviations })(fromText('Rapat dipimpin Dirkrimum. Budi Santoso di Lembayung. Rapat selesai.')).sentences.length
  expect(sentences([])).toBe(3)
  expect(sentences(['Dirkrimum'])).toBe(2)
  expect(sentences(['Dirkrimum.'])).toBe(2)
  expect(sentences(['krimum'])).toBe(3)
})

describe("a caller's structure rule", () => {
  const quiz = (after?: string[]): StructureRule => ({
    name: 'quiz',
    ...(after && { after }),
    claim: ({ rows }) =>
      rows
        .filter(({ plain }) => plain.startsWith('Kuis:'))
        .map(({ start, end }) => ({ start, end, role: 'furniture', reason: 'x-quiz' })),
  })
  const line = 'Kuis: berapa lama badai itu?'

  test('claims beside ours, and what it cuts carries its name', () => {
    expect(cut(read({ rules: [quiz()] }, line))).toContainEqual([line, 'x-quiz', 'quiz'])
  })

  test('sees what the rules have claimed that it stands behind', () => {
    const seen: string[][] = []
    const spy = (name: string, after?: string[]): StructureRule => ({
      name,
      ...(after && { after }),
      claim: ({ parts }: StructureDraft) => {
        seen.push(parts.map(({ role }) => role))
        return []
      },
    })
    read({ rules: [spy('early'), spy('late', ['dateline'])] })
    expect(seen[0]).toEqual([])
    expect(seen[1]).toEqual(expect.arrayContaining(['headline', 'dateline']))
  })

  test.each<[string, StructureRule, RegExp]>([
    [
      'an `after` that names no rule',
      quiz(['headlines']),
      /«quiz» comes after «headlines», which is no rule; did you mean "headline"/,
    ],
    ['the name of one of ours', { ...quiz(), name: 'headline' }, /must differ in name/],
    ['no list', { name: 'quiz', claim: () => null as never }, /«quiz» must give an array of parts; got null/],
    ['what is outside the text', claiming(0, 9000), /«quiz» claimed 0 to 9000/],
    ['outer white space', claiming(0, 8), /«quiz» claimed 0 to 8, which is empty or has outer white space/],
    ['what another rule has claimed', { ...claiming(0, 7), after: ['headline'] }, /«quiz» claimed 0 to 7, which is not open/],
    [
      'a reason that is none',
      reasoned('kuis'),
      /reason of the structure rule «quiz» must be a reason of ours, or begin with "x-"/,
    ],
  ])('is refused with %s', (_, rule, message) => {
    expect(() => read({ rules: [rule] })).toThrow(TypeError)
    expect(() => read({ rules: [rule] })).toThrow(message)
  })
})

function claiming(start: number, end: number): StructureRule {
  return { name: 'quiz', claim: () => [{ start, end, role: 'kicker' }] }
}

function reasoned(reason: string): StructureRule {
  return { name: 'quiz', claim: ({ rows }) => [{ ...rows[0], role: 'furniture', reason } as never] }
}

test('the names of our rules are those that furniture carries', () => {
  expect(structureRules()).toEqual(expect.arrayContaining(['page-story', 'headline', 'furniture-lines', 'headings']))
})

test.each<[string, unknown, RegExp]>([
  ['an option of unknown name', { titles: [] }, /structure has no option "titles"/],
  ['a phrase without a reason', { furniture: [{ phrase: 'Kuis' }] }, /furniture\[0\]\.reason must be a reason of ours/],
  ['a reason that is nearly ours', { furniture: [{ phrase: 'Kuis', reason: 'promos' }] }, /got "promos"; did you mean "promo"/],
  ['a blank title', { sections: [' '] }, /sections\[0\] must be a string that is not blank/],
])('%s is a TypeError', (_, options, message) => {
  expect(() => structure(options as StructureOptions)).toThrow(TypeError)
  expect(() => structure(options as StructureOptions)).toThrow(message)
})

test('splitSentences takes abbreviations too', () => {
  const text = 'Rapat dipimpin Dirkrimum. Budi Santoso. Rapat selesai.'
  expect(splitSentences(text)).toHaveLength(3)
  expect(splitSentences(text, { abbreviations: ['Dirkrimum.'] })).toHaveLength(2)
})
