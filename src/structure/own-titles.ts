import { skipSpace } from '../text/characters.js'
import { phraseMatcher } from '../text/phrase-matcher.js'
import type { Part } from '../types.js'
import { claim, type Draft, type Row, rowOf } from './rows/draft.js'

const NUMBERING = /^(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]{1,4})[.)]\s+/

/** A claim of the lines under the headline that are titles of the caller's, also before their paragraph («Catatan redaksi: …»). */
export function ownTitlesClaim(sections: readonly string[], closings: readonly string[]): (draft: Draft) => Draft {
  const isClosing = new Map([
    ...sections.map((title) => [keyOf(title), false] as const),
    ...closings.map((title) => [keyOf(title), true] as const),
  ])
  const labelLength = phraseMatcher([...isClosing.keys()])
  return (draft) => {
    const headline = draft.parts.find(({ role }) => role === 'headline')?.end ?? 0
    return claim(
      draft,
      draft.rows.flatMap((row): Part[] => {
        if (row.start < headline) return []
        const closing = row.long ? undefined : isClosing.get(row.key.replace(NUMBERING, ''))
        if (closing !== undefined) return [headingOf(row, row.end, closing)]
        const length = labelLength(row.key)
        const end = length > 0 ? colonBehind(draft.text, row, length) : null
        return end === null ? [] : [headingOf(row, end, isClosing.get(row.key.slice(0, length)) ?? false)]
      }),
    )
  }
}

function headingOf({ start }: Row, end: number, closing: boolean): Part {
  return { start, end, role: 'heading', level: 1, closing, original: { start, end } }
}

/** The end of the colon behind a label of so many characters at the start of the row, where words follow it; `null` without one. */
function colonBehind(text: string, row: Row, length: number): number | null {
  const colon = skipSpace(text, row.start + length)
  return text[colon] === ':' && skipSpace(text, colon + 1) < row.end ? colon + 1 : null
}

function keyOf(words: string): string {
  return rowOf(words, { start: 0, end: words.length }, { blankBefore: false, markup: null }).key
}
