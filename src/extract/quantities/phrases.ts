/** A word behind an amount: its lower-case form and where it ends. */
export interface Following {
  readonly form: string
  readonly end: number
}

/** The words that follow an offset, in lower case, with where they end: at most three, none behind punctuation. */
export function wordsAfter(text: string, at: number): Following[] {
  const match = /^[ \u00a0\u200b]*(?:\r?\n *(?=\p{Ll}))?/u.exec(text.slice(at, at + 8))?.[0] ?? ''
  const words: Following[] = []
  let end = at + match.length
  for (const word of text.slice(end, end + 60).matchAll(/([^\s.,;:!?()[\]"“”\u2013\u2014]+)(\s?)/gy)) {
    end = at + match.length + word.index + (word[1]?.length ?? 0)
    words.push({ form: (word[1] ?? '').toLowerCase(), end })
    if (words.length === 3 || word[2] === '') break
  }
  return words
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
