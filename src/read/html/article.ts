import type { Markup, Page } from '../../types.js'
import type { Block, Box } from './blocks.js'
import { findContent } from './content.js'
import { headLineOf, visibleMoment } from './head.js'
import { findHeadline } from './headline.js'
import { readMoment } from './instant.js'
import { type Draft, draftOf, furnitureReason } from './lines.js'
import { weighPublished } from './published.js'
import type { Scan } from './scan.js'
import { storyWeights } from './weight.js'

/** How far before the headline a kicker, date or byline may stand, in blocks; and how far after the story a byline. */
const BEFORE = 3
const AFTER = 12

/** The lines of the article in reading order, and when it was published. */
export function readArticle(scan: Scan, page: Page): { drafts: Draft[]; datePublished: string | null } {
  const titles = [page.headline, scan.facts.meta.get('og:title'), scan.facts.title].filter((title) => typeof title === 'string')
  const headline = findHeadline(scan, titles)
  const weights = storyWeights(scan, headline)
  const box = scan.boxes[findContent(scan, weights, headline)] as Box
  const first = firstStory(weights, Math.max(headline + 1, box.first), box.last)
  const end = endOfStory(scan, weights, first, box)
  const title = headline >= 0 ? [retag(draftOf(scan, headline), 'headline')] : page.headline ? [declared(page.headline)] : []
  const story = Array.from({ length: end - first }, (_, offset) => draftOf(scan, first + offset))
  const drafts = [
    ...headOf(scan, Math.max(0, headline - BEFORE), headline),
    ...title,
    ...headOf(scan, headline + 1, first),
    ...story,
    ...headOf(scan, end, Math.min(scan.blocks.length, end + AFTER)).filter((draft) => draft.markup.tag === 'byline'),
  ]
  const stated = page.datePublished === null ? null : readMoment(page.datePublished)
  return { drafts, datePublished: weighPublished(visibleMoment(scan, headline, first), stated) }
}

/** The lines of a range that belong to the head of an article. */
function headOf(scan: Scan, from: number, to: number): Draft[] {
  const drafts: Draft[] = []
  for (let index = from; index < to; index++) {
    const kind = headLineOf(scan, index)
    if (kind === null) continue
    drafts.push(retag(draftOf(scan, index), kind === 'deck' ? 'paragraph' : kind === 'modified' ? 'published' : kind))
  }
  return drafts
}

function firstStory(weights: readonly number[], from: number, to: number): number {
  for (let index = from; index < to; index++) if ((weights[index] as number) > 0) return index
  return from
}

/** Past the last line of the story: after its last sentence come at most a few plain lines (credits, a list) of the same box. */
function endOfStory(scan: Scan, weights: readonly number[], first: number, box: Box): number {
  let last = first - 1
  for (let index = first; index < box.last; index++) if ((weights[index] as number) > 0) last = index
  const end = Math.min(box.last, last + 1)
  let plain = end
  for (let index = end, strange = 0; index < box.last && strange < 3; index++) {
    if (isPlain(scan, index)) plain = index + 1
    else strange++
  }
  return plain
}

function isPlain(scan: Scan, index: number): boolean {
  const block = scan.blocks[index] as Block
  return block.linked < block.text.length / 2 && furnitureReason(scan, index) === null
}

function declared(headline: string): Draft {
  return { text: headline, blankBefore: true, markup: { tag: 'headline', level: 0, ordered: false, links: 0, reason: null } }
}

function retag(draft: Draft, tag: Markup['tag']): Draft {
  return { ...draft, markup: { ...draft.markup, tag, level: 0, reason: null } }
}
