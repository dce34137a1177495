import { contains } from '../../../text/span.js'
import type { Doc, Precision, Span, Timex } from '../../../types.js'

const CLOCK: ReadonlySet<Precision> = new Set<Precision>(['part-of-day', 'hour', 'minute', 'second'])

/** A season of sport («2024/25»): the name of a competition's year. */
const SEASON = /^\d{4}\/\d{2,4}$/

/** A timex's value at day precision or coarser; `null` where it names no date of the calendar. */
export function dateOf({ type, value, interval }: Timex): string | null {
  if ((type !== 'DATE' && type !== 'TIME') || !interval) return null
  const days = value.split('/').map((side) => side.replace(/^(\d{4}-\d\d-\d\d)T.*$/, '$1'))
  return [...new Set(days)].join('/')
}

/** A timex's precision, no finer than a day. */
export function dayPrecision({ precision }: Timex): Precision {
  return precision === null || CLOCK.has(precision) ? 'day' : precision
}

/** Whether a time is longer than a day. */
export function isCoarse({ precision }: Timex): boolean {
  return precision !== 'day' && precision !== null && !CLOCK.has(precision)
}

/** Whether a year is part of a name («Pemilu 2024», «Piala Dunia 2026») and so dates nothing. */
export function isInName(doc: Doc, timex: Timex, names: readonly Span[]): boolean {
  if (SEASON.test(timex.text)) return true
  if (!/^\d{4}(?: (?:lalu|silam|mendatang|nanti|ini))?$/.test(timex.text)) return names.some((name) => contains(name, timex))
  if (names.some((name) => contains(name, timex) || touches(doc.text, name, timex))) return true
  return (
    /\p{Lu}[\p{L}\p{N}]*\)?\s$/u.test(doc.text.slice(Math.max(0, timex.start - 24), timex.start)) && !isAfterWord(doc.text, timex)
  )
}

function touches(text: string, name: Span, timex: Span): boolean {
  return name.end < timex.start && text.slice(name.end, timex.start) === ' '
}

/** A capital at the head of a sentence is only a preposition: «Pada 2024», «Sejak 2022». */
function isAfterWord(text: string, timex: Span): boolean {
  return /(?:^|[^\p{L}])(?:Pada|Sejak|Di|Hingga|Sampai|Selama|Sepanjang|Dalam|Per|Mulai|Menjelang|Tahun|Untuk|Dari|Antara)\s$/u.test(
    text.slice(Math.max(0, timex.start - 14), timex.start),
  )
}
