import type { Reference, Stage, Timestamp, Timex, Warning } from '../../types.js'
import { modifiedOf, publishedOf } from './published.js'
import { findReference } from './reference.js'
import { extractTimexes } from './timexes.js'
import { timexWarnings } from './warnings.js'

/** When the article was published: as the caller knows it, else the page, else the text. */
export function published(): Stage<'published', unknown, Timestamp | null> {
  return { name: 'published', run: publishedOf }
}

/** When the article was last changed, as the page or the text says. */
export function modified(): Stage<'modified', unknown, Timestamp | null> {
  return { name: 'modified', run: modifiedOf }
}

/** What relative dates are resolved against: the time of publication, else the day that the text tells as its own. */
export function reference(): Stage<'reference', { readonly published: Timestamp | null }, Reference | null> {
  return {
    name: 'reference',
    needs: ['published'],
    run: (doc, found) => findReference(doc, found.published),
    warnings: (_doc, found) => (found.published ? [] : [undated(found.reference)]),
  }
}

/** The time expressions, resolved against the reference; where no stage gives one, it is found as `reference` finds it. */
export function timexes(): Stage<'timexes', { readonly reference?: Reference | null }, Timex[]> {
  return {
    name: 'timexes',
    run: (doc, found) =>
      extractTimexes(doc, found.reference === undefined ? findReference(doc, publishedOf(doc)) : found.reference),
    warnings: (doc, found) => timexWarnings(doc, found.timexes),
  }
}

function undated(found: Reference | null): Warning {
  const start = 'No publication date was given or found; '
  const end = found
    ? `relative dates are resolved against ${found.value}, the first full date in the text.`
    : 'relative dates stay unresolved.'
  return { code: 'no-publication-date', message: start + end }
}
