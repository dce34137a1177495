import type { Line, Markup, Source } from '../../../src/types.js'

// A plain reading of Markdown as lines with hints, for training until `fromMarkdown` gives the same.

const IMAGE = /!\[([^\]]*)\]\((?:[^()\s]|\([^()]*\))*(?:\s+"[^"]*")?\)/g
const LINK = /\[((?:[^[\]]|\[[^\]]*\])*)\]\((?:[^()\s]|\([^()]*\))*(?:\s+["'][^"']*["'])?\)/g
/** A bracket that opens a link over several lines, and its end. */
const OPENS = /\[([^\]]*)$/
const CLOSES = /^([^[\]]*)\]\((?:[^()\s]|\([^()]*\))*(?:\s+["'][^"']*["'])?\)/
const FAR = 12

export function markdownSource(markdown: string): Source {
  const texts: string[] = []
  const lines: Line[] = []
  let length = 0
  let blank = true
  const raws = markdown.split('\n').map((raw) => raw.replace(IMAGE, ''))
  for (let i = 0; i < raws.length; i++) {
    const closing = closingOf(raws, i)
    if (closing > i) {
      raws[i] = (raws[i] as string).replace(OPENS, '\u0001$1')
      raws[closing] = (raws[closing] as string).replace(CLOSES, '\u0001$1\u0002')
      for (let k = i + 1; k < closing; k++) raws[k] = `\u0001${raws[k]}`
    }
    const found = lineOf(raws[i] as string)
    if (found === null) {
      blank ||= (raws[i] as string).replace(/[\u0001\u0002]/g, '').trim() === ''
      continue
    }
    texts.push(found.text)
    lines.push({ start: length, end: length + found.text.length, blankBefore: blank && lines.length > 0, markup: found.markup })
    length += found.text.length + 1
    blank = false
  }
  return { text: texts.join('\n'), lines, page: null }
}

/** The line where a link that opens in line `from` and does not end there does; -1 without one. */
function closingOf(raws: readonly string[], from: number): number {
  const line = (raws[from] as string).replace(LINK, '')
  if (!OPENS.test(line) || line.includes('\u0001')) return -1
  for (let i = from + 1; i < Math.min(raws.length, from + FAR); i++) {
    const rest = raws[i] as string
    if (CLOSES.test(rest)) return i
    if (rest.includes('[') && !/\]\(/.test(rest)) return -1
  }
  return -1
}

function lineOf(raw: string): { text: string; markup: Markup } | null {
  const isLinked = raw.includes('\u0001')
  const isWhole = isLinked && !raw.replace(/^[^\u0001]*\u0001/, '').includes('\u0002')
  let rest = raw.replace(/[\u200b\u0001\u0002]/g, '').trim()
  let tag: Markup['tag'] = 'paragraph'
  let level = 0
  let ordered = false
  for (;;) {
    const quote = /^>\s?/.exec(rest)
    const heading = /^(#{1,6})\s+/.exec(rest)
    const bullet = /^(?:[*+-]|(\d{1,3})[.)])\s+/.exec(rest)
    if (heading) {
      tag = 'heading'
      level = heading[1]?.length ?? 1
    } else if (quote) tag = 'quote'
    else if (bullet && tag !== 'heading') {
      tag = 'list-item'
      level = Math.floor((/^\s*/.exec(raw)?.[0].length ?? 0) / 2) + 1
      ordered = bullet[1] !== undefined
    }
    const found = heading ?? quote ?? bullet
    if (!found) break
    rest = rest.slice(found[0].length).trim()
  }
  if (/^\|.*\|$/.test(rest)) tag = 'table'
  let linked = 0
  const plain = (part: string) => part.replace(/[*_`\\]+/g, '').replace(/\s+/g, ' ').trim()
  for (let pass = 0; pass < 2; pass++)
    rest = rest.replace(LINK, (_, words: string) => {
      linked += plain(words).length
      return words
    })
  const text = plain(rest.replace(/<[^>]{1,200}>/g, ''))
  if (/^[-*_\s|:=[\]]*$/.test(text)) return null
  const links = isLinked ? (isWhole || linked === 0 ? 1 : 0.8) : Math.min(1, linked / text.length)
  return { text, markup: { tag, level, ordered, links, reason: null } }
}
