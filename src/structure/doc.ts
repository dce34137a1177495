import { forEachSentence } from '../text/sentences.js'
import type { Doc, Page, Part, PartRole, Sentence, Source } from '../types.js'
import { claimLabelledBylines } from './byline.js'
import { claimUnlabelledBylines } from './byline-names.js'
import { claimTableOfContents } from './contents-table.js'
import { claimDateline } from './dateline.js'
import { claimCaptions, claimDeck } from './deck.js'
import { type Draft, draftOf, inOrder } from './draft.js'
import { claimFurnitureLines } from './furniture-lines.js'
import { claimGluedHeadline } from './glued-headline.js'
import { claimHeadings } from './headings.js'
import { claimHeadline } from './headline.js'
import { claimInlineFurniture } from './inline-furniture.js'
import { joinBrokenLines } from './joins.js'
import { claimLists } from './lists.js'
import { claimMarkedBylines } from './marked-bylines.js'
import { claimPublished } from './published.js'
import { claimRelated } from './related.js'
import { remainingParts } from './remains.js'
import { claimRepeatedHeadline, claimRepeatedText } from './repeats.js'
import { claimTables } from './tables.js'
import { claimTails, claimTrailingTags } from './tails.js'

/** The roles whose text tells the story: what sentences are cut from and what extractors read. */
const TELLING: ReadonlySet<PartRole> = new Set<PartRole>([
  'kicker',
  'headline',
  'deck',
  'lead',
  'heading',
  'paragraph',
  'list-item',
  'quote',
  'caption',
  'table',
])

/** The rules in the order in which they claim: what says what it is comes first, what is told by its place comes later. */
const RULES: readonly ((draft: Draft) => Draft)[] = [
  claimTableOfContents,
  claimRelated,
  claimFurnitureLines,
  claimMarkedBylines,
  claimLabelledBylines,
  claimPublished,
  claimGluedHeadline,
  claimHeadline,
  claimUnlabelledBylines,
  claimRepeatedHeadline,
  claimTails,
  claimTrailingTags,
  claimCaptions,
  claimDeck,
  claimDateline,
  claimInlineFurniture,
  joinAndClaimFurniture,
  claimRepeatedText,
  claimTables,
  claimLists,
  claimHeadings,
]

/** Calls that were broken over lines are told when their lines are joined. */
function joinAndClaimFurniture(draft: Draft): Draft {
  const joined = joinBrokenLines(draft)
  return joined === draft ? draft : claimFurnitureLines(joined)
}

/** The source cut into parts, every non-space character in exactly one, and the sentences of the parts that tell the story. */
export function toDoc(source: Source): Doc {
  let draft = draftOf(source)
  for (const rule of RULES) draft = rule(draft)
  return docOf(source.text, inOrder([...draft.parts, ...remainingParts(draft)]), source.page)
}

/** Running text as a doc: every line a paragraph, no headline and no furniture looked for. */
export function proseDoc(source: Source): Doc {
  const parts = source.lines.map((line): Part => ({ start: line.start, end: line.end, role: 'paragraph' }))
  return docOf(source.text, parts, source.page)
}

function docOf(text: string, parts: readonly Part[], page: Page | null): Doc {
  const sentences: Sentence[] = []
  parts.forEach((part, index) => {
    if (!TELLING.has(part.role)) return
    const { start, end } = part.role === 'list-item' ? part.content : part
    forEachSentence(text.slice(start, end), (from, to) => sentences.push({ start: start + from, end: start + to, part: index }))
  })
  return { text, parts, page, sentences }
}
