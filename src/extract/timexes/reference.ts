import type { Doc, Reference, Span, Timestamp } from '../../types.js'
import { isoDate } from './meaning/calendar.js'
import { locate } from './recognise/locate.js'
import { NOTHING } from './resolve/context.js'
import { firstDay } from './resolve/render.js'
import { settle } from './resolve/settle.js'
import { datesSpeech } from './tokens/context-cues.js'
import { tokensOf } from './tokens/time-tokens.js'

/** What stands in the text for its day: `telling` says so («hari ini, Kamis …»), `saying` is that of a saying, `weekday` names its weekday. */
const RANKS = ['telling', 'saying', 'weekday', 'plain'] as const
type Rank = (typeof RANKS)[number]

const TELLING = /^(?:hari|pagi|siang|sore|malam) ini|(?:hari|pagi|siang|sore|malam) ini\)?$/i
/** How many years ahead plans are told. */
const PLANS = 2
const YEAR = /\d{4}/
const OPENING: ReadonlySet<string | undefined> = new Set(['lead', 'paragraph'])

/**
 * What relative dates are resolved against: the publication time, else the dateline's date, else the day that the text itself tells
 * as its own, by what the telling of news looks like; a plain date only where it opens the story. Else nothing. Never the clock.
 */
export function findReference(doc: Doc, published: Timestamp | null): Reference | null {
  if (published) return { value: published.value, source: published.source }
  const dateline = doc.parts.find((part) => part.role === 'dateline')
  const value = (dateline && plainDate(doc.text, dateline)) ?? bestDate(doc)
  return value ? { value, source: 'text' } : null
}

function plainDate(text: string, part: Span): string | null {
  return datesIn(text, [part])[0]?.value ?? null
}

function bestDate({ text, parts, sentences }: Doc): string | null {
  const opening = sentences.find(({ part }) => OPENING.has(parts[part]?.role))?.part ?? 0
  const dates = datesIn(
    text,
    sentences.filter(({ start, end }) => YEAR.test(text.slice(start, end))),
  )
  for (const wanted of RANKS) {
    const found = dates.find(
      ({ rank, part, value }) => rank === wanted && (rank !== 'plain' || (part <= opening + 1 && isNewest(text, value))),
    )
    if (found) return found.value
  }
  return null
}

/** Whether no much later year is told: a plain date of a story that goes on for years is one of many. */
function isNewest(text: string, value: string): boolean {
  const year = Number(value.slice(0, 4))
  return ![...text.matchAll(/(?<![\d.,/-])(?:19|20)\d\d(?![\d.,]\d|\d)/g)].some(([later]) => Number(later) > year + PLANS)
}

/** The full dates of the parts, in text order. */
function datesIn(text: string, parts: readonly (Span & { part?: number })[]): { value: string; rank: Rank; part: number }[] {
  const tokens = tokensOf(text, parts)
  const located = locate(
    tokens,
    parts.map(({ start, end, part = 0 }) => ({ start, end, part })),
  )
  return located.flatMap((at) => {
    const { meaning } = at
    const point = meaning.kind === 'range' ? meaning.from : meaning
    if (point.kind !== 'point' || point.year === undefined || point.month === undefined || point.day === undefined) return []
    const settled = settle(point, NOTHING)
    const number = settled && firstDay(settled)
    if (number === null) return []
    const isTelling = TELLING.test(text.slice(at.start, at.end))
    const named = point.weekday === undefined ? 'plain' : datesSpeech({ tokens, at }) ? 'saying' : 'weekday'
    return [{ value: isoDate(number), rank: isTelling ? 'telling' : named, part: at.part }]
  })
}
