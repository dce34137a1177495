// Shows one fixture as it is read now, for a person to check against its input: `node tools/review.mjs CASE`.
// With `--accept` it keeps what was shown: article.json, and article.txt for people. Accept only what is right; a wrong value is to be mended, not kept.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fromHtml } from '../dist/html.js'
import { parseArticle } from '../dist/index.js'
import { view } from './fixtures/view.mjs'

const folder = new URL('../fixtures/', import.meta.url)
const names = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const accept = process.argv.includes('--accept')
const brief = process.argv.includes('--brief')

if (names.length === 0) {
  for (const name of readdirSync(folder).sort()) {
    console.log(`${existsSync(new URL(`${name}/article.json`, folder)) ? 'reviewed' : '        '} ${name}`)
  }
}
for (const name of names) review(name)

function review(name) {
  const read = (file) => {
    const url = new URL(`${name}/${file}`, folder)
    return existsSync(url) ? readFileSync(url, 'utf8') : null
  }
  const { url, ...options } = JSON.parse(read('options.json') ?? '{}')
  const page = read('input.html')
  const { data, ...article } = parseArticle(page === null ? read('input.txt') : fromHtml(page, { url }), options)
  console.log(`\n======== ${name} ${JSON.stringify({ url, ...options })}`)
  if (!brief) console.log(`${article.text}\n--------`)
  console.log(view(article).join('\n'))
  const before = read('article.json')
  if (before !== null) for (const line of difference(JSON.parse(before), article)) console.log(line)
  if (!accept) return
  writeFileSync(new URL(`${name}/article.json`, folder), `${JSON.stringify(article, null, 2)}\n`)
  writeFileSync(new URL(`${name}/article.txt`, folder), `${view(article).join('\n')}\n`)
}

/** The top-level fields whose values differ from the accepted ones. */
function difference(before, after) {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return keys.filter((key) => same(before[key]) !== same(after[key])).map((key) => `CHANGED     ${key}`)
}

function same(value) {
  return JSON.stringify(value, (key, inner) => (key === 'confidence' ? undefined : inner))
}
