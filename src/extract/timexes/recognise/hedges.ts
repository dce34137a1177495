import type { HEDGES } from '../../../language/id/time/deictics.js'
import type { Mod } from '../../../types.js'
import { finestOf, type Meaning, pointOf, towardOf } from '../meaning/meaning.js'
import { KIND, patternOf } from '../tokens/kinds.js'
import type { Tokens } from '../tokens/time-tokens.js'
import type { FoundTimex } from './scan-forms.js'

type Doubt = (typeof HEDGES)[string]

/** What the doubts make of a point and of an amount. */
const MODS: Readonly<Record<Exclude<Doubt, 'rest'>, readonly [ofPoint: Mod, ofAmount: Mod]>> = {
  about: ['APPROX', 'APPROX'],
  nearly: ['APPROX', 'LESS_THAN'],
  over: ['BEFORE', 'MORE_THAN'],
  under: ['AFTER', 'LESS_THAN'],
}
const SHORT: ReadonlySet<unknown> = new Set(['clock', 'part', 'day'])
/** What may follow a point and sends it back or on: «Senin lalu», «Maret yang akan datang», «Jumat besok». */
const TAIL = new RegExp(
  patternOf(' (?:(?:{which} )?[{last}{toCome}]|[{yesterday}{justNow}{this}{next}{coming}{laterToday}{tomorrow}])(?!-)'),
  'y',
)
const EDGE = `${KIND.edge} `
const HEDGE = `${KIND.hedge} `

/** The expression with the words beside it that are part of it: «awal», «sekitar» before; «lalu», «mendatang» after. */
export function withHedges(tokens: Tokens, found: FoundTimex): FoundTimex {
  return withWordBefore(tokens, withTail(tokens, found))
}

function withTail({ kinds, worths }: Tokens, found: FoundTimex): FoundTimex {
  const { meaning } = found
  const point = meaning.kind === 'range' ? meaning.to : meaning
  if (point.kind !== 'point' || point.shift || point.hour !== undefined) return found
  TAIL.lastIndex = found.to
  if (!TAIL.test(kinds)) return found
  const to = TAIL.lastIndex
  const toward = towardOf(worths[to - 1] as number)
  // «Maret ini», «Senin ini», but no «5 Februari ini»: there «ini» points at a noun.
  if (toward === 'present' && (point.day !== undefined || (point.month ?? point.weekday) === undefined)) return found
  const sent = pointOf({ toward }, point)
  const whole = meaning.kind === 'range' ? { kind: 'range' as const, from: pointOf({ toward }, meaning.from), to: sent } : sent
  return { from: found.from, to, meaning: whole, mod: found.mod, weak: found.weak }
}

function withWordBefore(tokens: Tokens, found: FoundTimex): FoundTimex {
  const from = found.from - 2
  const kind = tokens.kinds.slice(Math.max(0, from), found.from)
  if (kind !== EDGE && kind !== HEDGE) return found
  const { meaning } = found
  const word = tokens.worths[from] as Mod | Doubt
  if (word === 'rest') return asRest(tokens, found)
  const mod = kind === EDGE ? edgeMod(meaning, word as Mod) : hedgeMod(meaning, MODS[word as keyof typeof MODS])
  const hedged = { from, to: found.to, meaning, mod: found.mod ?? mod, weak: found.weak }
  return mod === null ? found : kind === EDGE ? withWordBefore(tokens, hedged) : hedged
}

/** Edges belong to periods longer than a day: no «awal Senin». */
function edgeMod(meaning: Meaning, edge: Mod): Mod | null {
  const point = meaning.kind === 'range' ? meaning.from : meaning
  return point.kind === 'point' && !SHORT.has(finestOf(point)) ? edge : null
}

function hedgeMod({ kind }: Meaning, [ofPoint, ofAmount]: readonly [Mod, Mod]): Mod | null {
  return kind === 'set' || kind === 'vague' ? null : kind === 'duration' ? ofAmount : ofPoint
}

/** «tinggal empat tahun lagi» is what is left, an amount; «empat tahun lagi» alone is a date. */
function asRest({ kinds }: Tokens, found: FoundTimex): FoundTimex {
  const { meaning, to } = found
  if (meaning.kind !== 'point' || !meaning.shift || kinds.charAt(to - 1) !== KIND.fromNow) return found
  const { unit, by } = meaning.shift
  return { ...found, meaning: { kind: 'duration', amounts: [{ count: by, unit }], around: 'after' } }
}
