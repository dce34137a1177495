import { MODIFIED_LABELS } from '../../../language/id/furniture/credits.js'
import { isFullName } from '../../../text/credits/full-names.js'
import { endsInTerm } from '../../../text/credits/term-bracket.js'
import { readTimestamp } from '../../../text/timestamp.js'
import type { Box, TextBlock } from '../scan/blocks.js'
import { BYLINE, CHROME } from '../scan/hints.js'
import type { Scan } from '../scan/scan.js'
import { isByline, labelRole } from './byline.js'
import { isCaption, isUnderPicture } from './caption.js'
import { isOutlet } from './people.js'

/** What a line near the headline is. */
export type HeadLine = 'kicker' | 'deck' | 'published' | 'modified' | 'byline' | 'caption'

/** Longest date line or byline; what is longer is text. */
const MAX_LINE = 160
/** In characters. */
const MAX_KICKER = 60
/** In characters. */
const MAX_NAME = 30
/** In characters. */
const MAX_CREDITED = 300
/** A photographer's credit in brackets, which closes a caption: «(Harian/Rina Sari)», «(Foto: Rina Sari)». */
const CREDIT_AT_END =
  /\((?:(?:[Ff]oto|FOTO|[Dd]ok|DOK|[Ii]st)(?!\p{L})[^()]{0,60}|\p{Lu}[\p{L}\d. ]{1,30}\/\s?\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]*){0,3})\)\.?$/u
const MODIFIED = new RegExp(`(?<!\\p{L})(?:${MODIFIED_LABELS.join('|')})(?!\\p{L})`, 'iu')

/** What a block is, standing near the headline; `null` for what is no part of the article (share buttons, menus). */
export function headLineOf(scan: Scan, index: number, headline: number): HeadLine | null {
  const block = scan.blocks[index] as TextBlock
  const { text } = block
  if (isCaption(scan, block, false) && !isByline(text)) return 'caption'
  if (text.length <= MAX_LINE) {
    if (isDateLine(block)) return MODIFIED.test(text) ? 'modified' : 'published'
    if (isByline(text) || labelRole(text) !== null) return 'byline'
    if (isName(scan, index) && !isOutlet(text, scan.outlets)) return 'byline'
  }
  if (isCaption(scan, block) || (index > headline && isCredited(text))) return 'caption'
  if (block.linked >= text.length / 2) return null
  if (index > headline && isProse(text) && isUnderPicture(scan, index)) return 'caption'
  if (index < headline) return isKicker(scan, block, headline) ? 'kicker' : null
  return isProse(text) && block.linked < text.length / 5 && !CHROME.test(wordsAround(scan, block)) ? 'deck' : null
}

/** Whether a line holds a name: its element says so, or it stands over a byline's label («Rina Sari», «Jurnalis»). */
function isName(scan: Scan, index: number): boolean {
  const block = scan.blocks[index] as TextBlock
  if (!/\p{L}/u.test(block.text)) return false
  if (BYLINE.test(wordsAround(scan, block)) || scan.facts.bylines.includes(index)) return true
  return isFullName(block.text) && labelRole(scan.blocks[index + 1]?.text ?? '') !== null
}

function isCredited(text: string): boolean {
  const end = text.slice(-MAX_LINE)
  return text.length <= MAX_CREDITED && CREDIT_AT_END.test(end) && !endsInTerm(end)
}

/** Whether a line gives a date: not in brackets as captions do, and not beside a linked title as teasers do. */
function isDateLine({ text, linked }: TextBlock): boolean {
  const timestamp = readTimestamp(text)
  if (timestamp === null || text.slice(Math.max(0, timestamp.start - 1), timestamp.end).includes('(')) return false
  return linked < MAX_NAME || linked > text.length - MAX_NAME || text.length - timestamp.end < MAX_NAME
}

/** Class names and ids of the elements close around a block. */
function wordsAround(scan: Scan, block: TextBlock): string {
  let words = ''
  for (let at = block.box, steps = 0; at > 0 && steps < 3; steps++) {
    const box = scan.boxes[at] as Box
    if (box.last - box.first > 3) break
    words += ` ${box.words}`
    at = box.parent
  }
  return words
}

/** Whether a short line shares the headline's own box. */
function isKicker(scan: Scan, block: TextBlock, headline: number): boolean {
  if (block.text.length > MAX_KICKER || block.linked > 0 || !/^\p{L}/u.test(block.text)) return false
  const shared = (scan.boxes[(scan.blocks[headline] as TextBlock).box] as Box).parent
  return shared > 0 && (block.box === shared || (scan.boxes[block.box] as Box).parent === shared)
}

function isProse(text: string): boolean {
  return text.length >= 30 && text.split(' ').length >= 5
}
