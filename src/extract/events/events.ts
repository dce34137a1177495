import { contains, firstEndingAfter, freeOf, mentionOf } from '../../text/span.js'
import { casingOf } from '../../text/words/casing.js'
import { hyphenedWordsOfSentence } from '../../text/words/sentence-words.js'
import type { DatedEvent, Doc, Entity, PartRole, Sentence, Span, Timex } from '../../types.js'
import { type ClauseWord, clauseWordsOf } from './clauses/clause-words.js'
import { dateOf, dayPrecision, isInName } from './clauses/datable.js'
import { type Placed, participantsOf, placedMentions } from './participants.js'
import { relationOf } from './relation.js'
import { triggerOf } from './trigger.js'

/** How many characters from its date a trigger may stand. */
const REACH = 600

/** Longer stretches without a full stop are no sentences: an event of theirs would quote a page. */
const MAX_SENTENCE = 4000

/** Roles whose lines may have a capital on every word. */
const TITLES: ReadonlySet<PartRole> = new Set<PartRole>(['kicker', 'headline', 'heading'])

/** What joins two times of one happening. */
const JOINED = /^,?\s(?:dan|atau|serta|hingga|sampai)\s(?:pada\s|dengan\s)?$/

/** One event a dated clause, with its trigger and the entities that take part. */
export function extractEvents(doc: Doc, timexes: readonly Timex[], entities: readonly Entity[]): DatedEvent[] {
  const mentions = placedMentions(entities)
  const events: DatedEvent[] = []
  let firstTimex = 0
  let firstMention = 0
  for (const [index, sentence] of doc.sentences.entries()) {
    while ((timexes[firstTimex]?.end ?? Infinity) <= sentence.start) firstTimex++
    while ((mentions[firstMention]?.end ?? Infinity) <= sentence.start) firstMention++
    const dated = within(timexes, firstTimex, sentence)
    if (dated.length === 0 || sentence.end - sentence.start > MAX_SENTENCE) continue
    const found = eventsIn(doc, index, dated, within(mentions, firstMention, sentence))
    for (const event of found) events.push({ ...event, id: `e${events.length + 1}` })
  }
  return events
}

/** The items, from `first` on, that lie in the sentence. */
function within<Item extends { start: number; end: number }>(items: readonly Item[], first: number, sentence: Sentence): Item[] {
  const inside: Item[] = []
  for (let index = first; index < items.length; index++) {
    const item = items[index] as Item
    if (item.start >= sentence.end) break
    if (contains(sentence, item)) inside.push(item)
  }
  return inside
}

function eventsIn(doc: Doc, index: number, dated: readonly Timex[], mentions: readonly Placed[]): Omit<DatedEvent, 'id'>[] {
  let named: Timex | null = null
  const datable = dated.flatMap((timex) => {
    const date = dateOf(timex)
    const names = around(mentions, timex)
    // «Porprov 2021 dan 2022»: two years of one name.
    const isNamed = isInName(doc, timex, names) || (named !== null && JOINED.test(doc.text.slice(named.end, timex.start)))
    if (isNamed) named = timex
    return date === null || isNamed ? [] : [{ timex, date, names }]
  })
  if (datable.length === 0) return []
  const sentence = doc.sentences[index] as Sentence
  const read = hyphenedWordsOfSentence(doc, index)
  const isHeading = TITLES.has(doc.parts[sentence.part]?.role ?? 'paragraph')
  const casing = casingOf(read, isHeading)
  // Outside headings a line with capitals on every word is a list of names: a caption, a row.
  const isCased = casing === 'sentence' || (casing === 'title' && !isHeading)
  const words = clauseWordsOf(read, isCased, mentions)
  const undated = withoutLinks(words, dated)
  let last: { end: number; date: string; trigger: ClauseWord | null; relation: DatedEvent['relation'] } | null = null
  return datable.flatMap(({ timex, date, names }) => {
    // «5 atau 6 Februari»: two times of one happening.
    const isJoined = last !== null && JOINED.test(doc.text.slice(last.end, timex.start))
    const trigger: ClauseWord | null = isJoined && last ? last.trigger : triggerOf(around(undated, timex), timex, last === null)
    // «Rabu (11/6), kemarin»: one day told twice.
    const isRepeated = last !== null && last.date === date && doc.text.slice(last.end, timex.start) === ', '
    // «sampai akhir 2024 atau awal 2025»: one bound for both.
    const relation: DatedEvent['relation'] = isJoined && last ? last.relation : relationOf(doc.text, timex)
    last = { end: timex.end, date, trigger, relation }
    return trigger && !isRepeated
      ? [eventOf(doc, sentence, timex, date, { words: around(words, timex), trigger, relation, mentions: names })]
      : []
  })
}

/** The words that belong to no time, without those that only join two («setiap Selasa dan Kamis mulai 2 Juni»). */
function withoutLinks(words: readonly ClauseWord[], dated: readonly Timex[]): ClauseWord[] {
  const isFree = freeOf(dated)
  const free = words.map(isFree)
  return words.filter((word, at) => free[at] && !(word.conjunction && free[at - 1] === false && free[at + 1] === false))
}

/** The items no farther from the span than a clause can reach: a sentence without end costs no more than its length. */
function around<Item extends Span>(items: readonly Item[], { start, end }: Span): Item[] {
  const near: Item[] = []
  for (let index = firstEndingAfter(items, start - REACH); index < items.length; index++) {
    const item = items[index] as Item
    if (item.start >= end + REACH) break
    near.push(item)
  }
  return near
}

function eventOf(
  doc: Doc,
  sentence: Sentence,
  timex: Timex,
  date: string,
  found: { words: readonly ClauseWord[]; trigger: ClauseWord; relation: DatedEvent['relation']; mentions: readonly Placed[] },
): Omit<DatedEvent, 'id'> {
  return {
    timex: timex.id,
    date,
    precision: dayPrecision(timex),
    relation: found.relation,
    trigger: mentionOf(doc.text, found.trigger),
    sentence: mentionOf(doc.text, sentence),
    entities: participantsOf(found.words, found.trigger, timex, found.mentions, sentence),
    speech: found.trigger.speech,
  }
}
