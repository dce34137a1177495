import type { Doc, Reference, Timestamp } from '../../types.js'
import { isoDate } from './meaning/calendar.js'
import { recognise } from './recognise/recognise.js'
import { NOTHING } from './resolve/context.js'
import { firstDay } from './resolve/render.js'
import { settle } from './resolve/settle.js'
import { tokensOf } from './tokens/tokens.js'

/** What relative dates are resolved against: the publication time, else the first full date of the text, else nothing. Never the clock. */
export function findReference(doc: Doc, published: Timestamp | null): Reference | null {
  if (published) return { value: published.value, source: published.source }
  const dateline = doc.parts.find((part) => part.role === 'dateline')
  const spans = dateline ? [dateline, ...doc.sentences] : doc.sentences
  for (const { start, end } of spans) {
    const value = firstFullDate(doc.text.slice(start, end))
    if (value) return { value, source: 'text' }
  }
  return null
}

function firstFullDate(text: string): string | null {
  if (!/\d{4}/.test(text)) return null
  for (const { meaning } of recognise(tokensOf(text))) {
    const point = meaning.kind === 'range' ? meaning.from : meaning
    if (point.kind !== 'point' || point.year === undefined || point.month === undefined || point.day === undefined) continue
    const settled = settle(point, NOTHING)
    const number = settled && firstDay(settled)
    if (number !== null) return isoDate(number)
  }
  return null
}
