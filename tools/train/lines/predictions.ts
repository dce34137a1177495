import { assembleArticle } from '../../../src/assemble/article.js'
import { toDoc } from '../../../src/structure/doc.js'
import type { Rule } from '../../../src/structure/rule.js'
import type { Article, Block, Section, Source, Span } from '../../../src/types.js'

/** The article by its structure alone. */
export function articleOf(source: Source, rules: readonly Rule[]): Article {
  const doc = toDoc(source, rules)
  const stamp = (role: 'published' | 'modified') => {
    const part = doc.parts.find((one) => one.role === role)
    return part?.role === 'published' || part?.role === 'modified'
      ? { value: part.value, source: 'text' as const, ...spanOf(source, part) }
      : null
  }
  const found = {
    ...{ language: { code: 'id', confidence: 1 }, published: stamp('published'), modified: stamp('modified'), reference: null },
    ...{ timexes: [], entities: [], quotes: [], quantities: [], events: [] },
  }
  return assembleArticle(doc, found, [])
}

function spanOf(source: Source, { start, end }: Span): Span & { text: string } {
  return { start, end, text: source.text.slice(start, end) }
}

function sectionsOf(article: Article): Section[] {
  return [...article.sections, ...(article.conclusion ? [article.conclusion] : [])]
}

/** What `score-pasted.mjs` takes for a page. */
export function pastedPrediction(id: string, article: Article): string {
  const { lead, dateline } = article
  const lines: string[] = []
  if (lead) lines.push(dateline ? `${dateline.text} ${lead.text}` : lead.text)
  for (const { heading, blocks } of sectionsOf(article)) {
    if (heading) lines.push(heading.original.text)
    for (const block of blocks) {
      if (block.type === 'list') lines.push(...block.items.map((item) => item.text))
      else if (block.type !== 'caption') lines.push(block.text)
    }
  }
  return JSON.stringify({
    id,
    headline: article.headline?.text ?? null,
    published: article.published?.value ?? null,
    authors: [],
    text: lines.join('\n'),
  })
}

/** What `score-blocks.mjs` takes for a text. */
export function linesPrediction(id: string, article: Article): string {
  const blocks: (Span & { role: string })[] = []
  const add = (role: string, span: Partial<Span> | null) => {
    if (span?.start !== undefined && span.end !== undefined) blocks.push({ start: span.start, end: span.end, role })
  }
  for (const role of ['headline', 'kicker', 'deck', 'dateline', 'published', 'lead'] as const) add(role, article[role])
  for (const credit of article.byline) add('byline', credit)
  const all = sectionsOf(article).flatMap((section) => section.blocks)
  const intros = all.flatMap((block) => (block.type === 'list' && block.intro ? [block.intro] : []))
  const isIntro = ({ start, end }: Block) => intros.some((intro) => intro.start >= start && intro.end <= end)
  for (const { heading } of sectionsOf(article)) add('heading', heading?.original ?? null)
  for (const block of all) {
    if (block.type === 'list') for (const item of block.items) add('list-item', item)
    else
      add(
        block.type === 'quote' ? 'quote-block' : block.type === 'paragraph' && isIntro(block) ? 'list-intro' : block.type,
        block,
      )
  }
  for (const { start, end, reason } of article.furniture) add(`furniture:${reason}`, { start, end })
  return JSON.stringify({ id, blocks })
}
