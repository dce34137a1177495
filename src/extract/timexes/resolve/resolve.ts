import type { Sentence, Span, Timex } from '../../../types.js'
import { isoDate } from '../meaning/calendar.js'
import { type Duration, type Meaning, namesDay, type Point, pointOf } from '../meaning/meaning.js'
import { durationValue, movedBy } from '../meaning/periods.js'
import { type Located, locate } from '../recognise/locate.js'
import { datesSpeech } from '../tokens/context-cues.js'
import { tokensOf } from '../tokens/time-tokens.js'
import type { ResolveContext, ToldDate } from './context.js'
import { emptyMemory, recall, remember } from './memory.js'
import { type Now, nowOf } from './now.js'
import { firstDay, intervalOf, precisionOf, timexValue } from './render.js'
import { settle } from './settle.js'
import { settleRange } from './settle-range.js'
import { toldBefore } from './settle-shift.js'
import { settleTime } from './settle-time.js'
import { saidAt } from './speech.js'

const WRITTEN_OUT = pointOf({})
const FROM_NOW = pointOf({ by: 'reference' })

/** What an expression says. */
interface Finding extends Pick<Timex, 'type' | 'value'> {
  mod?: Timex['mod']
  interval?: Timex['interval']
  /** The point that it is, or the end of the range; nothing but its origin where there is none. */
  settled: Point
}

/**
 * The time expressions of the parts of a text, in text order. What the words leave open is filled from the reference, an ISO 8601
 * date or date-time, and from dates told before.
 */
export function resolve(text: string, parts: readonly Sentence[], reference: string | undefined): Timex[] {
  const now = reference === undefined ? null : nowOf(reference)
  const tokens = tokensOf(text, parts)
  const located = locate(tokens, parts)
  const timexes: Timex[] = []
  const memory = emptyMemory()
  let quote: Span | null = null
  let telling = now
  for (const [index, each] of located.entries()) {
    // All that stands in one quotation was said on one day: looked for once, however much that is.
    if (each.quote !== quote) {
      quote = each.quote
      telling = (quote && saidAt(tokens, located, index, now)) ?? now
    }
    const context: ResolveContext = { tokens, at: each, now: telling, ...recall(memory, each) }
    const finding = find(each.meaning, context)
    if (!finding) continue
    const id = `t${timexes.length + 1}`
    const { settled } = finding
    timexes.push(timexOf(id, text, each, finding))
    const told = toldBy(settled, each, id)
    if (!told) continue
    remember(memory, told, now?.number, !quote && datesSpeech(context))
    if (told.isFull) memory.days.set(`${settled.month}-${settled.day}`, told)
  }
  return timexes
}

function timexOf(id: string, text: string, { start, end, mod }: Located, finding: Finding): Timex {
  const { type, value, interval = null, settled } = finding
  return {
    id,
    type,
    start,
    end,
    text: text.slice(start, end),
    value,
    mod: mod ?? finding.mod ?? null,
    precision: precisionOf(settled),
    interval,
    resolvedBy: settled.by,
    anchor: settled.anchor,
  }
}

function find(meaning: Meaning, context: ResolveContext): Finding | null {
  const { now } = context
  switch (meaning.kind) {
    case 'vague':
      return { type: 'DATE', value: meaning.value, settled: FROM_NOW }
    case 'set':
      return { type: 'SET', value: meaning.value, settled: WRITTEN_OUT }
    case 'duration':
      return duration(meaning, now)
    case 'range': {
      const ends = settleRange(meaning, context)
      return ends && dated(...ends, now)
    }
    case 'point': {
      const { anaphoric, shift } = meaning
      // «15 hari kemudian» with nothing to count from is an amount.
      if (anaphoric === 'amount' && shift && !toldBefore(shift.unit, context))
        return duration({ amounts: [{ count: Math.abs(shift.by), unit: shift.unit }] }, null)
      const isTime = (meaning.hour ?? meaning.part) !== undefined
      const settled = isTime && !namesDay(meaning) ? settleTime(meaning, context) : settle(meaning, context)
      return settled && dated(settled, settled, now)
    }
  }
}

/** A date or time from one point to another, or to its own end. */
function dated(from: Point, to: Point, now: Now | null): Finding {
  const { hour, part } = to
  const isPoint = from === to
  const begin = intervalOf(from, now)
  const end = isPoint ? begin : intervalOf(to, now)
  return {
    type: (hour ?? part) === undefined ? 'DATE' : 'TIME',
    value: isPoint ? timexValue(to) : `${timexValue(from)}/${timexValue(to)}`,
    mod: isPoint && hour === undefined && part?.early ? 'START' : null,
    interval: begin && end && { begin: begin.begin, end: isPoint || hour === undefined ? end.end : end.begin },
    settled: to,
  }
}

function duration({ amounts, upTo, around }: Omit<Duration, 'kind'>, now: Now | null): Finding {
  const value = upTo ? `${durationValue(amounts)}/${durationValue(upTo)}` : durationValue(amounts)
  const interval = around && now ? reach(now.number, upTo ?? amounts, around) : null
  return { type: 'DURATION', value, interval, settled: interval ? FROM_NOW : WRITTEN_OUT }
}

function reach(today: number, amounts: Duration['amounts'], around: 'before' | 'after'): Timex['interval'] {
  const isBefore = around === 'before'
  const other = movedBy(today, amounts, isBefore ? -1 : 1)
  if (other === null) return null
  return { begin: isoDate(isBefore ? other : today), end: isoDate(isBefore ? today + 1 : other) }
}

/** A date of a year or finer, for later ones to count from. */
function toldBy(settled: Point, at: Located, anchor: string): ToldDate | null {
  const { month, quarter, half, day, year, by } = settled
  const number = (month ?? quarter ?? half ?? year) === undefined ? null : firstDay(settled)
  if (number === null) return null
  const ofDay = day !== undefined
  const ofYear = (month ?? quarter ?? half) === undefined
  return { number, by: 'antecedent', anchor, at, ofDay, ofYear, isFull: ofDay && by === 'explicit' }
}
