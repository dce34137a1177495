// Converters write a link around whole blocks as a bracket, the blocks, and the address, with blank lines between. Markdown knows no
// such link: the bracket and the address would stay in the text.

const IMAGE = /!\[[^\]]{0,300}\]\([^()\s]{0,2000}(?:\s"[^"]{0,300}")?\)/g
/** A bracket that nothing on its line closes, with what stands before it: marks of lists and headings. */
const OPENS = /^([\s>*+#\d.-]{0,40})\[([^[\]]*)$/
/** The end of a link that began on an earlier line. */
const CLOSES = /^([^[\]]*)\]\(([^()\s]{0,2000})(?:\s"[^"]{0,300}")?\)/
/** What a block begins with, before its words. */
const MARKS = /^[\s>*+#-]*(?:\d{1,3}[.)]\s)?\s*/
/** A link around blocks ends within so many lines. */
const REACH = 16

/** The Markdown with each link around blocks as a link in each of its lines. */
export function withLinesLinked(markdown: string): string {
  if (!markdown.includes('](')) return markdown
  const lines = markdown.split('\n')
  const bare = lines.map((line) => (line.includes('[') || line.includes('](') ? line.replace(IMAGE, '') : line))
  for (let from = 0; from < lines.length; from++) {
    const opening = OPENS.exec(bare[from] as string)
    const end = opening ? closingLine(bare, from) : -1
    if (!opening || end < 0) continue
    const [whole, last = '', address = ''] = CLOSES.exec(bare[end] as string) as RegExpExecArray
    lines[from] = `${opening[1]}${linked(opening[2] as string, address)}`
    for (let index = from + 1; index < end; index++) lines[index] = linked(bare[index] as string, address)
    lines[end - 1] += last.trim() === '' ? '' : `\n${linked(last, address)}`
    // What follows on the line may open the next link.
    const rest = (bare[end] as string).slice(whole.length)
    lines[end] = rest
    bare[end] = rest
    from = end - 1
  }
  return lines.join('\n')
}

function closingLine(lines: readonly string[], from: number): number {
  for (let index = from + 1; index < Math.min(lines.length, from + REACH); index++) {
    const line = lines[index] as string
    if (CLOSES.test(line)) return index
    if (line.includes('[')) return -1
  }
  return -1
}

/** The line with its words as a link. */
function linked(line: string, address: string): string {
  const marks = MARKS.exec(line)?.[0] ?? ''
  const words = line.slice(marks.length).trimEnd()
  return words === '' ? line : `${marks}[${words}](${address})`
}
