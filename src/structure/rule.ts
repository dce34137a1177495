import { suggestion } from '../checks/option-names.js'
import type { Part } from '../types.js'
import type { Draft } from './rows/draft.js'

/** A step from rows to parts. It claims spans of the rows that are still open, and may join rows. */
export interface Rule {
  /** What it claims, in kebab case; furniture that it cuts carries the name as `rule`. */
  readonly name: string
  /** The rules whose claims it reads, or must not come before. */
  readonly after?: readonly string[]
  readonly claim: (draft: Draft) => Draft
}

/** The draft after a rule, the furniture that it cut named after it. */
export function applyRule(draft: Draft, { name, claim }: Rule): Draft {
  const claimed = claim(draft)
  const known = draft.parts.length
  return claimed.parts.length === known ? claimed : { ...claimed, parts: named(claimed.parts, known, name) }
}

/** The parts, those from an index on cut by this rule. */
export function named(parts: readonly Part[], from: number, rule: string): readonly Part[] {
  let all: Part[] | null = null
  for (let index = from; index < parts.length; index++) {
    const part = parts[index] as Part
    if (part.role !== 'furniture') continue
    all ??= [...parts]
    all[index] = { ...part, rule }
  }
  return all ?? parts
}

/**
 * The rules with others among them, each right behind the last of those that it names in `after`, before all where it names none; of
 * two in one place the first given stands first.
 *
 * Throws a `TypeError` for two rules of one name, for an `after` that names no rule, and for rules that wait for one another.
 */
export function withRules(rules: readonly Rule[], others: readonly Rule[]): readonly Rule[] {
  const byName = new Map([...rules, ...others].map((rule) => [rule.name, rule]))
  if (byName.size < rules.length + others.length)
    throw new TypeError(`structure rules must differ in name; got ${others.map((rule) => rule.name).join(', ')} beside ours`)
  const ordered = [...rules]
  const added = new Set<Rule>()
  const place = (rule: Rule, waiting: readonly string[]): void => {
    if (ordered.includes(rule)) return
    if (waiting.includes(rule.name))
      throw new TypeError(`structure rules wait for one another: ${[...waiting, rule.name].join(' > ')}`)
    let at = 0
    for (const name of rule.after ?? []) {
      const other = byName.get(name)
      if (!other)
        throw new TypeError(
          `the structure rule «${rule.name}» comes after «${name}», which is no rule${suggestion(name, [...byName.keys()])}`,
        )
      place(other, [...waiting, rule.name])
      at = Math.max(at, ordered.indexOf(other) + 1)
    }
    while (added.has(ordered[at] as Rule)) at++
    ordered.splice(at, 0, rule)
    added.add(rule)
  }
  for (const rule of others) place(rule, [])
  return ordered
}
