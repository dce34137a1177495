import { described } from '../checks/describe.js'
import { checkOptions } from '../checks/option-names.js'
import { recordsIn, wordIn, wordsIn } from '../checks/own-words.js'
import { reasonIn } from '../checks/reasons.js'
import type { Structure, StructureRule } from '../types.js'
import { RULES, toDoc } from './doc.js'
import { type FurniturePhrase, LONGEST_PHRASE, ownFurnitureClaim } from './own-furniture.js'
import { ruleOf } from './own-rules.js'
import { ownTitlesClaim } from './own-titles.js'
import { type Rule, withRules } from './rule.js'

/** Words and rules of the caller's own for the structure; case, white space and marks at the edges of words do not matter. */
export interface StructureOptions {
  /** Lines and sentences that begin with the phrase are furniture, with this reason: one of ours, or one that begins with «x-». */
  readonly furniture?: readonly FurniturePhrase[] | undefined
  /** Titles of sections, alone on their line or with a colon before their paragraph. */
  readonly sections?: readonly string[] | undefined
  /** Titles of the closing section: what `conclusion` holds. */
  readonly closings?: readonly string[] | undefined
  /** Abbreviations with a stop that ends no sentence, with or without it: «Dirkrimum.». */
  readonly abbreviations?: readonly string[] | undefined
  /** Rules beside ours, each right behind the last of those that it names in `after`, before all where it names none. */
  readonly rules?: readonly StructureRule[] | undefined
}

const NAMES: readonly (keyof StructureOptions)[] = ['furniture', 'sections', 'closings', 'abbreviations', 'rules']

/**
 * How sources are cut into parts, with words and rules of the caller's own beside ours: compiled once, for `parseArticle` and `compose`
 * to take as `structure`. Throws a `TypeError` for words and rules that are none, for two rules of one name, and for an `after` that
 * names no rule.
 */
export function structure(options: StructureOptions = {}): Structure {
  checkOptions('structure', options, NAMES)
  const phrases = recordsIn('structure: furniture', options.furniture).map(phraseIn)
  const sections = wordsIn('structure: sections', options.sections)
  const closings = wordsIn('structure: closings', options.closings)
  const abbreviations = new Set(wordsIn('structure: abbreviations', options.abbreviations).map(withoutStop))
  const own: Rule[] = recordsIn('structure: rules', options.rules).map((rule, index) => ruleOf(ruleIn(rule, index)))
  if (phrases.length > 0) own.push({ name: 'own-furniture', claim: ownFurnitureClaim(phrases) })
  if (sections.length + closings.length > 0)
    own.push({ name: 'own-titles', after: ['headline', 'furniture-lines'], claim: ownTitlesClaim(sections, closings) })
  const rules = withRules(RULES, own)
  return (source) => toDoc(source, rules, abbreviations)
}

/** The names of our structure rules in the order in which they claim: what `after` may name. */
export function structureRules(): string[] {
  return RULES.map(({ name }) => name)
}

function phraseIn(item: Record<string, unknown>, index: number): FurniturePhrase {
  const option = `structure: furniture[${index}]`
  checkOptions(option, item, ['phrase', 'reason'])
  const phrase = wordIn(`${option}.phrase`, item.phrase)
  if (phrase.length > LONGEST_PHRASE)
    throw new TypeError(`${option}.phrase has ${phrase.length} characters; no more than ${LONGEST_PHRASE} are compared`)
  return { phrase, reason: reasonIn(`${option}.reason`, item.reason) }
}

function ruleIn(item: Record<string, unknown>, index: number): StructureRule {
  const option = `structure: rules[${index}]`
  checkOptions(option, item, ['name', 'after', 'claim'])
  const { claim } = item
  if (typeof claim !== 'function') throw new TypeError(`${option}.claim must be a function; got ${described(claim)}`)
  return {
    name: wordIn(`${option}.name`, item.name),
    after: wordsIn(`${option}.after`, item.after),
    claim: claim as StructureRule['claim'],
  }
}

function withoutStop(word: string): string {
  return word.endsWith('.') ? word.slice(0, -1) : word
}
