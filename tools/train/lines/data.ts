import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { draftOf, type Row } from '../../../src/structure/rows/draft.js'
import { fromText } from '../../../src/source/text.js'
import type { Source } from '../../../src/types.js'
import { fromHtml } from '../../../src/source/html/html.js'
import { fromMarkdown } from '../../../src/source/markdown/markdown.js'
import { CLASS, factsOf } from '../../../src/structure/reader/facts.js'
import { BODY, bit, S } from './states.js'

export interface Example {
  id: string
  doc: string
  group: string
  form: 'text' | 'innertext' | 'gettext' | 'markdown' | 'html'
  source: Source
  rows: readonly Row[]
  /** allowed states of each row */
  masks: Int32Array
  /** rows that are the headline */
  headline: number[]
  roles?: string[]
  gold?: any
}

const jsonl = (file: string) => readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line))

export function readTexts(shared: string, which: 'train' | 'gold'): Example[] {
  const file = which === 'train' ? 'train/lines/train.jsonl' : 'eval/lines/gold.jsonl'
  return jsonl(join(shared, file)).map((d) => {
    const source = fromText(d.text)
    const rows = draftOf(source).rows
    const roles: string[] = rows.map((row) => {
      const g = d.lines.find((l: any) => l.start < row.end && l.end > row.start)
      return g?.role ?? 'furniture:other'
    })
    const h = roles.indexOf('headline')
    const isBodyRole = (r: string) => ['lead', 'paragraph', 'heading', 'list-intro', 'list-item', 'table', 'quote-block'].includes(r)
    const first = roles.findIndex(isBodyRole)
    const last = roles.findLastIndex(isBodyRole)
    const masks = Int32Array.from(roles, (r, i) => {
      const over = h >= 0 ? i < h : false
      if (r === 'headline') return bit('headline')
      if (r === 'deck') return bit('deck')
      if (r === 'kicker') return bit('before')
      if (r === 'published') return over ? bit('published0') : i < first ? bit('published1') : bit('published1', 'after')
      if (r === 'byline') return i < first ? bit('byline1') : bit('byline3')
      if (r === 'dateline') return bit('dateline')
      if (r === 'caption') return i < first ? bit('caption1') : bit('caption2')
      if (r === 'lead') return bit('lead')
      if (r === 'paragraph' || r === 'table') return bit('paragraph')
      if (r === 'heading') return bit('heading')
      if (r === 'list-intro') return bit('intro')
      if (r === 'list-item') return bit('item')
      if (r === 'quote-block') return bit('quote')
      if (over) return bit('before')
      if (i < first) return h >= 0 ? bit('between') : bit('between', 'before')
      return i <= last ? bit('inside') : bit('after')
    })
    return { id: d.id, doc: d.doc, group: d.outlet, form: 'text', source, rows, masks, headline: h >= 0 ? [h] : [], roles, gold: d }
  })
}

