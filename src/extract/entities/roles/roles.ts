import { COPULA_WORDS } from '../../../language/id/words/function-words.js'
import { mentionOf } from '../../../text/span.js'
import { isCapital, isMark, type Word } from '../../../text/words/word.js'
import type { Role, Span } from '../../../types.js'
import { addressLength, degreeLength, isEpithet, officeLength, rankLength, statusAt } from '../gazetteer/titles.js'
import type { Recognised } from '../mentions/proposals.js'
import { isLoose, officeEnd, officeStart } from './offices.js'
import type { Scene } from './scenes.js'

/** A role as the words give it: `of` is the name that the office belongs to. */
export interface FoundRole extends Omit<Role, 'of'> {
  readonly of: Recognised | null
}

const LINKS: ReadonlySet<string> = new Set(COPULA_WORDS)
/** Offices held for a person, whose name may follow them. */
const SERVES: ReadonlySet<string> = new Set([
  'kuasa hukum',
  'penasihat hukum',
  'pengacara',
  'advokat',
  'juru bicara',
  'jubir',
  'ajudan',
  'asisten',
  'manajer',
])

/** The offices and occupations that the sentence gives a person: before the name, after it in apposition, or said of it. */
export function rolesOf(scene: Scene, person: Recognised): FoundRole[] {
  return [roleBefore(scene, person.name.from), roleAfter(scene, person.name.to)].filter((role) => role !== null)
}

/** «Menteri Pertahanan AS Lloyd Austin», «Direktur Utama PT X, Budi Y,», «Kapolri Jenderal Polisi Z». */
function roleBefore(scene: Scene, from: number): FoundRole | null {
  const { words, owner } = scene
  let end = skipAddressBack(words, from)
  if (isMark(words[end - 1], '.') && words[end - 1]?.glued) end--
  const rank = rankBefore(words, end)
  end = skipAddressBack(words, rank?.from ?? end)
  const comma = isMark(words[end - 1], ',')
  if (comma) end--
  const tail = rank ? rank.to : end
  while (end > 0 && isEpithet(words[end - 1] as Word)) end--
  const bracket = isMark(words[end - 1], ')') && isMark(words[end - 3], '(') ? end - 3 : end
  const of = owner[bracket - 1]
  if (of?.name.type === 'PER') return comma ? servedRole(scene, of) : null
  const until = of ? of.name.from : end
  const titleEnd = skipShortTitleBack(words, words[until - 1]?.lower === 'di' ? until - 1 : until)
  const start = officeStart(scene, titleEnd)
  if (start === null || (comma && !isCapital(words[start])) || isLoose(words[titleEnd - 1])) return null
  if (SERVES.has(textOf(scene, start, titleEnd).toLowerCase()) && isBeforePerson(scene, owner[from])) return null
  return roleOf(
    scene,
    { start, end: titleEnd, tail: of ? Math.max(bracket, tail) : Math.max(titleEnd, tail) },
    of && words[until - 1]?.lower !== 'di' ? of : null,
    rank,
  )
}

/** Before the bracket that shortens an office: «Direktur Perlindungan Anak (Dir PPA) Bareskrim Polri, X». */
function skipShortTitleBack(words: readonly Word[], end: number): number {
  if (!isMark(words[end - 1], ')')) return end
  for (let at = end - 2; at >= Math.max(0, end - 7); at--) if (isMark(words[at], '(')) return at
  return end
}

/** Whether a comma and another person follow the name. */
function isBeforePerson({ words, owner }: Scene, person: Recognised | undefined): boolean {
  const to = person?.name.to ?? 0
  return isMark(words[to], ',') && owner[to + 1]?.name.type === 'PER'
}

/** «Kuasa hukum Rantung, Decky Palar»: the office serves the first person and belongs to the second. */
function servedRole(scene: Scene, served: Recognised): FoundRole | null {
  const end = served.name.from
  const start = officeStart(scene, end)
  if (start === null || !SERVES.has(textOf(scene, start, end).toLowerCase())) return null
  return roleOf(scene, { start, end, tail: end }, null, null)
}

/** «Lloyd Austin, Menteri Pertahanan AS,», «Siti (52), seorang warga Penaraga», «Tito menjadi menteri dalam negeri». */
function roleAfter(scene: Scene, to: number): FoundRole | null {
  const { words, owner } = scene
  let at = skipDegrees(words, skipBracket(words, to))
  const comma = isMark(words[at], ',')
  if (comma) at++
  let linked = false
  while (LINKS.has(words[at]?.lower ?? '') && at < to + 8) {
    linked = true
    at++
  }
  if (!comma && !linked) return null
  const status = statusAt(words, at)
  const office = officeLength(words, at + (status?.length ?? 0))
  if (office === 0) return null
  let end = officeEnd(scene, at + (status?.length ?? 0) + office)
  while (isLoose(words[end - 1])) end--
  const of = owner[end]?.name.type === 'PER' ? undefined : owner[end]
  const tail = of?.name.to ?? end
  if (namesPerson(scene, tail)) return null
  return roleOf(scene, { start: at, end, tail }, of ?? null, null)
}

/** Whether the office belongs to a person named right after it. */
function namesPerson({ words, owner }: Scene, from: number): boolean {
  let at = from
  if (isMark(words[at], ',')) return false
  while (at < from + 6) {
    const skip = rankLength(words, at) || addressLength(words, at)
    if (skip === 0) break
    at += skip
  }
  return owner[at]?.name.type === 'PER'
}

interface Extent {
  readonly start: number
  readonly end: number
  readonly tail: number
}

function roleOf(scene: Scene, extent: Extent, of: Recognised | null, rank: { from: number; to: number } | null): FoundRole {
  const status = statusAt(scene.words, extent.start)
  const title = textOf(scene, extent.start + (status?.length ?? 0), extent.end)
  const span = spanOf(scene.words, extent.start, extent.tail)
  return {
    ...mentionOf(scene.text, span),
    title,
    of,
    status: status?.value ?? 'current',
    rank: rank && textOf(scene, rank.from, rank.to),
  }
}

function spanOf(words: readonly Word[], from: number, to: number): Span {
  return { start: (words[from] as Word).start, end: (words[to - 1] as Word).end }
}

function textOf(scene: Scene, from: number, to: number): string {
  const { start, end } = spanOf(scene.words, from, to)
  return scene.text.slice(start, end).replace(/\s+/g, ' ')
}

function rankBefore(words: readonly Word[], end: number): { from: number; to: number } | null {
  for (let length = 4; length > 0; length--) {
    if (end >= length && rankLength(words, end - length) === length) return { from: end - length, to: end }
  }
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

/** After «(52)» or «(Jokowi)». */
function skipBracket(words: readonly Word[], at: number): number {
  return isMark(words[at], '(') && isMark(words[at + 2], ')') ? at + 3 : at
}

function skipDegrees(words: readonly Word[], from: number): number {
  let at = from
  while (at < from + 24 && isMark(words[at], ',') && degreeLength(words, at + 1) > 0) {
    at += 1 + degreeLength(words, at + 1)
    if (isMark(words[at], '.')) at++
  }
  return at
}
