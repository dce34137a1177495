// What a bundle weighs that imports only what it uses, minified, from dist: `node tools/sizes.mjs` writes the table of the README,
// `--check` fails where a bundle has outgrown its bound, or the table is out of date.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const README = `${root}README.md`
const TABLE = /(<!-- sizes -->\n)[\s\S]*?(?=<!-- \/sizes -->)/
/** The table may be so far off, in parts of the whole and in kB, before it must be written anew. */
const SLACK = 0.03
const LEAST_SLACK = 1

const LIGHT = [
  "import { compose, language } from 'core'",
  "import { modified, published, reference, timexes } from 'dates'",
  "import { entities } from 'gazetteer'",
  "import { quotes } from 'quotes'",
  "import { quantities } from 'quantities'",
  "import { events } from 'events'",
  'export const read = compose(published(), modified(), reference(), language(), timexes(), entities(), quotes(), quantities(), events())',
].join('\n')

/** Name, code, and the most that it may weigh, in kB of gzip; a bundle that grows on purpose raises its bound here. */
const BUNDLES = [
  ['`parseArticle` of `warta`: all stages', "export { parseArticle } from 'index'", 1260],
  ['all stages but the tagger, by `compose`', LIGHT, 206],
  [
    'structure and dates: `compose(timexes())`',
    "import { compose } from 'core'\nimport { timexes } from 'dates'\nexport const read = compose(timexes())",
    86,
  ],
  ['structure alone: `compose()`', "import { compose } from 'core'\nexport const read = compose()", 64],
  ['`parseEntities` of `warta/entities`', "export { parseEntities } from 'entities'", 1150],
  ['`entities` of `warta/gazetteer`', "export { entities } from 'gazetteer'", 86],
  ['`fromHtml` of `warta/html`', "export { fromHtml } from 'html'", 66],
  ['`fromFeedItem` of `warta/feed`', "export { fromFeedItem } from 'feed'", 70],
  ['`formatTimex` of `warta/calendar`', "export { formatTimex } from 'calendar'", 16],
  ['`fromMarkdown` of `warta/markdown`', "export { fromMarkdown } from 'markdown'", 40],
  ['`parseDates` of `warta/dates`', "export { parseDates } from 'dates'", 24],
  ['`detectLanguage` of `warta/language`', "export { detectLanguage } from 'language'", 140],
  ['`splitSentences` of `warta/sentences`', "export { splitSentences } from 'sentences'", 6],
  ['`bodyOf` and `chunksOf` of `warta/core`', "export { bodyOf, chunksOf } from 'core'", 7],
  ['`toMarkdown` of `warta/markdown`', "export { toMarkdown } from 'markdown'", 6],
  ['`toJsonLd` of `warta/jsonld`', "export { toJsonLd } from 'jsonld'", 3],
  ['`warta/schema`, without zod', "export * from 'schema'", 5],
]

const measured = []
for (const [name, code, bound] of BUNDLES) measured.push({ name, bound, ...(await weigh(code)) })
const heavy = measured.filter(({ gzip, bound }) => gzip > bound)
for (const { name, gzip, bound } of heavy) console.error(`${name} weighs ${gzip.toFixed(1)} kB gzip; its bound is ${bound}`)

const readme = readFileSync(README, 'utf8')
if (process.argv.includes('--check')) {
  const stale = measured.filter(({ name, gzip }) => {
    const written = Number(
      readme
        .split('\n')
        .find((line) => line.startsWith(`| ${name} |`))
        ?.split('|')[3],
    )
    return !(Math.abs(written - gzip) <= Math.max(LEAST_SLACK, gzip * SLACK))
  })
  for (const { name, gzip } of stale)
    console.error(`README: ${name} weighs ${gzip.toFixed(1)} kB gzip now; run node tools/sizes.mjs`)
  process.exitCode = heavy.length + stale.length > 0 ? 1 : 0
} else {
  const rows = measured.map(
    ({ name, size, gzip }) => `| ${name} | ${Math.round(size)} | ${gzip < 10 ? gzip.toFixed(1) : Math.round(gzip)} |\n`,
  )
  writeFileSync(
    README,
    readme.replace(TABLE, (_, head) => `${head}| bundle | minified, kB | gzip, kB |\n| --- | --- | --- |\n${rows.join('')}`),
  )
  process.exitCode = heavy.length > 0 ? 1 : 0
}

/** What is loaded at once; what is loaded on demand is left out. */
async function weigh(code) {
  const { outputFiles } = await build({
    stdin: { contents: code.replace(/from '(\w+)'/g, `from './dist/$1.js'`), resolveDir: root },
    ...{ bundle: true, minify: true, splitting: true, format: 'esm', write: false, outdir: 'out', logLevel: 'silent' },
    ...{ external: ['zod', 'unified'], entryNames: 'entry', chunkNames: 'chunk-[hash]' },
  })
  const entry = outputFiles.find(({ path }) => path.endsWith('entry.js'))
  const loaded = new Set([entry])
  for (const file of loaded) {
    for (const [, name] of file.text.matchAll(/from"\.\/(chunk-\w+\.js)"|import"\.\/(chunk-\w+\.js)"/g)) {
      const other = outputFiles.find(({ path }) => name && path.endsWith(name))
      if (other) loaded.add(other)
    }
  }
  const sum = (of) => [...loaded].reduce((total, file) => total + of(file.contents), 0) / 1000
  return { size: sum(({ length }) => length), gzip: sum((contents) => gzipSync(contents, { level: 9 }).length) }
}
