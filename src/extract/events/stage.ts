import type { DatedEvent, Entity, Stage, Timex } from '../../types.js'
import { extractEvents } from './events.js'

/** What happened when, by the times that a stage before it found, with those entities that take part. */
export function events(): Stage<
  'events',
  { readonly timexes: readonly Timex[]; readonly entities?: readonly Entity[] },
  DatedEvent[]
> {
  return { name: 'events', needs: ['timexes'], run: (doc, { timexes, entities = [] }) => extractEvents(doc, timexes, entities) }
}
