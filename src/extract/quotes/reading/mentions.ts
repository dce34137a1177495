import type { Entity, EntityMention, Span } from '../../../types.js'

/** A mention with the entity it belongs to. */
export interface NamedMention extends EntityMention {
  readonly entity: Entity
}

/** All mentions in text order. */
export function mentionsOf(entities: readonly Entity[]): NamedMention[] {
  return entities
    .flatMap((entity) => entity.mentions.map(({ start, end, text, confidence }) => ({ start, end, text, confidence, entity })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

/** The mention that covers an offset; `null` where none does. Mentions must be in order. */
export function mentionAt(mentions: readonly NamedMention[], offset: number): NamedMention | null {
  const mention = mentions[firstAfter(mentions, offset) - 1]
  return mention && offset < mention.end ? mention : null
}

/** The mentions that begin inside a span, in order. */
export function mentionsIn(mentions: readonly NamedMention[], span: Span): NamedMention[] {
  const found: NamedMention[] = []
  for (let index = firstAfter(mentions, span.start - 1); index < mentions.length; index++) {
    const mention = mentions[index] as NamedMention
    if (mention.start >= span.end) break
    found.push(mention)
  }
  return found
}

/** The index of the first mention that begins after an offset. */
export function firstAfter(mentions: readonly Span[], offset: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
