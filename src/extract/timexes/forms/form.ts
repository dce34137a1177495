import type { Mod } from '../../../types.js'
import type { Meaning } from '../meaning.js'

/** One way of writing a time: what it begins with, and how it is read there. */
export interface Form {
  /** First words, or phrases where the first word alone says too little, in lower case. */
  readonly starts: readonly string[]
  /** The initials of what may follow a start, `0` for digits: elsewhere the trouble of reading is saved. */
  readonly next?: string
  readonly read: Reader
}

/** What stands at a place, if it is written in the manner of the form; `null` where it is not. */
export type Reader = (text: string, start: number) => Reading | null

/** What was read: its end and meaning; `null` for what looks like a time and is none, and must not be read again. */
export interface Reading {
  readonly end: number
  readonly meaning: Meaning | null
  readonly mod: Mod | null
  /** Whether it counts only when joined to another expression. */
  readonly weak: boolean
}

export function reading(end: number, meaning: Meaning | null, mod: Mod | null = null, weak = false): Reading {
  return { end, meaning, mod, weak }
}

/** The longer of two readings of one place; the first where they are as long. */
export function longer(one: Reading | null, other: Reading | null): Reading | null {
  return one && other ? (other.end > one.end ? other : one) : (one ?? other)
}
