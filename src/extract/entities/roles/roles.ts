import {
  NAME_ANNOUNCING_NOUNS,
  NO_OFFICES,
  OFFICE_EPITHETS,
  SERVING_OFFICES,
  TOWARD_WORDS,
} from '../../../language/id/names/titles.js'
import { phrases } from '../../../language/id/notation.js'
import { OFFICE_PARTING_WORDS, PLURAL_WORDS } from '../../../language/id/words/function-words.js'
import type { Chain } from '../../../model/chain/chain.js'
import { mentionOf } from '../../../text/span.js'
import { hasVerbShape } from '../../../text/verb-shape.js'
import { isMark, type Word } from '../../../text/words/word.js'
import type { Role, Span } from '../../../types.js'
import { isFieldWord } from '../gazetteer/heads.js'
import { addressLength, officeLength, rankLength, statusAt } from '../gazetteer/titles.js'
import type { Recognised } from '../mentions/proposals.js'
import { type RolePhrase, rolePhrases } from './role-phrases.js'
import type { Scene } from './scenes.js'

/** A role as the words give it: `of` is the name that the office belongs to. */
export interface FoundRole extends Omit<Role, 'of'> {
  readonly of: Recognised | null
  readonly person: Recognised
}

/** Words `from` (inclusive) to `to` (exclusive). */
interface Extent {
  readonly from: number
  readonly to: number
}

/** Less sure phrases are none; chosen on outlets that the reader had not seen (docs/model.md). */
const SURE = 0.5
/** The same where a rank leads from the phrase to the name: «Kapolri Jenderal Polisi X». */
const SURE_BY_RANK = 0.33
/** Words that no office ends with. */
const LOOSE: ReadonlySet<string> = new Set([...OFFICE_PARTING_WORDS, ...PLURAL_WORDS, ...phrases(OFFICE_EPITHETS)])
const SERVING: ReadonlySet<string> = new Set(phrases(SERVING_OFFICES))
/** Words that say who somebody is without being an office. */
const NO_OFFICE: ReadonlySet<string> = new Set([NO_OFFICES, NAME_ANNOUNCING_NOUNS].flatMap(phrases))
const TOWARD: ReadonlySet<string> = new Set(phrases(TOWARD_WORDS))
/** Words that a place follows where somebody works or comes from. */
const WHERE: ReadonlySet<string> = new Set(['di', 'asal', 'dari'])

/** The offices and occupations that a sentence gives the persons in it. */
export function rolesIn(chain: Chain, scene: Scene): FoundRole[] {
  return rolePhrases(chain, scene).flatMap((phrase) => {
    const rank = phrase.isBefore ? rankOf(scene, phrase) : null
    const sure = rank && rank.from <= phrase.to + 2 ? SURE_BY_RANK : SURE
    const extent = phrase.confidence >= sure ? trimmed(scene, phrase) : null
    const isTheirs =
      extent && !servesPerson(scene, extent, phrase) && !crossesBoard(scene, extent, phrase) && !isObject(scene, extent, phrase)
    return isTheirs ? [roleOf(scene, phrase, extent)] : []
  })
}

/** Whether a colon lies between the office and the name, and more than it: «Wakil Direktur: … Direktur: Yohan Tandra». */
function crossesBoard({ words }: Scene, { to }: Extent, { person, isBefore }: RolePhrase): boolean {
  const name = skipAddressBack(words, person.name.from)
  return isBefore && words.slice(to, name).some((word) => word.text === ':') && name > to + 1
}

/** «kebijakan Presiden Budi Santoso terhadap pengusaha»: behind such a word stand others than the person. */
function isObject({ words }: Scene, { from }: Extent, { isBefore }: RolePhrase): boolean {
  return !isBefore && TOWARD.has(words[from - 1]?.lower ?? '')
}

/** «sopir Budi Santoso»: the office is that of somebody who serves the person named right after it. */
function servesPerson({ words, text }: Scene, { from, to }: Extent, { person, isBefore }: RolePhrase): boolean {
  if (!isBefore || person.name.from !== to) return false
  const { start, end } = spanOf(words, from + (statusAt(words, from)?.length ?? 0), to)
  return SERVING.has(text.slice(start, end).toLowerCase())
}

/**
 * The phrase with whole names in it, without rank, address, marks and small words at its end. `null` where nothing stays, or where it
 * begins with a name or says what befell somebody: that is no office.
 */
