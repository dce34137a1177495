// The built site in a browser: `npm run test:browser`. No console error, nothing that axe finds, nothing wider than the screen.
import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import axe from 'axe-core'
import { chromium } from 'playwright-core'

const SITE = fileURLToPath(new URL('../../docs/.vitepress/dist', import.meta.url))
const PAGES = ['/', '/guide', '/dates', '/recipes', '/vocabularies', '/changelog', '/id/', '/id/guide', '/id/facts']
const WIDTHS = [360, 768, 1280]
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2', '.txt': 'text/plain' }
/** The browser of the machine: `CHROMIUM`, else where Debian puts it. */
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
/** A folder that screenshots are kept in, where one is named. */
const shots = process.env.SCREENSHOTS

const server = createServer(({ url = '/' }, response) => {
  const path = decodeURI(url.split(/[?#]/)[0] ?? '/')
  const file = [path, `${path}.html`, `${path}index.html`]
    .map((name) => join(SITE, name))
    .find((name) => extname(name) && existsSync(name))
  response.writeHead(file ? 200 : 404, { 'content-type': TYPES[extname(file ?? '')] ?? 'application/octet-stream' })
  response.end(file ? readFileSync(file) : '')
})
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
const origin = `http://127.0.0.1:${server.address().port}`
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
try {
  for (const colorScheme of ['light', 'dark']) {
    for (const width of WIDTHS) await look({ colorScheme, width })
  }
} finally {
  await browser.close()
  server.close()
}

async function look({ colorScheme, width }) {
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } })
  const page = await context.newPage()
  const errors = []
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('pageerror', (error) => errors.push(error.message))
  for (const path of PAGES) {
    const where = `${path} at ${width} px, ${colorScheme}`
    await page.goto(origin + path, { waitUntil: 'networkidle' })
    assert.deepEqual(errors, [], `console of ${where}`)
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    assert.ok(wider <= 0, `${where} is ${wider} px wider than the screen`)
    await page.evaluate(axe.source)
    const { violations } = await page.evaluate(() => globalThis.axe.run())
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
    if (shots) {
      mkdirSync(shots, { recursive: true })
      await page.screenshot({ path: join(shots, `${path.replaceAll('/', '_')}-${width}-${colorScheme}.png`) })
    }
    if (process.env.LIST) console.log(where, found)
    else assert.deepEqual(found, [], `axe on ${where}`)
  }
  await context.close()
}
