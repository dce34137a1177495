import { TAILS } from './decoy-words.js'
import { KIND } from './kinds.js'
import type { Tokens } from './time-tokens.js'

/** The first token behind a decoy that a word opens; -1 where it opens none. */
export function decoyEnd({ text, kinds, starts, ends, worths }: Tokens, token: number): number {
  const tail = kinds.charAt(token) === KIND.decoy ? TAILS[worths[token] as number]?.[1] : undefined
  if (!tail) return -1
  tail.lastIndex = ends[token] as number
  if (!tail.test(text)) return -1
  let next = token + 1
  while (kinds.charAt(next) !== '|' && (starts[next] as number) < tail.lastIndex) next++
  return next
}
