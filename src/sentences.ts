import { checkText } from './checks/describe.js'
import { splitSentences as split } from './text/sentences/sentences.js'
import type { Span } from './types.js'

/**
 * The sentences of a running text, in order, without outer white space; every non-space character lies in exactly one. Throws
 * a `TypeError` only if the argument is no string.
 */
export function splitSentences(text: string): Span[] {
  checkText('splitSentences', text)
  return split(text)
}
