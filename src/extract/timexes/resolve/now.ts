import { dayNumber, isoDate } from '../meaning/calendar.js'
import type { Base } from './origin.js'

/** The moment of telling, as far as the reference gives it. */
export interface Now extends Base {
  /** Minutes since midnight; `null` where the reference is a date. */
  minutes: number | null
  /** Offset of its clock; empty where the reference has none. */
  offset: string
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?/
const WIB = '+07:00'
const WIB_MINUTES = 7 * 60

/** Reads an ISO 8601 date or date-time. An instant in UTC is told in WIB, the clock of most Indonesian newsrooms. */
export function nowOf(value: string): Now | null {
  const match = ISO.exec(value)
  if (!match) return null
  const [, year, month, day, hour, minute, zone = ''] = match
  const number = dayNumber({ year: Number(year), month: Number(month), day: Number(day) })
  if (!value.startsWith(isoDate(number))) return null
  if (!hour) return nowAt(number)
  const minutes = Number(hour) * 60 + Number(minute)
  if (zone !== 'Z') return nowAt(number, minutes, withColon(zone))
  const inWib = minutes + WIB_MINUTES
  return nowAt(number + Math.floor(inWib / 1440), inWib % 1440, WIB)
}

/** A day as the moment of telling. */
export function nowAt(number: number, minutes: number | null = null, offset = ''): Now {
  return { number, by: 'reference', anchor: null, minutes, offset }
}

function withColon(offset: string): string {
  return offset && `${offset.slice(0, 3)}:${offset.slice(-2)}`
}
