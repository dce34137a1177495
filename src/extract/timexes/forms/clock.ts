import { PARTS_OF_DAY, ZONES } from '../../../language/id/calendar.js'
import type { Point } from '../meaning.js'
import { anyOf, type Form, firstWords, form, type Groups, lookUp, numberOf, type Reading, TO, WORDS } from './form.js'

const PART = `(?: (?<part>${anyOf(PARTS_OF_DAY)}))?`
const ZONE = `(?: (?<zone>${anyOf(ZONES)})(?!\\w))?`
const FROM_ZONE = `(?: ${anyOf(ZONES)}(?!\\w))?`
const HOUR = '(?<hour>\\d{1,2})(?:[.:](?<minute>\\d\\d)(?:[.:]\\d\\d)?)?(?!\\w|[.,:]\\d)'
const LAST = '(?<lastHour>\\d{1,2})(?:[.:](?<lastMinute>\\d\\d)(?:[.:]\\d\\d)?)?(?!\\w|[.,:]\\d)'

/** Clock times and parts of the day: «pukul 14.30 WIB», «jam 8 pagi», «pukul setengah delapan malam», «16.00-18.00 WIB», «dini hari». */
export const CLOCK_FORMS: readonly Form[] = [
  form(['pukul', 'jam', 'pkl'], `(?:pukul|jam|pkl\\.?) ${HOUR}${PART}${ZONE}`, readClock),
  form(
    ['pukul', 'jam', 'pkl'],
    `(?:pukul|jam|pkl\\.?) ${HOUR}(?<fromPart>${PART.replace('?<part>', '?:')})${FROM_ZONE}${TO}${LAST}${PART}${ZONE}`,
    readClocks,
  ),
  form(['pukul', 'jam', 'pkl'], `(?:pukul|jam|pkl\\.?) (?<half>setengah )?(?<words>${WORDS})${PART}${ZONE}`, readSpelledClock),
  form([], `${HOUR.replace(')?(?!', ')(?!')}${PART}${ZONE}`, (groups) => weakUnlessZone(readClock(groups), groups), {
    digits: true,
  }),
  form(
    [],
    `${HOUR.replace(')?(?!', ')(?!')}${FROM_ZONE}${TO}${LAST}${PART}${ZONE}`,
    (groups) => weakUnlessZone(readClocks(groups), groups),
    { digits: true },
  ),
  form(firstWords(PARTS_OF_DAY), `(?<part>${anyOf(PARTS_OF_DAY)})(?!\\w)${ZONE}`, (groups) => {
    const part = lookUp(PARTS_OF_DAY, groups.part)
    return part ? { meaning: { kind: 'point', part, ...zoneOf(groups) }, weak: true } : null
  }),
]

function readClock(groups: Groups): Reading | null {
  const point = clock(groups.hour, groups.minute, groups)
  return point && { meaning: point }
}

function readClocks(groups: Groups): Reading | null {
  const to = clock(groups.lastHour, groups.lastMinute, groups)
  const from = clock(groups.hour, groups.minute, groups.fromPart ? { ...groups, part: groups.fromPart.trim() } : groups)
  return from && to && { meaning: { kind: 'range', from, to } }
}

function readSpelledClock(groups: Groups): Reading | null {
  const hour = numberOf(groups.words)
  if (hour === null || !Number.isInteger(hour)) return null
  // «setengah delapan» is half an hour before eight.
  const point = groups.half ? clock(String((hour + 11) % 12 || 12), '30', groups) : clock(String(hour), undefined, groups)
  return point && { meaning: point }
}

function weakUnlessZone(reading: Reading | null, groups: Groups): Reading | null {
  return reading && { ...reading, weak: groups.zone === undefined }
}

function clock(hours: string | undefined, minutes: string | undefined, groups: Groups): Point | null {
  const minute = Number(minutes ?? 0)
  const part = lookUp(PARTS_OF_DAY, groups.part)
  const hour = Number(hours)
  if (hours === undefined || hour > 24 || minute > 59) return null
  const point: Point = { kind: 'point', hour: part ? onDial(hour, part.code) : hour, ...zoneOf(groups) }
  return minutes === undefined ? point : { ...point, minute }
}

/** An hour of the twelve-hour dial in its part of the day: «jam 2 siang» is 14, «pukul 12 malam» the end of the day. */
export function onDial(hour: number, part: 'MO' | 'MI' | 'AF' | 'EV' | 'NI'): number {
  if (hour > 12 || part === 'MO') return hour
  if (part === 'MI') return hour < 6 ? hour + 12 : hour
  if (part === 'NI') return hour === 12 || hour > 5 ? hour + 12 : hour
  return hour < 12 ? hour + 12 : hour
}

function zoneOf(groups: Groups): { zone?: string } {
  const zone = lookUp(ZONES, groups.zone)
  return zone === undefined ? {} : { zone }
}
