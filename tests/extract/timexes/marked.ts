import { expect } from 'vitest'
import { parseDates } from '../../../src/dates.js'
import type { Timex } from '../../../src/types.js'

/** A Thursday afternoon, the moment of telling in these samples. */
export const NOW = '2026-02-05T14:00:00+07:00'

const MARK = /\[(DATE|TIME|DURATION|SET)=(\S+) ([^\]]+)\]/g

/**
 * Expects exactly the timexes marked in the sample: `dimulai [DATE=2026-03 Maret 2026]. Hotline 24/7.`; a modifier follows the
 * value after a bar: `[DATE=2026-03|START awal Maret 2026]`.
 */
export function expectMarked(sample: string, publishedAt: string | null = NOW): Timex[] {
  const text = sample.replace(MARK, '$3')
  const found = parseDates(text, publishedAt === null ? {} : { publishedAt })
  let marked = text
  for (const { start, end, type, value, mod, text: words } of [...found].reverse()) {
    marked = `${marked.slice(0, start)}[${type}=${value}${mod ? `|${mod}` : ''} ${words}]${marked.slice(end)}`
  }
  expect(marked).toBe(sample)
  return found
}
