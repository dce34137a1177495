import { checkText } from './checks/describe.js'
import { checkOptions } from './checks/option-names.js'
import { wordsIn } from './checks/own-words.js'
import { splitSentences as split } from './text/sentences/sentences.js'
import type { Span } from './types.js'

/** What `splitSentences` takes beside the text. */
export interface SentencesOptions {
  /** Abbreviations beside ours, whose stop ends no sentence; with or without it. */
  abbreviations?: readonly string[] | undefined
}

/**
 * The sentences of a running text, in order, without outer white space; every non-space character lies in exactly one. Throws
 * a `TypeError` for what is no string and for wrong options; never on content.
 */
export function splitSentences(text: string, options: SentencesOptions = {}): Span[] {
  checkText('splitSentences', text)
  checkOptions('splitSentences', options, ['abbreviations'])
  return split(
    text,
    new Set(wordsIn('splitSentences: abbreviations', options.abbreviations).map((word) => word.replace(/\.$/, ''))),
  )
}
