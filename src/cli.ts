#!/usr/bin/env node
/// <reference types="node" />
import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { fromHtml } from './html.js'
import { parseArticle } from './index.js'
import { toMarkdown } from './markdown.js'
import type { Article } from './types.js'

// The only file that reads and writes. Exit codes: 0 all read, 1 some input could not be read, 2 wrong usage.

const HELP = `Usage: warta [options] [FILE...]

Reads Indonesian news from files, or from standard input when no FILE (or -) is given,
and writes what it found to standard output.

Options:
  --json                 one JSON object, or an array for several files (default)
  --ndjson               one JSON object a line
  --markdown             the article as Markdown, without furniture
  --html                 read the input as HTML; files that end in .html or .htm always are
  --published-at DATE    ISO 8601 date or date-time that relative dates are resolved against
  -h, --help             show this help

Examples:
  warta article.txt --published-at 2026-02-05
  curl -s https://example.com/berita | warta --html --markdown
  warta --ndjson news/*.txt > articles.ndjson
`

type Format = 'json' | 'ndjson' | 'markdown'
interface Command {
  files: string[]
  format: Format
  html: boolean
  help: boolean
  publishedAt: string | undefined
}

function readCommand(): Command {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      ndjson: { type: 'boolean' },
      markdown: { type: 'boolean' },
      html: { type: 'boolean', default: false },
      'published-at': { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const formats = (['json', 'ndjson', 'markdown'] as const).filter((format) => values[format])
  if (formats.length > 1) throw new TypeError(`choose one of --${formats.join(', --')}`)
  const files = positionals.length > 0 ? positionals : ['-']
  return { files, format: formats[0] ?? 'json', html: values.html, help: values.help, publishedAt: values['published-at'] }
}

async function readArticle(file: string, { html, publishedAt }: Command): Promise<Article> {
  const content = await (file === '-' ? text(process.stdin) : readFile(file, 'utf8'))
  const source = html || /\.html?$/i.test(file) ? fromHtml(content) : content
  return parseArticle(source, publishedAt === undefined ? {} : { publishedAt })
}

/** Writes each article as soon as it is read, so that memory does not grow with the number of files; gives the exit code. */
async function writeArticles(command: Command): Promise<number> {
  const many = command.files.length > 1
  let [failed, written] = [0, 0]
  for (const file of command.files) {
    try {
      const output = render(await readArticle(file, command), command.format)
      process.stdout.write(before(command.format, many, written) + output)
      written++
    } catch (error) {
      if (error instanceof TypeError) throw error
      failed++
      process.stderr.write(`warta: ${error instanceof Error ? error.message : String(error)}\n`)
    }
  }
  if (command.format === 'json' && many) process.stdout.write(written > 0 ? ']\n' : '[]\n')
  return failed > 0 ? 1 : 0
}

function render(article: Article, format: Format): string {
  if (format === 'markdown') return toMarkdown(article)
  return `${JSON.stringify(article, null, format === 'json' ? 2 : 0)}\n`
}

function before(format: Format, many: boolean, written: number): string {
  if (!many || format === 'ndjson') return ''
  if (format === 'markdown') return written > 0 ? '\n---\n\n' : ''
  return written > 0 ? ',' : '['
}

async function run(): Promise<number> {
  const command = readCommand()
  if (!command.help) return writeArticles(command)
  process.stdout.write(HELP)
  return 0
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
run().then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    process.stderr.write(`warta: ${error instanceof Error ? error.message : String(error)}\nTry 'warta --help'.\n`)
    process.exitCode = 2
  },
)
