import { CAPTION_MARKS, CAPTION_STARTS } from '../../language/id/furniture/credits.js'
import { isLower } from '../../text/characters.js'
import { endsInTerm } from '../../text/credits/term-bracket.js'
import { DOMAIN_ENDINGS } from '../../text/domains.js'
import { phraseMatcher } from '../../text/phrase-matcher.js'
import { lengthOf, type Row } from '../rows/draft.js'
import { hasSeveralSentences } from '../rows/row-shape.js'

const captionStart = phraseMatcher(CAPTION_STARTS)
const MARK = new RegExp(CAPTION_MARKS.map((mark) => mark.replace(/[().]/g, '\\$&')).join('|'), 'i')
/** A credit that closes a caption: «Harian/Rina Sari», «ANTARA FOTO/Rina Sari». */
const CREDIT_AT_END =
  /(?:^|[\s(])\p{Lu}[\p{L}\d.]*(?:\s\p{Lu}[\p{L}.]*)?\s?\/\s?\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+){0,3}\)?\.?$/u
/** Brackets with a site or an account that close a caption: «Rina Sari (instagram/rinasari)». */
const SOURCE_AT_END = new RegExp(
  `[\\p{L}\\d]\\s\\([^()\\s]{0,40}(?:\\.(?:${DOMAIN_ENDINGS})|(?:instagram|twitter|facebook|youtube|tiktok|weibo)/)[^()]{0,40}\\)$`,
  'iu',
)
/** A credit that opens a caption and is glued to it: «HARIAN/Rina SariWarga mengantre air». */
const CREDIT_GLUED =
  /^\p{Lu}[\p{L}\d.]*(?:\s\p{Lu}[\p{L}.]*)?\s?\/\s?\p{L}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,3}?(?<=\p{Ll})\p{Lu}\p{Ll}+\s/u
/** The name of a picture library, or any name before «Ilustrasi», glued to the caption: «freepikPerbedaan», «HARIANIlustrasi». */
const STOCK_GLUED =
  /^(?:freepik|pexels|unsplash|pixabay|shutterstock|istockphoto|thinkstock)[a-z.]*(?=\p{Lu}\p{Ll})|^dok\.(?=\p{Lu})/u
const ILLUSTRATION_GLUED = /^[\p{L}./ ]{2,40}\p{L}Ilustrasi\s/u
const QUOTATION_MARK = /["“”]/
const OPENS_QUOTATION = /^["“]/
/** In characters from the end of a line. */
const LONGEST_CREDIT = 80
/** In characters: what is longer is running text. */
const LONGEST_CAPTION = 400
/** In words. */
const LONGEST_GLUED = 25
/** «… di dermaga. Foto: Rina Sari» */
const CREDIT_LABELLED = /[.!?)]\s(?:foto|dok|dokumentasi)\s?[:.]\s?\S/iu

/** Whether the row is a caption by its form: words for a picture open it, or a credit or a source stands with it. */
export function isCaption(text: string, row: Row): boolean {
  if (row.markup?.tag === 'caption') return true
  if (lengthOf(row) > LONGEST_CAPTION || row.size < 3) return false
  if (captionStart(row.key, row.first) > 0 && !OPENS_QUOTATION.test(row.plain)) return true
  const line = text.slice(row.start, row.end)
  const hasStroke = line.includes('/')
  const hasBracket = line.includes('(')
  const opensGlued = row.size <= LONGEST_GLUED && opensWithCredit(row.plain)
  if (!(hasStroke || hasBracket || opensGlued) || QUOTATION_MARK.test(line)) return false
  const isGlued = opensGlued || (hasStroke && row.size <= LONGEST_GLUED && CREDIT_GLUED.test(line))
  if (isGlued && !hasSeveralSentences(row)) return true
  if (hasBracket && (MARK.test(line) || (row.size <= LONGEST_GLUED && SOURCE_AT_END.test(line)))) return true
  return closesWithPair(line)
}

function opensWithCredit(plain: string): boolean {
  return (
    (isLower(plain.charCodeAt(0)) && STOCK_GLUED.test(plain)) || (plain.includes('Ilustrasi') && ILLUSTRATION_GLUED.test(plain))
  )
}

/** Whether the words hold a mark of a photographer's credit. */
export function hasPhotoMark(words: string): boolean {
  return MARK.test(words)
}

/** Whether a credit or a source closes the row, as none closes a title. */
export function endsWithCredit(text: string, row: Row): boolean {
  if (lengthOf(row) > LONGEST_CAPTION) return false
  const line = text.slice(row.start, row.end)
  if (CREDIT_LABELLED.test(line)) return true
  return closesWithPair(line)
}

function closesWithPair(line: string): boolean {
  return line.includes('/') && !line.includes('://') && CREDIT_AT_END.test(line.slice(-LONGEST_CREDIT)) && !endsInTerm(line)
}
