import { FUNCTION_WORDS } from '../../language/id/words/function-words.js'
import { SENTENCE_STARTS } from '../../language/id/words/sentence-starts.js'
import { isSpace, skipSpace } from '../../text/characters.js'

const SMALL = new Set(FUNCTION_WORDS)
const STARTS = new Set(SENTENCE_STARTS)
const CLOSES_TITLE = /[?!][”"'’]*$/
const LOWER = /^["“‘'(]*\p{Ll}/u
const UPPER = /^["“‘'(]*[\p{Lu}\d]/u
/** A figure that is no year: the word after it is what it counts. */
const AMOUNT = /^(?!(?:19|20)\d\d$)\d[\d.,]*$/
const FIGURE = /^\d[\d.,]*$/
const OPENS_QUOTE = /^["“]/
/** A title holds at least this many words. */
const SHORTEST = 3
/** A name that opens the next sentence has seldom more words than this. */
const LONGEST_NAME = 2

interface TitleWord {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Where a title glued before running text ends: `text` starts with the title and goes on with a sentence. Titles keep their
 * capitals, so the first small word that is no function word lies in the sentence; its start is sought before that word.
 */
export function titleEnd(text: string): number {
  const { words, small } = wordsToSmall(text)
  const whole = text.trimEnd().length
  const before = small < 0 ? words : words.slice(0, small)
  const closing = before.find((word, i) => i >= SHORTEST - 1 && CLOSES_TITLE.test(word.text))
  if (closing) return closing.end
  if (small < 0) return whole
  if (small < SHORTEST) return plainTitleEnd(words, whole)
  const start = sentenceStart(words, small)
  return words[start - 1]?.end ?? whole
}

/** The words up to the first small one that is no function word, and its index, -1 without one; all where it comes too early. */
function wordsToSmall(text: string): { words: readonly TitleWord[]; small: number } {
  const words: TitleWord[] = []
  let small = -1
  for (let start = skipSpace(text, 0); start < text.length && small < SHORTEST; ) {
    let end = start + 1
    while (end < text.length && !isSpace(text.charCodeAt(end))) end++
    const word = text.slice(start, end)
    if (small < 0 && words.length > 0 && isSmall(word)) small = words.length
    words.push({ start, end, text: word })
    start = skipSpace(text, end)
  }
  return { words, small }
}

function isSmall(word: string): boolean {
  return LOWER.test(word) && !SMALL.has(word.replace(/[^\p{L}-]/gu, '').toLowerCase())
}

/** The word before the small one that opens its sentence: a quotation, a word that sentences start with, or a short name. */
function sentenceStart(words: readonly TitleWord[], small: number): number {
  for (let i = small - 1; i >= SHORTEST; i--) {
    const word = words[i]?.text ?? ''
    if (OPENS_QUOTE.test(word)) return i
    if (UPPER.test(word) && STARTS.has(word.replace(/[^\p{L}-]/gu, '').toLowerCase())) return i
  }
  let start = small
  while (start > SHORTEST && small - start < LONGEST_NAME && UPPER.test(words[start - 1]?.text ?? '')) start--
  if (FIGURE.test(words[start]?.text ?? '') || AMOUNT.test(words[start - 1]?.text ?? '')) start = small - 1
  return start
}

/** A title in the spelling of a sentence ends before the next word that sentences start with. */
function plainTitleEnd(words: readonly TitleWord[], whole: number): number {
  for (let i = SHORTEST; i < words.length; i++) {
    const word = words[i]?.text ?? ''
    const isStart = OPENS_QUOTE.test(word) || (UPPER.test(word) && STARTS.has(word.replace(/[^\p{L}-]/gu, '').toLowerCase()))
    if (isStart && i > SHORTEST) return words[i - 1]?.end ?? whole
    if (/[.]$/.test(word)) return words[SHORTEST]?.start ?? whole
  }
  return whole
}