function trimmed({ words, owner }: Scene, phrase: Extent): Extent | null {
  let { from, to } = phrase
  const last = owner[to - 1]?.name
  if (last && last.type !== 'PER' && last.from >= from) to = Math.max(to, last.to)
  if (owner[from] || NO_OFFICE.has(words[from]?.lower ?? '')) return null
  while (isField(words[to]) && isField(words[to + 1]) && !owner[to]) to += 2
  for (let at = from + 1; at < to; at++) if (!owner[at] && at + rankLength(words, at) >= to) to = at
  to = skipAddressBack(words, to)
  while (to > from && isLoose(words, to - 1, from)) to--
  while (from < to && words[from]?.shape === 'mark') from++
  return to > from ? { from, to } : null
}

function isField(word: Word | undefined): boolean {
  return word !== undefined && isFieldWord(word)
}

/** Whether no office ends with the word, given where it begins. */
function isLoose(words: readonly Word[], at: number, from: number): boolean {
  const { shape, lower, text } = words[at] as Word
  const isVerb = at > from && shape === 'lower' && hasVerbShape(lower) && officeLength(words, at) === 0
  return isVerb || LOOSE.has(lower) || (shape === 'mark' && text !== ')')
}

function roleOf(scene: Scene, { person, isBefore }: RolePhrase, { from, to }: Extent): FoundRole {
  const { words } = scene
  const status = statusAt(words, from)
  const begin = status && from + status.length < to ? from + status.length : from
  const holder = nameIn(scene, begin, to)
  const where = whereIn(words, begin + 1, holder?.name.from ?? begin)
  const body = holder && (holder.name.type === 'ORG' || (holder.name.type === 'LOC' && where < 0)) ? holder : null
  const rank = isBefore ? rankOf(scene, { to, person }) : null
  return {
    ...mentionOf(scene.text, spanOf(words, from, to)),
    title: textOf(scene, begin, titleEnd(words, begin, where < 0 ? (holder?.name.from ?? to) : where)),
    of: body,
    status: status?.value ?? 'current',
    rank: rank && textOf(scene, rank.from, rank.to),
    person,
  }
}

/** The first body, place or person named in an office: «Gubernur Bali», «kuasa hukum Budi Santoso». */
function nameIn({ owner }: Scene, from: number, to: number): Recognised | null {
  for (let at = from + 1; at < to; at++) if (owner[at] && owner[at]?.name.type !== 'MISC') return owner[at] as Recognised
  return null
}

/** The word that tells where somebody works or comes from; -1 without. */
function whereIn(words: readonly Word[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (WHERE.has(words[at]?.lower ?? '')) return at
  return -1
}

/** Where the title ends: before the short form of the office in brackets («Kepala Satuan Lalu Lintas (Kasatlantas)») and small words. */
function titleEnd(words: readonly Word[], from: number, to: number): number {
  let end = to
  while (end > from + 1 && isLoose(words, end - 1, from)) end--
  if (!isMark(words[end - 1], ')')) return isMark(words[end - 1], '(') ? Math.max(from + 1, end - 1) : end
  for (let at = end - 2; at > from; at--) if (isMark(words[at], '(')) return at
  return end
}

function spanOf(words: readonly Word[], from: number, to: number): Span {
  return { start: (words[from] as Word).start, end: (words[to - 1] as Word).end }
}

function textOf(scene: Scene, from: number, to: number): string {
  const { start, end } = spanOf(scene.words, from, to)
  return scene.text.slice(start, end).replace(/\s+/g, ' ')
}

/** The rank between an office that ends here and the name of its holder. */
function rankOf({ words }: Scene, { to, person }: Pick<RolePhrase, 'to' | 'person'>): Extent | null {
  let end = skipAddressBack(words, person.name.from)
  // «Irjen Pol. Budi Santoso»
  if (isMark(words[end - 1], '.') && words[end - 1]?.glued) end--
  for (let from = Math.max(to, end - 4); from < end; from++) if (from + rankLength(words, from) === end) return { from, to: end }
  return null
}

function skipAddressBack(words: readonly Word[], from: number): number {
  let at = from
  for (let step = 0; step < 4; step++) {
    const length = [3, 2, 1].find((count) => at >= count && addressLength(words, at - count) === count)
    if (!length) return at
    at -= length
  }
  return at
}
