import { isWordCharacter } from './characters.js'

const LETTER = /\p{L}/u
const INSIDE_WORD = /^[\p{L}\d]/u

/**
 * A matcher for a list of phrases in folded form (`foldWords`): given folded text, the length of the longest phrase that the text
 * begins with, ending at the end of a word; 0 where there is none. Costs one look-up by the first word, which may be given.
 */
export function phraseMatcher(phrases: readonly string[]): (folded: string, first?: string) => number {
  const byFirstWord = new Map<string, string[]>()
  for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
    const first = firstWord(phrase)
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), phrase])
  }
  return (folded, first = firstWord(folded)) => {
    const found = byFirstWord.get(first)?.find((phrase) => beginsWith(folded, phrase))
    return found?.length ?? 0
  }
}

/** The letters and digits that the text begins with. */
export function firstWord(text: string): string {
  let end = 0
  while (end < text.length && isInner(text, end)) end++
  return text.slice(0, end)
}

/** Whether a letter or digit stands here. */
function isInner(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 ? isWordCharacter(code) : LETTER.test(text.charAt(at))
}

function beginsWith(text: string, phrase: string): boolean {
  if (!text.startsWith(phrase)) return false
  return !INSIDE_WORD.test(text.charAt(phrase.length)) || !INSIDE_WORD.test(phrase.charAt(phrase.length - 1))
}
