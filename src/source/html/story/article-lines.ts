import type { Markup } from '../../../types.js'
import type { LineDraft } from '../../lines.js'
import { isByline, labelRole } from '../head/byline.js'
import { type HeadLine, headLineOf } from '../head/head.js'
import { type Moment, readMoment } from '../metadata/instant.js'
import type { TextBlock } from '../scan/blocks.js'
import type { Scan } from '../scan/scan.js'
import { draftOf } from './lines.js'
import type { Region } from './region.js'
import { splitByline } from './split-byline.js'

/** How far before the headline a kicker, date or byline may stand, in blocks; and how far after the story a byline. */
const BEFORE = 3
/** In blocks. */
const AFTER = 12

/** The line of the headline: as the page shows it, else as it declares it. */
export function draftHeadline(scan: Scan, headline: number, declared: string | null): LineDraft[] {
  if (headline >= 0) return [retag(draftOf(scan, headline), 'headline')]
  if (declared === null) return []
  return [{ text: declared, blankBefore: true, markup: { tag: 'headline', level: 0, ordered: false, links: 0, reason: null } }]
}

/** The lines of the article in reading order: what stands over the headline, it, what follows, the story, a byline below. */
export function draftLines(scan: Scan, headline: number, { first, end }: Region, title: readonly LineDraft[]): LineDraft[] {
  const story = withSignature(range(first, end).map((index) => draftOf(scan, index)))
  // Where a date stands under the headline, the one over it is the masthead's: today's.
  const isDated = range(headline + 1, first).some((index) => headLineOf(scan, index, headline) === 'published')
  const below = headOf(scan, end, Math.min(scan.blocks.length, end + AFTER), headline)
  return withoutLoneLabels(
    withoutRepeatedNames([
      ...headOf(scan, Math.max(0, headline - BEFORE), headline, headline).filter(
        ({ markup }) => markup.tag !== 'published' || !isDated,
      ),
      ...title,
      ...headOf(scan, headline + 1, first, headline),
      ...story,
      ...below.filter((draft, index) => isLabelled(draft) || isOverLabel(draft, below[index + 1])),
    ]),
  )
}

/** A bold name under the last paragraph is who wrote it, no heading: nothing stands under it. */
const SIGNATURE = /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3}$/u

function withSignature(story: readonly LineDraft[]): LineDraft[] {
  const last = story[story.length - 1]
  if (story.length < 2 || last?.markup.tag !== 'heading' || !SIGNATURE.test(last.text)) return [...story]
  return [...story.slice(0, -1), { ...last, markup: { ...last.markup, tag: 'furniture', level: 0, reason: 'reporter-tail' } }]
}

/** The lines without bare names that stand again over a label («Rina Sari», «Editor»), which tells more. */
function withoutRepeatedNames(drafts: readonly LineDraft[]): LineDraft[] {
  const labelled = new Map<string, LineDraft>()
  drafts.forEach((draft, index) => {
    if (isOverLabel(draft, drafts[index + 1])) labelled.set(nameKey(draft), draft)
  })
  return drafts.filter((draft) => draft.markup.tag !== 'byline' || (labelled.get(nameKey(draft)) ?? draft) === draft)
}

/** The lines without a byline's label that no name stands beside. */
function withoutLoneLabels(drafts: readonly LineDraft[]): LineDraft[] {
  const isByline = (draft: LineDraft | undefined) => draft?.markup.tag === 'byline'
  return drafts.filter((draft, index) => {
    const isAlone = isByline(draft) && labelRole(draft.text) !== null
    return !isAlone || isByline(drafts[index - 1]) || isByline(drafts[index + 1])
  })
}

function isLabelled({ markup, text }: LineDraft): boolean {
  return markup.tag === 'byline' && (isByline(text) || labelRole(text) !== null)
}

function isOverLabel(draft: LineDraft, below: LineDraft | undefined): boolean {
  if (draft.markup.tag !== 'byline' || isLabelled(draft) || below?.markup.tag !== 'byline') return false
  return labelRole(below.text) !== null
}

function nameKey(draft: LineDraft): string {
  return draft.text.replace(/[\s,]+$/, '').toLowerCase()
}

/** The date that readers see: the first near the headline that is not the date of a later change. */
export function visibleMoment(scan: Scan, headline: number, first: number): Moment | null {
  let dateOnly: Moment | null = null
  for (const index of [...range(headline + 1, first), ...range(Math.max(0, headline - 4), headline).reverse()]) {
    if (headLineOf(scan, index, headline) !== 'published') continue
    const moment = readMoment((scan.blocks[index] as TextBlock).text)
    if (moment?.clock != null) return moment
    dateOnly ??= moment
  }
  return dateOnly
}

const TAGS: Readonly<Record<HeadLine, Markup['tag']>> = {
  kicker: 'paragraph',
  deck: 'deck',
  published: 'published',
  modified: 'published',
  byline: 'byline',
  caption: 'caption',
}

/** The lines of a range that belong to the head of an article. */
function headOf(scan: Scan, from: number, to: number, headline: number): LineDraft[] {
  return range(from, to).flatMap((index) => {
    const kind = headLineOf(scan, index, headline)
    if (kind === null) return []
    const draft = retag(draftOf(scan, index), TAGS[kind])
    return kind === 'published' ? splitByline(draft, scan.outlets) : [draft]
  })
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset)
}

function retag(draft: LineDraft, tag: Markup['tag']): LineDraft {
  return { ...draft, markup: { ...draft.markup, tag, level: 0, reason: null } }
}
