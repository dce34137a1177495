import type { Word } from '../../../text/words/word.js'
import { INITIALS } from './brackets.js'
import { type Proposal, propose } from './proposals.js'

/**
 * The proposals that hold, in order and without overlaps. Rules and model both propose; this is the one place that decides.
 *
 * Both lists are in order and free of overlaps. The model's names stand where it is sure; of an unsure one a rule may take in more
 * words, or see the same words and know better. What the text itself has shown holds wherever no name of the model stands in the way;
 * lists, heads and brackets only where capitals say nothing, for elsewhere the model has seen the same words and found no name.
 */
export function decide(
  words: readonly Word[],
  rules: readonly Proposal[],
  tagged: readonly Proposal[],
  cased: boolean,
): readonly Proposal[] {
  if (rules.length === 0) return tagged
  const tags = tagged.map((tag) => behindBody(words, tag, rules[firstOverlapping(rules, tag)]))
  const sound = rules.filter((rule) => isSound(rule, overlapping(tags, rule), cased))
  const kept = tags.filter((tag) => !overlapping(sound, tag).some((rule) => outranks(rule, tag, cased)))
  const free = sound.filter((rule) => overlapping(kept, rule).length === 0)
  if (free.length === 0) return kept
  return kept.length === 0 ? free : [...kept, ...free].sort((a, b) => a.from - b.from)
}

/** The confidence from which no rule changes a name of the model: rules were right on a third of those, the model on two. */
const SURE = 0.6

/** The confidence from which a word is no part of a person's name that the text has shown. */
const CERTAIN = 0.9

/** What the model knows, too: where it finds no name in a sentence with capitals, neither do these. */
const REJECTED: ReadonlySet<Proposal['source']> = new Set(['list', 'head', 'bracket'])

/** A person's name without the end of a body's that the text has shown before: «Ketua [Yayasan Pandu Cendekia] Fajar Budiman». */
function behindBody(words: readonly Word[], tag: Proposal, rule: Proposal | undefined): Proposal {
  if (tag.type !== 'PER' || rule?.type !== 'ORG' || rule.source !== 'seen') return tag
  const cuts = rule.from < tag.from && rule.to > tag.from + 1 && rule.to < tag.to
  return cuts ? propose(words, rule.to, tag.to, tag) : tag
}

/** Whether the rule cuts through no name, swallows no person, and has a name inside where it needs one: a head alone is often a plain noun. */
function isSound(rule: Proposal, tags: readonly Proposal[], cased: boolean): boolean {
  if (!cased && rule.source === 'seen') return true
  if (cased && tags.length === 0 && REJECTED.has(rule.source) && !isSelfEvident(rule)) return false
  if (rule.source === 'head' && rule.score <= 0.7 && tags.length === 0) return false
  if (rule.source === 'head' && rule.type === 'ORG' && rule.kind !== 'school' && tags.some((tag) => tag.type === 'PER'))
    return false
  return tags.every((tag) => covers(rule, tag) || covers(tag, rule))
}

/** A school by its head, and a bracket with the initials or syllables of the name before it. */
function isSelfEvident({ source, kind, score }: Proposal): boolean {
  return kind === 'school' || (kind === 'region' && source === 'list') || (source === 'bracket' && score >= INITIALS)
}

function covers(outer: Proposal, inner: Proposal): boolean {
  return outer.from <= inner.from && inner.to <= outer.to
}

/** The outlet of the dateline, wherever it is named; an event or school by its head: «GP Hungaria» is no place. */
function isTelling(rule: Proposal, tag: Proposal): boolean {
  if (rule.source === 'part') return rule.type === 'PER' && rule.to - rule.from === 1 && tag.score < CERTAIN
  if (rule.source === 'bracket') return rule.score >= INITIALS
  if (rule.source === 'seen') return tag.type === 'PER' && (rule.kind === 'media' || rule.score >= INITIALS)
  return (
    rule.source === 'head' && ((rule.type === 'MISC' && tag.type === 'LOC') || (rule.kind === 'school' && tag.type !== 'ORG'))
  )
}

function outranks(rule: Proposal, tag: Proposal, cased: boolean): boolean {
  if (!cased && rule.source === 'seen') return true
  if (covers(rule, tag) && isTelling(rule, tag)) return true
  if (tag.score >= SURE) return false
  if (!covers(rule, tag)) return false
  if (rule.to - rule.from > tag.to - tag.from) return rule.source !== 'part'
  if (rule.type === tag.type) return false
  if (rule.source === 'seen' || rule.source === 'bracket') return true
  if (rule.source === 'part') return rule.type === 'ORG' && tag.type === 'PER'
  return rule.source === 'initials' ? cased : rule.source === 'list' && rule.to - rule.from > 1
}

/** The proposals of an ordered list that share a word with this one. */
function overlapping(proposals: readonly Proposal[], one: Proposal): readonly Proposal[] {
  const first = firstOverlapping(proposals, one)
  if (first < 0) return NONE
  let end = first + 1
  while (end < proposals.length && (proposals[end] as Proposal).from < one.to) end++
  return proposals.slice(first, end)
}
const NONE: readonly Proposal[] = []

/** The index of the first of them, by binary search; -1 where none does. */
function firstOverlapping(proposals: readonly Proposal[], one: Proposal): number {
  let low = 0
  let high = proposals.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((proposals[middle] as Proposal).to <= one.from) low = middle + 1
    else high = middle
  }
  return low < proposals.length && (proposals[low] as Proposal).from < one.to ? low : -1
}
