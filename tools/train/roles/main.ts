import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { rolesIn } from '../../../src/extract/entities/roles/roles.js'
import { type PackedRoles, unpackRoles } from '../../../src/extract/entities/roles/weights.js'
import type { Span } from '../../../src/types.js'
import { type Example, readExamples } from './examples.js'
import { foldsOf } from './folds.js'
import { SETTINGS, trainRoles } from './model.js'
import { moduleOf } from './module.js'
import { addCounts, noCounts, report } from './scores.js'

// Trains the role reader: docs/model.md says what it reads and what that is good for. `--folds 4` scores it on outlets that it has not
// seen, `--out` writes the weights; the shipped ones are made with no other option.

const { values: options } = parseArgs({
  options: {
    shared: { type: 'string', default: '../shared' },
    out: { type: 'string' },
    /** Into how many folds the outlets are dealt; none are scored without it. */
    folds: { type: 'string' },
    /** Where the models of the folds are kept. */
    keep: { type: 'string', default: 'node_modules/.cache/roles' },
    /** Whether models that lie there are used again: for work on what is done with their answers. */
    reuse: { type: 'boolean', default: false },
    /** Whether each slip is printed. */
    errors: { type: 'boolean', default: false },
    epochs: { type: 'string', default: String(SETTINGS.epochs) },
    l1: { type: 'string', default: String(SETTINGS.l1) },
  },
})
const settings = { ...SETTINGS, epochs: Number(options.epochs), l1: Number(options.l1) }
const examples = readExamples(options.shared, 'train/names/own.train.jsonl')

if (options.folds) {
  const count = Number(options.folds)
  const folds = foldsOf(examples, count)
  const all = noCounts()
  for (let fold = 0; fold < count; fold++) {
    const chain = unpackRoles(weightsWithout(folds, fold))
    const counts = noCounts()
    for (const example of examples) {
      if (folds.get(example.outlet) !== fold) continue
      const roles = example.scenes.flatMap((scene) => rolesIn(chain, scene))
      const { missed, wrong } = addCounts(counts, example, roles)
      if (!options.errors) continue
      for (const role of wrong) print(example, 'WRONG ', role, role.person.name)
      for (const { role, person } of missed) print(example, 'MISSED', role, person)
    }
    console.log(`fold ${fold}`, report(counts))
    for (const key of Object.keys(all) as (keyof typeof all)[]) all[key] += counts[key]
  }
  console.log('all   ', report(all))
}
if (options.out) {
  const { epochs, seed, l1 } = settings
  const text = moduleOf(trainRoles(examples, settings), `seed ${seed}, ${epochs} epochs, L1 ${l1}`)
  console.log(`${(gzipSync(text, { level: 9 }).length / 1024).toFixed(1)} kB gzip, ${(text.length / 1024).toFixed(1)} kB`)
  writeFileSync(options.out, text)
}

/** Weights trained without the outlets of a fold. */
function weightsWithout(folds: ReadonlyMap<string, number>, fold: number): PackedRoles {
  const file = join(options.keep, `${folds.size}-${fold}.json`)
  if (options.reuse && existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
  const weights = trainRoles(
    examples.filter(({ outlet }) => folds.get(outlet) !== fold),
    settings,
  )
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(weights))
  return weights
}

function print({ id, text }: Example, what: string, role: Span, person: Span): void {
  const context = text.slice(Math.max(0, role.start - 40), role.end + 50)
  console.log(what, id, `[${text.slice(role.start, role.end)}] ${text.slice(person.start, person.end)} | ${context}`)
}
