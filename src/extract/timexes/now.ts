import { isCalendarDate } from '../../text/iso.js'
import { type CivilDate, civilDate, dayNumber } from './calendar.js'

/** The moment of telling, as far as the reference gives it. */
export interface Now extends CivilDate {
  /** Its day as a number. */
  number: number
  /** Minutes since midnight; `null` where the reference is a date. */
  minutes: number | null
  /** Offset of its clock; `null` where the reference has none. */
  offset: string | null
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?/
const WIB_MINUTES = 7 * 60

/** Reads an ISO 8601 date or date-time. An instant in UTC is told in WIB, the clock of most Indonesian newsrooms. */
export function nowOf(value: string): Now | null {
  const match = ISO.exec(value)
  if (!match) return null
  const [year = 0, month = 0, day = 0] = match.slice(1, 4).map(Number)
  if (!isCalendarDate(year, month, day)) return null
  const date = { year, month, day }
  if (match[4] === undefined) return { ...date, number: dayNumber(date), minutes: null, offset: null }
  const minutes = Number(match[4]) * 60 + Number(match[5])
  const offset = match[6] ?? null
  if (offset !== 'Z') return { ...date, number: dayNumber(date), minutes, offset: offset && withColon(offset) }
  const inWib = minutes + WIB_MINUTES
  return nowAt(dayNumber(date) + Math.floor(inWib / 1440), inWib % 1440, '+07:00')
}

/** The day with this number as a moment of telling. */
export function nowAt(number: number, minutes: number | null, offset: string | null): Now {
  return { ...civilDate(number), number, minutes, offset }
}

function withColon(offset: string): string {
  return offset.includes(':') ? offset : `${offset.slice(0, 3)}:${offset.slice(3)}`
}
