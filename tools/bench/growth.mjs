// How processor time grows when a text is four times as long: about fourfold for linear work, sixteenfold for quadratic work. The texts
// are the pieces of tests/hostile.json in long rows, where the tests count steps; time also sees what an expression does inside.
import { readFileSync } from 'node:fs'
import { cpuSeconds, door, printTable } from './shared.mjs'

const pieces = JSON.parse(readFileSync(new URL('../../tests/hostile.json', import.meta.url), 'utf8'))
const [{ parseArticle }, { parseEntities }, { parseDates }, { splitSentences }, { fromHtml }] = await Promise.all(
  ['index', 'entities', 'dates', 'sentences', 'html'].map(door),
)
const readers = { parseArticle, parseEntities, parseDates, splitSentences, fromHtml }
/** Shorter runs than this are lost in what else the engine does. */
const LEAST_SECONDS = 0.02

const rows = Object.entries(pieces).flatMap(([name, all]) => all.map((piece) => [name, piece, ...growthOf(readers[name], piece)]))
rows.sort((a, b) => b[2] - a[2])
printTable(
  'Growth: processor time for four times the length, the steepest first',
  ['', 'piece', 'growth', 'ms for the short text', 'characters'],
  rows.map(([name, piece, growth, seconds, length]) => [
    name,
    JSON.stringify(piece),
    growth.toFixed(1),
    (seconds * 1e3).toFixed(0),
    length,
  ]),
)

/** The growth from a text that takes long enough to be timed, its time, and its length. */
function growthOf(read, piece) {
  const timeOf = (length) => {
    const text = piece.repeat(Math.ceil(length / piece.length))
    return Math.min(...[1, 2, 3].map(() => cpuSeconds(() => read(text))))
  }
  let length = 2_000
  let seconds = timeOf(length)
  while (seconds < LEAST_SECONDS && length < 1e6) {
    length *= 2
    seconds = timeOf(length)
  }
  return [timeOf(4 * length) / seconds, seconds, length]
}
