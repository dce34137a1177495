const REACH_BACK = 1000
const OPENING = /<(script|style)(?=[\s>])([^>]{0,2000})>/gi

/**
 * The page without the content of its scripts and style sheets, so that the parser need not read it; JSON-LD stays. Where a tag
 * cannot be told for sure without parsing (inside another tag, a quote left open, `<!--` in a script), the page stays as it is.
 */
export function dropScripts(html: string): string {
  let kept = ''
  let from = 0
  for (OPENING.lastIndex = 0; ; ) {
    const match = OPENING.exec(html)
    if (!match) return kept + html.slice(from)
    const [tag, name = '', attributes = ''] = match
    const start = match.index + tag.length
    const end = closingAt(html, name, start)
    if (end < 0) return kept + html.slice(from)
    if (isPlain(attributes) && isOutsideTags(html, match.index) && !html.slice(start, end).includes('<!--')) {
      kept += html.slice(from, start)
      from = end
    }
    OPENING.lastIndex = end
  }
}

function closingAt(html: string, name: string, from: number): number {
  const closing = name.toLowerCase() === 'script' ? /<\/script/gi : /<\/style/gi
  closing.lastIndex = from
  return closing.exec(html)?.index ?? -1
}

function isPlain(attributes: string): boolean {
  return !/json/i.test(attributes) && hasClosedQuotes(attributes)
}

/** Whether the tag before a position has ended, with its quotes closed. */
function isOutsideTags(html: string, position: number): boolean {
  const before = html.slice(Math.max(0, position - REACH_BACK), position)
  const end = before.lastIndexOf('>')
  return !before.slice(end + 1).includes('<') && hasClosedQuotes(before.slice(before.lastIndexOf('<', end) + 1, end + 1))
}

function hasClosedQuotes(tag: string): boolean {
  return tag.split('"').length % 2 === 1 && tag.split("'").length % 2 === 1
}
