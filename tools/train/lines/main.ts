import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { readGoldTexts, readPages, textExample } from './examples.js'
import { type Scores, scoreFolds } from './folds.js'
import { PLAN, trainModel } from './model.js'
import { moduleOf } from './module.js'

// Trains the line reader: docs/structure.md says what it reads and what that is good for. `--folds 5` scores it on outlets that it has
// not seen, `--out` writes the weights; the shipped ones are made with no other option.

const { values: options } = parseArgs({
  options: {
    shared: { type: 'string', default: '../shared' },
    out: { type: 'string' },
    /** Into how many folds the outlets are dealt; none are scored without it. */
    folds: { type: 'string' },
    /** Seeds of the folds' trainings: the figures are means over them. */
    seeds: { type: 'string', default: '1,2,3' },
    /** Where the predictions of the folds are written. */
    keep: { type: 'string', default: 'node_modules/.cache/lines' },
    /** Whether models that lie there are used again: for work on what is done with their answers. */
    reuse: { type: 'boolean', default: false },
    /** Of line, neighbours, gaps, repetition, place, stretch, cohesion, blocks, feeds, markup: what to do without. */
    without: { type: 'string', default: '' },
    runs: { type: 'string', default: String(PLAN.runs) },
    composed: { type: 'string', default: String(PLAN.composed) },
    l1: { type: 'string', default: String(PLAN.chain.l1) },
    epochs: { type: 'string', default: String(PLAN.chain.epochs) },
  },
})

const { shared } = options
const plan = {
  ...PLAN,
  without: options.without.split(','),
  runs: Number(options.runs),
  composed: Number(options.composed),
  chain: { ...PLAN.chain, l1: Number(options.l1), epochs: Number(options.epochs) },
}
const pages = readPages(shared)
const training = readGoldTexts(shared, 'train/lines/train.jsonl')
const open = readGoldTexts(shared, 'eval/lines/gold.jsonl')
let means: Scores = {}
if (options.folds) {
  const gold = [...training, ...open]
  const sets = { shared, pages, texts: gold.map(textExample), gold }
  const seeds = options.seeds.split(',').map(Number)
  const scores = seeds.map((seed) => scoreFolds(sets, { ...plan, seed }, Number(options.folds), options.keep, options.reuse))
  means = meansOf(scores)
  for (const [name, mean] of Object.entries(means))
    console.log(name.padEnd(22), percent(mean), scores.map((one) => percent(one[name])).join(' '))
}
if (options.out) {
  const weights = trainModel([...pages, ...training.map(textExample)], plan)
  const text = moduleOf(
    weights,
    `seed ${plan.seed}, mean of ${plan.runs} runs, ${plan.composed} composed pages, ${plan.chain.epochs} epochs, L1 ${plan.chain.l1}`,
  )
  console.log(`${(gzipSync(text, { level: 9 }).length / 1024).toFixed(1)} kB gzip, ${(text.length / 1024).toFixed(1)} kB`)
  writeFileSync(options.out, text)
}

function meansOf(scores: readonly Scores[]): Scores {
  const names = Object.keys(scores[0] ?? {})
  return Object.fromEntries(names.map((name) => [name, scores.reduce((sum, one) => sum + (one[name] ?? 0), 0) / scores.length]))
}

function percent(share: number | undefined): string {
  return (100 * (share ?? 0)).toFixed(2)
}
