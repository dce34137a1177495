/** What a table holds for the word of a text from `start` to `end`, whatever its case; 0 for a word that it does not hold. */
export type WordTable = (text: string, start: number, end: number) => number

const SEED = 0x811c9dc5
const PRIME = 0x01000193
/** Lower case of an ASCII capital, less its code. */
const CASE = 32

/**
 * A table of words in lower case with a number for each, not 0, that is asked without cutting the words out of the text: most words of a
 * text are in none. Hashes are FNV-1a; what is found is compared letter by letter.
 */
export function wordTable(entries: ReadonlyMap<string, number>): WordTable {
  const words = [...entries.keys()]
  const values = [...entries.values()]
  const longest = words.reduce((most, word) => Math.max(most, word.length), 0)
  const slots = slotsFor(words)
  const mask = slots.length - 1
  return (text, start, end) => {
    if (end - start > longest) return 0
    const hash = hashOf(text, start, end)
    if (hash === null) return entries.get(text.slice(start, end).toLowerCase()) ?? 0
    for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const index = (slots[slot] as number) - 1
      if (isWord(text, start, end, words[index] as string)) return values[index] as number
    }
    return 0
  }
}

/** For each slot one more than the index of its word; 0 where it is free. At least half are. */
function slotsFor(words: readonly string[]): Uint16Array {
  const slots = new Uint16Array(2 ** (1 + Math.ceil(Math.log2(words.length + 1))))
  const mask = slots.length - 1
  words.forEach((word, index) => {
    let slot = (hashOf(word, 0, word.length) ?? 0) & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = index + 1
  })
  return slots
}

/** The hash of the word in lower case; `null` where it has other letters than ASCII. */
function hashOf(text: string, start: number, end: number): number | null {
  let hash = SEED
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code >= 128) return null
    hash = Math.imul(hash ^ lower(code), PRIME)
  }
  return hash ^ (hash >>> 15)
}

function isWord(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at++) if (lower(text.charCodeAt(start + at)) !== word.charCodeAt(at)) return false
  return true
}

function lower(code: number): number {
  return code >= 65 && code <= 90 ? code + CASE : code
}
