import { described, isRecord, kindOf } from '../checks/describe.js'
import { checkFound } from '../checks/findings.js'
import { checkOptions } from '../checks/option-names.js'
import { checkSource, isDoc } from '../checks/source.js'
import { fromText } from '../source/text.js'
import { toDoc } from '../structure/doc.js'
import type { AnyStage, Doc, FoundBy, Known, Source, Stage, Structure, Warning } from '../types.js'
import type { InOrder } from './in-order.js'
import { withKnown } from './known.js'

/** What a reader takes beside the input. */
export interface ReadOptions {
  /** What the caller knows of the article. */
  readonly known?: Known | undefined
  /** How the text is cut into parts; `toDoc` unless given. A `Doc` is cut already. */
  readonly structure?: Structure | undefined
}

/** What a composition reads: the doc, what its stages found, by name, and what they found odd. */
export type Reading<S extends readonly AnyStage[]> = { readonly doc: Doc; readonly warnings: Warning[] } & FoundBy<S>

/** Reads plain text, a source or a doc with the stages of a composition. */
export type Reader<S extends readonly AnyStage[]> = (input: string | Source | Doc, options?: ReadOptions) => Reading<S>

/**
 * A reader of these stages, which run in the order given: `compose(timexes(), prices)(text).timexes`. A stage that stands before one
 * whose value it reads, or without it, is a compile error that names both, and for callers without types a `TypeError`.
 *
 * The reader throws a `TypeError` for an input that is none, and for a stage that gives a promise, a span outside the text or two
 * items of one id; never on content.
 */
export function compose<const S extends readonly AnyStage[]>(...stages: S & InOrder<S>): Reader<S> {
  checkOrder(stages)
  return (input, options) => {
    checkOptions('the reader', options, ['known', 'structure'])
    const doc = docOf('the reader', input, options)
    const { found, warnings } = runStages(doc, stages)
    return { doc, warnings: [...(doc.warnings ?? []), ...warnings], ...found } as Reading<S>
  }
}

/** A stage: a name and a pure function from the doc, and from what it needs of the stages before it, to a value. */
export function stage<const Name extends string, Needs = unknown, Value = unknown>(
  name: Name,
  run: (doc: Doc, found: Needs) => Value,
): Stage<Name, NoInfer<Needs>, Value> {
  return { name, run }
}

/** A stage whose value is known already: what a remote model or a cache answered. */
export function given<const Name extends string, Value>(name: Name, value: Value): Stage<Name, unknown, Value> {
  return { name, run: () => value }
}

/** The input as a doc, checked; `door` names the function that was called. */
export function docOf(door: string, input: string | Source | Doc, options: ReadOptions = {}): Doc {
  const { known, structure = toDoc } = options
  if (typeof structure !== 'function') throw new TypeError(`${door}: structure must be a function; got ${described(structure)}`)
  if (isDoc(input)) return known === undefined ? input : withKnown(input, known)
  const source = typeof input === 'string' ? fromText(input) : input
  if (source === input) checkSource(door, source)
  return structure(known === undefined ? source : withKnown(source, known))
}

/** What the stages find in the doc, by name, each checked before the next one reads it. */
export function runStages(
  doc: Doc,
  stages: readonly AnyStage[],
  before: Readonly<Record<string, unknown>> = {},
): { found: Record<string, unknown>; warnings: Warning[] } {
  const found = { ...before }
  const warnings: Warning[] = []
  for (const { name, run, warnings: warn } of stages) {
    const value = run(doc, found as never)
    checkFound(name, doc.text, value)
    found[name] = value
    if (warn) warnings.push(...warn(doc, found as never))
  }
  return { found, warnings }
}

/** Throws a `TypeError` for what is no stage, for two of one name, and for a stage that needs what does not stand before it. */
function checkOrder(stages: readonly AnyStage[]): void {
  const names = stages.map(checkedName)
  for (const [index, { name, needs = [] }] of stages.entries()) {
    if (RESERVED.has(name)) throw new TypeError(`a stage cannot be named «${name}»`)
    if (names.indexOf(name) < index) throw new TypeError(`two stages are named «${name}»`)
    for (const need of needs) {
      const at = names.indexOf(need)
      if (at < 0) throw new TypeError(`«${name}» needs «${need}», which no stage gives`)
      if (at > index) throw new TypeError(`«${name}» needs «${need}», which stands after it`)
    }
  }
}
const RESERVED: ReadonlySet<string> = new Set(['doc', 'warnings'])

function checkedName(value: unknown): string {
  if (!isRecord(value) || typeof value.name !== 'string' || typeof value.run !== 'function')
    throw new TypeError(`a stage is an object { name, run } (see stage); got ${kindOf(value)}`)
  return value.name
}
