import type { Doc, Warning } from '../types.js'

/** What is odd about the text and its parts, for people to read; the codes are stable. */
export function docWarnings({ text, parts, page, known }: Doc): Warning[] {
  const warnings: Warning[] = []
  if (!parts.some((part) => part.role === 'headline')) warnings.push({ code: 'no-headline', message: 'No headline was found.' })
  if (!parts.some((part) => part.role === 'lead' || part.role === 'paragraph'))
    warnings.push({ code: 'no-body', message: 'No paragraph of a story was found.' })
  if ((page === null || known) && isMarkdown(text))
    warnings.push({ code: 'markdown', message: 'The text is Markdown; read it with fromMarkdown of warta/markdown.' })
  if (isMojibake(text)) {
    warnings.push({
      code: 'mojibake',
      message: 'The text was decoded with the wrong character set; quotation marks and dashes are lost.',
    })
  }
  return warnings
}

/** UTF-8 read as Latin-1 or Windows-1252, or bytes that no character set has. */
const MOJIBAKE = /[\u00c2\u00c3\u00e2](?:[\u0080-\u00bf]|\u20ac[\u0080-\u00bf\u02dc\u0153\u2018-\u201d\u2122]?)|\ufffd/g
/** One may be meant. */
const ENOUGH_MOJIBAKE = 2

function isMojibake(text: string): boolean {
  return (text.slice(0, REACH).match(MOJIBAKE)?.length ?? 0) >= ENOUGH_MOJIBAKE
}

const MARKDOWN_SIGNS = /^#{1,6} \S|\]\([^\s()]{1,300}\)|^\*\*[^*\n]{1,200}\*\*$/gm
/** So many headings, links and bold lines no plain text has by chance. */
const ENOUGH_SIGNS = 3
/** The beginning of a text tells, in characters. */
const REACH = 20_000

function isMarkdown(text: string): boolean {
  return (text.slice(0, REACH).match(MARKDOWN_SIGNS)?.length ?? 0) >= ENOUGH_SIGNS
}
