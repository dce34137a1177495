/**
 * Weights are packed as printable characters: one a weight, around the code of none, and one for a run of zeros, whose number is a
 * power of two. What repeats packs well.
 */
export const NONE = 0x50
/** Weights lie between its negative and it. */
export const MOST = 31
/** The code for one zero; the next is for two, then four, and so on. */
export const ZERO = 0x70

/** So many weights, as they were packed. */
export function unpackCodes(packed: string, size: number): Int8Array {
  const weights = new Int8Array(size)
  let at = 0
  for (let index = 0; index < packed.length; index++) {
    const code = packed.charCodeAt(index)
    if (code >= ZERO) at += 2 ** (code - ZERO)
    else weights[at++] = code - NONE
  }
  return weights
}
