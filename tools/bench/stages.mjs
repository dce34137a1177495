// What each stage takes of a whole article, in the order in which they run; and of another build beside it, if BEFORE names its dist:
// text by text in turn, of each stage the best of some rounds, so that a busy machine counts less.
import { pathToFileURL } from 'node:url'
import { articles, door, printTable } from './shared.mjs'

const ROUNDS = 12
const texts = articles(Number(process.argv[2] ?? 0.5))
const characters = texts.reduce((sum, text) => sum + text.length, 0)
const before = process.env.BEFORE && pathToFileURL(`${process.env.BEFORE}/`)
const builds = [await buildOf(door), ...(before ? [await buildOf((name) => import(new URL(`${name}.js`, before).href))] : [])]

for (let round = 0; round <= ROUNDS; round++) {
  for (const [index, text] of texts.entries()) {
    // Each build goes first as often as the other.
    for (let turn = 0; turn < builds.length; turn++) {
      const { read, best } = builds[(turn + round) % builds.length]
      const times = read(text)
      if (round > 0) for (const name in times) keepBest(best, index, name, times[name])
    }
  }
}

const [now, other] = builds.map(({ best }) => sums(best))
printTable(
  `Stages: milliseconds for a million characters, ${texts.length} articles, of each the best of ${ROUNDS} rounds after one to warm up`,
  ['', 'ms', 'share', 'MB/s', ...(other ? ['before', 'times as fast'] : [])],
  Object.entries(now).map(([name, ms]) => [
    ...[name, ms.toFixed(0), `${((100 * ms) / now.all).toFixed(0)} %`, (1e3 / ms).toFixed(1)],
    ...(other ? [other[name].toFixed(0), (other[name] / ms).toFixed(2)] : []),
  ]),
)

/** A build with a reader that tells how long each stage took, and room for the best times. */
async function buildOf(open) {
  const [core, dates, { entities }, { quotes }, { quantities }, { events }] = await Promise.all(
    ['core', 'dates', 'entities', 'quotes', 'quantities', 'events'].map(open),
  )
  let times = {}
  const timed = (name, run) => {
    const start = performance.now()
    const value = run()
    times[name] = (times[name] ?? 0) + performance.now() - start
    return value
  }
  const stages = [dates.published(), dates.modified(), dates.reference(), core.language(), dates.timexes(), entities()]
  const watched = [...stages, quotes(), quantities(), events()].map((stage) => ({
    ...stage,
    run: (doc, found) => timed(stage.name, () => stage.run(doc, found)),
  }))
  const reader = core.compose(...watched)
  const read = (text) => {
    times = {}
    timed('all', () => reader(timed('structure (text to Doc)', () => core.toDoc(core.fromText(text)))))
    return times
  }
  return { read, best: texts.map(() => ({})) }
}

function keepBest(best, index, name, time) {
  best[index][name] = Math.min(best[index][name] ?? Number.POSITIVE_INFINITY, time)
}

/** Milliseconds a million characters, by stage. */
function sums(best) {
  const total = {}
  for (const times of best) for (const name in times) total[name] = (total[name] ?? 0) + (times[name] * 1e6) / characters
  return total
}
