import type { Article } from '../types.js'
import { flow } from './flow.js'

/** The head of the article as YAML front matter: strings in double quotes, as JSON writes them, and lists of such; what is not told is left out. */
export function frontMatterOf({ headline, byline, published, modified, dateline, language, page }: Article): string {
  const authors = byline.filter(({ role }) => role === 'author').map(({ name }) => name)
  const editors = byline.filter(({ role }) => role === 'editor').map(({ name }) => name)
  const fields: readonly (readonly [name: string, value: string | readonly string[] | null | undefined])[] = [
    ['title', headline?.text ?? page?.headline],
    ['author', authors],
    ['editor', editors],
    ['publisher', page?.publisher ?? dateline?.outlet],
    ['date', published?.value],
    ['modified', modified?.value],
    ['lang', language.code === 'und' ? page?.inLanguage : language.code],
    ['section', page?.articleSection],
    ['keywords', page?.keywords],
    ['url', page?.url],
    ['image', page?.image],
  ]
  const lines = fields.flatMap(([name, value]) => {
    if (typeof value === 'string') return [`${name}: ${quoted(value)}`]
    return value && value.length > 0 ? [`${name}:`, ...value.map((item) => `  - ${quoted(item)}`)] : []
  })
  return ['---', ...lines, '---'].join('\n')
}

function quoted(value: string): string {
  return JSON.stringify(flow(value))
}
