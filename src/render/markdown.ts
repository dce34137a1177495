import { checkArticle } from '../checks/article.js'
import { described } from '../checks/describe.js'
import { checkOptions } from '../checks/option-names.js'
import type { Article, Block, Credit, List, ListItem, Section, Table } from '../types.js'
import { escapeMarkdown } from './escape.js'
import { frontMatterOf } from './front-matter.js'

/** What `toMarkdown` takes beside the article. */
export interface MarkdownOptions {
  /** The level of the headline, 1 to 6; section headings follow below it. 1 by default. */
  headingLevel?: number | undefined
  /** Whether YAML front matter tells title, authors, dates, outlet, address and keywords; `fromMarkdown` reads it back. */
  frontMatter?: boolean | undefined
}

/**
 * The article as Markdown (CommonMark, with GFM tables): headline, deck, byline, dateline and lead, sections, lists, tables,
 * captions, conclusion. Furniture is left out, and text that looks like markup is escaped. Throws a `TypeError` for what is no
 * article and for a level that is none.
 */
export function toMarkdown(article: Article, options: MarkdownOptions = {}): string {
  checkArticle('toMarkdown', article, ['byline', 'sections'])
  checkOptions('toMarkdown', options, ['headingLevel', 'frontMatter'])
  const { headingLevel: top = 1 } = options
  if (!Number.isInteger(top) || top < 1 || top > 6)
    throw new TypeError(
      `toMarkdown: headingLevel must be a whole number from 1 to 6; got ${typeof top === 'number' ? top : described(top)}`,
    )
  const blocks = [
    article.kicker && `**${escapeMarkdown(article.kicker.text)}**`,
    headlineOf(article, top),
    article.deck && `*${escapeMarkdown(article.deck.text)}*`,
    creditLine(article),
    openingLine(article),
    ...article.sections.flatMap((section) => sectionLines(section, top)),
    ...(article.conclusion ? sectionLines(article.conclusion, top) : []),
  ]
  const front = options.frontMatter ? [frontMatterOf(article)] : []
  const written = [...front, ...blocks].filter((block): block is string => Boolean(block))
  return written.length === 0 ? '' : `${written.join('\n\n')}\n`
}

/** The headline; that which the page or the caller declares where the text has none. */
function headlineOf({ headline, page }: Article, level: number): string | null {
  const text = headline?.text ?? page?.headline
  return text ? headingLine(text, level) : null
}

function headingLine(text: string, level: number): string {
  const escaped = escapeMarkdown(text)
  const safe = escaped.endsWith('#') ? `${escaped.slice(0, -1)}\\#` : escaped
  return `${'#'.repeat(Math.min(Math.max(level, 1), 6))} ${safe}`
}

function creditLine({ byline, published }: Article): string | null {
  const pieces = [byline.map(creditName).join(', '), published ? escapeMarkdown(published.value) : '']
  return pieces.filter(Boolean).join(' · ') || null
}

function creditName({ name, role }: Credit): string {
  return role === 'author' ? escapeMarkdown(name) : `${escapeMarkdown(name)} (${role})`
}

function openingLine({ dateline, lead }: Article): string | null {
  return [dateline?.text, lead?.text].flatMap((text) => (text ? [escapeMarkdown(text)] : [])).join(' ') || null
}

function sectionLines({ heading, blocks }: Section, top: number): string[] {
  const body = blocks.map(blockLines)
  return heading ? [headingLine(heading.text, top + heading.level), ...body] : body
}

function blockLines(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return escapeMarkdown(block.text)
    case 'quote':
      return `> ${escapeMarkdown(block.text)}`
    case 'caption':
      return `*${escapeMarkdown(block.text)}*`
    case 'list':
      return listLines(block)
    case 'table':
      return tableLines(block)
  }
}

/** Items below one another; four spaces a level keep a nested item inside its parent, whatever the parent's marker. */
function listLines({ items, ordered }: List): string {
  const counts: number[] = []
  return items.map((item) => itemLine(item, ordered, counts)).join('\n')
}

function itemLine(item: ListItem, ordered: boolean, counts: number[]): string {
  const depth = Math.min(item.level, counts.length + 1)
  counts.length = Math.max(counts.length, depth)
  counts.splice(depth)
  const count = (counts[depth - 1] ?? 0) + 1
  counts[depth - 1] = count
  return `${'    '.repeat(depth - 1)}${ordered ? `${count}.` : '-'} ${escapeMarkdown(item.text)}`
}

/** A GFM table, shorter rows filled up; it must have one row that names the columns, so the first is taken where none does. */
function tableLines({ head, rows }: Table): string {
  const all = [...head, ...rows]
  const width = Math.max(...all.map(({ cells }) => cells.length))
  const [first, ...others] = all.map(({ cells }) => {
    const filled = Array.from({ length: width }, (_, at) => (cells[at] ? escapeMarkdown(cells[at].text) : ''))
    return `| ${filled.join(' | ')} |`
  })
  return [first, `|${' --- |'.repeat(width)}`, ...others].join('\n')
}
