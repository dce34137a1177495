/** Reads numbers from bytes, most significant bit first. */
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

/** A reader from the beginning of some bytes. */
export function bitReader(bytes: Uint8Array): BitReader {
  let at = 0
  /** The next 24 bits, at the top of 32. */
  const ahead = (): number => {
    const index = at >>> 3
    const high = ((bytes[index] as number) << 24) | ((bytes[index + 1] as number) << 16)
    return (high | ((bytes[index + 2] as number) << 8) | (bytes[index + 3] as number)) << (at & 7)
  }
  const take = (count: number): number => {
    if (count === 0) return 0
    const value = ahead() >>> (32 - count)
    at += count
    return value
  }
  const rice = (low: number): number => {
    let high = 0
    let ones = Math.clz32(~ahead())
    while (ones >= 24) {
      high += 24
      at += 24
      ones = Math.clz32(~ahead())
    }
    at += ones + 1
    return ((high + ones) << low) | take(low)
  }
  const symbol = (code: Code): number => {
    const entry = code[ahead() >>> (32 - LONGEST_CODE)] as number
    at += entry & 15
    return entry >>> 4
  }
  return { take, rice, symbol }
}

/** The bytes of a base64 string, with a few zeros behind them for readers that look ahead, and a checksum of the string. */
export function bytesOf(packed: string): { bytes: Uint8Array; checksum: number } {
  const digits = new Uint8Array(128)
  for (let digit = 0; digit < 64; digit++) digits[DIGITS.charCodeAt(digit)] = digit
  const bytes = new Uint8Array(Math.ceil(packed.length / 4) * 3 + 8)
  let checksum = packed.length
  for (let from = 0, to = 0; from < packed.length; from += 4, to += 3) {
    let four = 0
    for (let index = from; index < from + 4; index++) four = (four << 6) | (digits[packed.charCodeAt(index)] as number)
    checksum = Math.imul(checksum ^ four, 0x01000193) ^ (checksum >>> 15)
    bytes[to] = four >>> 16
    bytes[to + 1] = four >>> 8
    bytes[to + 2] = four
  }
  return { bytes, checksum: checksum >>> 0 }
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
