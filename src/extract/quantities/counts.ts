import {
  CLASSIFIERS,
  COUNTED_EPITHETS,
  COUNTED_PAIRS,
  LABEL_NOUNS,
  TIME_NOUNS,
  UNCOUNTED_WORDS,
  UNCOUNTING_WORDS,
} from '../../language/id/numbers/counting.js'
import { VERBLIKE_NOUNS } from '../../language/id/words/verblike-words.js'
import { hasStativeShape, hasVerbShape } from '../../text/verb-shape.js'
import { type Amount, ONE_COMMA } from './amounts.js'
import type { Following } from './following-words.js'
import type { FoundQuantity } from './found-quantity.js'

const SETS = {
  classifiers: new Set(CLASSIFIERS),
  pairs: new Set(COUNTED_PAIRS),
  labels: new Set([...LABEL_NOUNS, ...UNCOUNTING_WORDS]),
  uncounted: new Set([...UNCOUNTED_WORDS, ...TIME_NOUNS]),
  verblike: new Set(VERBLIKE_NOUNS),
}
const EPITHETS = new Set(COUNTED_EPITHETS)
const NAME = /[\p{L}\p{N},]\s\p{Lu}[\p{L}\p{N}]*\s$/u
const NOUN = /^\p{L}{2,}(?:-\p{L}+)*$/u

/** Things or people counted: the amount and the first noun behind it; no labels, ages, spans of time or years. */
export function readCount(text: string, amount: Amount, words: readonly Following[]): FoundQuantity | null {
  if (isLabel(text, amount) || isYear(text, amount) || !/^[\s\u00a0\u200b]/.test(text.slice(amount.end, amount.end + 1)))
    return null
  const [noun, second] = EPITHETS.has(words[0]?.form ?? '') ? words.slice(1) : words
  if (!noun || !isCounted(noun.form) || !fitsValue(text, amount, noun.form)) return null
  if (!SETS.classifiers.has(noun.form) && endsName(text, amount, noun)) return null
  const pair = second && `${noun.form} ${second.form}`
  const { value, maxValue, start } = amount
  if (second && pair && SETS.pairs.has(pair)) return { kind: 'count', unit: pair, value, maxValue, start, end: second.end }
  return { kind: 'count', unit: noun.form, value, maxValue, start, end: noun.end }
}

function isCounted(form: string): boolean {
  // «lima faktanya» tells which, not how many there are.
  if (!NOUN.test(form) || SETS.uncounted.has(form) || form.endsWith('nya')) return false
  return !(hasVerbShape(form) || hasStativeShape(form)) || SETS.verblike.has(form)
}

/** Halves are counted in few nouns («2,5 kali»), and a range is only told from a score by a classifier («3-5 orang»). */
function fitsValue(text: string, { value, maxValue, start, end }: Amount, noun: string): boolean {
  // «1,250 orang» is written in the English manner, or means nothing.
  if (ONE_COMMA.test(text.slice(start, end))) return false
  return (Number.isInteger(value) && maxValue === null) || SETS.classifiers.has(noun)
}

function isLabel(text: string, { start }: Amount): boolean {
  const before = /(\p{L}+)[.:]?[\s\u00a0]*[("“']?$/u.exec(text.slice(Math.max(0, start - 20), start))?.[1]
  return before !== undefined && SETS.labels.has(before.toLowerCase())
}

/** Digits behind a capital inside a sentence belong to the name before them, where what follows is no name of its own: «Dusun 5 …», «Zenbook 13 OLED». */
function endsName(text: string, { start, digits }: Amount, { end, form }: Following): boolean {
  const written = text.slice(end - form.length, end)
  return digits && NAME.test(text.slice(0, start)) && (written === form || written === form.toUpperCase())
}

function isYear(text: string, { start, end }: Amount): boolean {
  return /^(?:19|20)\d\d$/.test(text.slice(start, end))
}
