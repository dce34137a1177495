import { EDGE } from '../../src/model/decode/window.js'
import { caseModeOf, MODE } from '../../src/model/features/case-mode.js'
import { addPairFeatures, addWordFeatures, featureList } from '../../src/model/features/features.js'
import { type Lexicon, markPhrases } from '../../src/model/features/lexicon.js'
import { boundaryForm, formOf, type WordForm } from '../../src/model/features/word-form.js'
import { BEGIN, INSIDE, LAST, labelOf, OUTSIDE, TYPES, UNIT } from '../../src/model/weights/name-labels.js'
import { type Token, tokenize } from '../../src/text/tokens.js'
import type { Annotated } from './corpora.js'

/** Sentences as the trainer reads them: flat arrays over all tokens. */
export interface Sequences {
  /** First token of each sentence, and one past the last token at the end. */
  readonly starts: Uint32Array
  /** Case mode of each sentence, 1 where it is not normal. */
  readonly modes: Uint8Array
  /** First feature of each token, and one past the last feature at the end. */
  readonly firsts: Uint32Array
  readonly rows: Int32Array
  /** For each token, a bit for every label that it may have. */
  readonly allowed: Uint32Array
}

/** For each type, a bit for every label of it. */
const ANY_OF = TYPES.map((_, type) => [BEGIN, INSIDE, LAST, UNIT].reduce((bits, place) => bits | (1 << labelOf(type, place)), 0))

/** The features of all sentences. Names that do not begin and end with a token are widened to the tokens they touch. */
export function toSequences(sentences: readonly Annotated[], lexicon: Lexicon, rowMask: number): Sequences {
  const readers = Object.values(MODE).map(() => new Map<string, WordForm>())
  const find = (text: string, mode: number): WordForm => {
    const cache = readers[mode] as Map<string, WordForm>
    const form = cache.get(text) ?? formOf(text, mode, lexicon)
    cache.set(text, form)
    return form
  }
  const starts: number[] = [0]
  const modes: number[] = []
  const firsts: number[] = [0]
  const allowed: number[] = []
  const rows = growingInts()
  const list = featureList()
  for (const sentence of sentences) {
    const tokens = tokenize(sentence.text)
    if (tokens.length === 0) continue
    const mode = caseModeOf(tokens.map((token) => find(token.text, MODE.NORMAL)))
    const before = boundaryForm(-1, mode)
    const after = boundaryForm(1, mode)
    const words = [before, before, ...tokens.map((token) => find(token.text, mode)), after, after]
    const marks = new Uint16Array(words.length)
    markPhrases(lexicon, words, EDGE, words.length - EDGE, marks)
    for (let at = EDGE; at < words.length - EDGE; at++) {
      list.length = 0
      for (let offset = -2; offset <= 2; offset++) addWordFeatures(list, words[at + offset] as WordForm, offset)
      addPairFeatures(list, words, at, marks)
      for (let index = 0; index < list.length; index++) rows.push((list.hashes[index] as number) & rowMask)
      firsts.push(rows.length())
    }
    for (const mask of allowedLabels(tokens, sentence)) allowed.push(mask)
    starts.push(firsts.length - 1)
    modes.push(mode === MODE.NORMAL ? 0 : 1)
  }
  return {
    starts: Uint32Array.from(starts),
    modes: Uint8Array.from(modes),
    firsts: Uint32Array.from(firsts),
    rows: rows.take(),
    allowed: Uint32Array.from(allowed),
  }
}

/** For each token a bit for every label that it may have: one label, but where a name is doubtful. */
export function allowedLabels(tokens: readonly Token[], sentence: Annotated): number[] {
  const masks: number[] = tokens.map(() => 1 << OUTSIDE)
  for (const name of sentence.names) {
    const inside = tokens.flatMap((token, index) => (token.start < name.end && name.start < token.end ? [index] : []))
    inside.forEach((index, order) => {
      const last = order === inside.length - 1
      const place = order === 0 ? (last ? UNIT : BEGIN) : last ? LAST : INSIDE
      masks[index] = 1 << labelOf(name.type, place)
    })
  }
  tokens.forEach((token, index) => {
    if (masks[index] !== 1 << OUTSIDE) return
    for (const { start, end, type } of sentence.doubtful) {
      if (start <= token.start && token.end <= end) masks[index] = (masks[index] as number) | (ANY_OF[type] as number)
    }
  })
  return masks
}

/** Leaves out the features whose row fewer than `least` tokens have. */
export function pruneRare(sequences: Sequences, rowCount: number, least: number): Sequences {
  const counts = new Uint32Array(rowCount)
  for (const row of sequences.rows) counts[row] = (counts[row] as number) + 1
  const rows = new Int32Array(sequences.rows.length)
  const firsts = new Uint32Array(sequences.firsts.length)
  let kept = 0
  for (let token = 0; token + 1 < firsts.length; token++) {
    for (let index = sequences.firsts[token] as number; index < (sequences.firsts[token + 1] as number); index++) {
      const row = sequences.rows[index] as number
      if ((counts[row] as number) >= least) rows[kept++] = row
    }
    firsts[token + 1] = kept
  }
  return { ...sequences, firsts, rows: rows.slice(0, kept) }
}

function growingInts() {
  let items = new Int32Array(1 << 20)
  let length = 0
  return {
    push: (item: number): void => {
      if (length === items.length) {
        const larger = new Int32Array(items.length * 2)
        larger.set(items)
        items = larger
      }
      items[length++] = item
    },
    length: (): number => length,
    take: (): Int32Array => items.slice(0, length),
  }
}
