import type { Proposal } from './proposals.js'

/**
 * The proposals that hold, in order and without overlaps. Rules and model both propose; this is the one place that decides.
 *
 * Both lists are in order and free of overlaps. The model's names stand, save where a rule takes in more words, or sees the same words
 * and knows better. Rules hold wherever no name of the model stands in the way.
 */
export function decide(rules: readonly Proposal[], tagged: readonly Proposal[], cased: boolean): Proposal[] {
  if (rules.length === 0) return [...tagged]
  const kept = tagged.filter((tag) => !overlapping(rules, tag).some((rule) => outranks(rule, tag, cased)))
  const free = rules.filter(
    (rule) => overlapping(kept, rule).length === 0 && (isSure(rule) || overlapping(tagged, rule).length > 0),
  )
  return [...kept, ...free].sort((a, b) => a.from - b.from)
}

function outranks(rule: Proposal, tag: Proposal, cased: boolean): boolean {
  if (!cased && rule.source === 'seen') return true
  const covers = rule.from <= tag.from && rule.to >= tag.to
  if (!covers) return false
  if (rule.to - rule.from > tag.to - tag.from) return rule.source !== 'part'
  if (rule.type === tag.type || rule.type === 'MISC' || rule.source === 'seen' || rule.source === 'bracket') return true
  return rule.source === 'list' && rule.to - rule.from > 1
}

/** Whether the rule needs no word of the model: a head alone is often a plain noun with a capital. */
function isSure(rule: Proposal): boolean {
  return rule.source !== 'head' || rule.score > 0.7
}

/** The proposals of an ordered list that share a word with this one; by binary search. */
function overlapping(proposals: readonly Proposal[], one: Proposal): Proposal[] {
  let low = 0
  let high = proposals.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((proposals[middle] as Proposal).to <= one.from) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < proposals.length && (proposals[end] as Proposal).from < one.to) end++
  return proposals.slice(low, end)
}
