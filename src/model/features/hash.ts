/** A signed 32-bit FNV-1a hash of the UTF-16 units from start to end, with a finaliser. */
export function hashText(text: string, start = 0, end: number = text.length): number {
  return finishHash(extendHash(EMPTY_HASH, text, start, end))
}

/** What `hashText` begins with, goes on with and ends with, for a text that comes in pieces. */
export const EMPTY_HASH = 0x811c9dc5 | 0

export function extendHash(before: number, text: string, start = 0, end: number = text.length): number {
  let hash = before
  for (let index = start; index < end; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash
}

export function finishHash(before: number): number {
  const hash = Math.imul(before ^ (before >>> 15), 0x2c1b3c6d)
  return hash ^ (hash >>> 13)
}

/** A signed 32-bit hash of a template number and one or two values of it. */
export function mix(template: number, first: number, second = 0): number {
  let hash = Math.imul(first ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b)
  hash = Math.imul(((hash ^ (hash >>> 15)) + second) | 0, 0xc2b2ae35)
  hash = Math.imul(hash ^ (hash >>> 13), 0x27d4eb2f)
  return hash ^ (hash >>> 16)
}
