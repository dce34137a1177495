import { CANDIDATE_FEATURES, candidatesOf } from '../../../src/structure/story/headline-candidates.js'
import { PLACE_FEATURES, PLACE_GROUPS, placeFeatures } from '../../../src/structure/story/place-features.js'
import { headOf, PLACE, PLACES } from '../../../src/structure/story/read-rows.js'
import { readText, type TextFacts } from '../../../src/structure/story/text-facts.js'
import type { PackedWeights } from '../../../src/structure/story/weights.js'
import type { Settings } from '../chain/ftrl.js'
import { packCodes as pack } from '../chain/pack.js'
import { trainChain } from '../chain/train-chain.js'
import { composePages } from './compose.js'
import type { Example } from './examples.js'
import { lastIndex, placesOf } from './labels.js'
import { type Choice, trainRanker } from './train-ranker.js'

/** How the line reader is trained. */
export interface Plan {
  readonly seed: number
  /** Of how many trainings, with seeds one after the other, the weights are the mean. */
  readonly runs: number
  /** How many pages are composed for each. */
  readonly composed: number
  /** Groups of `PLACE_GROUPS` that are left out. */
  readonly without: readonly string[]
  readonly chain: Omit<Settings, 'seed'>
  readonly ranker: Omit<Settings, 'seed'>
}

export const PLAN: Plan = {
  seed: 1,
  runs: 3,
  composed: 540,
  without: [],
  chain: { epochs: 5, alpha: 0.1, l1: 0.6, l2: 0.02 },
  ranker: { epochs: 15, alpha: 0.1, l1: 0.2, l2: 0.05 },
}

const WHOLE_PAGE = 0.3

/** Trains the weights of the line reader on pages and articles. */
export function trainModel(examples: readonly Example[], plan: Plan): PackedWeights {
  const articles = examples.filter(({ form }) => form === 'text')
  const pages = examples.filter(({ form }) => form !== 'text' && form !== 'html')
  const pageFacts = new Map(examples.map((example) => [example, factsOf(example)]))
  const isKept = keptBut(plan.without)
  const runs = Array.from({ length: plan.runs }, (_, run) => {
    const seed = plan.seed + run
    const made = composePages(pages, articles, plan.composed, seed)
    for (const example of made) pageFacts.set(example, factsOf(example))
    const facts = (example: Example) => pageFacts.get(example) as TextFacts
    const sequences = [...pages, ...made].map((page) => ({
      features: placeFeatures(page.rows, facts(page)).map((line) => line.filter(isKept)),
      masks: page.masks.map(placesOf),
      weight: WHOLE_PAGE,
    }))
    const chain = trainChain(sequences, PLACE_FEATURES, PLACES, { ...plan.chain, seed })
    const choices = [...examples, ...made].flatMap((example) => choiceOf(example, facts(example)))
    const headline = trainRanker(choices, CANDIDATE_FEATURES, { ...plan.ranker, seed })
    for (const example of made) pageFacts.delete(example)
    return { ...chain, headline }
  })
  const mean = (pick: (run: (typeof runs)[number]) => Float32Array) =>
    pick(runs[0] as (typeof runs)[number]).map(
      (_, index) => runs.reduce((sum, run) => sum + (pick(run)[index] as number), 0) / runs.length,
    )
  return packWeights(
    mean((run) => run.rows),
    mean((run) => run.steps),
    mean((run) => run.headline),
  )
}

function factsOf(example: Example): TextFacts {
  const { form, rows, source } = example
  return readText(source.text, form === 'text' ? headOf(rows) : rows)
}

/** Whether a feature is of none of these groups. */
function keptBut(without: readonly string[]): (feature: number) => boolean {
  const starts = Object.entries(PLACE_GROUPS)
  const dropped = starts.flatMap(([name, from], index) =>
    without.includes(name) ? [[from, starts[index + 1]?.[1] ?? PLACE_FEATURES] as const] : [],
  )
  return (feature) => !dropped.some(([from, to]) => feature >= from && feature < to)
}

/** The candidates for the headline; those with its words are right. In articles the densest stretch stands for the story. */
function choiceOf(example: Example, facts: TextFacts): Choice[] {
  const { masks, headline, form } = example
  const rows = form === 'text' ? headOf(example.rows) : example.rows
  const places = masks.map(placesOf)
  const isStory = (place: number) => place === 1 << PLACE.STORY
  const story = form === 'text' ? facts.stretch : { from: places.findIndex(isStory), to: lastIndex(places, isStory) }
  if (story.from < 0 || story.to < story.from || headline.length > 1) return []
  const candidates = candidatesOf(rows, facts, story)
  const [at = -1] = headline
  const key = rows[at]?.key
  const right = candidates.rows.map((row) => row === at || (form !== 'text' && row >= 0 && rows[row]?.key === key))
  return right.includes(true) ? [{ features: candidates.features, right }] : []
}

/** The weights in steps of one width, packed as `unpackWeights` reads them. */
function packWeights(rows: Float32Array, steps: Float32Array, headline: Float32Array): PackedWeights {
  const [places, scale] = pack(rows)
  const [packedSteps, stepScale] = pack(steps)
  return { places, steps: packedSteps, headline: pack(headline)[0], scale, stepScale }
}
