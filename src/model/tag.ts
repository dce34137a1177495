import { forEachToken } from '../text/tokens.js'
import type { Span } from '../types.js'
import { decode, measureMargins, stepsOf } from './decode/decode.js'
import { emit } from './decode/emit.js'
import { EDGE, emptyWindow, formReader, WINDOW, type Window } from './decode/window.js'
import { caseModeOf, MODE } from './features/case-mode.js'
import { markPhrases } from './features/lexicon.js'
import type { Model } from './weights/model.js'
import { isOpen, LABELS, OUTSIDE, TYPES, typeOf } from './weights/name-labels.js'

/** A name that the model found: a span of the text, its CoNLL type, and a confidence from 0 to 1. */
export interface TaggedName extends Span {
  type: (typeof TYPES)[number]
  confidence: number
}

/** Finds the names in one sentence of a text, in order and without overlaps; offsets are those of the whole text. */
export type Tagger = (text: string, sentence: Span) => TaggedName[]

/** Hashes of the first 4, 6 and 10 steps and of the whole path of a word's cluster, words that stand in like places; empty without. */
export type WordClass = readonly number[]

/** The cluster of the word with this hash, by `hashText` of its lower case. */
export type WordClasses = (hash: number) => WordClass

/** What a model knows: names in sentences, and words. */
export interface NameModel {
  readonly tagNames: Tagger
  readonly wordClassOf: WordClasses
}

/** Turns a margin in nats into the log-odds of being right; fitted on the validation sets. */
const CALIBRATION = { slope: 0.5, base: -0.3 }

/** The tagger of a model. */
export function taggerOf(model: Model): Tagger {
  const readForms = formReader(model)
  const window = emptyWindow()
  const normal = stepsOf(model.transitions.subarray(0, LABELS * LABELS))
  const other = stepsOf(model.transitions.subarray(LABELS * LABELS))

  const tagWindow = (text: string): TaggedName[] => {
    readForms(window, text, MODE.NORMAL)
    const mode = caseModeOf(window.forms, EDGE, EDGE + window.length)
    if (mode !== MODE.NORMAL) readForms(window, text, mode)
    markPhrases(model.lexicon, window.forms, EDGE, EDGE + window.length, window.marks)
    emit(model, window, mode)
    const steps = mode === MODE.NORMAL ? normal : other
    decode(steps, window)
    measureMargins(steps, window)
    return namesIn(window, model.scale)
  }

  return (text, sentence) => {
    const names: TaggedName[] = []
    window.length = 0
    forEachToken(text, sentence, (start, end) => {
      if (window.length === WINDOW) {
        names.push(...tagWindow(text))
        window.length = 0
      }
      window.starts[window.length] = start
      window.ends[window.length++] = end
    })
    if (window.length > 0) names.push(...tagWindow(text))
    return names
  }
}

function namesIn({ length, starts, ends, labels, margins }: Window, scale: number): TaggedName[] {
  const names: TaggedName[] = []
  for (let from = 0; from < length; from++) {
    if (labels[from] === OUTSIDE) continue
    const type = TYPES[typeOf(labels[from] as number)] as TaggedName['type']
    let to = from
    let margin = margins[from] as number
    while (isOpen(labels[to] as number)) margin = Math.min(margin, margins[++to] as number)
    names.push({ start: starts[from] as number, end: ends[to] as number, type, confidence: confidenceOf(margin * scale) })
    from = to
  }
  return names
}

function confidenceOf(margin: number): number {
  return 1 / (1 + Math.exp(-(CALIBRATION.base + CALIBRATION.slope * margin)))
}
