import { isRecord, kindOf } from './checks/describe.js'
import { checkOptions } from './checks/option-names.js'
import { checkParseOptions } from './checks/parse-options.js'
import { parseArticle } from './parse.js'
import type { ArticleWith, Extension, Known, Options, Source } from './types.js'

/** One article to read: plain text, a page, or a source; `id` comes back with the result, the number of the item where there is none. */
export type Item = {
  readonly id?: string | number | undefined
  /** What the caller knows of this article; it goes before what the options say of all. */
  readonly known?: Known | undefined
} & (
  | { readonly text: string; readonly html?: undefined; readonly source?: undefined }
  | { readonly html: string; readonly text?: undefined; readonly source?: undefined }
  | { readonly source: Source; readonly text?: undefined; readonly html?: undefined }
)

/** What became of an item: its article, or why it has none. */
export type Outcome<E extends readonly Extension[] = readonly []> =
  | { readonly id: string | number; readonly article: ArticleWith<E>; readonly error?: undefined }
  | { readonly id: string | number; readonly error: Error; readonly article?: undefined }

/** What ends a stream of articles: an `AbortSignal`, of which this is all that is asked. */
export interface StopSignal {
  readonly aborted: boolean
  readonly reason?: unknown
  addEventListener(type: 'abort', listener: () => void): void
  removeEventListener(type: 'abort', listener: () => void): void
}

/** The options of `parseArticle`, and a signal. */
export interface ArticlesOptions<E extends readonly Extension[] = readonly []> extends Options<E> {
  /** Ends the stream: what is asked for next is rejected with the reason of the signal. */
  signal?: StopSignal | undefined
}

type Items = Iterable<Item | string | Source> | AsyncIterable<Item | string | Source>

/**
 * Reads many articles, one at a time as they are asked for; memory does not grow with their number. A string or a source stands for
 * an item that holds nothing else. An item that cannot be read gives its error and ends nothing; what the iterable itself throws ends
 * the stream. Throws a `TypeError` at once for wrong options.
 */
export function parseArticles<const E extends readonly Extension[] = readonly []>(
  items: Items,
  options: ArticlesOptions<E> = {},
): AsyncGenerator<Outcome<E>, void, undefined> {
  checkParseOptions('parseArticles', options, ['signal'])
  if (typeof items !== 'object' || items === null || !(Symbol.asyncIterator in items || Symbol.iterator in items))
    throw new TypeError(`parseArticles expects an iterable of items; got ${kindOf(items)}`)
  const { signal, ...rest } = options
  return outcomesOf(items, rest, signal)
}

async function* outcomesOf<E extends readonly Extension[]>(
  items: Items,
  options: Options<E>,
  signal: StopSignal | undefined,
): AsyncGenerator<Outcome<E>, void, undefined> {
  const iterator = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]()
  let isOpen = true
  try {
    for (let number = 0; ; number++) {
      const { done, value } = await unlessAborted(async () => iterator.next(), signal)
      if (done) {
        isOpen = false
        return
      }
      yield await outcomeOf(await value, number, options)
    }
  } finally {
    // What still waits for its next item is told to stop, but not waited for.
    if (isOpen) Promise.resolve(iterator.return?.()).catch(() => undefined)
  }
}

async function outcomeOf<E extends readonly Extension[]>(
  value: unknown,
  number: number,
  options: Options<E>,
): Promise<Outcome<E>> {
  const id = isRecord(value) && (typeof value.id === 'string' || typeof value.id === 'number') ? value.id : number
  try {
    const { input, known } = await inputOf(value)
    const article = parseArticle(input, known === undefined ? options : { ...options, known: { ...options.known, ...known } })
    return { id, article }
  } catch (error) {
    return { id, error: error instanceof Error ? error : new Error(String(error)) }
  }
}

async function inputOf(value: unknown): Promise<{ input: string | Source; known?: Known | undefined }> {
  if (typeof value === 'string' || (isRecord(value) && 'lines' in value)) return { input: value as string | Source }
  if (!isRecord(value)) throw new TypeError(`an item is an object { id, text | html | source, known }; got ${kindOf(value)}`)
  checkOptions('an item', value, ['id', 'text', 'html', 'source', 'known'])
  const { text, html, source, known } = value as Partial<Record<'text' | 'html', string>> & { source?: Source; known?: Known }
  const given = [text, html, source].filter((input) => input !== undefined && input !== null)
  if (given.length !== 1) throw new TypeError(`an item holds one of text, html and source; got ${given.length} of them`)
  if (html === undefined || html === null) return { input: (text ?? source) as string | Source, known }
  // Who reads no pages loads no parser of pages.
  const { fromHtml } = await import('./source/html/html.js')
  return { input: fromHtml(html), known }
}

/** What is asked for, unless the signal comes first. */
async function unlessAborted<Value>(ask: () => Promise<Value>, signal: StopSignal | undefined): Promise<Value> {
  if (!signal) return ask()
  if (signal.aborted) throw signal.reason
  let stop = (): void => undefined
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason)
    signal.addEventListener('abort', stop)
  })
  try {
    return await Promise.race([ask(), aborted])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
