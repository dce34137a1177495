const NAME_WORD = /^[\p{Lu}'‘’(@"“][\p{L}\p{M}.'’‘"”)@\d_-]*$/u
const PARTICLES = new Set(['bin', 'binti', 'al', 'el', 'de', 'van', 'der', 'di', 'da', 'la', 'dan', '&'])
const INITIALS = /^[a-z]{2,5}(?:\/[a-z]{2,5})*$/
/** In characters. */
const LONGEST_LINE = 80
/** In words. */
const LONGEST_NAME = 7
const FULL_NAME = /^(?:\p{Lu}[\p{L}.'’-]*\s){1,4}\p{Lu}[\p{L}.'’-]*$/u
const CARELESS_NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s[\p{L}\p{M}.'’-]+){0,5}$/u

/** Whether a line is two to five words with capitals, as a person's full name is: nothing else need say that it is one. */
export function isFullName(line: string): boolean {
  return FULL_NAME.test(line)
}

/** Whether words that a label calls a credit read as one or more names or as initials («abc/def»). */
export function isSignature(words: string): boolean {
  const parts = words.split(/\s+/)
  if (words.length > LONGEST_LINE || parts.length > LONGEST_NAME) return false
  if (parts.length === 1 && INITIALS.test(words)) return true
  return parts.some((word) => /\p{Lu}/u.test(word)) && parts.every((word) => NAME_WORD.test(word) || PARTICLES.has(word))
}

/** Whether words that markup calls a name, or parts from a date, read as one, written with or without capitals behind the first. */
export function isCarelessName(words: string): boolean {
  return CARELESS_NAME.test(words)
}
