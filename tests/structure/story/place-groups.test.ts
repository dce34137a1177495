import { describe, expect, test } from 'vitest'
import { fromMarkdown } from '../../../src/source/markdown/markdown.js'
import { fromText } from '../../../src/source/text.js'
import { draftOf } from '../../../src/structure/rows/draft.js'
import { PLACE_FEATURES, PLACE_GROUPS, placeFeatures } from '../../../src/structure/story/place-features.js'
import { readText } from '../../../src/structure/story/text-facts.js'
import type { Source } from '../../../src/types.js'

type Group = keyof typeof PLACE_GROUPS

const GROUPS = Object.entries(PLACE_GROUPS) as [Group, number][]
const LINE = 'Nelayan Melaut Lagi'
const PROSE = 'Nelayan di teluk itu kembali melaut setelah badai reda pagi ini.'
const OTHER = 'Pedagang sayur menata lapak baru di pasar kota sejak Senin sore.'

/** The features of the last line that reads so, those of one group. */
function featuresOf(group: Group, { text, lines, page }: Source): number[] {
  const { rows } = draftOf({ text, lines, page })
  const at = rows.findLastIndex(({ plain }) => plain.startsWith(LINE))
  const from = PLACE_GROUPS[group]
  const to = Math.min(PLACE_FEATURES, ...GROUPS.map(([, start]) => start).filter((start) => start > from))
  return (placeFeatures(rows, readText(text, rows))[at] as number[]).filter((feature) => feature >= from && feature < to).sort()
}

/** The groups by which the line is told apart in the two texts. */
const groupsOf = (before: Source, after: Source) =>
  GROUPS.map(([group]) => group).filter((group) => `${featuresOf(group, before)}` !== `${featuresOf(group, after)}`)

describe('what a group of features tells', () => {
  test.each<[Group, string, string, string]>([
    ['line', 'its own words', `Menu\n${LINE}\n${PROSE}`, `Menu\n${LINE}, Kata Rina Sari\n${PROSE}`],
    ['neighbours', 'the line before', `Menu\n${LINE}\n${PROSE}`, `5 Februari 2026\n${LINE}\n${PROSE}`],
    ['gaps', 'a blank line before', `Menu\n${LINE}\n${PROSE}`, `Menu\n\n${LINE}\n${PROSE}`],
    ['repetition', 'a copy above', `Harga Solar Turun\n${PROSE}\n${LINE}`, `${LINE}\n${PROSE}\n${LINE}`],
    ['place', 'lines far above', `${PROSE}\n${LINE}`, `${'Menu\n'.repeat(9)}${PROSE}\n${LINE}`],
    ['stretch', 'lines between it and the story', `${PROSE}\n${LINE}`, `${PROSE}\nMenu\nPasar\nIndeks\n${LINE}`],
    ['cohesion', 'words of the story', `${PROSE}\n${PROSE}\n${LINE}`, `${OTHER}\n${OTHER}\n${LINE}`],
    [
      'blocks',
      'another stretch of prose',
      `${PROSE}\n${LINE}`,
      `${PROSE.concat('\n').repeat(3)}${'Menu\n'.repeat(6)}${OTHER}\n${LINE}`,
    ],
    ['feeds', 'dates after it', `${PROSE}\n${LINE}\nMenu\nMenu`, `${PROSE}\n${LINE}\n5 Februari 2026\n6 Februari 2026`],
  ])('%s: %s', (group, _, before, after) => {
    expect(groupsOf(fromText(before), fromText(after))).toContain(group)
    expect(featuresOf(group, fromText(before))).toEqual(featuresOf(group, fromText(before.replace('Menu', 'Daftar'))))
  })

  test('markup: a tag, a level, links; nothing in plain text', () => {
    const title = fromMarkdown(`${PROSE}\n\n## ${LINE}\n\n${PROSE}`)
    const link = fromMarkdown(`${PROSE}\n\n[${LINE}](/a)\n\n${PROSE}`)
    expect(groupsOf(title, link)).toContain('markup')
    expect(
      groupsOf(fromMarkdown(`${PROSE}\n\n## ${LINE}\n\n${PROSE}`), fromMarkdown(`${PROSE}\n\n#### ${LINE}\n\n${PROSE}`)),
    ).toEqual(['markup'])
    expect(featuresOf('markup', fromText(`${PROSE}\n\n${LINE}`))).toEqual([])
  })

  test('a blank line is a gap alone, and a word for another of its sort nothing', () => {
    const text = (gap: string, menu = 'Kota') => fromText(`${menu}\nIndeks\n${gap}${LINE}\n${PROSE}\n${PROSE}`)
    expect(groupsOf(text(''), text('\n'))).toEqual(['gaps'])
    expect(groupsOf(text(''), text('', 'Pasar'))).toEqual([])
  })
})
