import { isRecord, kindOf } from './describe.js'

/** Throws a `TypeError` unless the value has these lists of an `Article`. */
export function checkArticle(door: string, value: unknown, lists: readonly string[]): void {
  if (!isRecord(value) || !lists.every((list) => Array.isArray(value[list])))
    throw new TypeError(`${door} expects an Article (from parseArticle); got ${kindOf(value)}`)
}

/** Throws a `TypeError` unless the value is a syntax tree: a node with children. */
export function checkTree(door: string, kind: 'hast' | 'mdast', value: unknown): void {
  if (!isRecord(value) || !Array.isArray(value.children))
    throw new TypeError(`${door} expects a ${kind} tree; got ${kindOf(value)}`)
}
