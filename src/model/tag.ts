import { type Token, tokenize } from '../text/tokens.js'
import type { Span } from '../types.js'
import { caseModeOf, MODE } from './case-mode.js'
import { decode, emissions, measureMargins, WINDOW } from './decode.js'
import { addPairFeatures, featureList } from './features.js'
import { boundaries, formFinder, type ScoredForm } from './forms.js'
import { isOpen, LABELS, OUTSIDE, TYPES, typeOf } from './labels.js'
import { markPhrases } from './lexicon.js'
import type { Model } from './model.js'
import { SHAPE } from './shape.js'

/** A name that the model found: a span of the text, its CoNLL type, and a confidence from 0 to 1. */
export interface TaggedName extends Span {
  type: (typeof TYPES)[number]
  confidence: number
}

/** Finds the names in one sentence of a text, in order and without overlaps; offsets are those of the whole text. */
export type Tagger = (text: string, sentence: Span) => TaggedName[]

/** Log-odds for outside, from the words of the window alone, beyond which word pairs are not asked. */
const SURE = 2
/** Turns a margin in nats into the log-odds of being right; fitted on the validation sets. */
const CALIBRATION = { slope: 0.5, base: -0.3 }

/** The tagger of a model. */
export function taggerOf(model: Model): Tagger {
  const find = formFinder(model)
  const edges = boundaries(model)
  const marks = new Uint16Array(WINDOW + 4)
  const labels = new Uint8Array(WINDOW)
  const margins = new Int32Array(WINDOW)

  const tagWindow = (tokens: readonly Token[]): TaggedName[] => {
    const plain = tokens.map((token) => find(token.text, MODE.NORMAL))
    const mode = caseModeOf(plain)
    const words = mode === MODE.NORMAL ? plain : tokens.map((token) => find(token.text, mode))
    const { before, after } = edges[mode] as (typeof edges)[number]
    const padded = [before, before, ...words, after, after]
    markPhrases(model.lexicon, padded, marks)
    score(model, padded, marks, mode)
    const size = LABELS * LABELS
    const transitions = model.transitions.subarray(mode === MODE.NORMAL ? 0 : size, mode === MODE.NORMAL ? size : 2 * size)
    decode(transitions, tokens.length, labels)
    if (!holdsName(labels, tokens.length)) return []
    measureMargins(transitions, tokens.length, labels, margins)
    return namesIn(tokens, labels, margins, model.scale)
  }

  return (text, sentence) => {
    const tokens = tokenize(text, sentence)
    const names: TaggedName[] = []
    for (let from = 0; from < tokens.length; from += WINDOW) names.push(...tagWindow(tokens.slice(from, from + WINDOW)))
    return names
  }
}

const list = featureList()

/** Fills the emissions of the words between the boundary forms. */
function score(model: Model, words: readonly ScoredForm[], marks: Uint16Array, mode: number): void {
  const sure = SURE / model.scale
  for (let at = 2; at < words.length - 2; at++) {
    const base = (at - 2) * LABELS
    addWindow(words, at, base)
    if (mode === MODE.NORMAL && isPlain(words[at] as ScoredForm) && isSurelyOutside(base, sure)) continue
    list.length = 0
    addPairFeatures(list, words, at, marks)
    for (let index = 0; index < list.length; index++) {
      const row = ((list.hashes[index] as number) & model.rowMask) * LABELS
      for (let label = 0; label < LABELS; label++) {
        emissions[base + label] = (emissions[base + label] as number) + (model.weights[row + label] as number)
      }
    }
  }
}

/** Sets the emissions of a word to the sums of the scores of the five words around it. */
function addWindow(words: readonly ScoredForm[], at: number, base: number): void {
  const farLeft = (words[at - 2] as ScoredForm).scores
  const left = (words[at - 1] as ScoredForm).scores
  const here = (words[at] as ScoredForm).scores
  const right = (words[at + 1] as ScoredForm).scores
  const farRight = (words[at + 2] as ScoredForm).scores
  for (let label = 0; label < LABELS; label++) {
    emissions[base + label] =
      (farLeft[label] as number) +
      (left[LABELS + label] as number) +
      (here[2 * LABELS + label] as number) +
      (right[3 * LABELS + label] as number) +
      (farRight[4 * LABELS + label] as number)
  }
}

function isPlain(word: ScoredForm): boolean {
  return word.shape === SHAPE.LOWER || word.shape === SHAPE.MARK
}

function isSurelyOutside(base: number, sure: number): boolean {
  const limit = (emissions[base + OUTSIDE] as number) - sure
  for (let label = 1; label < LABELS; label++) if ((emissions[base + label] as number) > limit) return false
  return true
}

function holdsName(labels: Uint8Array, length: number): boolean {
  for (let index = 0; index < length; index++) if (labels[index] !== OUTSIDE) return true
  return false
}

function namesIn(tokens: readonly Token[], labels: Uint8Array, margins: Int32Array, scale: number): TaggedName[] {
  const names: TaggedName[] = []
  for (let from = 0; from < tokens.length; from++) {
    const type = TYPES[typeOf(labels[from] as number)]
    if (type === undefined) continue
    let to = from
    let margin = margins[from] as number
    while (isOpen(labels[to] as number)) margin = Math.min(margin, margins[++to] as number)
    const { start } = tokens[from] as Token
    const { end } = tokens[to] as Token
    names.push({ start, end, type, confidence: confidenceOf(margin * scale) })
    from = to
  }
  return names
}

function confidenceOf(margin: number): number {
  return 1 / (1 + Math.exp(-(CALIBRATION.base + CALIBRATION.slope * margin)))
}
