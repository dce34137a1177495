import { checkText } from './checks/describe.js'
import { detectWorldLanguage } from './language/world.js'
import type { Language } from './types.js'

/**
 * The language of a text as a BCP 47 code, `und` when unsure, with a confidence from 0 to 1. Indonesian and its neighbours
 * (Malay, Javanese, Sundanese, English) by their words, any other language by its trigrams. Throws a `TypeError` only if the
 * argument is no string.
 */
export function detectLanguage(text: string): Language {
  checkText('detectLanguage', text)
  return detectWorldLanguage(text)
}
