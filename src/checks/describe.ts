/** What a value is, in words of an error: «null», «an array», «number», a text in quotation marks. */
export function described(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'string') return JSON.stringify(value.length > MOST ? `${value.slice(0, MOST)}…` : value)
  return typeof value === 'object' ? 'an object' : typeof value
}
/** In characters. */
const MOST = 80

/** The kind of the value alone: what `described` says, without its characters. */
export function kindOf(value: unknown): string {
  return typeof value === 'string' ? 'string' : described(value)
}

/** Throws a `TypeError` unless the argument is a string. */
export function checkText(door: string, text: unknown): asserts text is string {
  if (typeof text !== 'string') throw new TypeError(`${door} expects a string; got ${kindOf(text)}`)
}

/** Whether the value is an object with fields: no list, function or `null`. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
