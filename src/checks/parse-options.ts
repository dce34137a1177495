import type { Extension, Options } from '../types.js'
import { isRecord, kindOf } from './describe.js'
import { checkOptions, suggestion } from './option-names.js'

const OPTIONS: readonly (keyof Options)[] = ['publishedAt', 'known', 'structure', 'stages', 'extractors']
/** The stages of `parseArticle` that a plain function may replace. */
const FUNCTIONS = ['language', 'timexes', 'entities', 'quotes', 'quantities', 'events']
const STAGES: readonly string[] = ['published', 'modified', 'reference', ...FUNCTIONS]

/** Throws a `TypeError` that says what was expected and got, for options of `parseArticle` that are none; `more` are those of the door itself. */
export function checkParseOptions(door: string, options: unknown, more: readonly string[] = []): void {
  checkOptions(door, options, [...OPTIONS, ...more])
  const { stages, extractors } = (options ?? {}) as Options<readonly Extension[]>
  if (Array.isArray(stages)) checkReplacements(stages)
  else checkFunctions(stages)
  checkExtractors(extractors)
}

function checkFunctions(stages: unknown): void {
  if (stages === undefined) return
  if (!isRecord(stages)) throw new TypeError(`stages must be a list of stages or an object of functions; got ${kindOf(stages)}`)
  for (const [name, stage] of Object.entries(stages)) {
    if (!FUNCTIONS.includes(name))
      throw new TypeError(`stages knows ${FUNCTIONS.join(', ')}; got "${name}"${suggestion(name, FUNCTIONS)}`)
    if (stage !== undefined && typeof stage !== 'function')
      throw new TypeError(`stages.${name} must be a function; got ${kindOf(stage)}`)
  }
}

function checkReplacements(stages: readonly unknown[]): void {
  const names = new Set<string>()
  for (const stage of stages) {
    if (!isRecord(stage) || typeof stage.name !== 'string' || typeof stage.run !== 'function')
      throw new TypeError(`a stage is an object { name, run } (see stage in warta/core); got ${kindOf(stage)}`)
    if (!STAGES.includes(stage.name)) {
      const hint = suggestion(stage.name, STAGES)
      throw new TypeError(
        `parseArticle has no stage «${stage.name}» to replace${hint}; a stage of your own belongs in extractors`,
      )
    }
    if (names.has(stage.name)) throw new TypeError(`two stages are named «${stage.name}»`)
    names.add(stage.name)
  }
}

function checkExtractors(extractors: unknown): void {
  if (extractors === undefined) return
  if (!Array.isArray(extractors)) throw new TypeError(`extractors must be an array; got ${kindOf(extractors)}`)
  const names = new Set<string>()
  for (const extractor of extractors as readonly unknown[]) {
    const { name, extract, run } = (isRecord(extractor) ? extractor : {}) as Record<string, unknown>
    if (typeof name !== 'string' || (typeof extract !== 'function' && typeof run !== 'function')) {
      throw new TypeError(
        `an extractor is an object { name, extract } (see defineExtractor) or a stage; got ${kindOf(extractor)}`,
      )
    }
    if (names.has(name)) throw new TypeError(`extractor names must differ; got "${name}" twice`)
    names.add(name)
  }
}
