// Shows one fixture as it is read now, for a person to check against its input: `node tools/review.mjs CASE`.
// With `--accept` it writes what was shown to article.json. Accept only what is right; a wrong value is to be mended, not kept.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fromHtml } from '../dist/html.js'
import { parseArticle } from '../dist/index.js'

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
  if (accept) writeFileSync(new URL(`${name}/article.json`, folder), `${JSON.stringify(article, null, 2)}\n`)
}

function view(article) {
  const names = new Map(article.entities.map(({ id, name }) => [id, name]))
  const timexes = new Map(article.timexes.map(({ id, text }) => [id, text]))
  const named = (id) => names.get(id) ?? '?'
  const lines = []
  const say = (label, ...parts) => lines.push(`${label.padEnd(11)} ${parts.join(' ')}`)
  for (const part of ['kicker', 'headline', 'deck']) if (article[part]) say(part, quoted(article[part]))
  for (const credit of article.byline)
    say('byline', `${credit.role}=${credit.name}`, credit.text === undefined ? '(metadata)' : quoted(credit))
  for (const part of ['published', 'modified', 'reference']) {
    const { value, source, ...mention } = article[part] ?? {}
    if (value) say(part, value, source, mention.text === undefined ? '' : quoted(mention))
  }
  if (article.dateline)
    say('dateline', quoted(article.dateline), `place=${article.dateline.place} outlet=${article.dateline.outlet}`)
  if (article.lead) say('lead', quoted(article.lead))
  for (const section of article.sections) viewSection(section, 'section', say)
  if (article.conclusion) viewSection(article.conclusion, 'conclusion', say)
  for (const { reason, ...mention } of article.furniture) say('furniture', `${reason}:`, quoted(mention))
  for (const t of article.timexes) {
    const from = t.resolvedBy === 'explicit' ? '' : `${t.resolvedBy}${t.anchor ? `(${timexes.get(t.anchor)})` : ''}`
    const interval = t.interval ? `[${t.interval.begin}, ${t.interval.end})` : ''
    say('timex', quoted(t), t.type, t.value, t.mod ?? '', t.precision ?? '', interval, from)
  }
  for (const e of article.events) {
    say('event', e.date, e.relation, quoted(e.trigger), e.speech ? 'SPEECH' : '', `{${e.entities.map(named).join(', ')}}`)
  }
  for (const e of article.entities) {
    const roles = e.roles.map((r) => `${r.title}${r.rank ? ` (${r.rank})` : ''}${r.of ? ` of ${named(r.of)}` : ''} ${r.status}`)
    say(
      'entity',
      e.type,
      e.kind ?? '-',
      `«${e.name}»`,
      e.aliases.length ? `aka ${e.aliases.join(', ')}` : '',
      `×${e.mentions.length}`,
    )
    if (roles.length > 0) say('', `    ${roles.join('; ')}`)
  }
  for (const q of article.quotes) {
    const speaker = q.speaker ? `${q.speaker.text} → ${q.speaker.entity ? named(q.speaker.entity) : 'unnamed'}` : 'nobody'
    say('quote', q.type, quoted(q), `| ${speaker} | ${q.cue?.text ?? '-'}`)
  }
  for (const q of article.quantities) say('quantity', q.kind, quoted(q), q.value, q.maxValue ?? '', q.unit)
  say('language', article.language.code, article.language.confidence)
  if (article.page) say('page', JSON.stringify(article.page))
  for (const w of article.warnings) say('warning', w.code, w.message)
  return lines
}

function viewSection({ heading, blocks }, label, say) {
  say(label, heading ? `${'#'.repeat(heading.level)} ${quoted(heading)}` : '(no heading)')
  if (heading && heading.original.text !== heading.text) say('', 'original', quoted(heading.original))
  for (const block of blocks) {
    if (block.type === 'list') {
      say('  list', block.ordered ? 'ordered' : 'bullets', `intro=${block.intro ? quoted(block.intro) : 'none'}`)
      for (const item of block.items) say('    item', '  '.repeat(item.level - 1) + JSON.stringify(item.marker), quoted(item))
    } else if (block.type === 'table') {
      for (const row of block.rows) say('    row', quoted(row))
    } else say(`  ${block.type}`, quoted(block))
  }
}

function quoted({ text }) {
  return `«${text.replace(/\r?\n/g, '⏎')}»`
}

/** The top-level fields whose values differ from the accepted ones. */
function difference(before, after) {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return keys.filter((key) => same(before[key]) !== same(after[key])).map((key) => `CHANGED     ${key}`)
}

function same(value) {
  return JSON.stringify(value, (key, inner) => (key === 'confidence' ? undefined : inner))
}
