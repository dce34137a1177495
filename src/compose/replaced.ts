import { kindOf } from '../checks/describe.js'
import { storyOf } from '../language/stage.js'
import type { AnyStage, BuiltInStage, Entity, Options, Reference, Stages, Timex } from '../types.js'

/** The stages, those of the caller in the place of the built-in ones of their names, each checked to give what others read. */
export function replaceStages(standard: readonly AnyStage[], replacements: Options['stages']): readonly AnyStage[] {
  if (replacements === undefined) return standard
  const stages = Array.isArray(replacements) ? (replacements as readonly BuiltInStage[]) : stagesOf(replacements as Functions)
  const byName = new Map(stages.map((stage) => [stage.name, stage]))
  return standard.map((stage) => {
    const other = byName.get(stage.name as BuiltInStage['name'])
    return other ? checked(other) : stage
  })
}

type Functions = { readonly [Name in keyof Stages]?: Stages[Name] | undefined }
interface FoundByStages {
  readonly reference: Reference | null
  readonly timexes: Timex[]
  readonly entities: Entity[]
}

/** Plain functions as stages. */
function stagesOf({ language, timexes, entities, quotes, quantities, events }: Functions): readonly BuiltInStage[] {
  const stages: (BuiltInStage | undefined)[] = [
    language && { name: 'language', run: (doc) => language(storyOf(doc)) },
    timexes && { name: 'timexes', run: (doc, found: Pick<FoundByStages, 'reference'>) => timexes(doc, found.reference) },
    entities && { name: 'entities', run: (doc) => entities(doc) },
    quotes && { name: 'quotes', run: (doc, found: Pick<FoundByStages, 'entities'>) => quotes(doc, found.entities) },
    quantities && { name: 'quantities', run: (doc, found: FoundByStages) => quantities(doc, found.timexes, found.entities) },
    events && { name: 'events', run: (doc, found: FoundByStages) => events(doc, found.timexes, found.entities) },
  ]
  return stages.filter((stage) => stage !== undefined)
}

const LISTS: ReadonlySet<string> = new Set(['timexes', 'entities', 'quotes', 'quantities', 'events'])

/** The stage with a look at the shape of its value; what is wrong inside it the composition tells. */
function checked(stage: AnyStage): AnyStage {
  const { name, run } = stage
  return {
    ...stage,
    run: (doc, found) => {
      const value = run(doc, found)
      const isPromise = typeof (value as PromiseLike<unknown> | null | undefined)?.then === 'function'
      if (!isPromise) checkShape(name, value)
      return value
    },
  }
}

function checkShape(name: string, value: unknown): void {
  if (LISTS.has(name) && !Array.isArray(value))
    throw new TypeError(`the stage «${name}» must give an array; got ${kindOf(value)}`)
  if (name === 'language' && typeof (value as { code?: unknown } | null)?.code !== 'string')
    throw new TypeError(`the stage «language» must give { code, confidence }; got ${kindOf(value)}`)
}
