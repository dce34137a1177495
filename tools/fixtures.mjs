// Writes article.txt beside the article.json of every fixture, as people read it: `npm run fixtures`.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { view } from './fixtures/view.mjs'

const folder = new URL('../fixtures/', import.meta.url)
for (const name of readdirSync(folder)) {
  const accepted = new URL(`${name}/article.json`, folder)
  if (!existsSync(accepted)) continue
  const article = JSON.parse(readFileSync(accepted, 'utf8'))
  writeFileSync(new URL(`${name}/article.txt`, folder), `${view(article).join('\n')}\n`)
}
