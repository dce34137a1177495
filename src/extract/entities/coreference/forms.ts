import type { Recognised } from '../mentions/proposals.js'

/** The forms in which a text names one thing: the fullest in its usual case, and the others without mere variants of case. */
export interface Forms {
  readonly name: string
  readonly aliases: string[]
}

/** The forms of the mentions of one thing. */
export function formsOf(text: string, cluster: readonly Recognised[]): Forms {
  const forms = cluster.map(({ name }) => text.slice(name.start, name.end).replace(/\s+/g, ' '))
  const type = cluster[0]?.name.type
  const full = forms.reduce(fuller)
  const name = type === 'PER' || type === 'LOC' ? usualCase(full, type) : full
  return { name, aliases: aliasesOf(forms, name) }
}

/** The longer form; of two that are equally long, the one that is not in capitals. */
function fuller(best: string, form: string): string {
  return form.length > best.length || (form.length === best.length && isShouted(best)) ? form : best
}

function aliasesOf(forms: readonly string[], name: string): string[] {
  const seen = new Map<string, string>()
  for (const form of forms) {
    const key = form.toLowerCase()
    const known = seen.get(key)
    if (key !== name.toLowerCase() && (!known || isShouted(known))) seen.set(key, form)
  }
  return [...seen.values()]
}

/** «Jakarta» of «JAKARTA»: words that can be spoken lose their capitals, abbreviations keep them. */
function usualCase(name: string, type: 'PER' | 'LOC'): string {
  if (!isShouted(name)) return name
  // A person's first and last name are seldom abbreviated: «SRI», «JOHN».
  const [shortest, spoken] = type === 'PER' && name.includes(' ') ? [3, VOWEL] : [4, SYLLABLES]
  return name.replace(WORD, (word) =>
    word.length >= shortest && spoken.test(word) ? `${word[0]}${word.slice(1).toLowerCase()}` : word,
  )
}
const WORD = /\p{L}+/gu
const VOWEL = /[AEIOU]/
/** Two vowels with a consonant between them. */
const SYLLABLES = /[AEIOUY][^AEIOUY]+[AEIOUY]/

function isShouted(form: string): boolean {
  return form === form.toUpperCase() && form !== form.toLowerCase()
}
