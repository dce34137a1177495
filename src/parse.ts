import { assembleArticle } from './assemble/article.js'
import { modifiedOf, publishedOf } from './assemble/timestamps.js'
import { findWarnings } from './assemble/warnings.js'
import { extractEntities } from './extract/entities/entities.js'
import { extractEvents } from './extract/events/events.js'
import { extractQuantities } from './extract/quantities/quantities.js'
import { extractQuotes } from './extract/quotes/quotes.js'
import { findReference } from './extract/timexes/reference.js'
import { extractTimexes } from './extract/timexes/timexes.js'
import { detectLanguage } from './language/detect.js'
import { checkArguments } from './options.js'
import { fromText } from './source/text.js'
import { toDoc } from './structure/doc.js'
import type { ArticleWith, DataOf, Extractor, Options, Source, Stages } from './types.js'

const BUILT_IN: Stages = {
  language: detectLanguage,
  timexes: extractTimexes,
  entities: extractEntities,
  quotes: extractQuotes,
  quantities: extractQuantities,
  events: extractEvents,
}

/**
 * Reads an Indonesian news article from plain text or from a `Source` (`fromHtml`, `fromHast`).
 *
 * Pure: same input, same output. Never throws on content: what is odd stands in `warnings`. A string is plain text and is never
 * sniffed for HTML. Throws a `TypeError` only for a wrong argument: an input that is no string or Source, a `publishedAt` that is
 * no ISO 8601 date, two extractors of one name.
 */
export function parseArticle<const E extends readonly Extractor[] = readonly []>(
  input: string | Source,
  options: Options<E> = {},
): ArticleWith<E> {
  checkArguments(input, options)
  const stage: Stages = { ...BUILT_IN, ...options.stages }
  const doc = toDoc(typeof input === 'string' ? fromText(input) : input)
  const published = publishedOf(doc, options.publishedAt)
  const reference = findReference(doc, published)
  const language = stage.language(doc.sentences.map(({ start, end }) => doc.text.slice(start, end)).join('\n'))
  const timexes = stage.timexes(doc, reference)
  const entities = stage.entities(doc)
  const quotes = stage.quotes(doc, entities)
  const quantities = stage.quantities(doc, timexes, entities)
  const events = stage.events(doc, timexes, entities)
  const found = { language, published, modified: modifiedOf(doc), reference, timexes, entities, quotes, quantities, events }
  const article = assembleArticle(doc, { ...found, warnings: findWarnings(doc, found) })
  const data = Object.fromEntries(
    (options.extractors ?? []).map((extractor) => [extractor.name, extractor.extract(article, doc)]),
  )
  return { ...article, data: data as DataOf<E> }
}

/** Reads many articles, one at a time as they are asked for; memory does not grow with their number. */
export async function* parseArticles<const E extends readonly Extractor[] = readonly []>(
  inputs: Iterable<string | Source> | AsyncIterable<string | Source>,
  options: Options<E> = {},
): AsyncGenerator<ArticleWith<E>, void, undefined> {
  for await (const input of inputs) yield parseArticle(input, options)
}

/** An extractor: a name and a function from the finished article to a value, found again, typed, under `article.data[name]`. */
export function defineExtractor<const Name extends string, Value>(
  name: Name,
  extract: Extractor<Name, Value>['extract'],
): Extractor<Name, Value> {
  return { name, extract }
}
