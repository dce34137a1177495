import type { Element } from 'hast'
import { trimSpan } from '../../../text/span.js'
import type { Span } from '../../../types.js'
import { isHidden, nameWords } from './element.js'

/** A block-level element: where it stands and which of the blocks it holds (`first` to `last`, half-open). */
export interface Box {
  readonly parent: number
  readonly tag: string
  /** Class names and id in lower case. */
  readonly words: string
  readonly hidden: boolean
  readonly first: number
  last: number
}

/** A run of text without block boundary or line break inside. */
export interface TextBlock {
  readonly box: number
  readonly text: string
  /** Characters inside links, inside bold, and inside italics. */
  readonly linked: number
  readonly bold: number
  readonly italic: number
  /** How many of its first characters are bold. */
  readonly boldStart: number
  /** Its links, by where they stand in the text. */
  readonly links: readonly BlockLink[]
  /** Line breaks since the block before; 2 or more at a boundary of block elements. */
  readonly breaks: number
  /** The cells of a block that is a row of a table, where they stand in the text, and whether they name the columns. */
  readonly row?: { readonly cells: readonly (Span | null)[]; readonly isHead: boolean }
}

/** A link in a block, its address as the page gives it. */
export interface BlockLink extends Span {
  readonly href: string
}

/** What the walk has written so far, and the block it is writing. */
export interface Pad {
  readonly boxes: Box[]
  readonly blocks: TextBlock[]
  /** Addresses of the open links, and where in the text the innermost began. */
  readonly hrefs: string[]
  linkStart: number
  links: BlockLink[]
  boldOpen: number
  italicOpen: number
  text: string
  linked: number
  bold: number
  italic: number
  boldStart: number
  breaks: number
  /** Where a `<time>` in the current block ends; -1 without one. */
  timeEnd: number
  /** Indices of the open boxes, the innermost last, and how many deeper elements are open without a box. */
  readonly open: number[]
  tooDeep: number
}

/** Elements deeper than this belong to the last box above, so that no chain of boxes is longer. */
const MAX_DEPTH = 256
const VISIBLE = /[^\s\u200b-\u200f\ufeff\u00ad]/

/** An empty pad, with one box for the whole page. */
export function newPad(): Pad {
  const page: Box = { parent: -1, tag: 'html', words: '', hidden: false, first: 0, last: 0 }
  return {
    boxes: [page],
    blocks: [],
    hrefs: [],
    linkStart: 0,
    links: [],
    boldOpen: 0,
    italicOpen: 0,
    text: '',
    linked: 0,
    bold: 0,
    italic: 0,
    boldStart: 0,
    breaks: 2,
    timeEnd: -1,
    open: [0],
    tooDeep: 0,
  }
}

/** Adds text to the current block, white space collapsed. */
export function write(pad: Pad, value: string): void {
  const collapsed = value.replace(/\s+/g, ' ')
  const piece = collapsed[0] === ' ' && (pad.text === '' || pad.text.endsWith(' ')) ? collapsed.slice(1) : collapsed
  if (piece === '') return
  if (pad.boldOpen > 0 && pad.boldStart === pad.text.length) pad.boldStart += piece.length
  pad.text += piece
  if (pad.hrefs.length > 0) pad.linked += piece.length
  if (pad.boldOpen > 0) pad.bold += piece.length
  if (pad.italicOpen > 0) pad.italic += piece.length
}

/** Starts a link; one inside another ends the text of the outer one. */
export function openLink(pad: Pad, href: string): void {
  noteLinkText(pad)
  pad.hrefs.push(href)
}

/** Ends the innermost link. */
export function closeLink(pad: Pad): void {
  noteLinkText(pad)
  pad.hrefs.pop()
}

function noteLinkText(pad: Pad): void {
  const href = pad.hrefs[pad.hrefs.length - 1]
  const span = trimSpan(pad.text, pad.linkStart, pad.text.length)
  if (href !== undefined && span.start < span.end) pad.links.push({ ...span, href })
  pad.linkStart = pad.text.length
}

/** Ends the current block at a line break. */
export function lineBreak(pad: Pad): void {
  flush(pad)
  pad.breaks++
}

/** Starts a `<time>`: two that abut are two lines. */
export function openTime(pad: Pad): void {
  if (pad.timeEnd > 0 && pad.text.slice(pad.timeEnd).trim() === '') lineBreak(pad)
}

/** Ends a `<time>`. */
export function closeTime(pad: Pad): void {
  pad.timeEnd = pad.text.length
}

/** Ends the current block at the start or end of a block-level element. */
export function endBlock(pad: Pad): void {
  flush(pad)
  pad.breaks = 2
}

/** Opens the box of a block-level element. */
export function openBox(pad: Pad, element: Element): void {
  endBlock(pad)
  if (pad.open.length > MAX_DEPTH) {
    pad.tooDeep++
    return
  }
  const parent = pad.open[pad.open.length - 1] as number
  const hidden = (pad.boxes[parent] as Box).hidden || isHidden(element)
  pad.open.push(pad.boxes.length)
  pad.boxes.push({ parent, tag: element.tagName, words: nameWords(element), hidden, first: pad.blocks.length, last: 0 })
}

/** Closes the innermost open box. */
export function closeBox(pad: Pad): void {
  endBlock(pad)
  if (pad.tooDeep > 0) pad.tooDeep--
  else (pad.boxes[pad.open.pop() as number] as Box).last = pad.blocks.length
}

function flush(pad: Pad): void {
  noteLinkText(pad)
  const text = pad.text.trim()
  if (VISIBLE.test(text)) {
    const box = pad.open[pad.open.length - 1] as number
    const boldStart = Math.min(pad.boldStart, text.length)
    const { linked, bold, italic, links, breaks } = pad
    pad.blocks.push({ box, text, linked, bold, italic, boldStart, links, breaks })
    pad.breaks = 0
  }
  pad.text = ''
  if (pad.links.length > 0) pad.links = []
  pad.linkStart = 0
  pad.linked = 0
  pad.bold = 0
  pad.italic = 0
  pad.boldStart = 0
  pad.timeEnd = -1
}
