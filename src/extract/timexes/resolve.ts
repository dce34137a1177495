import type { Sentence, Span, Timex } from '../../types.js'
import { isoDate } from './calendar.js'
import { datesSpeech } from './cues.js'
import { type Located, locate } from './locate.js'
import { type Duration, type Meaning, namesDay, type Point } from './meaning.js'
import { type Now, nowOf } from './now.js'
import { durationValue, movedBy } from './periods.js'
import { settleRange } from './range.js'
import { firstDay, intervalOf, precisionOf, timexValue } from './render.js'
import { settle } from './settle.js'
import type { Context, Settled, Told } from './settled.js'
import { saidAt } from './speech.js'
import { settleTime } from './time.js'

/** What an expression says. */
interface Finding extends Pick<Timex, 'type' | 'value'> {
  mod?: Timex['mod']
  interval?: Timex['interval']
  /** The point that it is, or the end of the range. */
  settled?: Settled
  /** What an expression without a point is resolved by. */
  by?: Timex['resolvedBy']
}

/**
 * The time expressions of the parts of a text, in text order. What the words leave open is settledBy from the reference, an ISO 8601
 * date or date-time, and from dates told before.
 */
export function resolve(text: string, parts: readonly Sentence[], reference: string | undefined): Timex[] {
  const now = reference === undefined ? null : nowOf(reference)
  const located = locate(text, parts)
  const timexes: Timex[] = []
  const days = new Map<string, Told>()
  let last: Told | null = null
  let quote: Span | null = null
  let telling = now
  for (const [index, each] of located.entries()) {
    const { part, opens, start, end } = each
    // All that stands in one quotation was said on one day: looked for once, however much that is.
    if (each.quote !== quote) {
      quote = each.quote
      telling = (quote && saidAt(text, located, index, now)) ?? now
    }
    const context: Context = {
      text,
      start,
      end,
      opens,
      now: telling,
      near: last?.opens === opens ? last : null,
      told: last?.part === part ? last : null,
      before: last && part - last.part <= 2 ? last : null,
      days,
    }
    const finding = find(each.meaning, context)
    if (!finding) continue
    const id = `t${timexes.length + 1}`
    const { type, value, mod = null, interval = null, settled, by = 'explicit' } = finding
    timexes.push({
      id,
      type,
      start,
      end,
      text: text.slice(start, end),
      value,
      mod: each.mod ?? mod,
      precision: settled ? precisionOf(settled) : null,
      interval,
      resolvedBy: settled?.by ?? by,
      anchor: settled?.anchor ?? null,
    })
    const told = settled && toldBy(settled, each, id)
    if (!told) continue
    if (quote || !datesSpeech(context)) last = told
    if (told.explicit && told.ofDay) days.set(`${settled.month}-${settled.day}`, told)
  }
  return timexes
}

function find(meaning: Meaning, context: Context): Finding | null {
  switch (meaning.kind) {
    case 'vague':
      return { type: 'DATE', value: meaning.value, by: 'reference' }
    case 'set':
      return { type: 'SET', value: meaning.value }
    case 'duration':
      return duration(meaning, context.now)
    case 'range': {
      const ends = settleRange(meaning, context)
      return ends && range(...ends, context.now)
    }
    case 'point':
      return point(meaning, context)
  }
}

function point(words: Point, context: Context): Finding | null {
  const { anaphoric, shift, hour, part } = words
  // «15 hari kemudian» with nothing to count from is an amount.
  if (anaphoric && !context.before && shift)
    return duration({ kind: 'duration', amounts: [{ count: Math.abs(shift.by), unit: shift.unit }] }, null)
  const isTime = hour !== undefined || part !== undefined
  const settled = isTime && !namesDay(words) ? settleTime(words, context) : settle(words, context)
  if (!settled) return null
  const value = timexValue(settled)
  const interval = intervalOf(settled, context.now?.offset)
  return { type: typeOf(settled), value, interval, settled, mod: hour === undefined && part?.early ? 'START' : null }
}

function range(from: Settled, to: Settled, now: Now | null): Finding {
  const begin = intervalOf(from, now?.offset)
  const end = intervalOf(to, now?.offset)
  return {
    type: typeOf(to),
    value: `${timexValue(from)}/${timexValue(to)}`,
    interval: begin && end && { begin: begin.begin, end: to.hour === undefined ? end.end : end.begin },
    settled: to,
  }
}

function typeOf({ hour, part }: Point): 'TIME' | 'DATE' {
  return hour !== undefined || part ? 'TIME' : 'DATE'
}

function duration({ amounts, upTo, around }: Duration, now: Now | null): Finding {
  const value = upTo ? `${durationValue(amounts)}/${durationValue(upTo)}` : durationValue(amounts)
  const interval = around && now ? reach(now.number, upTo ?? amounts, around) : null
  return { type: 'DURATION', value, interval, by: interval ? 'reference' : 'explicit' }
}

function reach(today: number, amounts: Duration['amounts'], around: 'before' | 'after'): Timex['interval'] {
  const other = movedBy(today, amounts, around === 'before' ? -1 : 1)
  if (other === null) return null
  return around === 'before' ? { begin: isoDate(other), end: isoDate(today + 1) } : { begin: isoDate(today), end: isoDate(other) }
}

/** A date of a month or finer, for later ones to count from. */
function toldBy(settled: Settled, { part, opens }: Located, anchor: string): Told | null {
  const { month, quarter, half, day, by } = settled
  const number = (month ?? quarter ?? half) === undefined ? null : firstDay(settled)
  if (number === null) return null
  return { number, by: 'antecedent', anchor, ofDay: day !== undefined, explicit: by === 'explicit', part, opens }
}
