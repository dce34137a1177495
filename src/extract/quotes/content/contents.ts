import {
  CLAUSE_ONLY_VERBS,
  COMPLEMENTIZER_WORDS,
  CONTRAST_WORDS,
  NEGATION_WORDS,
  RESTRICTING_WORDS,
} from '../../../language/id/speech/content-words.js'
import { trimSpan } from '../../../text/span.js'
import type { Span } from '../../../types.js'
import { hasVerb, isClause, isPassive } from '../cues/clauses.js'
import { isNamedAfter, tagAt } from '../cues/cues.js'
import { LEXICON } from '../reading/lexicon.js'
import { formAt, gapBefore, mentionOfWord, type Reading, type Stretch, wordOf } from '../reading/reading.js'
import type { Segment } from './segments.js'

const MAX_ADDRESSEE = 9
const ALWAYS_CLAUSE = new Set(CLAUSE_ONLY_VERBS)
const COMPLEMENTIZERS = new Set(COMPLEMENTIZER_WORDS)
const TURNS = new Set(CONTRAST_WORDS)
const NEGATIONS = new Set(NEGATION_WORDS)
const MERELY = new Set(RESTRICTING_WORDS)

/** The clause that a verb of saying brings in: behind «bahwa» or a comma, or at once; `null` where it has a mere object. */
export function contentAfter(reading: Reading, segment: Segment, verb: number): Span | null {
  const { zone } = segment
  const to = contentEnd(reading, segment, verb)
  const marked = complementizer(reading, { zone, from: verb + 1, to })
  const from = marked === null ? verb + 1 : marked + 1
  if (from >= to) return null
  const content = { zone, from, to }
  const isTold = marked !== null || isBareContent(reading, content, formAt(zone, verb))
  return isTold ? trimmed(reading, segment, content) : null
}

/** The index of «bahwa», some words behind the verb, or of another such word right behind it; `null` where there is none. */
function complementizer(reading: Reading, { zone, from, to }: Stretch): number | null {
  if (COMPLEMENTIZERS.has(formAt(zone, from))) return from
  if (!isAddressed(reading, zone, from)) return null
  for (let index = from + 1; index < Math.min(to, from + MAX_ADDRESSEE); index++) {
    if (formAt(zone, index) === 'bahwa') return index
    if (/[;:]/.test(gapBefore(reading, zone, index))) return null
  }
  return null
}

/** Whether what follows the verb may be an addressee, place or time rather than its object («menuntut jaminan bahwa ...»). */
function isAddressed(reading: Reading, zone: Stretch['zone'], index: number): boolean {
  const form = formAt(zone, index)
  if (LEXICON.stops.has(form) || LEXICON.adverbs.has(form) || form === 'tahu') return true
  return mentionOfWord(reading, zone, index) !== null || gapBefore(reading, zone, index).includes(',')
}

function isBareContent(reading: Reading, content: Stretch, verb: string): boolean {
  const { zone, from } = content
  if (LEXICON.objects.has(formAt(zone, from))) return false
  if (gapBefore(reading, zone, from).includes(',')) return true
  if (LEXICON.noting.has(verb)) return hasVerb(reading, content)
  if (LEXICON.asking.has(verb)) return isPassive(reading, content)
  return ALWAYS_CLAUSE.has(verb) || isClause(reading, content)
}

/** Where the content ends: before «, sedangkan ...» and «, kata ...», before the next one who speaks, or with the segment. */
function contentEnd(reading: Reading, { zone, to }: Segment, verb: number): number {
  for (let index = verb + 2; index < to; index++) {
    const form = formAt(zone, index)
    if (gapBefore(reading, zone, index).includes(',')) {
      const tag = tagAt(zone, index)
      const turns = TURNS.has(form) && !isHalf(zone, verb + 1, index)
      if (turns || (tag && isNamedAfter(reading, zone, tag))) return index
    }
    if ((form === 'dan' || form === 'serta' || form === 'lalu') && LEXICON.saying.has(formAt(zone, index + 1))) return index
  }
  return to
}

/** Whether the words only begin a thought: «tidak hanya berkaitan dengan iklim», before «tetapi juga ...». */
function isHalf(zone: Stretch['zone'], from: number, to: number): boolean {
  for (let index = from; index < to - 1; index++) {
    if (NEGATIONS.has(formAt(zone, index)) && MERELY.has(formAt(zone, index + 1))) return true
  }
  return false
}

/** The stretch as a span without the marks at its edges. */
export function trimmed(reading: Reading, segment: Segment, { zone, from, to }: Stretch): Span | null {
  const start = wordOf(zone, from).start
  const stop = to < segment.to ? wordOf(zone, to).start : segment.end
  const tail = reading.text.slice(Math.max(start, stop - 40), stop)
  const end = stop - (/[\s.,;:!?\u2026"“”\u2013\u2014-]*$/.exec(tail)?.[0].length ?? 0)
  const span = trimSpan(reading.text, start, Math.max(start, end))
  return span.end > span.start ? span : null
}
