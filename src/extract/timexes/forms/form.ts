import { MULTIPLIER_WORDS, SCALE_WORDS } from '../../../language/id/numbers.js'
import { NUMERAL_WORDS, readNumeral } from '../../../text/numerals.js'
import type { Mod } from '../../../types.js'
import type { Meaning } from '../meaning.js'

/** One way of writing a time: where it may begin, its pattern, and what a match means. */
export interface Form {
  /** First words, in lower case; the scan tries the form only there. */
  readonly starts: readonly string[]
  /** Whether it may begin with a digit. */
  readonly digits: boolean
  /** Sticky, case-insensitive, with named groups. */
  readonly pattern: RegExp
  /** `null` where the match is no time after all; `false` where it is none and must not be read again. */
  readonly read: (groups: Groups, match: string) => Reading | null | false
}

export type Groups = Readonly<Record<string, string | undefined>>

export interface Reading {
  meaning: Meaning
  mod?: Mod | null
  weak?: boolean
}

/** A form from the source of its pattern; white space in the source stands for one to three white-space characters. */
export function form(
  starts: readonly string[],
  source: string,
  read: Form['read'],
  options: { digits?: boolean; caseSensitive?: boolean } = {},
): Form {
  const flags = options.caseSensitive ? 'y' : 'iy'
  return { starts, digits: options.digits ?? false, pattern: new RegExp(source.replace(/ /g, SPACE), flags), read }
}

const SPACE = '(?:\\s{1,3})'

/** Any of these phrases, the longest first. */
export function anyOf(phrases: readonly string[] | Readonly<Record<string, unknown>>): string {
  const list = Array.isArray(phrases) ? phrases : Object.keys(phrases)
  return `(?:${[...list].sort((a, b) => b.length - a.length).join('|')})`
}

/** The first words of phrases, for `starts`. */
export function firstWords(...tables: (readonly string[] | Readonly<Record<string, unknown>>)[]): string[] {
  const phrases: string[] = tables.flatMap((table) => (Array.isArray(table) ? table : Object.keys(table)))
  return [...new Set(phrases.map((phrase) => (phrase.match(/^[a-z]+/) ?? [''])[0]))]
}

const NUMBER_WORD = anyOf([...NUMERAL_WORDS, ...Object.keys(MULTIPLIER_WORDS), ...Object.keys(SCALE_WORDS), 'belas', 'perempat'])

/** A spelled-out number. */
export const WORDS = `${NUMBER_WORD}(?: ${NUMBER_WORD}){0,7}(?!\\w)`
/** A number in digits or words. */
export const NUMBER = `(?:\\d{1,3}(?:\\.\\d{3})+(?!\\d)|\\d{1,4}(?:,\\d{1,3}|\\.\\d{1,2})?(?!\\d)|${WORDS})`
/** A rank: «III», «ke-3», «ketiga». */
export const RANK = '(?:ke-?\\d{1,2}|[IVX]{1,5}|\\d{1,2}|pertama|ke(?:satu|dua|tiga|empat)|satu|dua|tiga|empat)(?!\\w)'
/** Words that may begin a number. */
export const NUMBER_STARTS: readonly string[] = [...NUMERAL_WORDS]
/** A year in four digits. */
export const YEAR = '(?:1\\d|20)\\d\\d(?!\\d|[.,]\\d)'
/** What stands between the ends of a range. */
export const TO = '(?:\\s?[-–—]\\s?| (?:hingga|sampai(?: dengan)?|s\\.d\\.|s/d|sd) )'

/** The value of a number in digits or words; `null` where the words make none. */
export function numberOf(text: string | undefined): number | null {
  if (text === undefined) return null
  const squeezed = text.replace(/\s+/g, ' ')
  const numeral = readNumeral(squeezed, 0)
  return numeral && numeral.end === squeezed.length ? numeral.value : null
}

/** A table's value for a phrase, whatever its case and spacing. */
export function lookUp<Value>(table: Readonly<Record<string, Value>>, phrase: string | undefined): Value | undefined {
  return phrase === undefined ? undefined : table[phrase.toLowerCase().replace(/\s+/g, ' ')]
}

/** A year as written: two digits are of this century. */
export function yearOf(digits: string | undefined): number | undefined {
  if (digits === undefined) return undefined
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits)
}
