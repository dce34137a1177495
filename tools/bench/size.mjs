// What each door weighs in a bundle: minified, and minified and compressed; zod and unified are the caller's own.
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { printTable } from './shared.mjs'

const DIST = fileURLToPath(new URL('../../dist', import.meta.url))
const DOORS = ['index', 'html', 'dates', 'entities', 'sentences', 'language', 'schema', 'markdown', 'jsonld', 'unified']

const rows = []
for (const name of DOORS) {
  const { outputFiles } = await build({
    entryPoints: [`${DIST}/${name}.js`],
    ...{
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'neutral',
      write: false,
      external: ['zod', 'unified'],
      logLevel: 'error',
    },
  })
  const [{ contents }] = outputFiles
  rows.push([name === 'index' ? 'warta' : `warta/${name}`, kilobytes(contents.length), kilobytes(gzipSync(contents).length)])
}
printTable('Size of a bundle of one door, in kB', ['', 'minified', 'and gzipped'], rows)

function kilobytes(bytes) {
  return (bytes / 1000).toFixed(1)
}
