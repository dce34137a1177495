import { GLUED_WORDS } from '../../language/id/words/function-words.js'
import type { Span } from '../../types.js'
import { isDigit, isLower, isSpace, isUpper } from '../characters.js'
import { domainEnd } from '../domains.js'
import { comparable, type Shape, type Word } from './word.js'

/**
 * The words of a span in order: letters and digits with inner apostrophes and domain endings; every other character by itself.
 *
 * A small word that a lost space has glued to a name stands by itself: «di» and «Pasar» of «diPasar».
 */
export function readWords(text: string, span: Span): Word[] {
  const words: Word[] = []
  let at = span.start
  let last = -1
  while (at < span.end) {
    if (isSpace(text.charCodeAt(at))) {
      at++
      continue
    }
    const end = Math.min(wordEnd(text, at), span.end)
    const word = wordOf(text, at, end, at === last)
    const cut = word.shape === 'mixed' ? nameInside(word.text) : 0
    if (cut > 0) words.push(wordOf(text, at, at + cut, at === last), wordOf(text, at + cut, end, true))
    else words.push(word)
    at = end
    last = end
  }
  return words
}

/** The characters of the word that a phrase begins with. */
export function leadingWord(phrase: string): string {
  return PLAIN.exec(phrase)?.[0] ?? phrase.slice(0, wordEnd(phrase, 0))
}
/** Nearly all phrases begin like this: lists of thousands are read when the first text is. */
const PLAIN = /^[A-Za-z\d]+(?= |$)/

function wordOf(text: string, start: number, end: number, glued: boolean): Word {
  const slice = text.slice(start, end)
  const shape = shapeOf(slice)
  return { start, end, text: slice, lower: shape === 'digits' || shape === 'mark' ? slice : comparable(slice), shape, glued }
}

/** Where a name begins that is glued to a function word or an active verb; 0 where none is: «iPhone», «detikNews». */
function nameInside(word: string): number {
  const cut = GLUED.exec(word)?.[1]?.length ?? 0
  return cut > 0 && (GLUES.has(word.slice(0, cut)) || ACTIVE.test(word)) ? cut : 0
}
const GLUED = /^([a-z]{2,20})[A-Z]/
const ACTIVE = /^me(?:m|ng|ny|n|l|r)[a-z]{4}/
const GLUES: ReadonlySet<string> = new Set(GLUED_WORDS.split(' '))

function wordEnd(text: string, start: number): number {
  let at = start
  while (at < text.length) {
    if (isInner(text, at)) at++
    else if (at > start && isApostrophe(text.charCodeAt(at)) && isInner(text, at + 1) && !isDigit(text.charCodeAt(at - 1)))
      at += 2
    else if (isSeparator(text.charCodeAt(at)) && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))) at += 2
    else break
  }
  if (at === start) return start + widthAt(text, start)
  return domainEnd(text, at)
}

function isInner(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return isLower(code) || isUpper(code) || isDigit(code)
  return LETTER.test(text.charAt(at))
}
const LETTER = /[\p{L}\p{M}]/u

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019
}

function isSeparator(code: number): boolean {
  return code === 0x2e || code === 0x2c
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

function shapeOf(word: string): Shape {
  const first = word.charCodeAt(0)
  if (isDigit(first)) return 'digits'
  if (!isUpper(first)) return isLower(first) || LETTER.test(word.charAt(0)) ? lowerShape(word) : 'mark'
  let upper = 1
  let lower = 0
  for (let at = 1; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (isUpper(code)) upper++
    else if (isLower(code)) lower++
  }
  if (lower === 0) return 'upper'
  return upper === 1 ? 'title' : 'mixed'
}

/** «iPhone» is written as a name although it begins small. */
function lowerShape(word: string): Shape {
  for (let at = 1; at < word.length; at++) if (isUpper(word.charCodeAt(at))) return 'mixed'
  return 'lower'
}
