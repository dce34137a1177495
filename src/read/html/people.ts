import { AUTHOR_LABELS, EDITOR_LABELS, OUTLET_WORDS } from '../../language/id/byline-labels.js'

const LABEL = new RegExp(`^(?:${[...AUTHOR_LABELS, ...EDITOR_LABELS].join('|')})(?![\\p{L}\\d])\\s{0,3}[:.]?\\s{0,3}`, 'iu')
const OUTLETS: ReadonlySet<string> = new Set(OUTLET_WORDS)
const ADDRESS = /https?:|www\.|@|\.(?:com|co|id|net|org)(?![a-z])|\//i

/** The people among declared names: without addresses, outlets, desks and publishing systems; each once, labels cut. */
export function peopleOf(names: readonly string[], outlets: readonly string[]): string[] {
  const closed = new Set(outlets.map(squeeze))
  const people = names
    .flatMap((name) => name.split(/\s*[,;|]\s*|\s+(?:dan|and|&)\s+/))
    .map((name) => name.replace(LABEL, '').trim())
    .filter((name) => isPerson(name, closed))
  return [...new Map(people.map((name) => [squeeze(name), name])).values()]
}

function isPerson(name: string, outlets: ReadonlySet<string>): boolean {
  if (name.length < 3 || name.length > 60 || ADDRESS.test(name) || /\d/.test(name)) return false
  const words = name.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length === 0 || words.length > 6 || words.some((word) => OUTLETS.has(word))) return false
  const whole = squeeze(name)
  return ![...outlets].some((outlet) => outlet !== '' && (whole === outlet || (words.length === 1 && outlet.startsWith(whole))))
}

/** Letters only, in lower case: «Liputan 6» and «liputan6» are one. */
function squeeze(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
