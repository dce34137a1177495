import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'

// What a door weighs: the files that a bundler takes in for it. No door pulls the weight of another.

const SRC = fileURLToPath(new URL('../src/', import.meta.url))

/** What weighs, by what tells a file that belongs to it. */
const WEIGHTS = {
  tagger: /src\/model\/(?:decode|weights|tag)/,
  names: /src\/extract\/entities\//,
  times: /src\/extract\/timexes\//,
  quotes: /src\/extract\/quotes\//,
  quantities: /src\/extract\/quantities\//,
  events: /src\/extract\/events\//,
  structure: /src\/structure\/(?!telling)/,
  language: /src\/language\/(?!id\/)/,
  'languages of the world': /node_modules\/(?:franc|trigram-utils)/,
  'pages, parse5': /src\/source\/html\/|node_modules\/parse5/,
  micromark: /node_modules\/(?:micromark|mdast)/,
  zod: /node_modules\/zod/,
  'date-fns': /node_modules\/date-fns\/(?:format|locale)/,
}
type Weight = keyof typeof WEIGHTS

const ALL_STAGES: Weight[] = ['names', 'times', 'quotes', 'quantities', 'events', 'structure', 'language']
const DOORS: Record<string, Weight[]> = {
  index: ['tagger', ...ALL_STAGES],
  core: ['structure', 'language'],
  dates: ['times'],
  entities: ['tagger', 'names'],
  gazetteer: ['names'],
  quotes: ['quotes'],
  quantities: ['quantities'],
  events: ['events'],
  html: ['pages, parse5'],
  feed: ['pages, parse5'],
  calendar: ['date-fns'],
  markdown: ['micromark'],
  jsonld: [],
  sentences: [],
  language: ['language', 'languages of the world'],
  schema: ['zod'],
  unified: ['tagger', ...ALL_STAGES, 'pages, parse5'],
}

test('every door is weighed', () => {
  const { exports } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  const doors = Object.keys(exports).filter((path) => !path.endsWith('.json'))
  expect(Object.keys(DOORS).sort()).toEqual(doors.map((path) => (path === '.' ? 'index' : path.slice(2))).sort())
})

describe.each(Object.entries(DOORS))('./%s', (door, expected) => {
  test('takes in its own weight alone', async () => {
    const files = await filesOf(`export * from './${door}.ts'`)
    const found = Object.entries(WEIGHTS).flatMap(([weight, pattern]) =>
      files.some((file) => pattern.test(file)) ? [weight] : [],
    )
    expect(found.sort()).toEqual([...expected].sort())
  })
})

test.each<[string, string, (keyof typeof WEIGHTS)[]]>([
  ['sentences of a text', "export { splitSentences } from './sentences.ts'", []],
  ['structure', "export { fromText, toDoc } from './core.ts'", ['structure']],
  ['structure and dates', "export { compose } from './core.ts'; export { timexes } from './dates.ts'", ['structure', 'times']],
  ['chunks of a stored article', "export { bodyOf, chunksOf } from './core.ts'", []],
])('a bundle of %s holds nothing else', async (_, code, expected) => {
  const files = await filesOf(code)
  const found = Object.entries(WEIGHTS).flatMap(([weight, pattern]) => (files.some((file) => pattern.test(file)) ? [weight] : []))
  expect(found.sort()).toEqual([...expected].sort())
})

/** The files of which something is left in the bundle; what is loaded on demand stands in other bundles. */
async function filesOf(contents: string): Promise<string[]> {
  const { metafile } = await build({
    stdin: { contents, resolveDir: SRC, loader: 'ts' },
    ...{
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      conditions: ['import'],
    },
    ...{ write: false, metafile: true, outdir: 'out', logLevel: 'silent', external: ['unified'] },
  })
  const outputs = Object.values(metafile.outputs)
  const entry = outputs.find(({ entryPoint }) => entryPoint === '<stdin>')
  const loaded = new Set<string>()
  const follow = (output: (typeof outputs)[number] | undefined): void => {
    for (const [file, { bytesInOutput }] of Object.entries(output?.inputs ?? {})) if (bytesInOutput > 0) loaded.add(file)
    for (const { path, kind } of output?.imports ?? []) if (kind === 'import-statement') follow(metafile.outputs[path])
  }
  follow(entry)
  return [...loaded]
}
