import type { PartOfDay } from '../../../language/id/time/calendar.js'

/** What a word is worth: the number, name or part of the day that its kind calls for. */
export type Worth = number | string | PartOfDay

/** A word in lower case with the name of its kind, or of two where a capital makes another, and what it is worth; `x` is no kind. */
export type Entry = readonly [word: string, kinds: string, worth: Worth]
