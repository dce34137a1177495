import { mentionOf } from '../../text/span.js'
import type { Entity } from '../../types.js'
import { firstAfter } from './reading/mentions.js'
import type { Reading } from './reading/reading.js'
import type { Attribution } from './sources/attributions.js'
import type { Draft } from './walk.js'

const BY_NEIGHBOUR = 0.8
const BY_STORY = 0.5

/** The attribution of each draft: its own, or that of the quotation or sentence it belongs with. */
export function inheritSpeakers(reading: Reading, drafts: readonly Draft[]): (Attribution | null)[] {
  const result: (Attribution | null)[] = drafts.map(({ own }) => own)
  drafts.forEach((draft, index) => {
    const before = index > 0 && drafts[index - 1]?.told === draft.told
    const sameZone = before && drafts[index - 1]?.zone === draft.zone
    if (result[index]) return
    if (draft.plan.continues || (sameZone && result[index - 1])) result[index] = weaker(result[index - 1])
    else result[index] = weaker(draft.preceding)
  })
  for (let index = drafts.length - 2; index >= 0; index--) {
    if (!result[index] && drafts[index + 1]?.told === drafts[index]?.told) result[index] = weaker(result[index + 1])
  }
  drafts.forEach((draft, index) => {
    if (result[index]) return
    const neighbour = index > 0 && drafts[index - 1]?.told === draft.told ? result[index - 1] : null
    result[index] = weaker(neighbour) ?? lastPerson(reading, draft)
  })
  return result
}

function weaker(attribution: Attribution | null | undefined): Attribution | null {
  if (!attribution?.speaker) return null
  const { speaker, cue } = attribution
  return { speaker: { ...speaker, confidence: Math.min(speaker.confidence, BY_NEIGHBOUR) }, cue }
}

/** Whom the story told of last, where nothing nearer speaks. */
function lastPerson(reading: Reading, { person, plan }: Draft): Attribution | null {
  const mention = person && lastMention(person, plan.quotation.start)
  if (!person || !mention) return null
  return { speaker: { ...mentionOf(reading.text, mention), entity: person.id, confidence: BY_STORY }, cue: null }
}

function lastMention({ mentions }: Entity, offset: number) {
  return mentions[firstAfter(mentions, offset - 1) - 1] ?? null
}
