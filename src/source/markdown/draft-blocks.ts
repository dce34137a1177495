import type { List, ListItem, Nodes, Root, Table } from 'mdast'
import type { Markup } from '../../types.js'
import { isTitleLike, type LineDraft, rowLine } from '../lines.js'
import { type Phrasing, phrasesOf } from './phrasing.js'
import { withoutTags } from './strip-tags.js'

/** A block with what the blocks around it say. */
interface BlockStep {
  readonly node: Nodes
  /** How many lists it stands in. */
  readonly level: number
  readonly ordered: boolean
  readonly quoted: boolean
  /** Whether it is the first block of a list item. */
  readonly isItem: boolean
  /** Whether no blank line stands before it. */
  readonly tight: boolean
}

/** The lines of a document in order, with what the Markdown says of each. */
export function draftBlocks(tree: Root): LineDraft[] {
  const drafts: LineDraft[] = []
  const open: BlockStep[] = [{ node: tree, level: 0, ordered: false, quoted: false, isItem: false, tight: false }]
  // A stack instead of recursion: lists and quotations may nest as deep as the text is long.
  for (let step = open.pop(); step; step = open.pop()) {
    const inner = childrenOf(step)
    if (inner === null) drafts.push(...draftsOf(step))
    else for (let i = inner.length - 1; i >= 0; i--) open.push(inner[i] as BlockStep)
  }
  return drafts
}

/** The blocks inside a block; `null` for one that holds lines. */
function childrenOf(step: BlockStep): BlockStep[] | null {
  const { node } = step
  const plain = { ...step, isItem: false, tight: false }
  if (node.type === 'root') return node.children.map((child) => ({ ...plain, node: child }))
  if (node.type === 'blockquote') return node.children.map((child) => ({ ...plain, node: child, quoted: true }))
  if (node.type === 'list') return itemsOf(node, step)
  if (node.type === 'listItem') return blocksOf(node, step)
  return null
}

function itemsOf(list: List, step: BlockStep): BlockStep[] {
  const { level, quoted } = step
  return list.children.map((node, index) => {
    const tight = !(list.spread ?? false) && (index > 0 || step.tight)
    return { node, level: level + 1, ordered: list.ordered ?? false, quoted, isItem: true, tight }
  })
}

function blocksOf(item: ListItem, step: BlockStep): BlockStep[] {
  return item.children.map((node, index) => {
    const tight = node.type === 'list' ? !(item.spread ?? false) : index === 0 && step.tight
    return { ...step, node, isItem: index === 0, tight }
  })
}

function draftsOf(step: BlockStep): LineDraft[] {
  const { node } = step
  if (node.type === 'table') return rowsOf(node)
  if (node.type === 'html') return linesOf(withoutTags(node.value))
  if (node.type === 'code') return linesOf(node.value)
  if (node.type !== 'paragraph' && node.type !== 'heading') return []
  return phrasesOf(node).map((phrase, index) => ({
    text: phrase.text,
    blankBefore: index === 0 && !step.tight,
    markup: markupOf(step, phrase, index),
  }))
}

function markupOf({ node, level, ordered, quoted, isItem }: BlockStep, { text, linked, bold }: Phrasing, index: number): Markup {
  const plain = { level: 0, ordered: false, links: Math.min(1, linked / text.length), reason: null }
  if (node.type === 'heading') return { ...plain, tag: 'heading', level: node.depth }
  if (isItem && index === 0) return { ...plain, tag: 'list-item', level: Math.min(6, level), ordered }
  if (quoted) return { ...plain, tag: 'quote' }
  if (bold >= text.length && isTitleLike(text)) return { ...plain, tag: 'heading', level: 2 }
  return { ...plain, tag: 'paragraph' }
}

function rowsOf(table: Table): LineDraft[] {
  return table.children.flatMap((row, index): LineDraft[] => {
    const cells = row.children.map((cell) => phrasesOf(cell))
    const line = rowLine(cells.map((phrases) => phrases.map((phrase) => phrase.text).join(' ')))
    if (!line) return []
    const linked = cells.flat().reduce((sum, phrase) => sum + phrase.linked, 0)
    const links = Math.min(1, linked / line.text.length)
    const plain = { tag: 'table', level: 0, ordered: false, links, reason: null, cells: line.cells } as const
    return [{ text: line.text, blankBefore: index === 0, markup: index === 0 ? { ...plain, head: true } : plain }]
  })
}

/** Text whose markup says nothing, line by line. */
function linesOf(value: string): LineDraft[] {
  const lines = value.split(/[\n\r]+/).map((line) => line.replace(/\s+/g, ' ').trim())
  const markup = { tag: 'paragraph', level: 0, ordered: false, links: 0, reason: null } as const
  return lines.filter((text) => text !== '').map((text, index) => ({ text, blankBefore: index === 0, markup }))
}