const wordsOf = (s: string) => s.normalize('NFKC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
const fold = (s: string) => wordsOf(s).join(' ')

export function readPages(shared: string): Example[] {
  const dir = join(shared, 'eval/html/gold')
  const out: Example[] = []
  for (const name of readdirSync(dir).filter((f) => f.endsWith('.json')).sort()) {
    const gold = JSON.parse(readFileSync(join(dir, name), 'utf8'))
    for (const form of ['innertext', 'gettext', 'markdown', 'html'] as const) {
      const raw = readFileSync(form === 'html' ? join(shared, 'eval/html/pages', `${gold.id}.html`) : join(shared, 'eval/pasted', `${gold.id}.${form}.txt`), 'utf8')
      const source = form === 'html' ? fromHtml(raw) : form === 'markdown' ? fromMarkdown(raw) : fromText(raw)
      const rows = draftOf(source).rows
      out.push({ id: `${gold.id}.${form}`, doc: gold.id, group: gold.site, form, source, rows, ...labelPage(source, rows, gold, form), gold })
    }
  }
  return out
}

/** Aligns the rows with the gold blocks: the heaviest chain of rows whose words stand in the gold in the same order. */
function labelPage(source: Source, rows: readonly Row[], gold: any, form: string): { masks: Int32Array; headline: number[] } {
  const blocks: { type: string; words: string[] }[] = []
  for (const b of gold.blocks) {
    const texts = b.items ? b.items.map((i: any) => i.text ?? i) : [b.text]
    for (const t of texts) blocks.push({ type: b.type, words: wordsOf(t) })
  }
  const words: string[] = []
  const blockAt: number[] = []
  blocks.forEach((b, k) => b.words.forEach((w) => { words.push(w); blockAt.push(k) }))
  const places = new Map<string, number[]>()
  words.forEach((w, i) => { const l = places.get(w); if (l) l.push(i); else places.set(w, [i]) })
  interface Match { row: number; from: number; to: number; weight: number }
  const matches: Match[] = []
  rows.forEach((row, r) => {
    const own = wordsOf(source.text.slice(row.start, row.end))
    if (own.length === 0) return
    // positions where the row's words go along with the gold, allowing a prefix or suffix of the row to differ a little
    let best: Match[] = []
    for (let skip = 0; skip < Math.min(own.length, 4) && best.length === 0; skip++)
      for (const p of places.get(own[skip] as string) ?? []) {
        let k = 0
        while (skip + k < own.length && words[p + k] === own[skip + k]) k++
        if (k >= own.length - skip || (k >= 8 && k >= 0.6 * own.length)) if (k >= 0.6 * own.length) best.push({ row: r, from: p, to: p + k, weight: k })
      }
    matches.push(...best)
  })
  // heaviest increasing chain
  matches.sort((a, b) => a.row - b.row || a.from - b.from)
  const score: number[] = []
  const back: number[] = []
  matches.forEach((m, i) => {
    let best = 0
    let from = -1
    for (let j = Math.max(0, i - 4000); j < i; j++) {
      const o = matches[j] as Match
      if (o.row >= m.row || o.to > m.from) continue
      // jumping over gold or over rows costs a little
      const value = (score[j] as number) - Math.min(2, (m.from - o.to) * 0.05) - Math.min(2, (m.row - o.row - 1) * 0.1)
      if (value > best) { best = value; from = j }
    }
    score[i] = best + m.weight - 0.5
    back[i] = from
  })
  let at = score.length ? score.indexOf(Math.max(...score)) : -1
  const kind = new Map<number, string>()
  while (at >= 0) {
    const m = matches[at] as Match
    kind.set(m.row, (blocks[blockAt[m.from] as number] as any).type)
    at = back[at] as number
  }
  const bodyRows = [...kind.keys()].filter((r) => kind.get(r) !== 'caption').sort((a, b) => a - b)
  const first = bodyRows[0] ?? rows.length
  const last = bodyRows[bodyRows.length - 1] ?? -1
  // headline: the run of rows that make it up, nearest over the body
  const wanted = [gold.headline, ...(gold.headline_alt ?? [])].filter(Boolean).map(fold)
  let headline: number[] = []
  for (let r = 0; r < Math.min(rows.length, first + 1); r++)
    for (let n = 1; n <= 4 && r + n <= rows.length; n++) {
      const text = rows.slice(r, r + n).map((row) => fold(source.text.slice(row.start, row.end))).join(' ').trim()
      if (wanted.includes(text) && !kind.has(r)) { headline = Array.from({ length: n }, (_, k) => r + k); break }
    }
  const neutral = new Set((gold.neutral ?? []).map(fold))
  const captions = new Set(gold.blocks.filter((b: any) => b.type === 'caption').map((b: any) => fold(b.text)))
  const facts = rows.map((row, i) => factsOf(source.text, row, i))
  const names = [...(gold.authors ?? []), gold.editor].filter(Boolean).map(fold)
  let leadSeen = false
  let leadBlock = -1
  void leadBlock
  const masks = Int32Array.from(rows, (row, r) => {
    if (headline.includes(r)) return bit('headline')
    const k = kind.get(r)
    const text = fold(source.text.slice(row.start, row.end))
    if (k === 'caption' || captions.has(text)) return r < first ? bit('caption1', 'between') : r <= last ? bit('caption2', 'inside') : bit('after')
    if (neutral.has(text)) return -1 >>> 0 & ((1 << 19) - 1)
    if (k !== undefined) {
      if (k === 'heading') return bit('heading')
      if (k === 'list' || k === 'list-item') return bit('item')
      if (k === 'quote') return bit('quote', 'paragraph')
      if (!leadSeen) { if (row.size < 6 && form === 'gettext') return bit('dateline', 'lead'); leadSeen = true; return bit('lead') }
      return bit('paragraph', 'intro')
    }
    const h = headline[0] ?? -1
    const own = { date: facts[r]!.date >= 1 && facts[r]!.date <= 4 && row.size < 16, credit: facts[r]!.klass === CLASS.CREDIT || names.some((n) => text.includes(n)), caption: facts[r]!.klass === CLASS.CAPTION }
    if (h >= 0 && r < h) return own.date ? bit('before', 'published0') : bit('before')
    if (r < first) return bit('between') | (own.date ? bit('published1') : 0) | (own.credit ? bit('byline1') : 0) | (own.caption ? bit('caption1') : 0) | (h < 0 ? bit('before') | (own.date ? bit('published0') : 0) : 0)
    if (r <= last) return own.caption ? bit('inside', 'caption2') : bit('inside')
    return own.credit ? bit('after', 'byline3') : bit('after')
  })
  return { masks, headline }
}
void BODY
void S
