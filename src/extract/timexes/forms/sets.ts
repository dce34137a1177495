import type { Unit } from '../../../language/id/calendar.js'
import { EACH_WORDS } from '../../../language/id/durations.js'
import type { Mod } from '../../../types.js'
import { pad } from '../calendar.js'
import { behindSpace, lettersEnd, skipBlanks, wordEndAt } from '../lex.js'
import { durationValue } from '../periods.js'
import { firstWords, phraseAt, phraseSet } from '../phrases.js'
import { EDGE, MONTH, PART_OF_DAY, SINGLE_UNIT, UNIT, WEEKDAY } from '../words.js'
import { type Form, longer, type Reading, reading } from './form.js'
import { type Quantity, quantityAt } from './quantity.js'

const EACH = phraseSet(EACH_WORDS)
/** What «per» makes a rate rather than a recurrence: «km per jam». */
const OF_RATES: ReadonlySet<Unit> = new Set<Unit>(['hour', 'minute', 'second'])

/** Recurrences behind a word for «each», or «sekali»: «setiap hari», «tiap Jumat malam», «setiap tanggal 1 Juni», «sekali setahun». */
export const SET_FORMS: readonly Form[] = [
  {
    starts: firstWords(EACH),
    read: (text, start) => {
      const at = behindSpace(text, phraseAt(EACH, text, start)?.end ?? -1)
      if (at < 0) return null
      return longer(readWeekday(text, at) ?? readDayOrMonth(text, at) ?? readPart(text, at), readUnit(text, at))
    },
  },
  {
    starts: ['per'],
    read: (text, start) => {
      const at = behindSpace(text, lettersEnd(text, start))
      return at < 0 || OF_RATES.has(phraseAt(UNIT, text, at)?.value ?? 'day') ? null : readCounted(text, at)
    },
  },
  { starts: ['sekali'], read: (text, start) => readSingleIn(text, behindSpace(text, lettersEnd(text, start))) },
]

/** «dua kali seminggu», «tiga kali dalam dua bulan»: the number is read already. */
export function readTimes(text: string, number: Quantity): Reading | null {
  const times = behindSpace(text, wordEndAt(text, skipBlanks(text, number.end), 'kali'))
  if (times < 0) return null
  const single = readSingleIn(text, times)
  const within = behindSpace(text, wordEndAt(text, times, 'dalam'))
  if (single || within < 0) return single
  const count = quantityAt(text, within)
  const unit = count && phraseAt(UNIT, text, behindSpace(text, count.end))
  return unit && every(count.value, unit.value, unit.end)
}

/** The set of so many units each. */
export function every(count: number, unit: Unit, end: number, mod: Mod | null = null): Reading {
  return set(end, unit === 'weekend' ? 'XXXX-WXX-WE' : durationValue([{ count, unit }]), mod)
}

function readUnit(text: string, at: number): Reading | null {
  const single = phraseAt(SINGLE_UNIT, text, at)
  return single ? every(1, single.value, withOnce(text, single.end)) : readCounted(text, at)
}

/** «hari», «tiga bulan sekali», «awal tahun» behind a word for «each». */
function readCounted(text: string, at: number): Reading | null {
  const edge = phraseAt(EDGE, text, at)
  const from = edge ? behindSpace(text, edge.end) : at
  const count = from < 0 ? null : quantityAt(text, from)
  const start = count ? behindSpace(text, count.end) : from
  const unit = phraseAt(UNIT, text, start)
  // «tiap Minggu», with a capital, is Sunday.
  if (!unit || (unit.value === 'week' && text.startsWith('Minggu', start))) return null
  const work = wordEndAt(text, behindSpace(text, unit.end), 'kerja')
  const end = withOnce(text, work < 0 ? unit.end : work)
  return text.charCodeAt(end) === 45 ? null : every(count?.value ?? 1, unit.value, end, edge?.value ?? null)
}

function withOnce(text: string, end: number): number {
  return Math.max(end, wordEndAt(text, behindSpace(text, end), 'sekali'))
}

/** «setahun», «dalam seminggu». */
function readSingleIn(text: string, at: number): Reading | null {
  const within = wordEndAt(text, at, 'dalam')
  const single = phraseAt(SINGLE_UNIT, text, within < 0 ? at : behindSpace(text, within))
  return single && every(1, single.value, single.end)
}

/** «Senin», «hari Jumat malam». */
function readWeekday(text: string, at: number): Reading | null {
  const head = wordEndAt(text, at, 'hari')
  const from = head < 0 ? at : behindSpace(text, head)
  const day = phraseAt(WEEKDAY, text, from)
  if (!day) return null
  const part = phraseAt(PART_OF_DAY, text, behindSpace(text, day.end))
  if (day.value === 7 && !part && text.startsWith('minggu', from)) return null
  return set(part?.end ?? day.end, `XXXX-WXX-${day.value}${part ? `T${part.value.code}` : ''}`)
}

/** «pagi», «malam hari». */
function readPart(text: string, at: number): Reading | null {
  const part = phraseAt(PART_OF_DAY, text, at)
  if (!part) return null
  return set(Math.max(part.end, wordEndAt(text, behindSpace(text, part.end), 'hari')), `XXXX-XX-XXT${part.value.code}`)
}

/** «tanggal 1 Juni», «tanggal 5», «bulan Mei», «Desember». */
function readDayOrMonth(text: string, at: number): Reading | null {
  const head = Math.max(wordEndAt(text, at, 'tanggal'), wordEndAt(text, at, 'bulan'))
  const from = head < 0 ? at : behindSpace(text, head)
  const day = from < 0 ? null : quantityAt(text, from)
  const month = phraseAt(MONTH, text, day ? behindSpace(text, day.end) : from)
  if (!day) return month && set(month.end, `XXXX-${pad(month.value)}`)
  if (day.digits !== 1 && day.digits !== 2) return null
  if (month) return set(month.end, `XXXX-${pad(month.value)}-${pad(day.value)}`)
  return wordEndAt(text, at, 'tanggal') < 0 ? null : set(day.end, `XXXX-XX-${pad(day.value)}`)
}

function set(end: number, value: string, mod: Mod | null = null): Reading {
  return reading(end, { kind: 'set', value }, mod)
}
