import { comparable, isMark, type Word } from './word.js'

/** The words with those that a hyphen ties together as one, its shape that of its first piece. */
export function joinHyphened(text: string, words: readonly Word[]): readonly Word[] {
  if (!words.some((word) => isMark(word, '-'))) return words
  const joined: Word[] = []
  for (let at = 0; at < words.length; at++) {
    const first = words[at] as Word
    let last = at
    while (first.shape !== 'mark' && isTied(words, last + 1)) last += 2
    joined.push(last === at ? first : spanning(text, first, words[last] as Word))
    at = last
  }
  return joined
}

/** Whether the word here is a hyphen with no space on either side and a word behind it. */
function isTied(words: readonly Word[], at: number): boolean {
  const [hyphen, next] = [words[at], words[at + 1]]
  return isMark(hyphen, '-') && hyphen?.glued === true && next?.glued === true && next.shape !== 'mark'
}

function spanning(text: string, { start, shape, glued }: Word, { end }: Word): Word {
  const slice = text.slice(start, end)
  return { start, end, text: slice, lower: comparable(slice), shape, glued }
}
