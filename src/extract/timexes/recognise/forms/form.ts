import type { Mod } from '../../../../types.js'
import type { Meaning } from '../../meaning/meaning.js'
import type { Tokens } from '../../tokens/time-tokens.js'

/** One way of writing a time: the names of the kinds that it begins with, what goes on, as a pattern over kinds, and what it means. */
export interface TimexForm {
  readonly begins: string
  readonly follows: string
  /** What tokens in this form mean; `null` where they mean nothing after all. */
  readonly read: (hit: Hit) => TimexReading | null
}

/** The tokens of a form found: those from `from` to before `to`. */
export interface Hit {
  readonly tokens: Tokens
  readonly from: number
  readonly to: number
}

/** What was read: its meaning, `null` for what looks like a time and is none, and must not be read again. */
export interface TimexReading {
  readonly meaning: Meaning | null
  readonly mod: Mod | null
  /** Whether it counts only when joined to another expression. */
  readonly weak: boolean
}

export function reading(meaning: Meaning | null, mod: Mod | null = null, weak = false): TimexReading {
  return { meaning, mod, weak }
}

/** What the tokens of these kinds are worth, in order. */
export function worthsOf({ tokens, from, to }: Hit, kinds: string): number[] {
  const worths: number[] = []
  for (let token = from; token < to; token++) {
    if (kinds.includes(tokens.kinds.charAt(token))) worths.push(tokens.worths[token] as number)
  }
  return worths
}

/** What the first token of one of these kinds is worth, where there is one; its type is told by the table of words. */
export function worthOf<Type = number>({ tokens, from, to }: Hit, kinds: string): Type | undefined {
  for (let token = from; token < to; token++) {
    if (kinds.includes(tokens.kinds.charAt(token))) return tokens.worths[token] as Type
  }
  return undefined
}
