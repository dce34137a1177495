import { expect, test } from 'vitest'
import { makeTable } from '../../src/model/features/hash-table.js'
import { lexiconOf } from '../../src/model/features/lexicon.js'
import { taggerOf } from '../../src/model/tag.js'
import { TYPES } from '../../src/model/weights/name-labels.js'
import { rowsOf } from '../../src/model/weights/weight-rows.js'
import { tokenize } from '../../src/text/tokens.js'
import type { Annotated } from '../../tools/train/corpora.js'
import { caseVariants, doubtWhereAnnotatorsDiffer } from '../../tools/train/corpora.js'
import { trainCrf } from '../../tools/train/crf.js'
import { packModel } from '../../tools/train/pack.js'
import { quantise } from '../../tools/train/quantise.js'
import { allowedLabels, toSequences } from '../../tools/train/sequences.js'
import { swapNames } from '../../tools/train/swap.js'

const EMPTY = makeTable([], [], 16)
const lexicon = lexiconOf({ words: EMPTY, phrases: EMPTY, paths: [''] })
const ROWS = 2 ** 12

/** A sentence from its text with marks: `[PER Budi Santoso]`. */
function annotated(sample: string): Annotated {
  const names: Annotated['names'] = []
  let text = ''
  let last = 0
  for (const match of sample.matchAll(/\[([A-Z]+) ([^\]]+)\]/g)) {
    text += sample.slice(last, match.index)
    last = match.index + match[0].length
    const start = text.length
    text += match[2]
    names.push({ start, end: text.length, type: TYPES.indexOf(match[1] as (typeof TYPES)[number]) })
  }
  return { text: text + sample.slice(last), names, doubtful: [] }
}

const sentences = [
  'Camat [PER Rina Wulandari] membuka pasar malam di [LOC Sukamaju].',
  'Menurut [PER Bagas Pratama], warga [LOC Tegalwangi] menolak rencana itu.',
  '[ORG Koperasi Makmur] membagikan beras kepada warga [LOC Sukamaju].',
  'Ketua [ORG Koperasi Makmur], [PER Dewi], belum menjawab.',
].map(annotated)

function train(seed: number) {
  const data = toSequences(sentences, lexicon, ROWS - 1)
  const settings = { epochs: 12, seed, alpha: 0.1, beta: 1, l1: 0.02, l2: 0.01 }
  return quantise(
    trainCrf(data, ROWS, settings, () => {}),
    lexicon,
    31,
  )
}

test('the same seed gives the same bytes, another seed others', () => {
  expect(packModel(train(7))).toBe(packModel(train(7)))
  expect(packModel(train(8))).not.toBe(packModel(train(7)))
})

test('what is learnt is found again', () => {
  const model = train(7)
  const tag = taggerOf({ ...model, rows: rowsOf(model.rows) })
  const found = sentences.map(({ text }) => tag(text, { start: 0, end: text.length }))
  const bare = found.map((names) => names.map(({ start, end, type }) => ({ start, end, type: TYPES.indexOf(type) })))
  expect(bare).toEqual(sentences.map(({ names }) => names))
})

test('where annotators differ on a place, it may be one or none', () => {
  const mine = annotated('Kapal itu tiba di Tegalwangi kemarin.')
  doubtWhereAnnotatorsDiffer([mine], [annotated('Kapal itu tiba di [LOC Tegalwangi] kemarin .')])
  const tokens = tokenize(mine.text)
  const free = allowedLabels(tokens, mine).map((mask) => (mask & 1) !== 0 && mask !== 1)
  expect(tokens.filter((_, index) => free[index]).map((token) => token.text)).toEqual(['Tegalwangi'])
})

test('copies in other cases keep the names where they are', () => {
  const copies = caseVariants(annotated('Camat [PER Rina] di [LOC Sukamaju].'))
  expect(copies.map(({ text, names }) => names.map(({ start, end }) => text.slice(start, end)))).toEqual([
    ['RINA', 'SUKAMAJU'],
    ['Rina', 'Sukamaju'],
  ])
})

test('a copy with other names marks them where they stand', () => {
  const pools = [['Siti Aminah'], ['Bank Melati'], ['Pulau Jaya']]
  const copies = swapNames(sentences.slice(0, 3), pools, 1)
  expect(copies.map(({ text }) => text)).toEqual([
    'Camat Siti Aminah membuka pasar malam di Pulau Jaya.',
    'Menurut Siti Aminah, warga Pulau Jaya menolak rencana itu.',
    'Bank Melati membagikan beras kepada warga Pulau Jaya.',
  ])
  for (const { text, names } of copies) {
    expect(names.map(({ start, end, type }) => pools[type]?.includes(text.slice(start, end)))).not.toContain(false)
  }
})
