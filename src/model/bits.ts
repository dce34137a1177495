/** Reads numbers from a base64 string, most significant bit first. */
export interface BitReader {
  /** The next so many bits, at most 24, as a number. */
  take: (count: number) => number
  /** A number in a Rice code: its upper part in ones closed by a zero, then so many lower bits. */
  rice: (low: number) => number
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
    if (available < count) fill(count)
    available -= count
    return (held >>> available) & ((1 << count) - 1)
  }
  const rice = (low: number): number => {
    let high = 0
    for (;;) {
      if (available < 24) fill(24)
      const ones = Math.min(available, Math.clz32(~(held << (32 - available))))
      high += ones
      available -= ones
      if (available === 0) continue
      available--
      return (high << low) | take(low)
    }
  }
  const symbol = (code: Code): number => {
    if (available < LONGEST_CODE) fill(LONGEST_CODE)
    const entry = code[(held >>> (available - LONGEST_CODE)) & ((1 << LONGEST_CODE) - 1)] as number
    available -= entry & 15
    return entry >>> 4
  }
  return { take, rice, symbol }
}

/** The code of these symbols, given by rising number with the length of each; code words of one length are in order of symbol. */
export function codeOf(symbols: readonly number[], lengths: readonly number[]): Code {
  const code: Code = new Uint32Array(1 << LONGEST_CODE)
  let at = 0
  for (let length = 1; length <= LONGEST_CODE; length++) {
    for (let index = 0; index < symbols.length; index++) {
      if (lengths[index] !== length) continue
      const end = at + (1 << (LONGEST_CODE - length))
      code.fill((symbols[index] as number) * 16 + length, at, end)
      at = end
    }
  }
  return code
}
