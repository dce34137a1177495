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
  return parts.map((part, index) => (index >= from && part.role === 'furniture' ? { ...part, rule } : part))
}

/**
 * The rules in an order in which each stands behind those that it names in `after`; otherwise as given.
 *
 * Throws a `TypeError` for two rules of one name, for an `after` that names no rule, and for rules that wait for one another.
 */
export function inRuleOrder(rules: readonly Rule[]): readonly Rule[] {
  const byName = new Map(rules.map((rule) => [rule.name, rule]))
  if (byName.size < rules.length)
    throw new TypeError(`structure rules must differ in name; got ${rules.map((r) => r.name).join(', ')}`)
  const ordered = new Set<Rule>()
  const place = (rule: Rule, waiting: readonly string[]): void => {
    if (ordered.has(rule)) return
    if (waiting.includes(rule.name))
      throw new TypeError(`structure rules wait for one another: ${[...waiting, rule.name].join(' > ')}`)
    for (const name of rule.after ?? []) {
      const other = byName.get(name)
      if (!other) throw new TypeError(`the structure rule «${rule.name}» comes after «${name}», which is no rule`)
      place(other, [...waiting, rule.name])
    }
    ordered.add(rule)
  }
  for (const rule of rules) place(rule, [])
  return [...ordered]
}
