import type { Span } from '../../../types.js'

/** What stands between a pair of quotation marks, and the pair with its marks. */
export interface Quotation extends Span {
  readonly outer: Span
  /** Which mark the text lost, if any: where it stood is then a guess. */
  readonly lost: 'opening' | 'closing' | null
}

interface Mark extends Span {
  readonly opens: boolean
  readonly closes: boolean
}

const DOUBLE = /(?:["“”„‟«»]|''|‘‘|’’|``|&(?:quot|ldquo|rdquo);)+/g
const SINGLE = /['‘’]/g
const LOST = /[?\ufffd]/g
const BEFORE_OPENING = /[\s([{<:\u2013\u2014/\u200b-]/
const AFTER_CLOSING = /[\s)\]}>.,;:!?\u2013\u2014/\u200b-]/

/** The quotations of a stretch of text, in order and without overlaps: double marks, else single ones, else marks lost to «?». */
export function quotationsIn(text: string, zone: Span): Quotation[] {
  const double = pairMarks(text, zone, marksIn(text, zone, DOUBLE))
  if (double.length > 0) return double
  const single = pairMarks(text, zone, marksIn(text, zone, SINGLE)).filter(({ lost }) => !lost)
  return single.length > 0 ? single : pairLost(text, zone)
}

function marksIn(text: string, zone: Span, pattern: RegExp): Mark[] {
  const marks: Mark[] = []
  for (const match of text.slice(zone.start, zone.end).matchAll(pattern)) {
    const span = { start: zone.start + match.index, end: zone.start + match.index + match[0].length }
    const { before, after } = neighboursOf(text, zone, span)
    const opens = BEFORE_OPENING.test(before)
    const closes = AFTER_CLOSING.test(after)
    if (pattern === SINGLE && opens === closes) continue
    if (!opens && !closes && /^""$|^”“$/.test(match[0])) {
      marks.push({ start: span.start, end: span.start + 1, opens: false, closes: true })
      marks.push({ start: span.end - 1, end: span.end, opens: true, closes: false })
      continue
    }
    const fits = opens === closes ? shapeOf(match[0]) : { opens, closes }
    marks.push({ start: span.start, end: span.end, opens: fits.opens, closes: fits.closes })
  }
  return marks
}

function neighboursOf(text: string, zone: Span, mark: Span): { before: string; after: string } {
  return {
    before: mark.start > zone.start ? (text[mark.start - 1] ?? ' ') : ' ',
    after: mark.end < zone.end ? (text[mark.end] ?? ' ') : ' ',
  }
}

/** Where the neighbours do not tell, the shape does; a straight mark may be either. */
function shapeOf(mark: string): { opens: boolean; closes: boolean } {
  if (/^[“„«]+$/.test(mark)) return { opens: true, closes: false }
  if (/^[”‟»]+$/.test(mark)) return { opens: false, closes: true }
  return { opens: true, closes: true }
}

function pairMarks(text: string, zone: Span, marks: readonly Mark[]): Quotation[] {
  const quotations: Quotation[] = []
  let open: Mark | null = null
  let free = zone.start
  const add = (start: Span, end: Span, lost: Quotation['lost']): void => {
    quotations.push(quotationOf(text, start, end, lost))
    free = end.end
  }
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index] as Mark
    if (open && mark.closes) {
      add(open, mark, null)
      open = null
    } else if (open && closesTwice(marks, index)) index++
    else if (open) {
      add(open, pointAt(mark.start), 'closing')
      open = mark
    } else if (mark.opens) open = mark
    else add(pointAt(free), mark, 'opening')
  }
  if (open) add(open, pointAt(zone.end), 'closing')
  return quotations.filter(({ start, end }) => start < end)
}

function pointAt(offset: number): Span {
  return { start: offset, end: offset }
}

/** A quotation inside a quotation: its own closing mark is followed by that of the outer one. */
function closesTwice(marks: readonly Mark[], index: number): boolean {
  const [inner, outer] = [marks[index + 1], marks[index + 2]]
  return !!inner?.closes && !!outer && outer.closes && !outer.opens
}

function quotationOf(text: string, open: Span, close: Span, lost: Quotation['lost']): Quotation {
  const inside = text.slice(open.end, close.start)
  const start = open.end + inside.length - inside.trimStart().length
  return { start, end: Math.max(start, open.end + inside.trimEnd().length), outer: { start: open.start, end: close.end }, lost }
}

/** Marks lost to «?» or U+FFFD: one before a word opens; of those behind a word the first after a comma or stop closes, else the first. */
function pairLost(text: string, zone: Span): Quotation[] {
  const quotations: Quotation[] = []
  let open: Span | null = null
  let close: Span | null = null
  const add = (): void => {
    if (open && close) quotations.push(quotationOf(text, open, close, null))
    close = null
  }
  for (const match of text.slice(zone.start, zone.end).matchAll(LOST)) {
    const mark = { start: zone.start + match.index, end: zone.start + match.index + 1 }
    const { before, after } = neighboursOf(text, zone, mark)
    if (/\s/.test(before) && /[\p{L}\p{N}]/u.test(after)) {
      add()
      open = mark
    } else if (open && /\S/.test(before) && AFTER_CLOSING.test(after)) {
      close ??= mark
      if (!/[,.!?\u2026]/.test(before)) continue
      close = mark
      add()
      open = null
    }
  }
  add()
  return quotations.filter(({ start, end }) => start < end)
}
