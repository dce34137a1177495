import type { Markup, Page } from '../../types.js'
import { findContent } from './content.js'
import { findHeadline } from './headline.js'
import { type Draft, draftOf } from './lines.js'
import type { Box } from './blocks.js'
import type { Scan } from './scan.js'

/** The lines of the article in reading order: headline, what stands between it and the story, the story. */
export function draftLines(scan: Scan, page: Page): Draft[] {
  const titles = [page.headline, scan.facts.meta.get('og:title'), scan.facts.title].filter((title) => typeof title === 'string')
  const headline = findHeadline(scan, titles)
  const content = findContent(scan, headline)
  const box = scan.boxes[content.box] as Box
  const drafts: Draft[] = []
  if (headline >= 0) drafts.push(retag(draftOf(scan, headline), 'headline'))
  else if (page.headline) drafts.push(declared(page.headline))
  for (let index = Math.max(headline + 1, box.first); index < box.last; index++) drafts.push(draftOf(scan, index))
  return drafts
}

function declared(headline: string): Draft {
  return { text: headline, blankBefore: true, markup: { tag: 'headline', level: 0, ordered: false, links: 0, reason: null } }
}

function retag(draft: Draft, tag: Markup['tag']): Draft {
  return { ...draft, markup: { ...draft.markup, tag, level: 0, reason: null } }
}
