// parseDates beside chrono-node's Indonesian.
import * as chrono from 'chrono-node'
import { articles, door, printTable, speedOf } from './shared.mjs'

const { parseDates } = await door('dates')
const texts = articles(Number(process.argv[2] ?? 2))
const reference = new Date('2026-02-05T00:00:00+07:00')
const readers = [
  ['warta/dates', (text) => parseDates(text, { publishedAt: '2026-02-05T00:00:00+07:00' })],
  ['chrono-node, chrono.id', (text) => chrono.id.parse(text, { instant: reference, timezone: 420 })],
]
const speeds = readers.map(([, read]) => speedOf(read, texts))
const found = readers.map(([, read]) => texts.reduce((sum, text) => sum + read(text).length, 0))
printTable(
  `Dates: ${texts.length} articles, millions of characters a second of processor time, best of 8 rounds or more`,
  ['', 'MB/s', 'of chrono', 'expressions found'],
  readers.map(([name], index) => [name, speeds[index].toFixed(2), `${(speeds[index] / speeds[1]).toFixed(1)}x`, found[index]]),
)
