import { MODE } from '../features/case-mode.js'
import { addPairFeatures, featureList } from '../features/features.js'
import type { WordForm } from '../features/word-form.js'
import { SHAPE } from '../features/word-shape.js'
import type { Model } from '../weights/model.js'
import { LABELS, OUTSIDE } from '../weights/name-labels.js'
import { addRows, spreadSums } from '../weights/weight-rows.js'
import { EDGE, sumsAt, type Window } from './window.js'

/** Log-odds for outside, from the words of the window alone, beyond which word pairs are not asked. */
const SURE = 2

const list = featureList()

/** Fills the emissions of a window from its forms, sums and marks. */
export function emit(model: Model, window: Window, mode: number): void {
  const { length, forms, sums, marks, emissions } = window
  const sure = SURE / model.scale
  for (let token = 0; token < length; token++) {
    const index = token + EDGE
    const base = token * LABELS
    if (mode === MODE.NORMAL && isPlain(forms[index] as WordForm)) {
      spreadSums(sums, sumsAt(index), emissions, base)
      if (isSurelyOutside(emissions, base, sure)) continue
    }
    list.length = 0
    addPairFeatures(list, forms, index, marks)
    addRows(model.rows, list, sums, sumsAt(index))
    spreadSums(sums, sumsAt(index), emissions, base)
  }
}

function isPlain(word: WordForm): boolean {
  return word.shape === SHAPE.LOWER || word.shape === SHAPE.MARK
}

function isSurelyOutside(emissions: Int32Array, base: number, sure: number): boolean {
  const limit = (emissions[base + OUTSIDE] as number) - sure
  for (let label = 1; label < LABELS; label++) if ((emissions[base + label] as number) > limit) return false
  return true
}
