/** A signed 32-bit FNV-1a hash of the UTF-16 units from start to end, with a finaliser. */
export function hashText(text: string, start = 0, end: number = text.length): number {
  let hash = 0x811c9dc5
  for (let index = start; index < end; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return hash ^ (hash >>> 13)
}

/** A signed 32-bit hash of a template number and one or two values of it. */
export function mix(template: number, first: number, second = 0): number {
  let hash = Math.imul(first ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b)
  hash = Math.imul(((hash ^ (hash >>> 15)) + second) | 0, 0xc2b2ae35)
  hash = Math.imul(hash ^ (hash >>> 13), 0x27d4eb2f)
  return hash ^ (hash >>> 16)
}
