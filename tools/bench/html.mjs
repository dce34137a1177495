// Reading web pages beside the extractors of the ecosystem; one process each, so that memory does not mix.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { door, median, pages, printTable } from './shared.mjs'

const PASSES = 3
const READERS = {
  'warta, fromHtml': async () => (await door('html')).fromHtml,
  'warta, fromHtml + parseArticle': async () => {
    const [{ fromHtml }, { parseArticle }] = [await door('html'), await door('index')]
    return (html) => parseArticle(fromHtml(html))
  },
  '@mozilla/readability + linkedom': async () => {
    const [{ Readability }, { parseHTML }] = [await import('@mozilla/readability'), await import('linkedom')]
    return (html) => new Readability(parseHTML(html).document).parse()
  },
  'defuddle + linkedom': async () => {
    const [{ Defuddle }, { parseHTML }] = [await import('defuddle/node'), await import('linkedom')]
    return (html) => Defuddle(parseHTML(html).document, 'https://contoh.id/berita')
  },
  '@extractus/article-extractor': async () => {
    const { extractFromHtml } = await import('@extractus/article-extractor')
    return (html) => extractFromHtml(html, 'https://contoh.id/berita')
  },
}

const name = process.argv[2]
if (name in READERS) await measure(await READERS[name]())
else report()

/** Prints the milliseconds a page as JSON, the best of some passes after one to warm up, with the peak of the resident memory. */
async function measure(read) {
  const all = pages()
  const best = all.map(() => Number.POSITIVE_INFINITY)
  let failed = 0
  for (let pass = 0; pass <= PASSES; pass++) {
    for (const [index, { text }] of all.entries()) {
      const before = process.cpuUsage()
      try {
        await read(text)
      } catch {
        if (pass === 0) failed++
      }
      const { user, system } = process.cpuUsage(before)
      if (pass > 0) best[index] = Math.min(best[index], (user + system) / 1e3)
    }
  }
  const megabytes = process.resourceUsage().maxRSS / 1024
  console.log(JSON.stringify({ median: median(best), total: best.reduce((a, b) => a + b, 0), megabytes, failed }))
}

function report() {
  const results = Object.keys(READERS).map((reader) => {
    const { stdout } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), reader], { encoding: 'utf8' })
    return [reader, JSON.parse(stdout.trim().split('\n').at(-1))]
  })
  const base = results[1][1]
  printTable(
    `Pages: ${pages().length} pages, processor time a page, best of ${PASSES} passes after one to warm up, peak resident memory`,
    ['', 'median ms', 'total ms', 'of ours', 'peak MB', 'failed'],
    results.map(([reader, { median, total, megabytes, failed }]) => [
      ...[reader, median.toFixed(1), total.toFixed(0), `${(total / base.total).toFixed(1)}x`, megabytes.toFixed(0), failed],
    ]),
  )
}
