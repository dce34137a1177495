import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import type { Lexicon } from '../../src/model/features/lexicon.js'
import { taggerOf } from '../../src/model/tag.js'
import { checksumOf, digitsOf } from '../../src/model/weights/digits.js'
import { TYPES } from '../../src/model/weights/name-labels.js'
import { unpackModel } from '../../src/model/weights/unpack.js'
import { rowsOf } from '../../src/model/weights/weight-rows.js'
import { type Annotated, caseVariants, doubtType, doubtWhereAnnotatorsDiffer, readCorpus, readParagraphs } from './corpora.js'
import { meanOf, type Settings, trainCrf } from './crf.js'
import { readGazetteer, stampOf } from './gazetteer.js'
import { findHabits } from './habits.js'
import { makeLexicon, readClusters, type Sources } from './lexicon.js'
import { moduleOf } from './module.js'
import { type PackableModel, packModel } from './pack.js'
import { quantise } from './quantise.js'
import { reportConfidence, reportScores, reportSpeed, validationSets } from './report.js'
import { pruneRare, toSequences } from './sequences.js'
import { poolsOf, swapNames } from './swap.js'
import { countCases, readXz } from './unlabelled.js'

// Trains the name tagger: docs/model.md says what each step is good for. Options are for experiments; the shipped weights are
// made with none but --out.

const { values: options } = parseArgs({
  options: {
    shared: { type: 'string', default: '../shared' },
    corpora: { type: 'string', default: 'own,nergrit,idner2k,ui' },
    /** A corpus that is not trained on; its training part is one more test set. */
    hold: { type: 'string' },
    /** Of clusters, cases, lists, phrases, habits, doubts, variants, swaps: what to do without. */
    without: { type: 'string', default: '' },
    epochs: { type: 'string', default: '6' },
    seed: { type: 'string', default: '1' },
    /** How many trainings, with seeds one after the other, the weights are the mean of. */
    runs: { type: 'string', default: '3' },
    bits: { type: 'string', default: '20' },
    l1: { type: 'string', default: '2' },
    /** Steps that a weight can have on each side of zero. */
    levels: { type: 'string', default: '11' },
    out: { type: 'string' },
  },
})

const clock = process.hrtime.bigint()
const without = new Set(options.without.split(','))
const settings: Settings = {
  epochs: Number(options.epochs),
  seed: Number(options.seed),
  alpha: 0.1,
  beta: 1,
  l1: Number(options.l1),
  l2: 0.01,
}
const runs = Number(options.runs)
const rowCount = 2 ** Number(options.bits)

const sentences = readSentences()
const unlabelled = readXz(join(options.shared, 'train/unlabelled.txt.xz'))
const sources = readSources()
const first = makeLexicon(sources)
if (!without.has('habits')) {
  const teacher = train(first, { ...settings, epochs: Math.min(4, settings.epochs) }, 1)
  sources.habits = findHabits(taggerOf({ ...teacher, rows: rowsOf(teacher.rows) }), unlabelled)
  say(`habits of ${sources.habits.size} words`)
}
const packed = packModel(train(without.has('habits') ? first : makeLexicon(sources), settings, runs))
const tag = taggerOf(unpackModel(packed, checksumOf(digitsOf(packed))))
say(`${kilobytes(gzipSync(packed, { level: 9 }).length)} gzip, ${kilobytes(packed.length)} as a string`)
const tests = validationSets(options.shared)
if (options.hold) tests.push({ name: `(${options.hold})`, sentences: readTraining(options.hold) })
const scores = reportScores(tag, tests, say)
reportConfidence(tag, tests, say)
reportSpeed(tag, unlabelled, say)
if (options.out) {
  const made = `seed ${settings.seed}, mean of ${runs} runs, ${settings.epochs} epochs, 2^${options.bits} rows, L1 ${settings.l1}, ${options.levels} levels, lists ${stampOf(readGazetteer())}`
  writeFileSync(options.out, moduleOf(packed, made, scores))
}

function readTraining(set: string): Annotated[] {
  if (set === 'own') return readParagraphs(join(options.shared, 'train/names/own.train.jsonl'))
  return readCorpus(join(options.shared, 'train/ner', `${set}.train.jsonl`))
}

function readSentences(): Annotated[] {
  const sets = options.corpora.split(',').filter((set) => set !== options.hold)
  return sets.flatMap((set) => {
    const read = readTraining(set)
    if (set !== 'own') doubtType(read, TYPES.indexOf('MISC'))
    if (set === 'idner2k' && !without.has('doubts')) doubtWhereAnnotatorsDiffer(read, readTraining('ugm'))
    return read
  })
}

function readSources(): Sources {
  const none = new Set<string>()
  const gazetteer = readGazetteer()
  const brown = readClusters(join(options.shared, 'train/brown500.paths.tsv'))
  return {
    brown: without.has('clusters') ? { ...brown, words: new Map() } : brown,
    cases: without.has('cases') ? new Map() : countCases(unlabelled),
    names: without.has('lists')
      ? { ...gazetteer, firstNames: none, laterNames: none, places: none, organisations: none }
      : gazetteer,
    phrases: without.has('phrases') ? { ...gazetteer, places: none, organisations: none } : gazetteer,
    habits: new Map(),
  }
}

/** The sentences with a copy each in other capitals, now all, now a headline's, and one with other names. */
function copiesOf(originals: readonly Annotated[]): Annotated[] {
  const variants = without.has('variants') ? [] : originals.flatMap((sentence, index) => caseVariants(sentence)[index % 2] ?? [])
  const swapped = without.has('swaps') ? [] : swapNames(originals, poolsOf(originals, readGazetteer()), settings.seed)
  return [...originals, ...variants, ...swapped]
}

function train(lexicon: Lexicon, how: Settings, count: number): PackableModel {
  const data = pruneRare(toSequences(copiesOf(sentences), lexicon, rowCount - 1), rowCount, 2)
  say(`${sentences.length} sentences, with copies ${data.allowed.length} tokens, ${data.rows.length} features`)
  const trained = Array.from({ length: count }, (_, run) =>
    trainCrf(data, rowCount, { ...how, seed: how.seed + run }, (epoch, loss) => say(`epoch ${epoch}, loss ${loss.toFixed(0)}`)),
  )
  return quantise(meanOf(trained), lexicon, Number(options.levels))
}

function say(line: string): void {
  console.log(`${(Number(process.hrtime.bigint() - clock) / 1e9).toFixed(0).padStart(4)} s  ${line}`)
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(0)} kB`
}
