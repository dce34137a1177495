import type { Line, Markup, Source, Span } from '../types.js'

/** A line to be: its text, what markup says of it, and whether a blank line stands before it. */
export interface LineDraft {
  readonly text: string
  readonly blankBefore: boolean
  readonly markup: Markup
}

/** The drafts as one text with its lines: a line break between them, and a blank line where they ask for one. */
export function composeLines(drafts: readonly LineDraft[]): Pick<Source, 'text' | 'lines'> {
  const pieces: string[] = []
  const lines: Line[] = []
  let length = 0
  for (const draft of drafts) {
    const gap = length === 0 ? '' : draft.blankBefore ? '\n\n' : '\n'
    const start = length + gap.length
    pieces.push(gap, draft.text)
    length = start + draft.text.length
    lines.push({ start, end: length, blankBefore: draft.blankBefore, markup: draft.markup })
  }
  return { text: pieces.join(''), lines }
}

/** The cells of a table's row as one line, parted by tabs, and where in it each stands; `null` where all are empty. */
export function rowLine(cells: readonly string[]): { text: string; cells: (Span | null)[] } | null {
  const first = cells.findIndex((cell) => cell !== '')
  if (first < 0) return null
  let at = -first
  const spans = cells.map((cell): Span | null => {
    const start = at
    at += cell.length + 1
    return cell === '' ? null : { start, end: start + cell.length }
  })
  return { text: cells.join('\t').trim(), cells: spans }
}

/** Whether a bold line reads as a heading: short, and without the marks that end a sentence. */
export function isTitleLike(text: string): boolean {
  return text.length <= 100 && /^[\p{L}\p{N}"“'‘]/u.test(text) && !/[.,;:!"”)–—-]$/.test(text)
}
