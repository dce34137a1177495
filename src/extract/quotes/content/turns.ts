import { ANSWER_MARKS, INTERVIEW_NOUNS, QUESTION_MARKS } from '../../../language/id/speech/speech-verbs.js'
import type { Span } from '../../../types.js'
import { mentionAt, mentionsIn } from '../reading/mentions.js'
import type { QuoteReading } from '../reading/quote-reading.js'
import { wordFrom, type Zone } from '../reading/zones.js'
import type { Voice } from '../sources/sources.js'
import type { Plan } from './plans.js'

/** In words: fewer are a heading. */
const MIN_WORDS = 4
const ANSWERS = new Set(ANSWER_MARKS)
const QUESTIONS = new Set(QUESTION_MARKS)
const INTERVIEWS = new Set(INTERVIEW_NOUNS)

/** A paragraph that somebody speaks after a colon: «X: ...», «J: ...». */
interface Turn {
  readonly zone: number
  readonly said: Span
  /** The person before the colon; `null` behind the letter or word of an interview. */
  readonly voice: Voice | null
}

/**
 * What is said in the turns of a talk, by zone: two at least, by persons named before the colon, or answers of an interview that
 * the text tells of before. Questions and answers alone are no speech.
 */
export function planTurns(reading: QuoteReading, zones: readonly Zone[]): Map<number, Plan> {
  const plans = new Map<number, Plan>()
  const named: Turn[] = []
  const answers: Turn[] = []
  let questions = 0
  zones.forEach((zone, index) => {
    const turn = turnOf(reading, zone, index)
    if (turn?.voice) named.push(turn)
    const mark = markOf(reading, zone)
    if (mark !== null && ANSWERS.has(mark) && turn) answers.push(turn)
    if (mark !== null && QUESTIONS.has(mark)) questions++
  })
  const guest = answers.length >= 2 && questions >= 2 ? interviewee(reading, zones, answers[0]?.zone ?? 0) : null
  for (const turn of named.length >= 2 ? named : []) if (turn.voice) plans.set(turn.zone, planFor(turn, turn.voice))
  if (guest) for (const turn of answers) plans.set(turn.zone, planFor(turn, guest))
  return plans
}

function planFor({ said }: Turn, signer: Voice): Plan {
  return { quotation: { ...said, outer: said, lost: 'opening' }, cue: null, signer, continues: false }
}

function turnOf(reading: QuoteReading, zone: Zone, index: number): Turn | null {
  const head = /^([^:\n]{1,60}):\s+(?=\S)/.exec(reading.text.slice(zone.start, Math.min(zone.end, zone.start + 80)))
  if (!head) return null
  const said = { start: zone.start + head[0].length, end: zone.end }
  const text = reading.text.slice(said.start, said.end)
  const words = zone.words.length - wordFrom(zone, said.start)
  if (words < MIN_WORDS || !/[.!?\u2026]$/.test(text) || /["“”]/.test(text)) return null
  const mention = mentionAt(reading.mentions, zone.start)
  const isName =
    mention?.entity.type === 'PER' &&
    /^\s*(?:\([^()]{1,30}\)\s*)?$/.test(reading.text.slice(mention.end, zone.start + (head[1] ?? '').length))
  return { zone: index, said, voice: isName ? { kind: 'name', span: mention, mention } : null }
}

/** The letter or word before the colon that opens a zone, in lower case: «T», «J», «Tanya». */
function markOf(reading: QuoteReading, zone: Zone): string | null {
  return /^(\p{L}{1,12})\s?:/u.exec(reading.text.slice(zone.start, zone.start + 16))?.[1]?.toLowerCase() ?? null
}

/** «Berikut wawancara dengan X»: the person named last in the paragraphs before the first answer that speak of the interview. */
function interviewee(reading: QuoteReading, zones: readonly Zone[], before: number): Voice | null {
  for (let index = before - 1; index >= 0; index--) {
    const zone = zones[index] as Zone
    if (!zone.words.some(({ lower }) => INTERVIEWS.has(lower))) continue
    const mention = mentionsIn(reading.mentions, zone)
      .filter(({ entity }) => entity.type === 'PER')
      .at(-1)
    if (mention) return { kind: 'name', span: mention, mention }
  }
  return null
}
