import type { Unit } from '../../../language/id/calendar.js'
import { COMPARED_TAILS, MANY_TIMES, ROUND_NUMBERS } from '../../../language/id/durations.js'
import { behindSpace, skipBlanks, wordEndAt } from '../lex.js'
import { linkAt } from '../links.js'
import type { Amount } from '../meaning.js'
import { type Found, firstWords, initials, openings, phraseAt, phraseSet, phrases } from '../phrases.js'
import { COUNTED_TAIL, SINGLE_UNIT, SPAN_TAIL, TOLD_TAIL, UNIT } from '../words.js'
import { anaphoric, shifted } from './deictics.js'
import { type Form, type Reading, reading } from './form.js'
import { type Quantity, quantityAt, yearAt } from './quantity.js'
import { every } from './sets.js'

const MANY = phrases(MANY_TIMES)
const ROUND = phraseSet(ROUND_NUMBERS)
const COMPARED = phraseSet(COMPARED_TAILS)

/** Amounts of time that no number opens: «setahun terakhir», «bertahun-tahun», «beberapa bulan». */
export const AMOUNT_FORMS: readonly Form[] = [
  { starts: firstWords(SINGLE_UNIT), read: readSingle },
  { starts: openings(MANY), read: (text, start) => many(phraseAt(MANY, text, start)) },
  {
    starts: firstWords(ROUND),
    next: initials(firstWords(UNIT)),
    read: (text, start) => {
      const unit = unitAt(text, behindSpace(text, phraseAt(ROUND, text, start)?.end ?? -1))
      return many(unit && { value: unit.value, end: spanTail(text, unit.end)?.end ?? unit.end })
    },
  },
]

/** «tiga minggu», «1-2 bulan», «2 jam 40 menit», «dua tahun silam», «tiga bulan sekali»: the number is read already. */
export function readAmount(text: string, number: Quantity): Reading | null {
  const unit = unitAt(text, skipBlanks(text, number.end))
  if (!unit) return readBetween(text, number)
  const next = behindSpace(text, unit.end)
  // «Nomor 5 tahun 2014» without its first word: the number of a law.
  const year = unit.value === 'year' && number.digits > 0 ? yearAt(text, next) : null
  if (year && year.value >= 1800) return reading(year.end, null)
  return readTold(text, number.value, unit) ?? readDuration(text, { count: number.value, unit: unit.value }, unit.end)
}

/** «1-2 bulan», «dua atau tiga hari». */
function readBetween(text: string, number: Quantity): Reading | null {
  const link = linkAt(text, number.end)
  const last = link && link.kind !== 'and' && link.kind !== 'slash' ? quantityAt(text, link.end) : null
  const unit = last && unitAt(text, skipBlanks(text, last.end))
  if (!unit || number.value <= 0 || last.value <= number.value) return null
  return readDuration(text, { count: number.value, unit: unit.value }, unit.end, { count: last.value, unit: unit.value })
}

/** «setahun», «sebulan lalu», «seminggu sekali», «setahun setengah». */
function readSingle(text: string, start: number): Reading | null {
  const unit = phraseAt(SINGLE_UNIT, text, start)
  if (!unit || text.charCodeAt(unit.end) === 45) return null
  const half = wordEndAt(text, behindSpace(text, unit.end), 'setengah')
  const amount = { count: half < 0 ? 1 : 1.5, unit: unit.value }
  return readTold(text, 1, unit) ?? readDuration(text, amount, half < 0 ? unit.end : half)
}

/** What the words behind an amount make of it: a distance from now or from the date told before, or a recurrence. */
function readTold(text: string, count: number, unit: Found<Unit>): Reading | null {
  const next = behindSpace(text, unit.end)
  const counted = phraseAt(COUNTED_TAIL, text, next)
  const told = counted ?? phraseAt(TOLD_TAIL, text, next)
  if (!told) {
    const once = wordEndAt(text, next, 'sekali')
    return once < 0 ? null : every(count, unit.value, once)
  }
  const move = counted ? shifted : anaphoric
  if (Number.isInteger(count)) return move(unit.value, { value: told.value * count, end: told.end })
  return unit.value === 'year' ? move('month', { value: told.value * Math.round(count * 12), end: told.end }) : null
}

function readDuration(text: string, first: Amount, at: number, upTo: Amount | null = null): Reading | null {
  if (first.count === 0) return null
  const amounts = [first]
  let end = at
  for (let more = amountBehind(text, end, true); more && amounts.length < 3; more = amountBehind(text, end, false)) {
    amounts.push(more.value)
    end = more.end
  }
  const over = moreBehind(text, end)
  if (over >= 0) end = over
  const tail = spanTail(text, end)
  const duration = {
    kind: 'duration' as const,
    amounts,
    ...(upTo ? { upTo: [upTo] } : {}),
    ...(tail ? { around: tail.value } : {}),
  }
  return reading(tail?.end ?? end, duration, over < 0 ? null : 'MORE_THAN')
}

/** « 40 menit» or « dan 40 menit» behind «2 jam». */
function amountBehind(text: string, at: number, joined: boolean): Found<Amount> | null {
  const next = behindSpace(text, at)
  const and = joined ? wordEndAt(text, next, 'dan') : -1
  const from = and < 0 ? next : behindSpace(text, and)
  const number = from < 0 ? null : quantityAt(text, from)
  const unit = number && unitAt(text, behindSpace(text, number.end))
  return unit && number.value > 0 ? { value: { count: number.value, unit: unit.value }, end: unit.end } : null
}

/** «lebih» behind an amount, but no comparison («lebih cepat»). */
function moreBehind(text: string, at: number): number {
  const end = wordEndAt(text, behindSpace(text, at), 'lebih')
  return end >= 0 && phraseAt(COMPARED, text, behindSpace(text, end)) ? -1 : end
}

function spanTail(text: string, at: number): Found<'before' | 'after'> | null {
  return phraseAt(SPAN_TAIL, text, behindSpace(text, at))
}

/** A unit that is counted; weekends are told, but not counted. */
function unitAt(text: string, at: number): Found<Unit> | null {
  const unit = phraseAt(UNIT, text, at)
  return unit?.value === 'weekend' ? null : unit
}

function many(unit: Found<Unit> | null): Reading | null {
  return unit && reading(unit.end, { kind: 'duration', amounts: [{ count: null, unit: unit.value }] })
}
