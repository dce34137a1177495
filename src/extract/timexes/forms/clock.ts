import type { PartOfDay } from '../../../language/id/calendar.js'
import { behindShortHead, behindSpace, digitsEnd, endsWord, goesOn, integerIn, lettersEnd, wordEndAt } from '../lex.js'
import { linkAt } from '../links.js'
import type { Point } from '../meaning.js'
import { firstWords, phraseAt } from '../phrases.js'
import { PART_OF_DAY, ZONE } from '../words.js'
import { type Form, type Reading, reading } from './form.js'
import { quantityAt } from './quantity.js'

/** A time of the clock with the part of the day and the zone behind it. */
interface ClockTime {
  hour: number
  minute: number | undefined
  part: PartOfDay | undefined
  zone: string | undefined
  end: number
}

/** Clock times and parts of the day: «pukul 14.30 WIB», «jam 8 pagi», «pukul setengah delapan malam», «dini hari». */
export const CLOCK_FORMS: readonly Form[] = [
  { starts: ['pukul', 'jam'], read: (text, start) => readHeadedClock(text, behindSpace(text, lettersEnd(text, start))) },
  { starts: ['pkl'], read: (text, start) => readHeadedClock(text, behindShortHead(text, start)) },
  { starts: firstWords(PART_OF_DAY), read: readPart },
]

function readHeadedClock(text: string, at: number): Reading | null {
  return at < 0 ? null : (readClocks(text, at, true) ?? readSpelledClock(text, at))
}

/** «14.30 WIB», «16.00-18.00 WITA»; weak without a head («pukul») or a zone. Only a head makes a lone hour a time. */
export function readClocks(text: string, start: number, headed: boolean): Reading | null {
  const first = clockAt(text, start)
  if (!first || (!headed && first.minute === undefined)) return null
  const link = linkAt(text, first.end)
  const last = link?.kind === 'sign' || link?.kind === 'to' ? clockAt(text, link.end) : null
  const from = pointOf(first, first.part ?? last?.part, first.zone ?? last?.zone)
  if (!from) return null
  const to = last && pointOf(last, last.part, last.zone ?? first.zone)
  const weak = !headed && (last?.zone ?? first.zone) === undefined
  return last && to
    ? reading(last.end, { kind: 'range', from, to }, null, weak)
    : reading(first.end, pointOf(first, first.part, first.zone), null, weak)
}

function clockAt(text: string, start: number): ClockTime | null {
  const hourEnd = digitsEnd(text, start)
  if (hourEnd === start || hourEnd > start + 2) return null
  const minuteEnd = twoDigitsBehind(text, hourEnd)
  const end = minuteEnd < 0 ? hourEnd : Math.max(minuteEnd, twoDigitsBehind(text, minuteEnd))
  if (!endsWord(text, end) || goesOn(text, end)) return null
  const minute = minuteEnd < 0 ? undefined : integerIn(text, minuteEnd - 2, minuteEnd)
  return withPartAndZone(text, integerIn(text, start, hourEnd), minute, end)
}

/** The end of «.30» or «:30» at a place; -1 where it is something else. */
function twoDigitsBehind(text: string, at: number): number {
  const mark = text.charCodeAt(at)
  return (mark === 46 || mark === 58) && digitsEnd(text, at + 1) === at + 3 ? at + 3 : -1
}

function withPartAndZone(text: string, hour: number, minute: number | undefined, at: number): ClockTime {
  const part = phraseAt(PART_OF_DAY, text, behindSpace(text, at))
  const zone = phraseAt(ZONE, text, behindSpace(text, part?.end ?? at))
  return { hour, minute, part: part?.value, zone: zone?.value, end: zone?.end ?? part?.end ?? at }
}

/** «pukul setengah delapan» is half an hour before eight. */
function readSpelledClock(text: string, start: number): Reading | null {
  const half = behindSpace(text, wordEndAt(text, start, 'setengah'))
  const hours = (half < 0 ? null : quantityAt(text, half)) ?? quantityAt(text, start)
  if (!hours || !Number.isInteger(hours.value)) return null
  const time =
    half < 0
      ? withPartAndZone(text, hours.value, undefined, hours.end)
      : withPartAndZone(text, (hours.value + 11) % 12 || 12, 30, hours.end)
  const point = pointOf(time, time.part, time.zone)
  return point && reading(time.end, point)
}

function readPart(text: string, start: number): Reading | null {
  const part = phraseAt(PART_OF_DAY, text, start)
  if (!part) return null
  const zone = phraseAt(ZONE, text, behindSpace(text, part.end))
  const point: Point = { kind: 'point', part: part.value, ...(zone ? { zone: zone.value } : {}) }
  return reading(zone?.end ?? part.end, point, null, true)
}

function pointOf({ hour, minute }: ClockTime, part: PartOfDay | undefined, zone: string | undefined): Point | null {
  if (hour > 24 || (minute ?? 0) > 59) return null
  const point: Point = { kind: 'point', hour: part ? onDial(hour, part.code) : hour }
  if (zone !== undefined) point.zone = zone
  if (minute !== undefined) point.minute = minute
  return point
}

/** An hour of the twelve-hour dial in its part of the day: «jam 2 siang» is 14, «pukul 12 malam» the end of the day. */
function onDial(hour: number, part: PartOfDay['code']): number {
  if (hour > 12 || part === 'MO') return hour
  if (part === 'MI') return hour < 6 ? hour + 12 : hour
  if (part === 'NI') return hour === 12 || hour > 5 ? hour + 12 : hour
  return hour < 12 ? hour + 12 : hour
}
