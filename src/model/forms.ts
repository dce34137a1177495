import { MODE } from './case-mode.js'
import { addWordFeatures, featureList } from './features.js'
import { boundaryForm, type Form, formOf } from './form.js'
import { LABELS } from './labels.js'
import type { Model } from './model.js'

/** A form with the scores that it gives each label, at each of the five places of the window. */
export interface ScoredForm extends Form {
  /** `LABELS` sums for each offset from -2 to 2. */
  readonly scores: Int16Array
}

/** Finds the scored form of a token's text in a case mode. */
export type FormFinder = (text: string, mode: number) => ScoredForm

/** Forms in each of two generations; a form takes about 450 bytes. */
const CAPACITY = 24_000
/** Longer tokens are judged by their beginning. */
const LONGEST_TOKEN = 48

/** A finder that remembers the forms it made, up to a bound: those not asked for in a while are forgotten. */
export function formFinder(model: Model): FormFinder {
  let young = emptyCaches()
  let old = emptyCaches()
  let size = 0
  return (text, mode) => {
    const known = young[mode]?.get(text)
    if (known) return known
    const key = copyOf(text.slice(0, LONGEST_TOKEN))
    const form = old[mode]?.get(key) ?? scored(model, formOf(key, mode, model.lexicon))
    if (size++ >= CAPACITY) {
      old = young
      young = emptyCaches()
      size = 0
    }
    young[mode]?.set(key, form)
    return form
  }
}

/** One cache for each case mode. */
function emptyCaches(): Map<string, ScoredForm>[] {
  return Object.values(MODE).map(() => new Map())
}

/** The forms that stand outside a sentence, for each case mode: before it and after it. */
export function boundaries(model: Model): { before: ScoredForm; after: ScoredForm }[] {
  return Object.values(MODE).map((mode) => ({
    before: scored(model, boundaryForm(-1, mode)),
    after: scored(model, boundaryForm(1, mode)),
  }))
}

const list = featureList()
/** What only the scores are made of is not kept. */
const NONE: readonly number[] = []

function scored(model: Model, form: Form): ScoredForm {
  const scores = new Int16Array(5 * LABELS)
  for (let offset = -2; offset <= 2; offset++) {
    list.length = 0
    addWordFeatures(list, form, offset)
    for (let index = 0; index < list.length; index++) {
      const row = ((list.hashes[index] as number) & model.rowMask) * LABELS
      const base = (offset + 2) * LABELS
      for (let label = 0; label < LABELS; label++) {
        scores[base + label] = (scores[base + label] as number) + (model.weights[row + label] as number)
      }
    }
  }
  return { ...form, prefixes: NONE, suffixes: NONE, path: NONE, scores }
}

/** A string of its own: a slice would keep the whole text that it was cut from alive. */
function copyOf(slice: string): string {
  return ` ${slice}`.slice(1)
}
