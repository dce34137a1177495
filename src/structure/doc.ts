import { forEachSentence } from '../text/sentences/sentences.js'
import type { Doc, Page, Part, PartRole, Sentence, Source } from '../types.js'
import { claimHeadings } from './body/headings.js'
import { claimLists } from './body/lists.js'
import { remainingParts } from './body/remains.js'
import { claimTables } from './body/tables.js'
import { claimLabelledBylines } from './bylines/labelled-bylines.js'
import { claimMarkedBylines } from './bylines/marked-bylines.js'
import { claimUnlabelledBylines } from './bylines/unlabelled-bylines.js'
import { claimTableOfContents } from './furniture/contents-table.js'
import { claimFurnitureLines } from './furniture/furniture-lines.js'
import { claimInlineFurniture } from './furniture/inline-furniture.js'
import { claimRelated } from './furniture/related.js'
import { claimRepeatedHeadline, claimRepeatedText } from './furniture/repeats.js'
import { claimTails, claimTrailingTags } from './furniture/tails.js'
import { claimDateline } from './head/dateline.js'
import { claimCaptions, claimDeck } from './head/deck.js'
import { claimGluedHeadline } from './head/glued-headline.js'
import { claimHeadline } from './head/headline.js'
import { claimPublished } from './head/published.js'
import { type Draft, draftOf, inOrder } from './rows/draft.js'
import { joinBrokenLines } from './rows/joins.js'

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
