import { checkArticle } from '../checks/article.js'
import type { Article, Block } from '../types.js'

/** A block of the story with the headings that it stands under, the highest first. */
export type BodyBlock = Block & { headings: string[] }

/**
 * The story in order: the lead, the blocks of the sections and those of the conclusion, each with the headings that it stands under.
 * Throws a `TypeError` for what is no article.
 */
export function bodyOf(article: Pick<Article, 'lead' | 'sections' | 'conclusion'>): BodyBlock[] {
  checkArticle('bodyOf', article, ['sections'])
  const { lead, sections, conclusion } = article
  const path: { level: number; text: string }[] = []
  const blocks = [...sections, ...(conclusion ? [conclusion] : [])].flatMap(({ heading, blocks }) => {
    if (heading) {
      while ((path.at(-1)?.level ?? 0) >= heading.level) path.pop()
      path.push({ level: heading.level, text: heading.text })
    }
    return blocks.map((block) => ({ ...block, headings: path.map(({ text }) => text) }))
  })
  return [...(lead ? [{ ...lead, headings: [] }] : []), ...blocks].sort((a, b) => a.start - b.start)
}
