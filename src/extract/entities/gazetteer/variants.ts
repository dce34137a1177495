/** Small words that abbreviations may leave out. */
const SMALL: ReadonlySet<string> = new Set('dan & untuk di bagi atas the of and bin binti'.split(' '))

/** The words of a name in lower case, without marks. */
export function nameWords(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[\s\-–/.,"“”]+/u)
    .filter(Boolean)
}

/**
 * Whether one word abbreviates a name by its initials or first syllables, in order: «KPK», «Kemenhub», «Jokowi», «Aprilnusa».
 *
 * Each part of the abbreviation is the beginning of a word, or a syllable drawn together or behind a prefix («Dishub» of «Dinas Perhubungan»); the first
 * words of both agree. A rest of the name may stay out when it has at least two words before it («Dinkes» of «Dinas Kesehatan Kota
 * Cirebon»).
 */
export function abbreviates(short: string, name: string): boolean {
  const letters = short.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const words = nameWords(name)
  if (letters.length < 2 || words.length < 2 || letters.length > 16 || words.length > 16) return false
  return letters[0] === words[0]?.[0] && usesWords(letters, words)
}

/** Whether the letters are made of beginnings of the words; by dynamic programming over (letters used) for each word. */
function usesWords(letters: string, words: readonly string[]): boolean {
  let reached = new Set<number>([0])
  let used = 0
  for (const word of words) {
    const next = new Set<number>(SMALL.has(word) || used >= 2 ? reached : [])
    const prefix = PREFIX.exec(word)?.[0].length ?? 0
    for (const from of reached) {
      for (let length = 1; length <= alike(letters, from, word, 0); length++) next.add(from + length)
      if (letters.startsWith(drawn(word), from)) next.add(from + SYLLABLE)
      for (let length = SYLLABLE; prefix > 0 && length <= alike(letters, from, word, prefix); length++) next.add(from + length)
    }
    used++
    if (next.has(letters.length) && used >= 2) return true
    if (next.size === 0) return false
    reached = next
  }
  return false
}

/** Prefixes of nouns, behind which a short form may take its syllable. */
const PREFIX = /^(?:per|pem|pen|ke)(?=\p{L}{4})/u
/** In letters. */
const SYLLABLE = 3

/** A word drawn together to its first two letters and its last: «dis» of «dinas». */
function drawn(word: string): string {
  return word.slice(0, SYLLABLE - 1) + word.slice(-1)
}

/** How many letters from one place on are those of the word from another. */
function alike(letters: string, from: number, word: string, at: number): number {
  let length = 0
  while (at + length < word.length && letters[from + length] === word[at + length]) length++
  return length
}

/** Whether the two words differ by one letter more, less, other, or swapped; both must be long enough for chance to be unlikely. */
export function isMisspelling(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < 6 || Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const restA = a.slice(start, a.length - end)
  const restB = b.slice(start, b.length - end)
  if (restA.length <= 1 && restB.length <= 1) return true
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0]
}
