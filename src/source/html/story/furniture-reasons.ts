import { EMBED_TITLES } from '../../../language/id/furniture/embed-titles.js'
import type { FurnitureReason } from '../../../types.js'
import { isCaption } from '../head/caption.js'
import { headingLevel } from '../head/headline.js'
import type { Box, TextBlock } from '../scan/blocks.js'
import { ADVERT, MORE, RELATED, SHARE, TAGS } from '../scan/hints.js'
import type { Scan } from '../scan/scan.js'

/** Longest text that a name of its element alone makes furniture; what is longer may be story in an ill-named box. */
const MAX_NAMED = 80
/** In characters. */
const MAX_LABEL = 40
/** In characters. */
const MAX_WORD = 15
const EMBED_TITLE = new RegExp(`^(?:${EMBED_TITLES.join('|')})(?!\\p{L})`, 'iu')

/** Why the markup calls a block furniture: it is all link, it labels links, or its element is named so; `null` for the rest. */
export function furnitureReason(scan: Scan, index: number): FurnitureReason | null {
  if (isIn(scan.paging, index)) return 'page-marker'
  const block = scan.blocks[index] as TextBlock
  const allLink = isAllLink(block)
  if (allLink && isEmbedded(scan, block)) return 'embed'
  const named = namedReason(scan, block)
  if (isTagRow(block)) return 'tags'
  if (isEmbedTitle(scan, index)) return 'embed'
  if (named) return allLink || block.text.length < MAX_NAMED ? named : null
  if ((allLink && block.text.length >= 15) || isLabelledLink(block) || labelsLinks(scan, index)) return 'related'
  return null
}

function isIn(range: { first: number; last: number } | null, index: number): boolean {
  return range !== null && index >= range.first && index < range.last
}

/** Whether a block is not furniture by its markup and mostly not link. */
export function isPlain(scan: Scan, index: number): boolean {
  const block = scan.blocks[index] as TextBlock
  return block.linked < block.text.length / 2 && furnitureReason(scan, index) === null
}

/** Whether a heading names the picture or film below it: no text follows, only a caption or a label. */
function isEmbedTitle(scan: Scan, index: number): boolean {
  const block = scan.blocks[index] as TextBlock
  if (!EMBED_TITLE.test(block.text) || headingLevel(scan, block) < 2) return false
  const next = scan.blocks[index + 1]
  return !next || next.text.length <= MAX_WORD || isCaption(scan, next)
}

/** Whether a row of a table is a label and links: «Tags», and the topics behind it. */
function isTagRow({ text, linked }: TextBlock): boolean {
  return text.includes('\t') && linked > text.length / 2
}

function isAllLink(block: TextBlock): boolean {
  return block.linked >= 0.9 * block.text.length
}

function isEmbedded(scan: Scan, block: TextBlock): boolean {
  for (let at = block.box, steps = 0; at > 0 && steps < 4; at = (scan.boxes[at] as Box).parent, steps++) {
    if ((scan.boxes[at] as Box).tag === 'blockquote') return true
  }
  return false
}

function namedReason(scan: Scan, block: TextBlock): FurnitureReason | null {
  for (let at = block.box, steps = 0; at > 0 && steps < 4; at = (scan.boxes[at] as Box).parent, steps++) {
    const { words, first, last } = scan.boxes[at] as Box
    if (words === '' || last - first > 40) continue
    if (RELATED.test(words)) return 'related'
    if (SHARE.test(words)) return 'share'
    if (MORE.test(words) && last - first <= 2) return 'ui'
    if (ADVERT.test(words) && last - first <= 2) return 'ad'
    if (TAGS.test(words)) return 'tags'
  }
  return null
}

/** Whether a block is a short label and a long link: «Baca juga: …», in whatever words. */
function isLabelledLink({ text, linked }: TextBlock): boolean {
  return linked >= 25 && linked >= 0.6 * text.length && /^[\p{L}\s]{3,25}:/u.test(text)
}

/** Whether a short label stands right before titles that are links: «Baca Juga» and the like, in whatever words. */
function labelsLinks(scan: Scan, index: number): boolean {
  const { text, linked } = scan.blocks[index] as TextBlock
  const next = scan.blocks[index + 1]
  if (!next || text.length > MAX_LABEL || linked > 0 || !/^\p{L}[^.!?()]*$/u.test(text)) return false
  return next.text.length >= 15 && isAllLink(next) && namedReason(scan, next) !== 'share'
}
