const UNSEEN = ['script', 'style', 'template']

/** The words of a piece of HTML in Markdown: without tags, comments and what no reader sees. Entities stay as they are. */
export function withoutTags(html: string): string {
  const pieces: string[] = []
  let from = 0
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', from)) {
    pieces.push(html.slice(from, open))
    from = endOfTag(html, open)
  }
  return [...pieces, html.slice(from)].join(' ')
}

/** Where the tag or comment that opens here ends, with its content where that is never shown; the end of the text if it is not closed. */
function endOfTag(html: string, open: number): number {
  if (html.startsWith('<!--', open)) return behind(html, '-->', open + 4)
  const name = UNSEEN.find((unseen) => html.slice(open + 1, open + 1 + unseen.length).toLowerCase() === unseen)
  return name ? behind(html, '>', behind(html, `</${name}`, open)) : behind(html, '>', open)
}

function behind(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from)
  return at < 0 ? html.length : at + mark.length
}
