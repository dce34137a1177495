import type { Doc, Source } from '../types.js'
import { claimHeadings } from './blocks/headings.js'
import { claimLists } from './blocks/lists.js'
import { claimQuotedPassages } from './blocks/quoted-passages.js'
import { remainingParts } from './blocks/remains.js'
import { claimTables } from './blocks/tables.js'
import { claimLabelledBylines } from './bylines/labelled-bylines.js'
import { claimMarkedBylines } from './bylines/marked-bylines.js'
import { claimTails, claimTrailingTags } from './bylines/tails.js'
import { claimUnlabelledBylines } from './bylines/unlabelled-bylines.js'
import { claimTableOfContents } from './furniture/contents-table.js'
import { claimEndMatter } from './furniture/end-matter.js'
import { claimFurnitureLines } from './furniture/furniture-lines.js'
import { claimInlineFurniture } from './furniture/inline-furniture.js'
import { claimRelated } from './furniture/related.js'
import { claimDoubledTitles, claimRepeatedHeadline, claimRepeatedText, claimRunTogether } from './furniture/repeats.js'
import { claimDateline } from './head/dateline.js'
import { claimCaptions, claimDeck } from './head/deck.js'
import { claimGluedHeadline } from './head/glued-headline.js'
import { claimHeadline, claimOverHeadline } from './head/headline.js'
import { claimPublished } from './head/published.js'
import { type Draft, draftOf, inOrder } from './rows/draft.js'
import { joinBrokenLines } from './rows/joins.js'
import { applyRule, named, type Rule } from './rule.js'
import { claimBeside, pageStoryClaim } from './story/page-story.js'
import { WEIGHTS } from './story/weights.generated.js'
import { unpackWeights } from './story/weights.js'
import { docOf } from './telling.js'
import { docWarnings } from './warnings.js'

/**
 * The rules in the order in which they claim: what says what it is comes first, what is told by its place comes later. `after` names
 * the rules whose claims a rule reads; where it is silent, neighbours may change places.
 */
export const RULES: readonly Rule[] = [
  { name: 'page-story', claim: pageStoryClaim(unpackWeights(WEIGHTS)) },
  // The only headline is no byline, no date and no call, whatever it looks like.
  { name: 'headline', after: ['page-story'], claim: claimHeadline },
  { name: 'run-together', after: ['headline'], claim: claimRunTogether },
  { name: 'table-of-contents', claim: claimTableOfContents },
  // A label over titles takes them along; by itself it is a line like others.
  { name: 'related', claim: claimRelated },
  { name: 'furniture-lines', after: ['related'], claim: claimFurnitureLines },
  { name: 'marked-bylines', claim: claimMarkedBylines },
  // What markup calls a byline is one line; a label in the text may take the next line for its name.
  { name: 'labelled-bylines', after: ['marked-bylines', 'furniture-lines'], claim: claimLabelledBylines },
  // «Penulis: Rina Sari - 5 Februari 2026»: the name is cut off before the date is read.
  { name: 'published', after: ['labelled-bylines'], claim: claimPublished },
  { name: 'glued-headline', after: ['published', 'headline'], claim: claimGluedHeadline },
  { name: 'over-headline', after: ['glued-headline', 'furniture-lines'], claim: claimOverHeadline },
  // A bare name is a byline only beside a date line or under the headline.
  { name: 'unlabelled-bylines', after: ['published', 'headline'], claim: claimUnlabelledBylines },
  { name: 'repeated-headline', after: ['headline'], claim: claimRepeatedHeadline },
  { name: 'reporter-tails', claim: claimTails },
  // Tags without a label stand behind the reporters' initials.
  { name: 'trailing-tags', after: ['reporter-tails'], claim: claimTrailingTags },
  // A photographer's credit, cut as furniture, shows the caption before it.
  { name: 'captions', after: ['furniture-lines'], claim: claimCaptions },
  { name: 'doubled-titles', after: ['captions', 'headline', 'repeated-headline'], claim: claimDoubledTitles },
  { name: 'deck', after: ['captions', 'headline'], claim: claimDeck },
  { name: 'dateline', after: ['deck', 'headline'], claim: claimDateline },
  { name: 'beside-story', after: ['page-story', 'captions', 'deck', 'dateline', 'unlabelled-bylines'], claim: claimBeside },
  { name: 'inline-furniture', claim: claimInlineFurniture },
  { name: 'joins', after: ['inline-furniture', 'dateline'], claim: joinAndClaimFurniture },
  // A call inside the story is the story's; behind it, it is a call.
  { name: 'end-matter', after: ['joins', 'trailing-tags', 'beside-story'], claim: claimEndMatter },
  { name: 'repeated-text', after: ['joins'], claim: claimRepeatedText },
  { name: 'tables', claim: claimTables },
  // Rows of a table may open with a figure, as items of a list do.
  { name: 'lists', after: ['tables', 'joins'], claim: claimLists },
  { name: 'quoted-passages', after: ['lists'], claim: claimQuotedPassages },
  // A short line between items belongs to the list, one of a verse to the verse.
  { name: 'headings', after: ['lists', 'quoted-passages'], claim: claimHeadings },
]

/** Calls that were broken over lines are told when their lines are joined. */
function joinAndClaimFurniture(draft: Draft): Draft {
  const joined = joinBrokenLines(draft)
  return joined === draft ? draft : claimFurnitureLines(joined)
}

const NONE: ReadonlySet<string> = new Set()

/**
 * The source cut into parts, every non-space character in exactly one, and the sentences of the parts that tell the story;
 * `abbreviations` are those of the caller, without their stop.
 */
export function toDoc(source: Source, rules: readonly Rule[] = RULES, abbreviations: ReadonlySet<string> = NONE): Doc {
  let draft = draftOf(source)
  for (const rule of rules) draft = applyRule(draft, rule)
  const doc = docOf(source, inOrder([...draft.parts, ...named(remainingParts(draft), 0, 'remains')]), abbreviations)
  const warnings = [...docWarnings(doc), ...(source.warnings ?? [])]
  return warnings.length > 0 ? { ...doc, warnings } : doc
}
