import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fromHtml } from '../../../src/source/html/html.js'
import { fromMarkdown } from '../../../src/source/markdown/markdown.js'
import { fromText } from '../../../src/source/text.js'
import { draftOf, type Row } from '../../../src/structure/rows/draft.js'
import type { Source } from '../../../src/types.js'
import { type GoldPage, pageLabels } from './align.js'
import { type Label, lastIndex, mask } from './labels.js'

/** A text with the labels that each of its rows may have. */
export interface Example {
  readonly id: string
  /** The outlet or site: what is held out together. */
  readonly outlet: string
  readonly form: 'text' | 'innertext' | 'gettext' | 'markdown' | 'html'
  readonly source: Source
  readonly rows: readonly Row[]
  readonly masks: readonly number[]
  /** The rows of the headline. */
  readonly headline: readonly number[]
}

/** An annotated text of the sets of lines. */
export interface GoldText {
  readonly id: string
  readonly outlet: string
  readonly text: string
  readonly lines: readonly { start: number; end: number; role: string }[]
}

export const PASTED = ['innertext', 'gettext', 'markdown'] as const
const PAGE_FORMS = [...PASTED, 'html'] as const

/** The annotated texts, of the set to train on or of the open one. */
export function readGoldTexts(shared: string, file: 'train/lines/train.jsonl' | 'eval/lines/gold.jsonl'): GoldText[] {
  const lines = readFileSync(join(shared, file), 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line) as GoldText)
}

/** The text as an example. */
export function textExample(gold: GoldText): Example {
  const source = fromText(gold.text)
  const { rows } = draftOf(source)
  const roles = rows.map(
    (row) => gold.lines.find(({ start, end }) => start < row.end && end > row.start)?.role ?? 'furniture:other',
  )
  const headline = roles.indexOf('headline')
  return {
    id: gold.id,
    outlet: outletOf(gold.outlet),
    form: 'text',
    source,
    rows,
    masks: textMasks(roles),
    headline: headline < 0 ? [] : [headline],
  }
}

const TOLD = new Set(['lead', 'paragraph', 'heading', 'list-intro', 'list-item', 'table', 'quote-block'])
const PLAIN = new Set(['headline', 'deck', 'dateline', 'lead', 'paragraph', 'heading', 'list-intro', 'list-item', 'quote-block'])

function textMasks(roles: readonly string[]): number[] {
  const headline = roles.indexOf('headline')
  const first = roles.findIndex((role) => TOLD.has(role))
  const last = lastIndex(roles, (role) => TOLD.has(role))
  return roles.map((role, index) => {
    if (PLAIN.has(role)) return mask(role as Label)
    if (role === 'table') return mask('paragraph')
    const isOver = index < headline
    if (role === 'published') return isOver ? mask('date-before') : index < first ? mask('date') : mask('date', 'after')
    if (role === 'byline') return index < first ? mask('byline') : mask('byline-after')
    if (role === 'caption') return index < first ? mask('caption') : mask('caption-inside')
    if (isOver) return mask('before')
    if (index < first) return headline < 0 ? mask('before', 'between') : mask('between')
    return index <= last ? mask('inside') : mask('after')
  })
}

/** The whole pages in their forms, aligned with the gold of their articles. */
export function readPages(shared: string): (Example & { gold: GoldPage })[] {
  const folder = join(shared, 'eval/html/gold')
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
  return files.flatMap((file) => {
    const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as GoldPage
    return PAGE_FORMS.map((form) => {
      const source = sourceOf(shared, gold.id, form)
      const { rows } = draftOf(source)
      const { masks, headline } = pageLabels(source.text, rows, gold)
      return { id: `${gold.id}.${form}`, outlet: outletOf(gold.site), form, source, rows, masks, headline, gold }
    })
  })
}

function sourceOf(shared: string, id: string, form: (typeof PAGE_FORMS)[number]): Source {
  if (form === 'html') return fromHtml(readFileSync(join(shared, 'eval/html/pages', `${id}.html`), 'utf8'))
  const text = readFileSync(join(shared, 'eval/pasted', `${id}.${form}.txt`), 'utf8')
  return form === 'markdown' ? fromMarkdown(text) : fromText(text)
}

/** «news.harian.co.id» is of the outlet «harian»; regional papers of one house stay apart, as their names do. */
function outletOf(name: string): string {
  const bare = name.replace(/^www\./, '')
  return /^[a-z]+\.tribunnews\.com$/.test(bare)
    ? bare
    : (bare
        .replace(/(?:\.(?:com|co|id|net))+$/, '')
        .split('.')
        .pop() ?? bare)
}
