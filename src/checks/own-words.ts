import { isRecord, kindOf } from './describe.js'

/** The words of a list that a caller gives, without outer white space. Throws a `TypeError` that names the option for anything else. */
export function wordsIn(option: string, value: unknown): string[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) throw new TypeError(`${option} must be an array of strings; got ${kindOf(value)}`)
  return value.map((word, index) => wordIn(`${option}[${index}]`, word))
}

/** The word or words, without outer white space; a `TypeError` that names the option for anything else. */
export function wordIn(option: string, value: unknown): string {
  const word = typeof value === 'string' ? value.trim() : ''
  if (word === '') throw new TypeError(`${option} must be a string that is not blank; got ${value === '' ? '""' : kindOf(value)}`)
  return word
}

/** The objects of a list that a caller gives. Throws a `TypeError` that names the option for anything else. */
export function recordsIn(option: string, value: unknown): Record<string, unknown>[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) throw new TypeError(`${option} must be an array of objects; got ${kindOf(value)}`)
  return value.map((item, index) => {
    if (!isRecord(item)) throw new TypeError(`${option}[${index}] must be an object; got ${kindOf(item)}`)
    return item
  })
}
