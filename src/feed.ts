import { fromFeedItem as readItem } from './compose/feed-item.js'
import { joinSources as join } from './compose/join-sources.js'
import type { Source } from './types.js'

/**
 * An item of a feed (RSS, Atom, JSON Feed, the REST interface of WordPress) as a `Source`, with title, date, author, address and outlet as
 * known facts. Content goes before the description. Markup that was escaped twice is read with a warning `escaped-markup`; a date that
 * cannot be read is left out with a warning `unread-date`. Throws a `TypeError` only for an item that is no object.
 */
export function fromFeedItem(item: Readonly<Record<string, unknown>>): Source {
  return readItem(item)
}

/**
 * The pages of one article as one `Source`, in the order given: heads and date lines that later pages repeat are left out. Throws a
 * `TypeError` for what is no list of sources, and for an empty one.
 */
export function joinSources(sources: readonly Source[]): Source {
  return join(sources)
}
