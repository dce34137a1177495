import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fromHtml } from '../src/html.js'
import { type Options, parseArticle } from '../src/index.js'
import type { Article, Source } from '../src/types.js'

const FOLDER = fileURLToPath(new URL('../fixtures', import.meta.url))

/** A whole article of our own writing: `fixtures/<name>/`. */
export interface Fixture {
  name: string
  /** The text or page as it stands in the file. */
  input: string
  kind: 'text' | 'page'
  options: Options & { url?: string }
  /** The reviewed Article; `null` while it waits for review. */
  expected: Article | null
  /** The same as people read it. */
  readable: string | null
  /** What the fixture proves; what is still wrong stands behind «Still wrong:». */
  about: string | null
}

/** Every fixture, in the order of names. */
export const fixtures: Fixture[] = readdirSync(FOLDER).sort().map(fixtureOf)

/** What `parseArticle` takes for a fixture. */
export function sourceOf({ input, kind, options }: Fixture): string | Source {
  return kind === 'text' ? input : fromHtml(input, options.url === undefined ? {} : { url: options.url })
}

/** The fixture as read now, without the empty `data`. */
export function articleOf(fixture: Fixture): Article {
  const { url, ...options } = fixture.options
  const { data, ...article } = parseArticle(sourceOf(fixture), options)
  return article
}

function fixtureOf(name: string): Fixture {
  const page = read(name, 'input.html')
  const input = page ?? read(name, 'input.txt')
  if (input === null) throw new Error(`fixtures/${name} has no input.txt or input.html`)
  return {
    name,
    input,
    kind: page === null ? 'text' : 'page',
    options: JSON.parse(read(name, 'options.json') ?? '{}'),
    expected: JSON.parse(read(name, 'article.json') ?? 'null'),
    readable: read(name, 'article.txt'),
    about: read(name, 'about.md'),
  }
}

function read(name: string, file: string): string | null {
  const path = join(FOLDER, name, file)
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}
