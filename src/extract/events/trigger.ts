import { COPULA_WORDS, PREDICTING_VERBS } from '../../language/id/words/clauses.js'
import type { Timex } from '../../types.js'
import { attribution } from './attribution.js'
import { isCompared, phraseHead } from './clauses/attachment.js'
import { type ClauseWord, isQuote, lastIndexWhere } from './clauses/clause-words.js'
import { isCoarse } from './clauses/datable.js'
import { carriedBy, clauseStart, governorBefore, nounBehind } from './clauses/governors.js'
import { opensClause, opensContent, opensSpeech } from './clauses/position.js'
import { isHabit } from './truth/habit.js'
import { isGoal } from './truth/purpose.js'
import { isUnreal } from './truth/reality.js'

const COPULAS = new Set(COPULA_WORDS)
const PREDICTING = new Set(PREDICTING_VERBS)

/**
 * The verb or event noun that a time dates, out of the words that belong to no time; `null` where nothing governs it, or where what
 * does is said not to happen. `isFirst` tells that no other time stands before it in its sentence.
 */
export function triggerOf(words: readonly ClauseWord[], timex: Timex, isFirst: boolean): ClauseWord | null {
  const before = words.filter((word) => word.end <= timex.start)
  const after = words.filter((word) => word.start >= timex.end)
  const tag = attribution(before)
  if (tag) return tag
  if (isCompared(before, timex) || (isCoarse(timex) && isBracketed(before, after))) return null
  const governor = governorOf(before, after, timex, isFirst)
  if (!governor || isUnreal(words, governor) || isGoal(words, governor, timex) || isHabit(words, governor, timex)) return null
  return governor
}

function governorOf(
  before: readonly ClauseWord[],
  after: readonly ClauseWord[],
  timex: Timex,
  isFirst: boolean,
): ClauseWord | null {
  const head = phraseHead(before, after, timex)
  if (head) return head
  // «Gelombang kedua, mulai 3 November, …»: without a verb the word of beginning itself.
  const begins = before.at(-1)?.sort === 'light' ? (before.at(-1) ?? null) : null
  if (opensClause(before, after) || opensContent(before, after, timex)) return forward(after) ?? begins
  const clause = before.slice(clauseStart(before))
  if (endsSubject(clause)) {
    const predicate = predicateOf(after)
    if (predicate) return predicate
  }
  if (leadsIn(clause, after)) return forward(after)
  // In a noun phrase that names no event a time dates at most what the phrase is the subject of.
  if (head === null) return clause.some(({ sort }) => sort === 'verb' || sort === 'light') ? null : predicateOf(after)
  const governor = governorBefore(clause, isFirst && !isCoarse(timex))
  // «Berdasarkan data per April 2025, kasus turun»: what leads in tells the time of what follows.
  if (!governor) return after[0]?.lower === ',' ? forward(after) : endsRelative(clause) ? null : predicateOf(after)
  // «melaporkan hasil per 31 Desember»: of what day the figures are.
  if (before.at(-1)?.lower === 'per' && governor.speech) return null
  return isCoarse(timex) ? nearer(clause, governor, after) : governor
}

/** A month or year goes with the happening named last rather than with what is done or said about it: «menyelidiki ledakan pada 2020». */
function nearer(clause: readonly ClauseWord[], governor: ClauseWord, after: readonly ClauseWord[]): ClauseWord | null {
  const behind = clause.slice(clause.indexOf(governor) + 1)
  const noun = behind.filter(({ sort }) => sort === 'noun').at(-1)
  if (noun) return noun
  // «indikator yang perlu diperhatikan adalah peningkatan kasus pada 2025»: what something is, is dated.
  const copula = behind.findIndex(({ lower }) => COPULAS.has(lower))
  const told = copula < 0 ? undefined : behind.slice(copula).find(({ sort }) => sort === 'weak-noun')
  if (told) return told
  // «melaporkan awal bulan ini bahwa …»: the day of saying.
  if (behind.every(({ preposition }) => preposition) && opensSpeech(after)) return governor
  if (PREDICTING.has(governor.lower)) return null
  if (governor.sort !== 'verb' || !governor.speech) return governor
  return behind.filter(({ sort }) => sort === 'weak-noun').at(-1) ?? predicateOf(after)
}

