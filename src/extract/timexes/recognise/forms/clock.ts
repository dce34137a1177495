import type { PartOfDay } from '../../../../language/id/time/calendar.js'
import { type Point, pointOf } from '../../meaning/meaning.js'
import { KIND, kindsOf } from '../../tokens/kinds.js'
import { type Hit, reading, type TimexForm, type TimexReading, worthOf, worthsOf } from './form.js'
import { DASH, JOINED } from './patterns.js'

const ENDS = `(?!(?![{zone}{dialHalf}])${JOINED}|[.,:][1-6])`
/** A part of the day or the half of the dial, and a zone. */
const TAIL = '(?: {partOfDay}| ?{dialHalf})?(?: ?{zone})?'
const CLOCK = `[12](?:[.:]2){0,2}${ENDS}${TAIL}`
const PARTS = kindsOf('partOfDay dialHalf')
const LINKS = kindsOf('- ~ upToShort upTo')
const UNTIL = `(?:${DASH}| {upTo} )${CLOCK}`

/** Times of the clock and parts of the day: «pukul 14.30 WIB», «16.00-18.00 WITA», «jam 8 pagi», «pukul setengah delapan malam». */
export const CLOCK_FORMS: readonly TimexForm[] = [
  { begins: 'clockHead hour', follows: ` ${CLOCK}`, read: readClocks },
  { begins: 'clockHead hour', follows: ` ${CLOCK}${UNTIL}`, read: readClocks },
  { begins: '1 2', follows: `(?:[.:]2){1,2}${ENDS}${TAIL}`, read: readClocks },
  // «3 PM» alone may be anything.
  { begins: '1 2', follows: ' ?{dialHalf}(?: ?{zone})?', read: readClocks },
  { begins: '1 2', follows: `(?:[.:]2){1,2}${ENDS}${TAIL}${UNTIL}`, read: readClocks },
  { begins: 'clockHead hour', follows: ` 0${TAIL}`, read: (hit) => readTime(hit, worthsOf(hit, '0')) },
  // «pukul setengah delapan» is half an hour before eight.
  {
    begins: 'clockHead hour',
    follows: ` {half} [012]${TAIL}`,
    read: (hit) => readTime(hit, [((worthOf(hit, '012') ?? 0) + 11) % 12 || 12, 30]),
  },
  {
    begins: 'partOfDay',
    follows: '(?: {zone})?',
    read: (hit) => reading(pointOf({ part: partOf(hit), zone: zoneOf(hit) }), null, true),
  },
]

/** One time or two; weak without a head («pukul») or a zone. */
function readClocks(hit: Hit): TimexReading | null {
  const { tokens, from, to } = hit
  let link = from + 2
  while (link < to && !LINKS.includes(tokens.kinds.charAt(link))) link++
  const first = { tokens, from, to: link }
  const last = { tokens, from: link, to }
  const weak = '12'.includes(tokens.kinds.charAt(from)) && zoneOf(hit) === undefined && !isOnDial(first)
  const begin = timeOf(worthsOf(first, '12'), partOf(hit), zoneOf(hit))
  if (link === to || !begin) return begin && reading(begin, null, weak)
  const end = timeOf(worthsOf(last, '12'), partOf(last), zoneOf(last) ?? zoneOf(first))
  return end && reading({ kind: 'range', from: begin, to: end }, null, weak)
}

function readTime(hit: Hit, digits: readonly number[]): TimexReading | null {
  const time = timeOf(digits, partOf(hit), zoneOf(hit))
  return time && reading(time)
}

function timeOf(
  [hour = 0, minute, second]: readonly number[],
  part: PartOfDay | undefined,
  zone: string | undefined,
): Point | null {
  if (hour > 24 || (minute ?? 0) > 59 || (second ?? 0) > 59 || !Number.isInteger(hour)) return null
  return pointOf({ hour: part ? onDial(hour, part) : hour, zone, minute, second })
}

/** An hour of the twelve-hour dial in its part of the day: «jam 2 siang» is 14, «pukul 12 malam» the end of the day. */
export function onDial(hour: number, { code, early }: PartOfDay): number {
  if (hour > 12 || code === 'MO') return hour === 12 && early ? 0 : hour
  if (code === 'MI') return hour < 6 ? hour + 12 : hour
  if (code === 'NI') return hour === 12 || hour > 5 ? hour + 12 : hour
  return hour < 12 ? hour + 12 : hour
}

function partOf(hit: Hit): PartOfDay | undefined {
  return worthOf<PartOfDay>(hit, PARTS)
}

/** «2.30 PM» is a time without a head. */
function isOnDial({ tokens, from, to }: Hit): boolean {
  return tokens.kinds.slice(from, to).includes(KIND.dialHalf) && '.:'.includes(tokens.kinds.charAt(from + 1))
}

function zoneOf(hit: Hit): string | undefined {
  return worthOf<string>(hit, KIND.zone)
}
