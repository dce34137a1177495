import type { Span } from '../../../types.js'
import { listedFirstWords } from './gazetteer.js'
import { HEADS } from './heads.js'
import { ADDRESS, DEGREE, NOUNS, OFFICES, RANK, STATUS } from './titles.js'
import { OPENS, readWords, type Word } from './words.js'

let vocabulary: ReadonlyMap<string, number> | null = null

/** The words of a span, each with the lists whose phrases it opens: most words open none, and no list needs to be asked for them. */
export function readKnownWords(text: string, span: Span): Word[] {
  vocabulary ??= readVocabulary()
  const known = vocabulary
  return readWords(text, span, (lower) => known.get(lower) ?? 0)
}

function readVocabulary(): Map<string, number> {
  const found = new Map<string, number>()
  const add = (list: number, words: Iterable<string>) => {
    for (const word of words) found.set(word, (found.get(word) ?? 0) | list)
  }
  add(OPENS.HEAD, HEADS.keys())
  add(OPENS.OFFICE, OFFICES.keys())
  add(OPENS.STATUS, STATUS.keys())
  add(OPENS.RANK, RANK.keys())
  add(OPENS.ADDRESS, ADDRESS.keys())
  add(OPENS.DEGREE, DEGREE.keys())
  add(OPENS.NOUN, NOUNS.keys())
  add(OPENS.LISTED, listedFirstWords())
  return found
}
