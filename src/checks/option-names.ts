import { isRecord, kindOf } from './describe.js'

/** Throws a `TypeError` unless the options are an object, or absent, whose fields all have one of these names. */
export function checkOptions(door: string, options: unknown, names: readonly string[]): void {
  if (options === undefined) return
  if (!isRecord(options)) throw new TypeError(`${door}: options must be an object; got ${kindOf(options)}`)
  for (const name of Object.keys(options)) {
    if (!names.includes(name)) throw new TypeError(`${door} has no option "${name}"${suggestion(name, names)}`)
  }
}

/** «; did you mean "publishedAt"?», or all names where none is near. */
export function suggestion(name: string, names: readonly string[]): string {
  const near = nearest(name, names)
  return near ? `; did you mean "${near}"?` : `; it knows ${names.join(', ')}`
}

/** The name that the fewest slips of the pen part from this one, case aside; `null` where more than half would be slips. */
function nearest(name: string, names: readonly string[]): string | null {
  let best: string | null = null
  let fewest = Math.max(2, Math.floor(name.length / 2)) + 1
  for (const other of names) {
    const slips = distance(name.slice(0, LONGEST).toLowerCase(), other.toLowerCase())
    if (slips >= fewest) continue
    fewest = slips
    best = other
  }
  return best
}
/** In characters. */
const LONGEST = 40

/** How many characters must be put in, left out or changed to make one word of the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1))
    }
    row = next
  }
  return row[b.length] as number
}
