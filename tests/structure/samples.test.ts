import { describe, expect, test } from 'vitest'
import { fromText } from '../../src/source/text.js'
import { toDoc } from '../../src/structure/doc.js'
import type { Part } from '../../src/types.js'
import { SAMPLES } from './samples.js'

function nameOf(part: Part): string {
  if (part.role === 'furniture') return `furniture:${part.reason}`
  return part.role === 'heading' && part.closing ? 'heading:closing' : part.role
}

function partsOf(text: string): [string, string][] {
  return toDoc(fromText(text)).parts.map((part) => [nameOf(part), text.slice(part.start, part.end).replace(/\s*\n\s*/g, '\n')])
}

describe('composed articles', () => {
  test.each(SAMPLES)('$name', ({ text, parts }) => {
    expect(partsOf(text)).toEqual(parts)
  })

  test.each(SAMPLES)('$name, blank lines doubled', ({ text, parts }) => {
    expect(partsOf(text.replace(/\n(\s*\n)+/g, '\n\n\n'))).toEqual(parts)
  })

  test.each(SAMPLES)('$name, with no-break spaces and Windows line ends', ({ text, parts }) => {
    let spaces = 0
    const damaged = text.replace(/ /g, () => (spaces++ % 5 === 2 ? '\u00a0' : ' ')).replace(/\n/g, '\r\n')
    const plain = (found: [string, string][]) => found.map(([role, words]) => [role, words.replace(/\u00a0/g, ' ')])
    expect(plain(partsOf(damaged))).toEqual(plain(parts))
  })
})

test('a new sort of mark between items whose own marks go on is nested, and a stop may announce', () => {
  const text =
    'Mengurus Kartu Nelayan\n\nKartu nelayan kini dapat diurus di kantor desa tanpa pergi ke kota. Langkahnya sebagai berikut.\n1. Siapkan dokumen\na) kartu keluarga\nb) foto kapal\n2. Datang ke kantor desa'
  const items = toDoc(fromText(text)).parts.flatMap((part) => (part.role === 'list-item' ? [part] : []))
  expect(items.map(({ marker, level }) => [marker, level])).toEqual([
    ['1.', 1],
    ['a)', 2],
    ['b)', 2],
    ['2.', 1],
  ])
  expect(items.map(({ intro }) => intro && text.slice(intro.start, intro.end))).toEqual(
    Array(4).fill('Langkahnya sebagai berikut.'),
  )
})
