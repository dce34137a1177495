/**
 * Numbers are packed as printable characters of ASCII, one or more digits each: gzip then finds what repeats, and reading them is
 * cheap. Lists are kept digit by digit, all highest digits first, for what stands at one place of all numbers is alike.
 *
 * The characters that a string in quotes must escape are left out: engines read one between backticks, as bundlers write what has many
 * escapes, four times slower.
 */
export const DIGITS = Array.from({ length: 95 }, (_, index) => String.fromCharCode(0x20 + index)).filter(
  (mark) => !['"', "'", '`', '\\', '$'].includes(mark),
)
/** How many digits there are. */
export const BASE = DIGITS.length
/** Digits of the length of a list. */
export const LENGTH_DIGITS = 4

/** A list of numbers below some power of `BASE`, digit by digit. */
export interface DigitList {
  readonly length: number
  /** The digits of all numbers, from the highest to the lowest. */
  readonly places: readonly Uint8Array[]
}

/** Reads the numbers of a packed string from front to back. */
export interface DigitReader {
  /** The next so many digits as one number, the highest first. */
  take: (digits: number) => number
  /** A list: its length, the digits of each number, then all highest digits, all second digits, and so on. */
  takeList: () => DigitList
}

/** The digits of a packed string; what is none reads as 0. */
export function digitsOf(packed: string): Uint8Array {
  const digitOf = new Uint8Array(0x100)
  DIGITS.forEach((mark, digit) => {
    digitOf[mark.charCodeAt(0)] = digit
  })
  const digits = new Uint8Array(packed.length)
  for (let at = 0; at < digits.length; at++) digits[at] = digitOf[packed.charCodeAt(at) & 0xff] as number
  return digits
}

/** A reader from the beginning of a packed string, given as its digits. */
export function digitReader(all: Uint8Array): DigitReader {
  let at = 0
  const take = (digits: number): number => {
    let value = 0
    for (const end = at + digits; at < end; at++) value = value * BASE + (all[at] as number)
    return value
  }
  const takeList = (): DigitList => {
    const length = take(LENGTH_DIGITS)
    const count = take(1)
    const places = Array.from({ length: count }, (_, place) => all.subarray(at + place * length, at + (place + 1) * length))
    at += count * length
    return { length, places }
  }
  return { take, takeList }
}

/** The numbers of a list. */
export function numbersOf({ length, places }: DigitList): Uint32Array {
  const numbers = new Uint32Array(length)
  for (const digits of places) addDigits(numbers, digits)
  return numbers
}

function addDigits(numbers: Uint32Array, digits: Uint8Array): void {
  for (let index = 0; index < digits.length; index++) {
    numbers[index] = (numbers[index] as number) * BASE + (digits[index] as number)
  }
}

/** The numbers of a list of indexes into a list of values. */
export function valuesOf(values: Uint32Array, indexes: DigitList): Uint32Array {
  const numbers = numbersOf(indexes)
  for (let index = 0; index < numbers.length; index++) numbers[index] = values[numbers[index] as number] as number
  return numbers
}

/** The rising numbers whose gaps a list keeps. */
export function risingNumbersOf(list: DigitList): Uint32Array {
  const numbers = numbersOf(list)
  let last = -1
  for (let index = 0; index < numbers.length; index++) {
    last += 1 + (numbers[index] as number)
    numbers[index] = last
  }
  return numbers
}

/** A number that changes when a digit does. */
export function checksumOf(digits: Uint8Array): number {
  let sum = digits.length
  for (let at = 0; at < digits.length; at += 4) {
    const four =
      (digits[at] as number) | ((digits[at + 1] ?? 0) << 8) | ((digits[at + 2] ?? 0) << 16) | ((digits[at + 3] ?? 0) << 24)
    sum = Math.imul(sum ^ four, 0x01000193) ^ (sum >>> 15)
  }
  return sum >>> 0
}
