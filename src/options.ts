import { isCalendarDate } from './text/iso.js'
import type { Extractor, Options, Source } from './types.js'

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/

/** Throws a `TypeError` that says what was expected and got, for a caller's mistake; never for content. */
export function checkArguments(input: string | Source, options: Options<readonly Extractor[]>): void {
  if (typeof input !== 'string' && !isSource(input)) {
    throw new TypeError(
      `parseArticle expects a string of plain text or a Source (from fromText, fromHtml or fromHast); got ${nameOf(input)}`,
    )
  }
  if (typeof options !== 'object' || options === null) throw new TypeError(`options must be an object; got ${nameOf(options)}`)
  checkPublishedAt(options.publishedAt)
  checkStages(options.stages)
  checkExtractors(options.extractors)
}

/** Throws a `TypeError` unless the argument is a string. */
export function checkText(door: string, text: unknown): asserts text is string {
  if (typeof text !== 'string') throw new TypeError(`${door} expects a string; got ${nameOf(text)}`)
}

/** Throws a `TypeError` unless the value is absent or an ISO 8601 date or date-time of the calendar. */
export function checkPublishedAt(value: unknown): void {
  if (value === undefined) return
  const match = typeof value === 'string' ? ISO_DATE.exec(value) : null
  if (!match || !isCalendarTime(match)) {
    const got = typeof value === 'string' ? JSON.stringify(value) : nameOf(value)
    throw new TypeError(
      `publishedAt must be an ISO 8601 date or date-time such as "2026-02-05" or "2026-02-05T14:30+07:00"; got ${got}`,
    )
  }
}

function isCalendarTime(match: RegExpExecArray): boolean {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1).map((part) => Number(part ?? 0))
  return isCalendarDate(year, month, day) && hour < 24 && minute < 60
}

function isSource(value: unknown): value is Source {
  if (typeof value !== 'object' || value === null) return false
  const source = value as Partial<Source>
  return (
    typeof source.text === 'string' && Array.isArray(source.lines) && (source.page === null || typeof source.page === 'object')
  )
}

function checkStages(stages: unknown): void {
  if (stages === undefined) return
  if (typeof stages !== 'object' || stages === null)
    throw new TypeError(`stages must be an object of functions; got ${nameOf(stages)}`)
  for (const [name, stage] of Object.entries(stages)) {
    if (!STAGE_NAMES.has(name)) throw new TypeError(`stages knows ${[...STAGE_NAMES].join(', ')}; got "${name}"`)
    if (stage !== undefined && typeof stage !== 'function')
      throw new TypeError(`stages.${name} must be a function; got ${nameOf(stage)}`)
  }
}

const STAGE_NAMES: ReadonlySet<string> = new Set(['language', 'timexes', 'entities', 'quotes', 'quantities', 'events'])

function checkExtractors(extractors: unknown): void {
  if (extractors === undefined) return
  if (!Array.isArray(extractors)) throw new TypeError(`extractors must be an array; got ${nameOf(extractors)}`)
  const names = new Set<string>()
  for (const extractor of extractors as Partial<Extractor>[]) {
    if (typeof extractor?.name !== 'string' || typeof extractor.extract !== 'function') {
      throw new TypeError(`an extractor is an object { name, extract } (see defineExtractor); got ${nameOf(extractor)}`)
    }
    if (names.has(extractor.name)) throw new TypeError(`extractor names must differ; got "${extractor.name}" twice`)
    names.add(extractor.name)
  }
}

function nameOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  return typeof value === 'object' ? 'an object' : typeof value
}
