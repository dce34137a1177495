import { expect } from 'vitest'
import { parseDates } from '../../../src/dates.js'
import type { Timex } from '../../../src/types.js'
import { readMarks, withMarks } from '../../marks.js'

/** A Thursday afternoon, the moment of telling in these samples. */
export const NOW = '2026-02-05T14:00:00+07:00'

/**
 * Expects exactly the timexes marked in the sample: `dimulai [DATE=2026-03 Maret 2026]. Hotline 24/7.`; a modifier follows the
 * value after a bar: `[DATE=2026-03|START awal Maret 2026]`.
 */
export function expectMarked(sample: string, publishedAt: string | null = NOW): Timex[] {
  const { text } = readMarks(sample)
  const found = parseDates(text, publishedAt === null ? {} : { publishedAt })
  const marks = found.map(({ start, end, type, value, mod }) => ({ start, end, kind: type, value, note: mod }))
  expect(withMarks(text, marks)).toBe(sample)
  return found
}
