import { isWordCharacter } from './characters.js'

const LETTER = /\p{L}/u
const INSIDE_WORD = /^[\p{L}\d]/u

/**
 * A matcher for a list of phrases in folded form (`foldWords`): given folded text, the length of the longest phrase that the text
 * begins with, ending at the end of a word; 0 where there is none. Costs one look-up by the first word, which may be given.
 */
export function phraseMatcher(phrases: readonly string[]): (folded: string, first?: string) => number {
  let byFirstWord: ReadonlyMap<string, readonly string[]> | null = null
  return (folded, first = firstWord(folded)) => {
    byFirstWord ??= longestFirst(phrases)
    const found = byFirstWord.get(first)?.find((phrase) => beginsWith(folded, phrase))
    return found?.length ?? 0
  }
}

/** The phrases by their first word, of each the longest first. */
function longestFirst(phrases: readonly string[]): Map<string, string[]> {
  const byFirstWord = new Map<string, string[]>()
  for (const phrase of phrases) {
    const first = PLAIN.exec(phrase)?.[0] ?? firstWord(phrase)
    const known = byFirstWord.get(first)
    if (known) known.push(phrase)
    else byFirstWord.set(first, [phrase])
  }
  for (const alike of byFirstWord.values()) alike.sort((a, b) => b.length - a.length)
  return byFirstWord
}
const PLAIN = /^[a-z\d]+(?= |$)/

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
