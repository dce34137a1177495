import { readTimestamp } from '../../../text/timestamp.js'

/** A date with its wall clock and offset, as far as they are given. */
export interface Moment {
  /** `YYYY-MM-DD`. */
  readonly date: string
  /** Seconds of the day; `null` for a date alone. */
  readonly clock: number | null
  /** Minutes east of UTC; `null` where not given. */
  readonly offset: number | null
}

/** In seconds. */
const DAY = 86_400
// «06-54-09» is a clock that a template has written with the dashes of the date.
const DASHED_CLOCK = /[T ]{1,2}(\d{2})-(\d{2})-(\d{2})(?=Z|[+-]|$)/
const ISO = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:?\d{2})?)?$/

/** A date as metadata write it (ISO 8601 and its broken forms, RFC 2822, Indonesian); `null` where none can be read. */
export function readMoment(value: string): Moment | null {
  const read = readTimestamp(
    value
      .slice(0, 80)
      .replace(DASHED_CLOCK, 'T$1:$2:$3')
      .replace(/(\d)\s+T(?=\d)/, '$1T'),
  )
  const match = read && ISO.exec(read.value)
  if (!match?.[1]) return null
  const clock = match[2] === undefined ? null : Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4] ?? 0)
  return { date: match[1], clock, offset: offsetOf(match[5]) }
}

function offsetOf(zone: string | undefined): number | null {
  if (!zone) return null
  if (zone === 'Z') return 0
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2))
  return zone[0] === '-' ? -minutes : minutes
}

/** The moment as ISO 8601. */
export function isoOf(moment: Moment): string {
  if (moment.clock === null) return moment.date
  const { clock } = moment
  return `${moment.date}T${two(clock / 3600)}:${two((clock / 60) % 60)}:${two(clock % 60)}${zoneOf(moment.offset)}`
}

function zoneOf(offset: number | null): string {
  if (offset === null) return ''
  const size = Math.abs(offset)
  return `${offset < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`
}

function two(value: number): string {
  return String(Math.floor(value)).padStart(2, '0')
}

/** The same instant on a clock of another offset; a moment without clock or offset stays as it is. */
export function atOffset(moment: Moment, offset: number): Moment {
  if (moment.clock === null || moment.offset === null) return moment
  const seconds = dayNumber(moment.date) * DAY + moment.clock + (offset - moment.offset) * 60
  const day = Math.floor(seconds / DAY)
  return { date: dateOfDay(day), clock: seconds - day * DAY, offset }
}

/** Days from one date to the other. */
export function daysBetween(from: Moment, to: Moment): number {
  return dayNumber(to.date) - dayNumber(from.date)
}

/** Days since 1970-01-01, in the Gregorian calendar (Hinnant's days_from_civil). */
function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

/** The inverse of `dayNumber` (Hinnant's civil_from_days). */
function dateOfDay(days: number): string {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}
