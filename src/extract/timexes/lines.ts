import type { Sentence } from '../../types.js'

/** What a line break ends, a form feed and a vertical tab being some: `\n` to `\r` are all four. */
const LINE = /\S[^\n-\r\u2028\u2029]*/g

/** The lines of running text, without structure and uncut: all that time expressions need to be found. */
export function linesOf(text: string): Sentence[] {
  const lines: Sentence[] = []
  LINE.lastIndex = 0
  for (let match = LINE.exec(text); match; match = LINE.exec(text)) {
    lines.push({ start: match.index, end: LINE.lastIndex, part: lines.length })
  }
  return lines
}
