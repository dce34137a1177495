import { isLower } from '../../text/characters.js'
import { firstEndingAfter } from '../../text/span.js'
import type { Word } from '../../text/words/word.js'

/** A word behind an amount: its lower-case form and where it ends. */
export interface Following {
  readonly form: string
  readonly end: number
}

/** Marks that end an amount and all that belongs to it. */
const STOPS = new Set('.,;:!?()[]"“”\u2013\u2014')
const BLANKS = /^[ \u00a0\u200b]*(?:\r?\n *)?$/
/** In words. */
const MOST = 4
/** Wider gaps, in characters, part the columns of a table. */
const WIDEST_GAP = 7

/**
 * What follows an offset, read from the words of its sentence: at most four words as they are written between two spaces
 * («km/jam», «orang-orang», «%»), none behind punctuation, the first perhaps on the next line.
 */
export function wordsAfter(text: string, words: readonly Word[], at: number): Following[] {
  const found: Following[] = []
  let index = firstEndingAfter(words, at)
  while (words[index]?.text === '\u200b') index++
  let end = at
  while (index < words.length && found.length < MOST) {
    const start = Math.max(end, (words[index] as Word).start)
    const gap = text.slice(end, start)
    if (found.length === 0 ? !leadsOn(text, gap, start) : gap.length !== 1) break
    const next = pieceEnd(words, index)
    if (next === index) break
    end = (words[next - 1] as Word).end
    found.push({ form: text.slice(start, end).toLowerCase(), end })
    index = next
  }
  return found
}

/** Whether an amount goes on behind the blanks: on the next line only with a small letter. */
function leadsOn(text: string, gap: string, start: number): boolean {
  return gap.length <= WIDEST_GAP && BLANKS.test(gap) && (!gap.includes('\n') || isLower(text.charCodeAt(start)))
}

/** The index behind the words and marks that no space and no stop parts from the word here. */
function pieceEnd(words: readonly Word[], from: number): number {
  let at = from
  while (at < words.length && (at === from || words[at]?.glued) && !STOPS.has(words[at]?.text ?? '')) at++
  return at
}

/** The longest run of first words that the record knows, and where it ends; `null` where it knows none. */
export function longestOf<Value>(
  record: Readonly<Record<string, Value>>,
  words: readonly Following[],
): { key: string; value: Value; end: number } | null {
  for (let count = words.length; count > 0; count--) {
    const key = words
      .slice(0, count)
      .map(({ form }) => form)
      .join(' ')
    const value = Object.hasOwn(record, key) ? record[key] : undefined
    const end = words[count - 1]?.end
    if (value !== undefined && end !== undefined) return { key, value, end }
  }
  return null
}
