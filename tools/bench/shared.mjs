import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const CORPUS = at('../shared/corpus')
const PAGES = at('../shared/eval/html/pages')
const FIXTURES = at('fixtures')

/** A built door of the package: `door('dates')`. */
export const door = (name) => import(new URL(`../../dist/${name}.js`, import.meta.url).href)

/** Files of src/ that no door opens, built for measuring: `inner('structure/doc', 'source/text')`, one module a file. */
export async function inner(...files) {
  const { build } = await import('tsup')
  const outDir = at('node_modules/.cache/bench')
  const entry = Object.fromEntries(files.map((file) => [file.replace('/', '-'), at(`src/${file}.ts`)]))
  await build({ config: false, entry, outDir, format: ['esm'], target: 'es2022', clean: true, silent: true, dts: false })
  return Promise.all(files.map((file) => import(`${outDir}/${file.replace('/', '-')}.js`)))
}

/** About so many megabytes of articles: from the corpus beside the repository, else from its own fixtures, repeated. */
export function articles(megabytes) {
  const texts = existsSync(CORPUS) ? corpusTexts() : fixtureInputs('input.txt').map(({ text }) => text)
  const taken = []
  for (let length = 0, index = 0; length < megabytes * 1e6; index++) {
    const text = texts[(index * 7919) % texts.length]
    taken.push(text)
    length += text.length
  }
  return taken
}

/** Web pages by name: those of the evaluation beside the repository, else its own fixtures. */
export function pages() {
  if (!existsSync(PAGES)) return fixtureInputs('input.html')
  return readdirSync(PAGES).map((name) => ({ name, text: readFileSync(`${PAGES}/${name}`, 'utf8') }))
}

function corpusTexts() {
  const files = readdirSync(CORPUS).filter((name) => name.endsWith('.jsonl'))
  return files.flatMap((name) =>
    readFileSync(`${CORPUS}/${name}`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line).text),
  )
}

function fixtureInputs(file) {
  const names = readdirSync(FIXTURES).filter((name) => existsSync(`${FIXTURES}/${name}/${file}`))
  return names.map((name) => ({ name, text: readFileSync(`${FIXTURES}/${name}/${file}`, 'utf8') }))
}

/** Seconds of processor time that a call takes, in all threads. */
export function cpuSeconds(run) {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/**
 * Megabytes (millions of characters) a second of a function over texts: the best of eight rounds, or of as many as some seconds
 * hold, so that the engine has compiled what is measured and neighbours count less.
 */
export function speedOf(run, texts, seconds = 4) {
  const megabytes = texts.reduce((sum, text) => sum + text.length, 0) / 1e6
  const all = () => {
    for (const text of texts) run(text)
  }
  const times = []
  for (let spent = 0; times.length < 8 || spent < seconds; spent += times.at(-1)) times.push(cpuSeconds(all))
  return megabytes / Math.min(...times)
}

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]

/** Prints rows as a table with the columns aligned. */
export function printTable(title, header, rows) {
  const cells = [header, ...rows].map((row) => row.map(String))
  const widths = header.map((_, column) => Math.max(...cells.map((row) => row[column].length)))
  console.log(`\n${title}`)
  for (const row of cells)
    console.log(
      `  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join('   ')}`,
    )
}
