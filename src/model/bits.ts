/** Reads numbers from a base64 string, most significant bit first. */
export interface BitReader {
  /** The next so many bits, at most 24, as a number. */
  take: (count: number) => number
  /** The next symbol of a code. */
  symbol: (code: Code) => number
}

/** The longest word of a code, in bits. */
export const LONGEST_CODE = 14

/** A prefix code: for every `LONGEST_CODE` bits the symbol that they begin with, times 16, plus its length. */
export type Code = Uint32Array

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** A reader from the beginning of a base64 string; past its end it gives zeros. */
export function bitReader(packed: string): BitReader {
  const digits = new Uint8Array(128)
  for (let digit = 0; digit < 64; digit++) digits[DIGITS.charCodeAt(digit)] = digit
  let next = 0
  let held = 0
  let available = 0
  const fill = (count: number): void => {
    while (available < count) {
      held = ((held << 6) | (next < packed.length ? (digits[packed.charCodeAt(next)] as number) : 0)) >>> 0
      next++
      available += 6
    }
  }
  const take = (count: number): number => {
    fill(count)
    available -= count
    return (held >>> available) & ((1 << count) - 1)
  }
  const symbol = (code: Code): number => {
    fill(LONGEST_CODE)
    const entry = code[(held >>> (available - LONGEST_CODE)) & ((1 << LONGEST_CODE) - 1)] as number
    available -= entry & 15
    return entry >>> 4
  }
  return { take, symbol }
}

/** The code with these lengths, one a symbol in order (0 for symbols that do not occur); codes of one length are in order of symbol. */
export function codeOf(lengths: ArrayLike<number>): Code {
  const code: Code = new Uint32Array(1 << LONGEST_CODE)
  let at = 0
  for (let length = 1; length <= LONGEST_CODE; length++) {
    for (let symbol = 0; symbol < lengths.length; symbol++) {
      if (lengths[symbol] !== length) continue
      const end = at + (1 << (LONGEST_CODE - length))
      code.fill(symbol * 16 + length, at, end)
      at = end
    }
  }
  return code
}
