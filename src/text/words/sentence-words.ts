import type { Doc } from '../../types.js'
import { joinHyphened } from './join-hyphened.js'
import { readWords } from './read-words.js'
import type { Word } from './word.js'

/** What was read of a doc so far: a sentence is read once, when somebody first asks for it, and all who ask are given the same. */
interface SentencesRead {
  readonly words: (readonly Word[])[]
  readonly hyphened: (readonly Word[])[]
}
const readings = new WeakMap<Doc, SentencesRead>()

/** The words and marks of a sentence of the doc, given by its index. */
export function wordsOfSentence(doc: Doc, sentence: number): readonly Word[] {
  const { words } = readingOf(doc)
  words[sentence] ??= readWords(doc.text, doc.sentences[sentence] ?? NOTHING)
  return words[sentence]
}

/** The same with words in several pieces as one: «orang-orang», «se-Indonesia». */
export function hyphenedWordsOfSentence(doc: Doc, sentence: number): readonly Word[] {
  const { hyphened } = readingOf(doc)
  hyphened[sentence] ??= joinHyphened(doc.text, wordsOfSentence(doc, sentence))
  return hyphened[sentence]
}

function readingOf(doc: Doc): SentencesRead {
  const known = readings.get(doc)
  if (known) return known
  const reading: SentencesRead = { words: [], hyphened: [] }
  readings.set(doc, reading)
  return reading
}
const NOTHING = { start: 0, end: 0 }
