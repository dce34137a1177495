import type { Element, Nodes, Root } from 'hast'
import {
  type Box,
  closeBox,
  closeLink,
  closeTime,
  endBlock,
  lineBreak,
  newPad,
  openBox,
  openLink,
  openTime,
  type Pad,
  type TextBlock,
  write,
} from './blocks.js'
import { isHidden, property } from './element.js'
import { BLOCKS, UNRENDERED } from './elements.js'
import { type Facts, noFacts, noteElement } from './facts.js'

/** A page read in one walk: its blocks in order, the elements that hold them, and what it declares of itself. */
export interface Scan {
  readonly boxes: readonly Box[]
  readonly blocks: readonly TextBlock[]
  readonly facts: Facts
  /** Names of the page's outlet, letters and figures only. */
  readonly outlets: ReadonlySet<string>
  /** The numbers by which a story in parts is paged; `null` where there are none. */
  readonly paging: Paging | null
}

/** A row of page numbers: its blocks, half-open, and the address of the next page. */
export interface Paging {
  readonly first: number
  readonly last: number
  readonly next: string | null
}

/** An element whose children are being read; `opened` is what its end closes. */
interface Frame {
  readonly node: Element | Root
  readonly opened: 'box' | 'link' | 'bold' | 'italic' | 'time' | null
  next: number
}

/** Reads a tree in one walk that needs no call stack; scripts, styles and other unrendered elements give no text. */
export function scanTree(root: Root): Scan {
  const pad = newPad()
  const facts = noFacts()
  const frames: Frame[] = [{ node: root, opened: null, next: 0 }]
  for (let frame = frames[0]; frame; frame = frames[frames.length - 1]) {
    const child = frame.node.children?.[frame.next++] as Nodes | undefined
    if (!child) {
      leave(pad, frame.opened)
      frames.pop()
    } else if (child.type === 'text') write(pad, child.value)
    else if (child.type === 'element') {
      noteElement(facts, child, pad.blocks.length)
      if (isShown(child)) frames.push({ node: child, opened: enter(pad, child), next: 0 })
    }
  }
  endBlock(pad)
  ;(pad.boxes[0] as Box).last = pad.blocks.length
  return { boxes: pad.boxes, blocks: pad.blocks, facts, outlets: new Set(), paging: null }
}

/** Whether an element gives text; a block that hides itself is kept apart instead, for scripts may show it. */
function isShown(element: Element): boolean {
  return !UNRENDERED.has(element.tagName) && (BLOCKS.has(element.tagName) || !isHidden(element))
}

function enter(pad: Pad, element: Element): Frame['opened'] {
  const tag = element.tagName
  if (tag === 'br') lineBreak(pad)
  else if (tag === 'time') openTime(pad)
  else if (tag === 'a') {
    const href = property(element, 'href')
    if (href === '') return null
    openLink(pad, href)
    return 'link'
  } else if (tag === 'b' || tag === 'strong') {
    pad.boldOpen++
    return 'bold'
  } else if (tag === 'i' || tag === 'em') {
    pad.italicOpen++
    return 'italic'
  } else if (BLOCKS.has(tag)) {
    openBox(pad, element)
    return 'box'
  }
  return tag === 'time' ? 'time' : null
}

function leave(pad: Pad, opened: Frame['opened']): void {
  if (opened === 'link') closeLink(pad)
  else if (opened === 'bold') pad.boldOpen--
  else if (opened === 'italic') pad.italicOpen--
  else if (opened === 'time') closeTime(pad)
  else if (opened === 'box') closeBox(pad)
}
