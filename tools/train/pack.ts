import type { HashTable } from '../../src/model/features/hash-table.js'
import { BASE, DIGITS, LENGTH_DIGITS } from '../../src/model/weights/digits.js'
import type { Model } from '../../src/model/weights/model.js'
import { SCALE, TRANSITION, ZERO } from '../../src/model/weights/unpack.js'
import type { SparseRows } from '../../src/model/weights/weight-rows.js'

/** Collects digits. */
function digitWriter() {
  const parts: string[] = []
  const put = (number: number, digits: number): void => {
    for (let digit = digits - 1; digit >= 0; digit--) {
      parts.push(DIGITS[Math.floor(number / BASE ** digit) % BASE] as string)
    }
  }
  /** Digit by digit, for what stands at one place of all numbers is alike and packs well. */
  const putList = (numbers: readonly number[]): void => {
    const most = numbers.reduce((most, number) => Math.max(most, number), 1)
    const digits = Math.floor(Math.log(most) / Math.log(BASE) + 1e-9) + 1
    put(numbers.length, LENGTH_DIGITS)
    put(digits, 1)
    for (let digit = digits - 1; digit >= 0; digit--) for (const number of numbers) put(Math.floor(number / BASE ** digit), 1)
  }
  return { put, putList, finish: () => parts.join('') }
}
type DigitWriter = ReturnType<typeof digitWriter>

/** A model as it is packed: the weights of its rows are none below -`ZERO` or above it. */
export interface PackableModel extends Omit<Model, 'rows'> {
  readonly rows: SparseRows
}

/** The model as a string that `unpackModel` reads. */
export function packModel(model: PackableModel): string {
  const writer = digitWriter()
  writer.put(Math.round(model.scale / SCALE.unit), SCALE.digits)
  for (const weight of model.transitions) {
    writer.put(Math.max(0, Math.min(2 * TRANSITION.zero - 1, weight + TRANSITION.zero)), TRANSITION.digits)
  }
  putRows(writer, model.rows)
  putTable(writer, model.lexicon.words)
  putTable(writer, model.lexicon.phrases)
  writer.putList(model.lexicon.paths.map((path) => Number.parseInt(`1${path}`, 2)))
  return writer.finish()
}

function putRows(writer: DigitWriter, { count, rows, labelSets, weights }: SparseRows): void {
  writer.put(Math.log2(count), 1)
  putRising(writer, Array.from(rows))
  putValues(writer, Array.from(labelSets))
  writer.putList(Array.from(weights, (weight) => weight + ZERO))
}

/** The gaps between rising numbers. */
function putRising(writer: DigitWriter, numbers: readonly number[]): void {
  writer.putList(numbers.map((number, index) => number - (numbers[index - 1] ?? -1) - 1))
}

function putTable(writer: DigitWriter, table: HashTable): void {
  const entries = entriesOf(table)
  writer.put(table.bits, 1)
  putRising(
    writer,
    entries.map(([key]) => key),
  )
  putValues(
    writer,
    entries.map(([, value]) => value),
  )
}

/** The values that there are, the most frequent first, then which of them each number is. */
function putValues(writer: DigitWriter, numbers: readonly number[]): void {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  const values = [...counts].sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || a - b).map(([value]) => value)
  const indexOf = new Map(values.map((value, index) => [value, index]))
  writer.putList(values)
  writer.putList(numbers.map((number) => indexOf.get(number) as number))
}

/** Keys with their values, by rising key. */
function entriesOf(table: HashTable): [number, number][] {
  const slots = Array.from(table.keys, (key, slot): [number, number] => [key, table.values[slot] as number])
  return slots.filter(([, value]) => value !== 0).sort(([a], [b]) => a - b)
}
