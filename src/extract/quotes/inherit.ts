import type { Attribution } from './sources/attributions.js'
import type { QuoteDraft } from './walk.js'

/** A confidence. */
const BY_NEIGHBOUR = 0.8

/** The attribution of each draft: its own, or that of the quotation or sentence it belongs with. */
export function inheritSpeakers(drafts: readonly QuoteDraft[]): (Attribution | null)[] {
  const result: (Attribution | null)[] = drafts.map(({ own }) => own)
  drafts.forEach((draft, index) => {
    const before = index > 0 && drafts[index - 1]?.told === draft.told
    const sameZone = before && drafts[index - 1]?.zone === draft.zone
    if (result[index] || runsOn(draft)) return
    if (draft.plan.continues || (sameZone && result[index - 1])) result[index] = weaker(result[index - 1])
    else result[index] = weaker(draft.preceding)
  })
  for (let index = drafts.length - 2; index >= 0; index--) {
    if (!result[index] && drafts[index + 1]?.told === drafts[index]?.told) result[index] = weaker(result[index + 1])
  }
  drafts.forEach((draft, index) => {
    if (result[index]) return
    const neighbour = index > 0 && drafts[index - 1]?.told === draft.told ? result[index - 1] : null
    result[index] = weaker(neighbour)
  })
  return result
}

/** A paragraph of a quotation that goes on in the next one, which tells who speaks. */
function runsOn({ plan: { quotation } }: QuoteDraft): boolean {
  return quotation.lost === null && quotation.end === quotation.outer.end
}

function weaker(attribution: Attribution | null | undefined): Attribution | null {
  if (!attribution?.speaker) return null
  const { speaker, cue } = attribution
  return { speaker: { ...speaker, confidence: Math.min(speaker.confidence, BY_NEIGHBOUR) }, cue }
}
