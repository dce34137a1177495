import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromText } from '../../src/source/text.js'
import { toDoc } from '../../src/structure/doc.js'
import type { Doc } from '../../src/types.js'
import { SAMPLES } from './samples.js'

/** What breaks laws 1 and 2 in the doc: parts with outer white space, overlaps, characters without an owner; parts twice that an article has once. */
function faults(doc: Doc): string[] {
  const found: string[] = []
  let at = 0
  for (const part of doc.parts) {
    const words = doc.text.slice(part.start, part.end)
    if (part.start >= part.end || words !== words.trim()) found.push(`«${words}» is empty or has outer space`)
    if (part.start < at) found.push(`«${words}» overlaps the part before`)
    const between = doc.text.slice(at, part.start).trim()
    if (between !== '') found.push(`«${between}» has no owner`)
    if (part.role === 'list-item') {
      const { content } = part
      const item = doc.text.slice(content.start, content.end)
      if (content.start < part.start || content.end > part.end || item !== item.trim() || item === '')
        found.push(`item «${item}»`)
    }
    at = part.end
  }
  for (const role of ['kicker', 'headline', 'deck', 'dateline']) {
    if (doc.parts.filter((part) => part.role === role).length > 1) found.push(`more than one ${role}`)
  }
  const rest = doc.text.slice(at).trim()
  if (rest !== '') found.push(`«${rest}» has no owner`)
  return found
}

const words = fc.constantFrom(
  ...SAMPLES.flatMap(({ text }) => text.split('\n')),
  ...[
    '',
    ' ',
    '\t',
    '\u200b',
    '\r',
    '\u00a0',
    '-',
    '- ',
    '•',
    '1. ',
    '2) ',
    'Baca juga:',
    ':',
    '.',
    '(*)',
    '(abc/def)',
    '“',
    '?',
    '\ud800',
    '\0',
    '|',
  ],
)

describe('laws', () => {
  test('every character of arbitrary text has one owner', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(faults(toDoc(fromText(text)))).toEqual([])
      }),
    )
  })

  test('every character of shuffled and damaged samples has one owner', () => {
    const texts = fc.array(fc.tuple(words, fc.constantFrom('\n', '\n\n', ' ', '', '\r\n', '  ', ' \n', ' - ', '  : ')), {
      maxLength: 40,
    })
    fc.assert(
      fc.property(texts, (pieces) => {
        expect(faults(toDoc(fromText(pieces.flat().join(''))))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  test('every character of a sample cut anywhere has one owner', () => {
    const cuts = fc.tuple(fc.constantFrom(...SAMPLES), fc.nat(), fc.nat())
    fc.assert(
      fc.property(cuts, ([{ text }, a, b]) => {
        const [from, to] = [a % text.length, b % text.length].sort((x, y) => x - y)
        expect(faults(toDoc(fromText(text.slice(0, from) + text.slice(to))))).toEqual([])
      }),
    )
  })

  test('white space before the dateline of a story in one line is of no part', () => {
    const story =
      'Pemerintah kota memangkas sampah plastik hingga separuh dalam setahun. Caranya dirinci dalam laporan yang terbit pekan ini. Warga diminta memilah sampah sejak dari rumah.'
    const text = `Perahu Penyeberangan Dilarang Malam Hari  lembayungpost.com, Lembayung - ${story}`
    const doc = toDoc(fromText(text))
    expect(faults(doc)).toEqual([])
    expect(doc.parts[0]).toMatchObject({ role: 'headline', end: text.indexOf('  ') })
  })

  test.each(['', ' ', '  ', ' \n', '\r\n', '\u00a0'])('a closing label with %j before its colon keeps the laws', (gap) => {
    const text = `Jalan Lembayung dibuka lagi setelah diperbaiki selama dua bulan.\n\nKesimpulan${gap}: perbaikan jalan itu selesai lebih cepat dari rencana semula.`
    expect(faults(toDoc(fromText(text)))).toEqual([])
  })

  test('a summary over the dateline below a deck is no second deck', () => {
    const lines = [
      'Jembatan Lembayung Dibuka Lagi Hari Ini',
      'Perbaikan selesai lebih cepat dari rencana semula',
      'Warga setempat menyambut gembira pembukaan jembatan yang sudah lama mereka tunggu itu.',
    ]
    const doc = toDoc(fromText([...lines, 'HARIANNUSA.ID, LEMBAYUNG - Jembatan itu dibuka lagi untuk umum.'].join('\n')))
    expect(faults(doc)).toEqual([])
    expect(doc.parts.map(({ role }) => role)).toEqual(['headline', 'deck', 'paragraph', 'dateline', 'lead'])
  })

  test('the same text gives the same doc', () => {
    for (const { text } of SAMPLES) expect(toDoc(fromText(text))).toEqual(toDoc(fromText(text)))
  })

  test.each([
    'a',
    '\n',
    'a\n',
    ' ',
    '\u200b',
    '"',
    '(',
    '- a\n',
    '1. A b\n',
    'tiga hal:\nsatu\n',
    'Satu. Baca juga: Dua Tiga Empat ',
    '\ud800',
    '\0',
  ])('a long run of %j is read', (unit) => {
    const text = unit.repeat(Math.ceil(30_000 / unit.length))
    expect(faults(toDoc(fromText(text)))).toEqual([])
  })
})
