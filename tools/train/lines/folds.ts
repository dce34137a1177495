import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { RULES } from '../../../src/structure/doc.js'
import type { Rule } from '../../../src/structure/rule.js'
import { pageStoryClaim } from '../../../src/structure/story/page-story.js'
import { type PackedWeights, unpackWeights } from '../../../src/structure/story/weights.js'
import { type Example, type GoldText, PASTED } from './examples.js'
import { type Plan, trainModel } from './model.js'
import { articleOf, linesPrediction, pastedPrediction } from './predictions.js'

/** What is trained on and tested. */
export interface Sets {
  readonly shared: string
  readonly pages: readonly Example[]
  readonly texts: readonly Example[]
  readonly gold: readonly GoldText[]
}

export type Scores = Record<string, number>

/** The rules of structure with a line reader of these weights. */
function rulesWith(weights: PackedWeights): readonly Rule[] {
  const model = unpackWeights(weights)
  return RULES.map((rule) => (rule.name === 'page-story' ? { ...rule, claim: pageStoryClaim(model) } : rule))
}

/**
 * Trains without each fold of outlets and reads the texts of that fold: every outlet is read by a model that has not seen it. Writes the
 * predictions to `folder` as the scorers of the evaluation take them, and gives the scores.
 */
export function scoreFolds(sets: Sets, plan: Plan, count: number, folder: string, reuse: boolean): Scores {
  const examples = [...sets.pages, ...sets.texts]
  const foldOf = foldsOf(examples, count, plan.seed)
  const predictions = new Map<string, string[]>()
  const put = (set: string, line: string) => predictions.set(set, [...(predictions.get(set) ?? []), line])
  for (let fold = 0; fold < count; fold++) {
    const seen = examples.filter(({ outlet }) => foldOf.get(outlet) !== fold)
    const rules = rulesWith(
      modelOf(join(folder, `model-${count}-${plan.seed}-${fold}.json`), reuse, () => trainModel(seen, plan)),
    )
    for (const { id, outlet, form, source } of examples) {
      if (foldOf.get(outlet) !== fold) continue
      const article = articleOf(source, rules)
      if (form === 'text') put(form, linesPrediction(id, article))
      else put(form, pastedPrediction(id.slice(0, id.lastIndexOf('.')), article))
    }
  }
  return writeAndScore(sets, predictions, folder)
}

/** The model kept in a file, where it may be used again; else trained and kept. */
function modelOf(file: string, reuse: boolean, train: () => PackedWeights): PackedWeights {
  if (reuse && existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
  const weights = train()
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(weights))
  return weights
}

/** The fold of each outlet: shuffled by the seed, then dealt out. */
function foldsOf(examples: readonly Example[], count: number, seed: number): Map<string, number> {
  const outlets = [...new Set(examples.map(({ outlet }) => outlet))]
  const keyOf = (outlet: string) =>
    [...outlet].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 0x01000193), seed * 7919) >>> 0
  outlets.sort((a, b) => keyOf(a) - keyOf(b) || (a < b ? -1 : 1))
  return new Map(outlets.map((outlet, index) => [outlet, index % count]))
}

function writeAndScore({ shared, gold }: Sets, predictions: ReadonlyMap<string, readonly string[]>, folder: string): Scores {
  const scores: Scores = {}
  const goldFolder = join(folder, 'gold')
  mkdirSync(goldFolder, { recursive: true })
  for (const text of gold) writeFileSync(join(goldFolder, `${text.id}.json`), JSON.stringify(text))
  const run = (scorer: string, set: string, ...rest: string[]) => {
    const file = join(folder, `${set}.jsonl`)
    writeFileSync(file, (predictions.get(set) ?? []).join('\n'))
    return JSON.parse(
      execFileSync(process.execPath, [join(shared, 'eval', scorer), '--pred', file, ...rest], {
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
      }),
    )
  }
  for (const form of [...PASTED, 'html']) {
    const { f1, precision, recall, headline, day } = run('score-pasted.mjs', form, '--gold', join(shared, 'eval/html/gold'))
    Object.assign(scores, {
      [`${form} body F1`]: f1,
      [`${form} precision`]: precision,
      [`${form} recall`]: recall,
      [`${form} headline`]: headline,
      [`${form} day`]: day,
    })
  }
  const { accuracy, macroF1, furniture } = run('score-blocks.mjs', 'text', '--gold', goldFolder, '--json')
  return {
    ...scores,
    'lines accuracy': accuracy,
    'lines macro F1': macroF1,
    'furniture P': furniture.p,
    'furniture R': furniture.r,
    'body lost': furniture.bodyCharsLost,
  }
}
