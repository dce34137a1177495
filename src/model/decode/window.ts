import { MODE } from '../features/case-mode.js'
import type { WordForm } from '../features/word-form.js'
import type { Model } from '../weights/model.js'
import { LABELS } from '../weights/name-labels.js'
import { SUMS } from '../weights/weight-rows.js'
import { formFinder, outsideForm, type ScoredForm, SHARE } from './score-forms.js'

/** The most tokens that are read together; longer sentences are cut. */
export const WINDOW = 512
/** Boundary forms at each end of a window: the form of token `i` stands at `i + EDGE`. */
export const EDGE = 2

/** Tokens of one sentence, with all that is found out about them on the way; one window is used again for every sentence. */
export interface Window {
  length: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly forms: WordForm[]
  /** For each form, from two before the first to two after the last, the sums of the shares that reach it. */
  readonly sums: Int32Array
  /** The phrases that each form is part of. */
  readonly marks: Uint16Array
  /** `LABELS` scores for each token. */
  readonly emissions: Int32Array
  readonly labels: Uint8Array
  readonly margins: Int32Array
}

/** An empty window. */
export function emptyWindow(): Window {
  return {
    length: 0,
    starts: new Int32Array(WINDOW),
    ends: new Int32Array(WINDOW),
    forms: [],
    sums: new Int32Array((WINDOW + 4 * EDGE) * SUMS),
    marks: new Uint16Array(WINDOW + 2 * EDGE),
    emissions: new Int32Array(WINDOW * LABELS),
    labels: new Uint8Array(WINDOW),
    margins: new Int32Array(WINDOW),
  }
}

/** Where the sums of the form at an index begin. */
export function sumsAt(index: number): number {
  return (index + EDGE) * SUMS
}

/** The function that sets the forms of a window, and their sums, to those of its tokens in a case mode. */
export function formReader(model: Model): (window: Window, text: string, mode: number) => void {
  const find = formFinder(model)
  const outside = Object.values(MODE).map((mode) => [outsideForm(model, -1, mode), outsideForm(model, 1, mode)] as const)
  return (window, text, mode) => {
    const { length, starts, ends } = window
    const [before, after] = outside[mode] as (typeof outside)[number]
    window.sums.fill(0, 0, sumsAt(length + 3 * EDGE))
    for (let at = 0; at < EDGE; at++) {
      put(window, at, before)
      put(window, EDGE + length + at, after)
    }
    for (let at = 0; at < length; at++) put(window, EDGE + at, find(text, starts[at] as number, ends[at] as number, mode))
  }
}

function put({ forms, sums }: Window, index: number, { form, shares, at }: ScoredForm): void {
  forms[index] = form
  const first = sumsAt(index - EDGE)
  for (let item = 0; item < SHARE; item++) sums[first + item] = (sums[first + item] as number) + (shares[at + item] as number)
}
