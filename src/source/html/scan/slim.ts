import { type Tag, tagAt } from './tags.js'

/** Elements whose content is text to the parser, and of those the ones whose text is wanted. */
const RAW: ReadonlySet<string> = new Set('iframe noembed noframes noscript script style textarea title xmp'.split(' '))
const WANTED: ReadonlySet<string> = new Set(['textarea', 'title', 'xmp'])
const FOREIGN: ReadonlySet<string> = new Set(['svg', 'math'])

/** What the parser is given in place of a stretch of the page that ends at `end`. */
interface SlimPiece {
  readonly kept: string
  readonly end: number
}

/**
 * The page without what nobody asks of it, so that the parser reads less: the content of scripts and style sheets (JSON-LD stays),
 * of comments, attributes that carry no hint, runs of white space. From where a tag never ends, the page stays as it is.
 */
export function slimPage(html: string): string {
  let slim = ''
  let at = 0
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', at)) {
    const piece = pieceAt(html, open)
    if (!piece) break
    if (open > at) slim += html.slice(at, open).replace(/[ \t\n\f\r]{2,}/g, ' ')
    slim += piece.kept
    at = piece.end
  }
  return slim + html.slice(at)
}

function pieceAt(html: string, open: number): SlimPiece | null {
  const next = html[open + 1] ?? ''
  if (/[a-z]/i.test(next)) return startTag(html, open)
  if (next === '/' && /[a-z]/i.test(html[open + 2] ?? '')) return endTag(html, open)
  if (html.startsWith('<!--', open)) return comment(html, open)
  if (next === '!' || next === '?' || next === '/') return verbatim(html, open, html.indexOf('>', open) + 1)
  return { kept: '<', end: open + 1 }
}

function verbatim(html: string, start: number, end: number): SlimPiece | null {
  return end > start ? { kept: html.slice(start, end), end } : null
}

/** An empty comment stands for each, so that the text on both sides does not become a tag. */
function comment(html: string, open: number): SlimPiece | null {
  const end = html.indexOf('-->', open + 2)
  return end < 0 || html.slice(open, end).includes('--!') ? null : { kept: '<!---->', end: end + 3 }
}

function endTag(html: string, open: number): SlimPiece | null {
  const tag = tagAt(html, open + 2)
  return tag && { kept: `</${tag.name}>`, end: tag.end }
}

function startTag(html: string, open: number): SlimPiece | null {
  const tag = tagAt(html, open + 1)
  if (!tag || tag.name === 'plaintext') return null
  const kept = `<${tag.name}${tag.attributes}>`
  if (RAW.has(tag.name)) return rawElement(html, tag, kept)
  if (FOREIGN.has(tag.name)) return verbatim(html, open, closingAt(html, tag))
  return { kept, end: tag.end }
}

function rawElement(html: string, tag: Tag, kept: string): SlimPiece | null {
  const end = closingAt(html, tag)
  if (end < 0) return null
  const content = html.slice(tag.end, end)
  if (tag.name === 'script' && content.includes('<!--') && /<script/i.test(content)) return null
  const isWanted = WANTED.has(tag.name) || (tag.name === 'script' && /json/i.test(tag.attributes))
  return { kept: isWanted ? kept + content : kept, end }
}

/** Where the end tag of an element starts whose content holds no tags, or -1. */
function closingAt(html: string, { name, end }: Tag): number {
  const closing = new RegExp(`</${name}(?=[ \\t\\n\\f\\r/>])`, 'gi')
  closing.lastIndex = end
  return closing.exec(html)?.index ?? -1
}
