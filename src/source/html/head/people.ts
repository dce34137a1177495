import { NO_PERSON_WORDS } from '../../../language/id/names/no-person.js'
import { holdsDomain } from '../../../text/domains.js'
import { withoutLabel } from './byline.js'

const OUTLETS: ReadonlySet<string> = new Set(NO_PERSON_WORDS)
const ADDRESS = /https?:|www\.|@|\//i

/** The people among declared names: without addresses, outlets, desks and publishing systems; each once, labels cut. */
export function peopleOf(names: readonly string[], outlets: readonly string[]): string[] {
  const closed = outlets.map(squeeze).filter((outlet) => outlet !== '')
  const people = names
    .flatMap((name) => name.split(/\s*[,;|]\s*|\s+(?:dan|and|&)\s+/))
    .map((name) => withoutLabel(name).trim())
    .filter((name) => isPerson(name, closed))
  return [...new Map(people.map((name) => [squeeze(name), name])).values()]
}

/** Whether a bare name, without the desk behind it, is one of the page's own (squeezed), or that of an outlet or desk by its words. */
export function isOutlet(text: string, outlets: ReadonlySet<string>): boolean {
  const [name = ''] = text.split(/\s[-–—|]\s/)
  const words = name.toLowerCase().match(/\p{L}+/gu) ?? []
  return outlets.has(squeeze(name)) || isAddress(name) || words.some((word) => OUTLETS.has(word))
}

function isAddress(name: string): boolean {
  return ADDRESS.test(name) || holdsDomain(name)
}

function isPerson(name: string, outlets: readonly string[]): boolean {
  if (name.length < 3 || name.length > 60 || isAddress(name) || /\d/.test(name)) return false
  const words = name.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length === 0 || words.length > 6 || words.some((word) => OUTLETS.has(word))) return false
  const whole = squeeze(name)
  return !outlets.some((outlet) => whole === outlet || (words.length === 1 && outlet.startsWith(whole)))
}

/** Letters only, in lower case: «Harian 6» and «harian6» are one. */
export function squeeze(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
