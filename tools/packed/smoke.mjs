// Installs the packed tarball in an empty folder and uses it as a stranger would: ESM, CommonJS, TypeScript under both resolutions and
// several compilers, and the code of the documentation.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runPages } from './jobs.mjs'
import { checkCompilers } from './typescripts.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'warta-smoke-'))
const run = (command, args, cwd = folder) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })

const ARTICLE =
  'Jembatan Baru Dibuka\\n\\nSEMARANG - Wali Kota Semarang Ratna Wijaya membuka jembatan itu pada Kamis (5/2/2026).\\n\\n"Semua boleh lewat," kata Ratna.'
const USE = `
const article = parseArticle('${ARTICLE}')
if (article.headline?.text !== 'Jembatan Baru Dibuka') throw new Error('no headline')
if (article.timexes[0]?.value !== '2026-02-05') throw new Error('no date')
if (article.quotes.length !== 1) throw new Error('no quote')
if (parseDates('besok', { publishedAt: '2026-02-05' })[0]?.value !== '2026-02-06') throw new Error('no deictic')
parseArticles([{ html: '<article><h1>Satu</h1><p>Dua tiga empat.</p></article>' }]).next().then(({ value }) => {
  if (value?.article?.headline?.text !== 'Satu') throw new Error('no page in a stream')
})
if (compose(timexes())('${ARTICLE}').timexes[0]?.value !== '2026-02-05') throw new Error('no composition')
if (parseArticle(fromHtml('<article><h1>Satu</h1><p>Dua tiga empat.</p></article>')).headline?.text !== 'Satu') throw new Error('no page')
articleSchema.parse(article)
`
const imports = (load) =>
  [
    load('{ parseArticle, parseArticles }', 'warta'),
    load('{ compose }', 'warta/core'),
    load('{ parseDates, timexes }', 'warta/dates'),
    load('{ fromHtml }', 'warta/html'),
    load('{ articleSchema }', 'warta/schema'),
  ].join('\n')
const esm = imports((names, from) => `import ${names} from '${from}'`)
const cjs = imports((names, from) => `const ${names.replace(' as ', ': ')} = require('${from}')`)

try {
  const [{ filename }] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', folder], root))
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  run('npm', ['install', '--no-audit', '--no-fund', join(folder, filename)])
  writeFileSync(join(folder, 'esm.mjs'), esm + USE)
  writeFileSync(join(folder, 'cjs.cjs'), cjs + USE)
  run(process.execPath, ['esm.mjs'])
  run(process.execPath, ['cjs.cjs'])

  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const typed = `${esm}\nimport { defineExtractor } from 'warta'\nimport type { Article } from 'warta'\n${USE}
const words = defineExtractor('words', (a: Article) => a.text.split(/\\s+/).length)
const total: number = parseArticle('', { extractors: [words] }).data.words
// @ts-expect-error no extractor of this name
parseArticle('', { extractors: [words] }).data.prices
export { total }\n`
  writeFileSync(join(folder, 'use.mts'), typed)
  writeFileSync(join(folder, 'use.cts'), typed)
  const check = (...options) => run(process.execPath, [tsc, '--noEmit', '--strict', '--target', 'es2022', ...options])
  check('--module', 'node16', '--moduleResolution', 'node16', 'use.mts', 'use.cts')
  check('--module', 'esnext', '--moduleResolution', 'bundler', 'use.mts')
  const blocks = runPages({ root, folder, run, tsc })
  const versions = checkCompilers({ root, folder, run })
  console.log('The packed tarball works from ESM, CommonJS, and TypeScript (node16, bundler).')
  console.log(
    `${blocks} pieces of documentation run against it; its declarations compile under TypeScript ${versions.join(', ')}.`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
