import { contains } from '../../text/span.js'
import type { Entity, EntityMention, Span } from '../../types.js'
import { type ClauseWord, lastIndexWhere } from './clauses/clause-words.js'

/** A mention with the entity it belongs to. */
export interface Placed extends EntityMention {
  id: string
}

/** All mentions of all entities, in text order. */
export function placedMentions(entities: readonly Entity[]): Placed[] {
  return entities
    .flatMap(({ id, mentions }) => mentions.map(({ start, end, text, confidence }) => ({ start, end, text, confidence, id })))
    .sort((a, b) => a.start - b.start)
}

/** The entities mentioned in the clause of the trigger, or, for an act of speaking, outside the quotation. */
export function participantsOf(
  words: readonly ClauseWord[],
  trigger: ClauseWord,
  timex: Span,
  mentions: readonly Placed[],
  sentence: Span,
): string[] {
  const clause = clauseAround(
    words,
    { start: Math.min(trigger.start, timex.start), end: Math.max(trigger.end, timex.end) },
    sentence,
  )
  const inside = mentions.filter((mention) => contains(clause, mention))
  return [...new Set(inside.map(({ id }) => id))]
}

/** From the mark or joining word before the span to the one after it. */
function clauseAround(words: readonly ClauseWord[], span: Span, sentence: Span): Span {
  const opens = words[lastIndexWhere(words, (word) => word.end <= span.start && isEdge(word))]
  const closes = words.find((word) => word.start >= span.end && isEdge(word))
  return { start: opens?.end ?? sentence.start, end: closes?.start ?? sentence.end }
}

function isEdge({ lower, sort }: ClauseWord): boolean {
  return (
    (sort === 'bound' && lower !== 'yang' && lower !== 'hingga' && lower !== 'sampai' && lower !== 'sejak') ||
    /^["“”;:]$/.test(lower)
  )
}
