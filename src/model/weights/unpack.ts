import { type HashTable, makeTable } from '../features/hash-table.js'
import { lexiconOf } from '../features/lexicon.js'
import { checksumOf, type DigitReader, digitReader, digitsOf, numbersOf, risingNumbersOf, valuesOf } from './digits.js'
import type { Model } from './model.js'
import { LABELS } from './name-labels.js'
import { type Rows, rowsOf } from './weight-rows.js'

/** Digits of a transition weight, and what is added to it so that it is no negative number. */
export const TRANSITION = { digits: 3, zero: 2 ** 15 } as const
/** Digits of the scale, and its unit. */
export const SCALE = { digits: 4, unit: 2 ** -24 } as const
/** The digit of weight 0. */
export const ZERO = 45

/**
 * The model in a packed string, as tools/train/pack.ts writes it.
 * Throws an `Error` when the string is not the one that the checksum was made of.
 */
export function unpackModel(packed: string, checksum: number): Model {
  const digits = digitsOf(packed)
  if (checksumOf(digits) !== checksum) {
    throw new Error('warta: the weights of the name tagger are damaged; install the package again')
  }
  const reader = digitReader(digits)
  const scale = reader.take(SCALE.digits) * SCALE.unit
  const transitions = Int32Array.from({ length: 2 * LABELS * LABELS }, () => reader.take(TRANSITION.digits) - TRANSITION.zero)
  const rows = takeRows(reader)
  const lexicon = lexiconOf({ words: takeTable(reader), phrases: takeTable(reader), paths: takePaths(reader) })
  return { lexicon, rows, transitions, scale }
}

/** The rows that have weights, and for each the labels that have one, as bits; then all weights. */
function takeRows(reader: DigitReader): Rows {
  const count = 2 ** reader.take(1)
  const rows = risingNumbersOf(reader.takeList())
  const labelSets = takeValues(reader)
  return rowsOf({ count, rows, labelSets, weights: reader.takeList().places[0] as Uint8Array }, ZERO)
}

function takeTable(reader: DigitReader): HashTable {
  const bits = reader.take(1)
  return makeTable(risingNumbersOf(reader.takeList()), takeValues(reader), bits)
}

/** The values that there are, the most frequent first, then which of them each number is. */
function takeValues(reader: DigitReader): Uint32Array {
  return valuesOf(numbersOf(reader.takeList()), reader.takeList())
}

/** Each path as a number whose binary form is 1 and the path. */
function takePaths(reader: DigitReader): string[] {
  return Array.from(numbersOf(reader.takeList()), (path) => path.toString(2).slice(1))
}
