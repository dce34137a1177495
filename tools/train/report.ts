import { join } from 'node:path'
import type { Tagger } from '../../src/model/tag.js'
import { TYPES } from '../../src/model/weights/name-labels.js'
import { tokenize } from '../../src/text/tokens.js'
import { type Annotated, readCorpus, readParagraphs, titleCase } from './corpora.js'
import { evaluate, measureSpeed } from './evaluate.js'

/** A named set of sentences to measure on. */
export interface TestSet {
  name: string
  sentences: readonly Annotated[]
}

const VARIANTS: [name: string, change: (text: string) => string][] = [
  ['as is', (text) => text],
  ['upper', (text) => text.toUpperCase()],
  ['lower', (text) => text.toLowerCase()],
  ['title', titleCase],
]

/** The validation sets: never trained on. */
export function validationSets(shared: string): TestSet[] {
  const own = { name: 'own', sentences: readParagraphs(join(shared, 'eval/names', 'own.valid.jsonl')) }
  return [
    own,
    ...['idner2k', 'ui', 'nergrit'].map((name) => ({
      name,
      sentences: readCorpus(join(shared, 'eval/ner', `${name}.valid.jsonl`)),
    })),
  ]
}

/** Prints the score on each set in each case variant; gives the F1 of each set as it is. */
export function reportScores(tag: Tagger, sets: readonly TestSet[], say: (line: string) => void): Map<string, number> {
  const found = new Map<string, number>()
  for (const { name, sentences } of sets) {
    for (const [variant, change] of VARIANTS) {
      const changed = sentences.map((sentence): Annotated => ({ ...sentence, text: change(sentence.text) }))
      const same = changed.filter((sentence, index) => sentence.text.length === sentences[index]?.text.length)
      const { precision, recall, f1, types } = evaluate(tag, same)
      const perType = TYPES.map((type, index) => `${type} ${fixed(types[index])}`).join('  ')
      say(`${name.padEnd(9)} ${variant}  P ${fixed(precision)}  R ${fixed(recall)}  F1 ${fixed(f1)}   ${perType}`)
      if (variant === 'as is') found.set(name, f1)
    }
  }
  return found
}

/** Prints, for each tenth of confidence, how many names were found with it and what share of them is right. */
export function reportConfidence(tag: Tagger, sets: readonly TestSet[], say: (line: string) => void): void {
  const bins = Array.from({ length: 10 }, () => ({ found: 0, right: 0 }))
  for (const { text, names } of sets.flatMap((set) => set.sentences)) {
    for (const { start, end, type, confidence } of tag(text, { start: 0, end: text.length })) {
      const bin = bins[Math.min(9, Math.floor(confidence * 10))] as (typeof bins)[number]
      bin.found++
      if (names.some((name) => name.start === start && name.end === end && TYPES[name.type] === type)) bin.right++
    }
  }
  bins.forEach(({ found, right }, tenth) => {
    if (found > 0) say(`confidence from ${(tenth / 10).toFixed(1)}: ${found} names, ${fixed((100 * right) / found)} % right`)
  })
}

/** Prints how fast the tagger reads running text. */
export function reportSpeed(tag: Tagger, lines: readonly string[], say: (line: string) => void): void {
  const running = lines.slice(-6000).filter((line) => line.length > 40)
  const tokens = running.reduce((total, line) => total + tokenize(line).length, 0)
  say(`${Math.round(measureSpeed(tag, running, tokens) / 1000)}k tokens/s, warm, over ${tokens} tokens`)
}

function fixed(value: number | undefined): string {
  return (value ?? 0).toFixed(1)
}
