import { ALIAS_WORDS, CALLING_FILLERS, CALLING_HABITS, CALLING_WORDS, NAME_NOUNS } from '../../../language/id/names/by-names.js'
import { phrases } from '../../../language/id/notation.js'
import { isMark } from '../../../text/words/word.js'
import { addressLength, rankLength } from '../gazetteer/titles.js'
import { abbreviates } from '../gazetteer/variants.js'
import type { Recognised } from '../mentions/proposals.js'

const setOf = (list: string): ReadonlySet<string> => new Set(phrases(list))
const CUES = setOf(ALIAS_WORDS)
const CALLING = setOf(CALLING_WORDS)
const HABITS = setOf(CALLING_HABITS)
const FILLERS = setOf(CALLING_FILLERS)
const NOUNS = setOf(NAME_NOUNS)
/** Marks that may stand between the two names; a number in brackets is an age. */
const MARKS: ReadonlySet<string> = new Set([',', '(', ')', '"', '“', '”', "'", '‘', '’', '-'])
/** How many words and marks may lie between the two names. */
const REACH = 14

/**
 * Whether the words between two persons' names, the second right after the first, say that both are one person's: «alias», «yang akrab
 * disapa», «, sapaan», «atau yang memiliki nama lengkap». A bare «atau» does where the one name is made of parts of the other.
 */
export function namesSamePerson(text: string, first: Recognised, second: Recognised): boolean {
  const { words } = second.reading
  if (first.reading !== second.reading || second.name.from - first.name.to > REACH) return false
  const said = new Set<string>()
  for (let at = first.name.to; at < second.name.from; ) {
    const word = words[at] as (typeof words)[number]
    const skip = addressLength(words, at) || rankLength(words, at)
    const known = CUES.has(word.lower) || HABITS.has(word.lower) || FILLERS.has(word.lower)
    const isAge = word.shape === 'digits' && isMark(words[at - 1], '(') && isMark(words[at + 1], ')')
    if (known) said.add(word.lower)
    else if (skip === 0 && !isAge && !MARKS.has(word.text)) return false
    at += known ? 1 : Math.max(1, skip)
  }
  const has = (set: ReadonlySet<string>) => [...said].some((word) => set.has(word))
  if (said.size === 1 && said.has('atau')) return areParts(formOf(text, first), formOf(text, second))
  if (said.has('nama') && has(NOUNS) && (said.has('atau') || said.has('yang'))) return true
  return [...said].some((word) => CUES.has(word) && (!CALLING.has(word) || has(HABITS)))
}

function formOf(text: string, { name }: Recognised): string {
  return text.slice(name.start, name.end)
}

/** Whether each word of the shorter name begins, ends or is one of the longer, or it abbreviates that: «Teodorus Lembayung», «Teo Lembayung». */
function areParts(a: string, b: string): boolean {
  const [short, long] = (a.length <= b.length ? [a, b] : [b, a]).map((name) => name.toLowerCase()) as [string, string]
  const words = long.split(/\s+/)
  const isPart = (part: string) =>
    words.some((word) => word === part || (part.length > 2 && (word.startsWith(part) || word.endsWith(part))))
  return short !== long && (short.split(/\s+/).every(isPart) || abbreviates(short, long))
}
