/** Marks of phrasing in one paragraph beyond which it is no writing: the parser's time would grow with the square of their number. */
const MOST_MARKS = 1000
/** Columns of quotation marks, bullets and white space that may open a line: as many containers may nest. */
const DEEPEST_PREFIX = 64
const MARKS = /[*_[\]!`<>&|\\~]/g
const PREFIX = /^[ \t>*+-]{65,}/gm
const BLANK = /\n[ \t]*\n/

/** The Markdown with its blocks and marks bounded, so that reading takes linear time: what is beyond loses its marks, not its words. */
export function bounded(markdown: string): string {
  return markdown
    .replace(PREFIX, (prefix) => prefix.slice(0, DEEPEST_PREFIX))
    .split(BLANK)
    .map((paragraph) => ((paragraph.match(MARKS)?.length ?? 0) > MOST_MARKS ? paragraph.replace(MARKS, ' ') : paragraph))
    .join('\n\n')
}
