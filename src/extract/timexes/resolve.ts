import type { Doc, Reference, Span, Timex } from '../../types.js'
import { isoDate } from './calendar.js'
import { datesSpeech, type Located, speechDateOf, tellsFuture } from './locate.js'
import type { Duration, Point } from './meaning.js'
import { namesDay } from './meaning.js'
import { type Now, nowAt, nowOf } from './now.js'
import { durationValue, movedBy } from './periods.js'
import { settleRange } from './range.js'
import { firstDay, intervalOf, precisionOf, timexValue } from './render.js'
import { type Context, NOTHING, type Settled, settle, type Told } from './settle.js'
import { settleTime } from './time.js'

type Finding = Pick<Timex, 'type' | 'value' | 'mod' | 'precision' | 'interval' | 'resolvedBy'> & {
  anchor: number | null
  settled?: Settled
}

/** A date told, with its place. */
interface Placed extends Told {
  part: number
  opens: number
}

/** The expressions as timexes: what the words leave open is filled from the reference and from dates told before. */
export function resolve(doc: Doc, located: readonly Located[], reference: Reference | null): Timex[] {
  const now = reference && nowOf(reference.value)
  const days = new Map<string, Placed>()
  const speeches = new Map<Span, Located | null>()
  const timexes: Timex[] = []
  let told: Placed | null = null
  for (let index = 0; index < located.length; index++) {
    const each = located[index] as Located
    const context = contextOf(doc, located, index, { now, told, days, speeches })
    const finding = find(each, context)
    if (!finding) continue
    const { settled } = finding
    timexes.push(timexOf(doc, each, finding, timexes.length + 1))
    const placed: Placed | null = settled ? toldBy(settled, each, timexes.length - 1) : null
    if (!placed || !settled) continue
    if (!datesSpeech(doc, each)) told = placed
    if (settled.by === 'explicit' && placed.ofDay) days.set(`${settled.point.month}-${settled.point.day}`, placed)
  }
  return reference?.source === 'text' ? anchored(timexes, reference) : timexes
}

function timexOf(doc: Doc, { start, end }: Located, finding: Finding, number: number): Timex {
  const { type, value, mod, precision, interval, resolvedBy, anchor } = finding
  return {
    id: `t${number}`,
    type,
    start,
    end,
    text: doc.text.slice(start, end),
    value,
    mod,
    precision,
    interval,
    resolvedBy,
    anchor: anchor === null ? null : `t${anchor + 1}`,
  }
}

function contextOf(
  doc: Doc,
  located: readonly Located[],
  index: number,
  state: { now: Now | null; told: Placed | null; days: ReadonlyMap<string, Placed>; speeches: Map<Span, Located | null> },
): Context {
  const each = located[index] as Located
  const { told } = state
  // All that stands in one quotation shares its date: looked for once, however much that is.
  let speech = each.quote && state.speeches.get(each.quote)
  if (each.quote && speech === undefined) {
    speech = speechDateOf(doc, located, index)
    state.speeches.set(each.quote, speech)
  }
  return {
    now: (speech && saidAt(speech, state.now)) ?? state.now,
    told: told && told.part === each.part ? told : null,
    near: told && told.part === each.part && told.opens === each.opens ? told : null,
    before: told && each.part - told.part <= 2 ? told : null,
    sameDay: (month, day) => state.days.get(`${month}-${day}`) ?? null,
    future: () => tellsFuture(doc, each),
    scheduled: () => /\b(?:setiap|tiap|saban)\b/i.test(sentenceOf(doc, each)),
    since: () => /\bsejak\s{1,3}$/i.test(doc.text.slice(Math.max(0, each.start - 10), each.start)),
  }
}

/** The words around an expression: its sentence, or as much of it as a cue can reach over. */
function sentenceOf(doc: Doc, { opens, end }: Located): string {
  const after = doc.text.slice(end, end + 60)
  const stop = after.search(/[.!?\n]/)
  return doc.text.slice(Math.max(opens, end - 300), end) + (stop < 0 ? after : after.slice(0, stop))
}

/** The day a quotation was said, as its moment of telling. */
function saidAt(speech: Located, now: Now | null): Now | null {
  if (speech.meaning.kind !== 'point') return null
  const { part: _part, hour: _hour, minute: _minute, ...day } = speech.meaning
  const settled = settle(day, { ...NOTHING, now })
  const number = settled && firstDay(settled)
  return number === null ? null : nowAt(number, null, now?.offset ?? null)
}

