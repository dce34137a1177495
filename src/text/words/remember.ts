/** How many words are remembered before all are forgotten, and how long they may be: longer ones come once. */
const MOST_WORDS = 2 ** 14
/** In characters: longer words seldom come again. */
const LONGEST = 32

/** The function of a word with what it told of others kept, up to a bound: the same words come again and again, in one text and the next. */
export function remembering<Value>(tell: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>()
  return (word) => {
    const told = known.get(word)
    if (told !== undefined || word.length > LONGEST) return told ?? tell(word)
    if (known.size >= MOST_WORDS) known.clear()
    const value = tell(word)
    // A slice as a key would keep the whole text that it was cut from alive.
    known.set(` ${word}`.slice(1), value)
    return value
  }
}
