import type { Line, Markup, Source } from '../types.js'

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

/** Whether a bold line reads as a heading: short, and without the marks that end a sentence. */
export function isTitleLike(text: string): boolean {
  return text.length <= 100 && /^[\p{L}\p{N}"“'‘]/u.test(text) && !/[.,;:!"”)–—-]$/.test(text)
}
