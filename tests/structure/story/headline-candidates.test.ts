import { expect, test } from 'vitest'
import { fromText } from '../../../src/source/text.js'
import { draftOf } from '../../../src/structure/rows/draft.js'
import { CANDIDATE_FEATURES, candidatesOf } from '../../../src/structure/story/headline-candidates.js'
import { readText } from '../../../src/structure/story/text-facts.js'
import { STORY } from '../parts.js'

const read = (text: string) => {
  const { rows } = draftOf(fromText(text))
  const facts = readText(text, rows)
  return candidatesOf(rows, facts, facts.stretch)
}

test('neither loose marks, dates, credits nor the trail of a menu may be the headline', () => {
  const { rows } = read(
    `***\nKamis, 5 Februari 2026\nPenulis: Rina Sari\nBeranda > Daerah > Teluk\nNelayan Lembayung Kembali Melaut\n${STORY}`,
  )
  expect(rows).toEqual([4, -1])
})

test('a title with a date in it may', () => {
  expect(read(`Harga Ikan Hari Ini, Jumat 6 Februari 2026\n${STORY}`).rows).toContain(0)
})

test('each candidate has its features, and none has some too', () => {
  const { rows, features } = read(`Nelayan Lembayung Kembali Melaut\n${STORY}`)
  expect(features.length).toBe(rows.length)
  for (const line of features) expect(Math.max(...line)).toBeLessThan(CANDIDATE_FEATURES)
})
