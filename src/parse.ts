import { assembleArticle } from './assemble/article.js'
import { isoOf } from './checks/date-options.js'
import { checkParseOptions } from './checks/parse-options.js'
import { compose, docOf, runStages } from './compose/compose.js'
import { replaceStages } from './compose/replaced.js'
import { entities } from './extract/entities/stages.js'
import { events } from './extract/events/stage.js'
import { quantities } from './extract/quantities/stage.js'
import { quotes } from './extract/quotes/stage.js'
import { modified, published, reference, timexes } from './extract/timexes/stages.js'
import { language } from './language/stage.js'
import type {
  AnyStage,
  ArticleWith,
  DataOf,
  Doc,
  Extension,
  Extractor,
  Findings,
  Known,
  Options,
  Source,
  Warning,
  WarningCode,
} from './types.js'

/**
 * Reads an Indonesian news article from plain text, from a `Source` (`fromHtml`, `fromHast`, `fromMarkdown`) or from a `Doc` (`toDoc`):
 * the composition of all built-in stages.
 *
 * Pure: same input, same output. Never throws on content: what is odd stands in `warnings`. A string is plain text and is never
 * sniffed for HTML. Throws a `TypeError` only for a wrong argument: an input that is none, an option of unknown name, a `publishedAt`
 * that is no date, two extractors of one name, a stage that gives a promise or a span outside the text.
 */
export function parseArticle<const E extends readonly Extension[] = readonly []>(
  input: string | Source | Doc,
  options: Options<E> = {},
): ArticleWith<E> {
  checkParseOptions('parseArticle', options)
  const { structure, stages, extractors = [] } = options
  const doc = docOf('parseArticle', input, { structure, known: knownOf(options) })
  const { warnings, ...found } = standardReader(stages)(doc)
  const article = assembleArticle(doc, found, missingFirst(warnings))
  const data: Record<string, unknown> = {}
  for (const extension of extractors) {
    // None sees what another one finds.
    const own = runStages(doc, [stageOf(extension)], { ...found, article })
    data[extension.name] = own.found[extension.name]
    article.warnings.push(...own.warnings)
  }
  return { ...article, data: data as DataOf<E> }
}

/** The standard composition, with the caller's stages in the place of the built-in ones of their names. */
function standardReader(replacements: Options['stages']): (doc: Doc) => Findings & { warnings: Warning[] } {
  const standard = [
    ...([published(), modified(), reference(), language(), timexes(), entities()] as const),
    ...([quotes(), quantities(), events()] as const),
  ] as const
  if (replacements === undefined) return compose(...standard)
  const stages: readonly AnyStage[] = replaceStages(standard, replacements)
  return compose(...stages) as unknown as (doc: Doc) => Findings & { warnings: Warning[] }
}

function knownOf({ publishedAt, known }: Options<readonly Extension[]>): Known | undefined {
  return publishedAt === undefined ? known : { ...known, publishedAt: isoOf('publishedAt', publishedAt) }
}

/** An extractor is a stage that needs the article. */
function stageOf(extension: Extension): AnyStage {
  if ('run' in extension) return extension
  return {
    name: extension.name,
    run: (doc, { article }: { article: ArticleWith }) => extension.extract(article, doc),
  } as AnyStage
}

/** What is missing is told before what is odd; otherwise each stage tells in its turn. */
const MISSING: readonly WarningCode[] = ['no-headline', 'no-body', 'no-publication-date', 'not-indonesian']

function missingFirst(warnings: readonly Warning[]): Warning[] {
  const rank = ({ code }: Warning) => (MISSING.indexOf(code) + MISSING.length + 1) % (MISSING.length + 1)
  return [...warnings].sort((a, b) => rank(a) - rank(b))
}

/** An extractor: a name and a function from the finished article to a value, found again, typed, under `article.data[name]`. */
export function defineExtractor<const Name extends string, Value>(
  name: Name,
  extract: Extractor<Name, Value>['extract'],
): Extractor<Name, Value> {
  return { name, extract }
}
