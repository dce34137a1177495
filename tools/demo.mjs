// Shows an article as people read it: `npm run demo [-- FILE] [--json] [--furniture]`. FILE is any text or .html file.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { timeline } from '../dist/dates.js'
import { fromHtml } from '../dist/html.js'
import { parseArticle } from '../dist/index.js'
import { rule, title, wrap } from './demo/paper.mjs'

const SAMPLE = fileURLToPath(new URL('../fixtures/selat-dagang/input.txt', import.meta.url))
const words = process.argv.slice(2)
const file = words.find((word) => !word.startsWith('--')) ?? SAMPLE
const article = parseArticle(sourceOf(file), optionsBeside(file))

if (words.includes('--json')) console.log(JSON.stringify(article, null, 2))
else console.log((words.includes('--furniture') ? furnitureView(article) : readableView(article)).join('\n'))

function sourceOf(path) {
  const content = readFileSync(path, 'utf8')
  return /\.html?$/i.test(path) ? fromHtml(content) : content
}

/** The options of a fixture, which stand in a file of their own beside it. */
function optionsBeside(path) {
  const beside = join(dirname(path), 'options.json')
  const { publishedAt } = existsSync(beside) ? JSON.parse(readFileSync(beside, 'utf8')) : {}
  return publishedAt === undefined ? {} : { publishedAt }
}

function readableView(article) {
  return [
    ...head(article),
    ...dated(article),
    ...people(article),
    ...others(article),
    ...quotes(article),
    ...numbers(article),
    ...body(article),
    ...foot(article),
  ]
}

function head({ kicker, headline, deck, byline, published, dateline, lead }) {
  const credits = byline.map(({ name, role }) => (role === 'author' ? name : `${name} (${role})`))
  const facts = [credits.join(', '), published?.value, dateline && [dateline.place, dateline.outlet].filter(Boolean).join(', ')]
  return [
    rule('═'),
    ...(kicker ? wrap(kicker.text.toUpperCase(), 1) : []),
    ...wrap(headline?.text ?? '(no headline)', 1),
    ...(deck ? wrap(deck.text, 1) : []),
    rule('═'),
    ...wrap(facts.filter(Boolean).join('  ·  '), 1),
    ...(lead ? ['', ...wrap(lead.text, 1)] : []),
  ]
}

function dated(article) {
  const bound = { IS_INCLUDED: ' ', BEGUN_BY: '›', ENDED_BY: '‹' }
  const lines = timeline(article).flatMap(({ date, events }) =>
    events.flatMap(({ relation, trigger, sentence }, index) =>
      wrap(
        `${trigger.text.toUpperCase()} — ${sentence.text}`,
        19,
        `  ${(index === 0 ? date : '').padEnd(14)} ${bound[relation]} `,
        3,
      ),
    ),
  )
  return title('Timeline', lines)
}

function people({ entities }) {
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  const office = ({ title, of, status }) =>
    `${status === 'current' ? '' : `${status} `}${title}${of ? ` · ${names.get(of)}` : ''}`
  const lines = entities
    .filter(({ type }) => type === 'PER')
    .flatMap(({ name, aliases, roles, mentions }) => {
      const known = aliases.length > 0 ? `also ${aliases.join(', ')}` : ''
      const offices = [...new Set(roles.map(office))].join('; ')
      return wrap([`×${mentions.length}`, offices, known].filter(Boolean).join('  '), 28, `  ${name.padEnd(25)} `)
    })
  return title('People', lines)
}

function others({ entities }) {
  const kinds = { ORG: 'Organisations', LOC: 'Places', MISC: 'Other names' }
  return Object.entries(kinds).flatMap(([type, label]) => {
    const found = entities.filter((entity) => entity.type === type)
    const shown = found.map(({ name, aliases }) => (aliases.length > 0 ? `${name} (${aliases.join(', ')})` : name))
    return title(label, shown.length > 0 ? wrap(shown.join(' · '), 2) : [])
  })
}

function quotes({ quotes, entities }) {
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  const speakerOf = (speaker) => (speaker ? (names.get(speaker.entity) ?? speaker.text) : 'unknown')
  const lines = quotes.flatMap(({ type, text, speaker, cue }) => [
    ...wrap(type === 'direct' ? `“${text}”` : text, 2),
    `      — ${speakerOf(speaker)}${cue ? ` (${cue.text})` : ''}${type === 'indirect' ? ', reported' : ''}`,
  ])
  return title('Quotes', lines)
}

function numbers({ quantities }) {
  const lines = quantities.map(({ text, value, maxValue, unit }) => {
    const amount = [value, ...(maxValue === null ? [] : [maxValue])].map((number) => number.toLocaleString('en')).join(' – ')
    return `  ${text.replace(/\s+/g, ' ').padEnd(34)} ${amount} ${unit}`
  })
  return title('Quantities', lines)
}

function body({ sections, conclusion }) {
  return [...sections, ...(conclusion ? [conclusion] : [])].flatMap(({ heading, blocks }) =>
    title(
      heading?.text ?? 'Story',
      blocks.flatMap((block, index) => (index === 0 || block.type === 'list' ? blockLines(block) : ['', ...blockLines(block)])),
    ),
  )
}

function blockLines(block) {
  if (block.type === 'list') {
    return block.items.flatMap(({ text, marker, level }) => {
      const mark = block.ordered ? marker || '·' : '•'
      return wrap(text, 4 + 2 * level, `${' '.repeat(2 + 2 * level)}${mark} `)
    })
  }
  if (block.type === 'table') return block.rows.map(({ text }) => `  │ ${text.replace(/\s*[\t|]\s*/g, '  │ ')}`)
  return wrap(block.text, 2, { quote: '  ❝ ', caption: '  ▢ ' }[block.type] ?? '  ')
}

function foot({ furniture, warnings, language }) {
  const counts = new Map()
  for (const { reason } of furniture) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  const cut = [...counts].map(([reason, count]) => (count > 1 ? `${reason} ×${count}` : reason))
  return [
    ...title('Cut from the text (--furniture shows where)', cut.length > 0 ? wrap(cut.join(' · '), 2) : []),
    ...title(
      'Warnings',
      warnings.flatMap(({ code, message }) => wrap(`${code}: ${message}`, 2)),
    ),
    rule('─'),
    ` language ${language.code} (${language.confidence.toFixed(2)}) · --json prints all of it`,
  ]
}

/** The whole text, with every cut piece on lines of its own behind its reason. */
function furnitureView({ text, furniture }) {
  const lines = [rule('─'), ' kept text stands free; cut text stands behind ✂, its reason and the rule that cut it', rule('─')]
  let from = 0
  for (const { start, end, text: cut, reason, rule: by } of [
    ...furniture,
    { start: text.length, end: text.length, text: '', reason: '', rule: '' },
  ]) {
    const kept = text.slice(from, start).trim()
    if (kept !== '') lines.push(...kept.split(/\n+/).flatMap((line) => (line.trim() === '' ? [] : [...wrap(line, 2), ''])))
    if (reason !== '') lines.push(...wrap(cut, 42, `✂ ${reason.padEnd(17)} ${by.padEnd(19)} │ `), '')
    from = end
  }
  return lines
}
