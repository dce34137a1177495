import type { DatedEvent, Doc, Entity, Timex } from '../types.js'

/** One event a dated clause, with its trigger and the entities that take part. */
export function extractEvents(_doc: Doc, _timexes: readonly Timex[], _entities: readonly Entity[]): DatedEvent[] {
  return []
}
