import { isCalendarDate } from '../text/iso.js'
import { described } from './describe.js'

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/
/** RFC 822 with the years of RFC 2822: what feeds and letters write. */
const RFC_822 = /^(?:[a-z]{3},\s*)?(\d{1,2}) ([a-z]{3}) (\d{4}|\d{2}) (\d{2}):(\d{2})(?::(\d{2}))? ?([+-]\d{4}|[a-z]{1,3})?$/i
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** Zones by their names in RFC 822, and those of Indonesia. */
const ZONES: Readonly<Record<string, string>> = {
  ...{ gmt: 'Z', ut: 'Z', utc: 'Z', z: 'Z', wib: '+07:00', wit: '+09:00' },
  ...{ est: '-05:00', edt: '-04:00', cst: '-06:00', cdt: '-05:00', mst: '-07:00', mdt: '-06:00', pst: '-08:00', pdt: '-07:00' },
}

/**
 * A date that a caller gives, as ISO 8601: ISO 8601 stays as it is, RFC 822 keeps its clock and offset, a `Date` is told in UTC.
 * Throws a `TypeError` that names the option for anything else, and for days that the calendar does not have.
 */
export function isoOf(option: string, value: unknown): string {
  const iso = typeof value === 'string' ? (checkedIso(value) ?? fromRfc822(value.trim())) : fromDate(value)
  if (iso !== null) return iso
  const forms = 'an ISO 8601 date or date-time such as "2026-02-05" or "2026-02-05T14:30+07:00", an RFC 822 date or a Date'
  throw new TypeError(`${option} must be ${forms}; got ${described(value)}`)
}

function checkedIso(value: string): string | null {
  const match = ISO.exec(value)
  if (!match) return null
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1).map((part) => Number(part ?? 0))
  return isMoment(year, month, day, hour, minute) ? value : null
}

function fromRfc822(value: string): string | null {
  const match = RFC_822.exec(value)
  if (!match) return null
  const [, day = '', name = '', written = '', hour = '', minute = '', second = '00', zone = ''] = match
  const month = MONTHS.indexOf(name.toLowerCase()) + 1
  // RFC 2822: two figures from 50 on are of the last century.
  const year = written.length === 4 ? Number(written) : Number(written) + (Number(written) < 50 ? 2000 : 1900)
  const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone === '' ? '' : ZONES[zone.toLowerCase()]
  if (offset === undefined || !isMoment(year, month, Number(day), Number(hour), Number(minute))) return null
  return `${year}-${two(month)}-${two(Number(day))}T${hour}:${minute}:${second}${offset}`
}

function fromDate(value: unknown): string | null {
  if (!(value instanceof Date) || Number.isNaN(value.getTime())) return null
  const iso = value.toISOString()
  return checkedIso(iso)
}

function isMoment(year: number, month: number, day: number, hour: number, minute: number): boolean {
  return isCalendarDate(year, month, day) && hour < 24 && minute < 60
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
