import { type Chain, posteriorsOf, readyChain, weighLine } from '../../../model/chain/chain.js'
import type { Recognised } from '../mentions/proposals.js'
import { forEachRoleFeatures } from './role-features.js'
import type { Scene } from './scenes.js'

/** What a word may be: outside, or the beginning or the inside of a role of the next or the previous person. */
export const ROLE_STATE = { OUTSIDE: 0, OF_NEXT: 1, INSIDE_NEXT: 2, OF_PREVIOUS: 3, INSIDE_PREVIOUS: 4 } as const
export const ROLE_STATES = 5

/** How many words away a person may be. */
const REACH = 40
/** How much it counts that a word is outside any role. */
const OUTSIDE_WEIGHT = 0.5

/** Words `from` (inclusive) to `to` (exclusive) that say what a person is. */
export interface RolePhrase {
  readonly from: number
  readonly to: number
  readonly person: Recognised
  /** Whether the person's name comes after the phrase. */
  readonly isBefore: boolean
  /** From 0 to 1: the mean, by words, of how sure the state of each word is. */
  readonly confidence: number
}

/** The phrases of a sentence that say what somebody in it is. */
export function rolePhrases(chain: Chain, scene: Scene): RolePhrase[] {
  const { words, owner } = scene
  if (!owner.some(isPerson)) return []
  const ready = readyChain(chain)
  const own = new Float64Array(words.length * ROLE_STATES)
  forEachRoleFeatures(scene, ({ hashes, length }, at) => weighLine(ready, hashes, length, own, at * ROLE_STATES))
  const shares = posteriorsOf(ready, own)
  const states = words.map((_, at) => likeliest(shares, at))
  const phrases: RolePhrase[] = []
  for (let from = 0; from < words.length; ) {
    const state = states[from] as number
    let to = from + 1
    if (state !== ROLE_STATE.OUTSIDE) {
      const inside = insideOf(state)
      while (to < words.length && states[to] === inside) to++
      const isBefore = inside === ROLE_STATE.INSIDE_NEXT
      const person = isBefore ? personAfter(owner, to) : personBefore(owner, from)
      if (person) phrases.push({ from, to, person, isBefore, confidence: confidenceOf(shares, states, from, to) })
    }
    from = to
  }
  return phrases
}

function insideOf(state: number): number {
  return state <= ROLE_STATE.INSIDE_NEXT ? ROLE_STATE.INSIDE_NEXT : ROLE_STATE.INSIDE_PREVIOUS
}

/** The likeliest state, were outside so much less likely: a phrase is weighed as a whole later, by its confidence. */
function likeliest(shares: Float64Array, at: number): number {
  let best: number = ROLE_STATE.OUTSIDE
  let most = (shares[at * ROLE_STATES] as number) * OUTSIDE_WEIGHT
  for (let state = 1; state < ROLE_STATES; state++) {
    const share = shares[at * ROLE_STATES + state] as number
    if (share > most) {
      best = state
      most = share
    }
  }
  return best
}

function confidenceOf(shares: Float64Array, states: readonly number[], from: number, to: number): number {
  let sum = 0
  for (let at = from; at < to; at++) sum += Math.log(shares[at * ROLE_STATES + (states[at] as number)] as number)
  return Math.exp(sum / (to - from))
}

function isPerson(name: Recognised | undefined): boolean {
  return name?.name.type === 'PER'
}

function personAfter(owner: Scene['owner'], from: number): Recognised | null {
  for (let at = from; at < Math.min(owner.length, from + REACH); at++)
    if (isPerson(owner[at]) && owner[at]?.name.from === at) return owner[at] as Recognised
  return null
}

function personBefore(owner: Scene['owner'], to: number): Recognised | null {
  for (let at = to - 1; at >= Math.max(0, to - REACH); at--) if (isPerson(owner[at])) return owner[at] as Recognised
  return null
}
