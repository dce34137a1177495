import { type CivilDate, civilDate, dayNumber, monthLength } from './calendar.js'

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
  const year = Number(match[1])
  const month = Number(match[2])
  const day = Number(match[3])
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null
  const number = dayNumber({ year, month, day })
  if (match[4] === undefined) return { year, month, day, number, minutes: null, offset: null }
  const minutes = Number(match[4]) * 60 + Number(match[5])
  const offset = match[6] ?? null
  if (offset !== 'Z') return { year, month, day, number, minutes, offset: offset && withColon(offset) }
  const inWib = minutes + WIB_MINUTES
  return nowAt(number + Math.floor(inWib / 1440), inWib % 1440, '+07:00')
}

/** The day with this number as a moment of telling. */
export function nowAt(number: number, minutes: number | null, offset: string | null): Now {
  const { year, month, day } = civilDate(number)
  return { year, month, day, number, minutes, offset }
}

function withColon(offset: string): string {
  return offset.includes(':') ? offset : `${offset.slice(0, 3)}:${offset.slice(3)}`
}