/** Whether a subject without a verb or happening stands between the last comma and the time: «…, nilai rupiah pada 15 Maret melemah». */
function endsSubject(clause: readonly ClauseWord[]): boolean {
  const comma = lastIndexWhere(clause, ({ lower }) => lower === ',')
  const subject = clause.slice(comma + 1)
  return comma >= 0 && subject.some(({ sort, preposition }) => sort === 'other' && !preposition) && !subject.some(tells)
}

/** «Kinerja indeks yang minus 3% sejak awal 2023 …»: the time stands in a clause with «yang» that has no verb. */
function endsRelative(clause: readonly ClauseWord[]): boolean {
  const bound = lastIndexWhere(clause, ({ sort }) => sort === 'bound')
  return (
    clause[bound]?.lower === 'yang' && clause.slice(bound + 1).some(({ sort, preposition }) => sort === 'other' && !preposition)
  )
}

/** Whether what stands before the time only leads in what follows: «Tiga bulan setelah rapat itu, pada 16 April, keduanya sepakat». */
function leadsIn(clause: readonly ClauseWord[], after: readonly ClauseWord[]): boolean {
  const lead = clause[lastIndexWhere(clause, (word) => !word.preposition)]
  return lead?.lower === ',' && after[0]?.lower === ',' && !clause.some(({ sort }) => sort === 'verb' || sort === 'light')
}

function tells({ sort }: ClauseWord): boolean {
  return sort !== 'other' && sort !== 'mark' && sort !== 'bound'
}

/** The trigger of what follows: behind a colon whatever comes first, else that of the first clause that tells of something. */
function forward(after: readonly ClauseWord[]): ClauseWord | null {
  const stop = after.findIndex((word, index) => index > 0 && (isQuote(word) || word.lower === ';'))
  const words = stop < 0 ? after : after.slice(0, stop)
  const listed = after[0]?.lower === ':' || after[0]?.lower === '—' || after[0]?.lower === '–'
  if (listed) return words.find((word) => word.sort !== 'other' && word.sort !== 'mark' && word.sort !== 'bound') ?? null
  const comma = words.findIndex(({ lower }, index) => index > 0 && lower === ',')
  return (comma < 0 ? null : firstOf(words.slice(0, comma))) ?? firstOf(words)
}

/** The predicate that follows its subject and the time: «Kinerja pada 2022 terus meningkat». */
function predicateOf(after: readonly ClauseWord[]): ClauseWord | null {
  const stop = after.findIndex(({ sort }) => sort === 'mark' || sort === 'bound')
  return firstOf(stop < 0 ? after : after.slice(0, stop))
}

/** The first full verb that no «yang» leads in, or what it carries; without one the first noun. */
function firstOf(clause: readonly ClauseWord[]): ClauseWord | null {
  // «secara mengesankan» tells how.
  const verbs = clause.filter(({ sort }, at) => sort === 'verb' && clause[at - 1]?.lower !== 'secara')
  const verb = verbs.find((word) => clause[clause.indexOf(word) - 1]?.lower !== 'yang') ?? verbs[0]
  if (verb) return carriedBy(clause, verb) ?? verb
  const light = clause.find((word, at) => word.sort === 'light' && clause[at + 1]?.sort !== 'light')
  const carried = light && nounBehind(clause, light)
  // Of a verb that tells little the happening is the subject or what stands right behind it, not a noun farther on.
  const subject = clause.slice(0, light ? clause.indexOf(light) : clause.length).find((word) => word.sort === 'noun')
  return carried ?? subject ?? light ?? clause.find((word) => word.sort === 'bare') ?? null
}

/** «Boediono (2005)»: a year of a work or a life. */
function isBracketed(before: readonly ClauseWord[], after: readonly ClauseWord[]): boolean {
  return before.at(-1)?.lower === '(' || after[0]?.lower === ')'
}
