import { WEEKDAYS } from '../../language/id/time/calendar.js'
import type { Doc, Timex, Warning } from '../../types.js'
import { dayNumber, isImpossible, weekdayOf } from './meaning/calendar.js'
import { recognise } from './recognise/recognise-timexes.js'
import { tokensOf } from './tokens/time-tokens.js'

const NAMES_DAY = new RegExp(`(?:^|[^a-z])(?:${Object.keys(WEEKDAYS).join('|')})(?![a-z])`, 'i')
/** Only these days of a month may not exist. */
const LATE_DAY = /(?:^|\D)(?:29|30|31)(?!\d)/

/** Weekdays that disagree with their written date (the date stands), and dates that the calendar does not have (no timex at all). */
export function timexWarnings(doc: Doc, timexes: readonly Timex[]): Warning[] {
  return [...timexes.flatMap(mismatch), ...impossible(doc)]
}

function mismatch({ text, value, start, end }: Timex): Warning[] {
  const iso = /^(\d{4})-(\d\d)-(\d\d)/.exec(value)
  if (!iso || !/\d/.test(text) || !NAMES_DAY.test(text)) return []
  const meaning = recognise(tokensOf(text))[0]?.meaning
  const point = meaning?.kind === 'range' ? meaning.from : meaning
  if (point?.kind !== 'point' || point.weekday === undefined || point.day === undefined) return []
  const actual = weekdayOf(dayNumber({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }))
  if (actual === point.weekday) return []
  const message = `«${text}» names ${nameOf(point.weekday)}, but ${iso[0]} is a ${nameOf(actual)}; the date was taken.`
  return [{ code: 'weekday-mismatch', message, start, end }]
}

/** Only sentences with a late day are read, all in one go. */
function impossible({ text, sentences }: Doc): Warning[] {
  const tokens = tokensOf(
    text,
    sentences.filter(({ start, end }) => LATE_DAY.test(text.slice(start, end))),
  )
  return recognise(tokens).flatMap(({ from, to, meaning }): Warning[] => {
    const points = meaning.kind === 'range' ? [meaning.from, meaning.to] : meaning.kind === 'point' ? [meaning] : []
    if (!points.some(isImpossible)) return []
    const span = { start: tokens.starts[from] as number, end: tokens.ends[to - 1] as number }
    return [{ code: 'impossible-date', message: `«${text.slice(span.start, span.end)}» is no day of the calendar.`, ...span }]
  })
}

function nameOf(weekday: number): string {
  const name = Object.entries(WEEKDAYS).find(([, number]) => number === weekday)?.[0] ?? ''
  return name.charAt(0).toUpperCase() + name.slice(1)
}
