// What a cold process pays to import a door; the bare process is taken off.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { median, printTable } from './shared.mjs'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const MODULES = [
  ...['index', 'html', 'dates', 'entities', 'sentences', 'language', 'schema', 'markdown', 'jsonld'].map(
    (name) => `./dist/${name}.js`,
  ),
  ...['chrono-node', '@mozilla/readability', 'linkedom', 'defuddle/node', '@extractus/article-extractor'],
]
const bare = milliseconds('')
printTable(
  'Start: processor time of a cold import, median of 7, without the bare process',
  ['', 'ms'],
  MODULES.map((name) => [name, (milliseconds(`await import(${JSON.stringify(name)})`) - bare).toFixed(0)]),
)

function milliseconds(code) {
  const report = `${code}; const { user, system } = process.cpuUsage(); console.log((user + system) / 1e3)`
  const run = () => spawnSync(process.execPath, ['--input-type=module', '-e', report], { cwd: ROOT, encoding: 'utf8' })
  return median(Array.from({ length: 7 }, () => Number(run().stdout.trim().split('\n').at(-1))))
}