function find({ meaning, mod }: Located, context: Context): Finding | null {
  switch (meaning.kind) {
    case 'vague':
      return { type: 'DATE', value: meaning.value, mod, precision: null, interval: null, resolvedBy: 'reference', anchor: null }
    case 'set':
      return { type: 'SET', value: meaning.value, mod, precision: null, interval: null, resolvedBy: 'explicit', anchor: null }
    case 'duration':
      return { ...duration(meaning, context), mod }
    case 'range':
      return range(settleRange(meaning, context), mod, context)
    case 'point':
      return pointFinding(meaning, mod, context)
  }
}

function pointFinding(point: Point, mod: Timex['mod'], context: Context): Finding | null {
  if (point.anaphoric && !context.before && point.shift) return afterUnknown(point.shift, mod)
  const timed = point.hour !== undefined || point.part !== undefined
  const settled = timed && !namesDay(point) ? settleTime(point, context) : settle(point, context)
  if (!settled) return null
  const early = point.part?.early ? 'START' : null
  return {
    type: timed || settled.point.hour !== undefined ? 'TIME' : 'DATE',
    value: timexValue(settled),
    mod: mod ?? (point.hour === undefined ? early : null),
    precision: precisionOf(settled),
    interval: intervalOf(settled, context.now?.offset ?? null),
    resolvedBy: settled.by,
    anchor: settled.anchor,
    settled,
  }
}

/** «15 hari kemudian» with nothing to count from is an amount. */
function afterUnknown(shift: NonNullable<Point['shift']>, mod: Timex['mod']): Finding {
  const value = durationValue([{ count: Math.abs(shift.by), unit: shift.unit }])
  return { type: 'DURATION', value, mod, precision: null, interval: null, resolvedBy: 'explicit', anchor: null }
}

function range(ends: { from: Settled; to: Settled } | null, mod: Timex['mod'], context: Context): Finding | null {
  if (!ends) return null
  const { from, to } = ends
  const offset = context.now?.offset ?? null
  const begin = intervalOf(from, offset)
  const end = intervalOf(to, offset)
  const timed = to.point.hour !== undefined
  const interval = begin && end && { begin: begin.begin, end: timed ? end.begin : end.end }
  return {
    type: timed || to.point.part ? 'TIME' : 'DATE',
    value: `${timexValue(from)}/${timexValue(to)}`,
    mod,
    precision: precisionOf(to),
    interval,
    resolvedBy: to.by,
    anchor: to.anchor,
    settled: to,
  }
}

function duration({ amounts, upTo, around }: Duration, { now }: Context): Omit<Finding, 'mod'> {
  const value = upTo ? `${durationValue(amounts)}/${durationValue(upTo)}` : durationValue(amounts)
  const interval = around && now ? reach(now.number, upTo ?? amounts, around) : null
  const base = { type: 'DURATION' as const, value, precision: null, interval, anchor: null }
  return { ...base, resolvedBy: interval ? 'reference' : 'explicit' }
}

function reach(today: number, amounts: Duration['amounts'], around: 'before' | 'after'): Timex['interval'] {
  const other = movedBy(today, amounts, around === 'before' ? -1 : 1)
  if (other === null) return null
  return around === 'before' ? { begin: isoDate(other), end: isoDate(today + 1) } : { begin: isoDate(today), end: isoDate(other) }
}

function toldBy(settled: Settled, { part, opens }: Located, timex: number): Placed | null {
  const { month, quarter, half, day } = settled.point
  if ((month ?? quarter ?? half) === undefined) return null
  const number = firstDay(settled)
  if (number === null) return null
  const ofDay = day !== undefined
  return { number, ofDay, explicit: settled.by === 'explicit', timex, part, opens }
}

/** Where the reference is a date of the text itself, what it resolved points at it. */
function anchored(timexes: Timex[], { value }: Reference): Timex[] {
  const source = timexes.find((timex) => timex.value === value && timex.resolvedBy === 'explicit')
  if (!source) return timexes
  return timexes.map((timex) => (timex.resolvedBy === 'reference' ? { ...timex, anchor: timex.anchor ?? source.id } : timex))
}
