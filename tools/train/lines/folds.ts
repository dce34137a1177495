import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type ChainModel, decodeChain, meanOf, trainChain } from './chain.js'
import { composed } from './compose.js'
import { type Example, readPages, readTexts } from './data.js'
import { CANDIDATE_FEATURES, candidatesOf } from '../../../src/structure/reader/candidates.js'
import { type Choice, choose, trainRanker } from './ranker.js'
import { type TextFacts, FEATURES, featuresOf, GROUPS, readText } from '../../../src/structure/reader/features.js'
import { toDoc } from '../../../src/structure/doc.js'
import { N, ROLE, S, STATES } from './states.js'

const { values: o } = parseArgs({ options: { seeds: { type: 'string', default: '1' }, folds: { type: 'string', default: '8' }, epochs: { type: 'string', default: '12' }, alpha: { type: 'string', default: '0.1' }, l1: { type: 'string', default: '0.3' }, l2: { type: 'string', default: '0.02' }, pw: { type: 'string', default: '0.5' }, without: { type: 'string', default: '' }, compose: { type: 'string', default: '0' }, cw: { type: 'string', default: '0.3' }, mindoc: { type: 'string', default: '1' }, body: { type: 'string', default: '0.5' }, show: { type: 'string', default: '' } } })
const shared = '../shared'
const all = [...readPages(shared), ...readTexts(shared, 'train'), ...readTexts(shared, 'gold')]
const without = new Set(o.without.split(','))
const dropped = new Uint8Array(FEATURES)
for (const g of GROUPS) if (without.has(g.group) || without.has(g.name)) dropped.fill(1, g.at, g.at + g.size)
const t0 = Date.now()
function ruleRoles(e: Example): number[] {
  const doc = toDoc(e.source)
  const roles = ['lead','paragraph','heading','list-item','quote','caption','table','headline','kicker','deck','byline','published','modified','dateline','furniture']
  let first = 0
  return e.rows.map((row) => {
    while (first < doc.parts.length && doc.parts[first]!.end <= row.start) first++
    const sizes = new Map<number, number>()
    for (let i = first; i < doc.parts.length && doc.parts[i]!.start < row.end; i++) {
      const p = doc.parts[i]!
      const r = roles.indexOf(p.role)
      sizes.set(r, (sizes.get(r) ?? 0) + Math.min(p.end, row.end) - Math.max(p.start, row.start))
    }
    let best = 15, most = 0
    for (const [r, n] of sizes) if (n > most) { most = n; best = r }
    return best
  })
}
const reads = new Map(all.map((e) => [e, readText(e.source.text, e.rows)]))
const feats = new Map(all.map((e) => [e, featuresOf(e.source.text, e.rows, readText(e.source.text, e.rows), without.has('rules') ? [] : ruleRoles(e)).map((f) => f.filter((x) => !dropped[x]))]))
console.log('features', FEATURES, 'ms', Date.now() - t0)
const family = (e: Example) => (/tribun/.test(e.group) ? e.group.replace(/^www\./, '') : (/([a-z0-9()]+)(?:\.(?:com|co|id|net|co\.id))*$/.exec(e.group)?.[1] ?? e.group))
const groups = [...new Set(all.map(family))].sort()
const hash = (s: string, seed: number) => { let h = seed * 7919 + 17; for (const c of s) h = Math.imul(h ^ c.charCodeAt(0), 0x01000193) >>> 0; return h }
const folds = Number(o.folds)
const PLACE: Record<string, number> = { before: 0, published0: 0, headline: 1, between: 2, published1: 2, byline1: 2, deck: 2, caption1: 2, dateline: 3, lead: 3, paragraph: 3, heading: 3, intro: 3, item: 3, quote: 3, caption2: 4, inside: 4, after: 5, byline3: 5 }
const PN = 6
const placed = (masks: Int32Array) => masks.map((m) => { let out = 0; STATES.forEach((s, i) => { if ((m >> i) & 1) out |= 1 << PLACE[s]! }); return out })
mkdirSync('/tmp/lines', { recursive: true })
const score = (name: string, args: string[]) => JSON.parse(execFileSync('node', [`../shared/eval/${name}`, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 }))
for (const g of readTexts(shared, 'train').concat(readTexts(shared, 'gold'))) { mkdirSync('/tmp/lines/gold', { recursive: true }); writeFileSync(`/tmp/lines/gold/${g.id}.json`, JSON.stringify(g.gold)) }

const plainFold = (x: string) => x.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
function storyOf(nodes: Float64Array, n: number, read: TextFacts): { from: number; to: number } {
  // the heaviest stretch of story lines
  let best = 0, sum = 0, start = 0, from = 0, to = n - 1
  for (let i = 0; i < n; i++) {
    if (sum <= 0) { sum = 0; start = i }
    sum += nodes[i * PN + 3]! * Math.min(40, read.facts[i]!.count) - (1 - nodes[i * PN + 3]!) * 2
    if (sum > best) { best = sum; from = start; to = i }
  }
  while (from < to && nodes[from * PN + 3]! < 0.5) from++
  return { from, to }
}
const dumped: string[] = []
const sums: Record<string, number[]> = {}
const note = (k: string, v: number) => (sums[k] ??= []).push(v)
for (const seed of o.seeds.split(',').map(Number)) {
  const byFold = new Map<string, number>()
  ;[...groups].sort((a, b) => hash(a, seed) - hash(b, seed)).forEach((g, i) => byFold.set(g, i % folds))
  const rankers = new Map<Example, Float32Array>()
  const out = new Map<Example, { states: Uint8Array; nodes: Float64Array }>()
  for (let fold = 0; fold < folds; fold++) {
    const train = all.filter((e) => byFold.get(family(e)) !== fold)
    const made = Number(o.compose) > 0 ? composed(train.filter((e) => e.form !== 'text' && e.form !== 'html'), train.filter((e) => e.form === 'text'), Number(o.compose), seed) : []
    for (const e of made) reads.set(e, readText(e.source.text, e.rows))
    for (const e of made) feats.set(e, featuresOf(e.source.text, e.rows, reads.get(e)!, []).map((f) => f.filter((x) => !dropped[x])))
    // features of one document are of that document
    const seen = new Map<number, Set<string>>()
    const min = Number(o.mindoc)
    if (min > 1) for (const e of train) for (const f of feats.get(e)!) for (const x of f) { const d = seen.get(x); if (d) { if (d.size < min) d.add(e.group) } else seen.set(x, new Set([e.group])) }
    const keep = (f: Int32Array) => (min > 1 ? f.filter((x) => (seen.get(x)?.size ?? 0) >= min) : f)
    const seqs = [...made, ...train].filter((e) => e.form !== 'text' && e.form !== 'html').map((e) => ({ features: feats.get(e)!.map(keep), masks: placed(e.masks), weight: e.form === 'text' ? 1 : e.id.includes('#') ? Number(o.cw) : Number(o.pw) }))
    const model: ChainModel = meanOf([trainChain(seqs, FEATURES, PN, { epochs: Number(o.epochs), seed, alpha: Number(o.alpha), l1: Number(o.l1), l2: Number(o.l2) })])
    for (const e of made) feats.delete(e)
    if (fold === 0) console.log('nonzero', model.rows.filter((x) => x !== 0).length)
    const choices: Choice[] = []
    for (const e of [...made, ...train]) {
      const lead = e.rows.findIndex((_, r) => placed(e.masks)[r] === 8)
      const lastRow = placed(e.masks).lastIndexOf(8)
      if (lead < 0) continue
      const c = candidatesOf(e.rows, reads.get(e)!, lead, lastRow)
      const keys = new Set(e.headline.length === 1 ? e.headline.map((r) => e.rows[r]!.key) : [])
      const right = Uint8Array.from(c.rows, (r) => (r < 0 ? (e.headline.length === 0 ? 1 : 0) : keys.has(e.rows[r]!.key) && (e.form !== 'text' || e.headline.includes(r)) ? 1 : 0))
      if (right.includes(1)) choices.push({ features: c.features, right })
    }
    const ranker = trainRanker(choices, CANDIDATE_FEATURES, { epochs: 15, seed, alpha: 0.1, l1: 0.2, l2: 0.05 })
    if (fold === 0) console.log('ranker', ranker.filter((x) => x !== 0).length)
    for (const e of made) { reads.delete(e) }
    for (const e of all) if (byFold.get(family(e)) === fold) rankers.set(e, ranker)
    for (const e of all) if (byFold.get(family(e)) === fold) out.set(e, decodeChain(model, feats.get(e)!))
  }
  const slice = (e: Example, r: number) => e.source.text.slice(e.rows[r]!.start, e.rows[r]!.end)
  for (const form of ['innertext', 'gettext', 'markdown', 'html']) {
    const rows = all.filter((e) => e.form === form).map((e) => {
      const { states, nodes } = out.get(e)!
      const keep: number[] = []
      let head = -1
      states.forEach((s, r) => {
        if (nodes[r * PN + 3]! > Number(o.body)) keep.push(r)
        if (s === 1 && head < 0) head = r
      })
      const story = storyOf(nodes, e.rows.length, reads.get(e)!)
      const c = candidatesOf(e.rows, reads.get(e)!, story.from, story.to)
      const at = c.rows[choose(rankers.get(e)!, c.features)]!
      head = at
      const goldHead = e.gold.headline
      const ok = head >= 0 && plainFold(slice(e, head)) === plainFold(goldHead ?? '')
      if (!ok && seed === Number(o.seeds.split(',')[0])) console.log('HEAD', e.id, '| want', (goldHead ?? '').slice(0, 70), '| got', head < 0 ? '-' : slice(e, head).slice(0, 70), '| lead', slice(e, story.from).slice(0, 40))
      if (o.show === e.id) e.rows.forEach((_, r) => console.log('BHMSIA'[states[r]!]! + ' ' + nodes[r * PN + 3]!.toFixed(2), STATES.filter((_, s) => (e.masks[r]! >> s) & 1).join('/').slice(0, 22).padEnd(22), slice(e, r).slice(0, 110)))
      return JSON.stringify({ id: e.doc, headline: head >= 0 ? slice(e, head) : null, text: keep.map((r) => slice(e, r)).join('\n') })
    })
    writeFileSync(`/tmp/lines/folds.${form}.jsonl`, rows.join('\n'))
    const s = score('score-pasted.mjs', ['--gold', '../shared/eval/html/gold', '--pred', `/tmp/lines/folds.${form}.jsonl`, '--pages'])
    note(`${form} f1`, 100 * s.f1); note(`${form} head(crf)`, 100 * s.headline); note(`${form} p`, 100 * s.precision); note(`${form} r`, 100 * s.recall)
    if (seed === Number(o.seeds.split(',')[0])) console.log(form, s.pages.filter((p: any) => p.p < 0.9 || p.r < 0.9).map((p: any) => `${p.id} ${(100 * p.p).toFixed(0)}/${(100 * p.r).toFixed(0)}`).join('; '))
  }
  if (seed === Number(o.seeds.split(',')[0])) for (const e of all) {
    const { nodes, states } = out.get(e)!
    const st = storyOf(nodes, e.rows.length, reads.get(e)!)
    const c = candidatesOf(e.rows, reads.get(e)!, st.from, st.to)
    dumped.push(JSON.stringify({ id: e.id, form: e.form, head: c.rows[choose(rankers.get(e)!, c.features)], story: st, states: [...states], p: e.rows.map((_, r) => +nodes[r * PN + 3]!.toFixed(4)), prose: e.rows.map((_, r) => reads.get(e)!.facts[r]!.prose), klass: e.rows.map((_, r) => reads.get(e)!.facts[r]!.klass), spans: e.rows.map((r) => [r.start, r.end]), masks: [...placed(e.masks)], roles: e.roles }))
  }
  // texts: story lines told from furniture
  let tp = 0, fp = 0, fn = 0, n = 0, ok = 0
  for (const e of all) if (e.form === 'text') { const { nodes } = out.get(e)!; e.roles!.forEach((r, i) => {
    if (['headline', 'published', 'byline', 'deck', 'caption'].includes(r)) return
    const gold = r.startsWith('furniture'), own = 1 - nodes[i * PN + 3]! > 0.5
    n++; if (gold === own) ok++
    if (gold && own) tp++; else if (own) fp++; else if (gold) fn++
  }) }
  let th = 0, tn = 0
  for (const e of all) if (e.form === 'text') {
    const st = storyOf(out.get(e)!.nodes, e.rows.length, reads.get(e)!)
    const c = candidatesOf(e.rows, reads.get(e)!, st.from, st.to)
    const at = c.rows[choose(rankers.get(e)!, c.features)]!
    tn++; if (at === (e.headline[0] ?? -1)) th++; else if (seed === Number(o.seeds.split(',')[0])) console.log('HEADT', e.id, 'want', e.headline[0] ?? -1, 'got', at, at >= 0 ? slice(e, at).slice(0, 60) : '')
  }
  note('text headline', 100 * th / tn)
  note('text furn acc', 100 * ok / n); note('text furn P', 100 * tp / (tp + fp)); note('text furn R', 100 * tp / (tp + fn))
}
writeFileSync('/tmp/lines/out.jsonl', dumped.join('\n'))
for (const [k, v] of Object.entries(sums)) console.log(k.padEnd(20), (v.reduce((a, b) => a + b) / v.length).toFixed(2), v.map((x) => x.toFixed(1)).join(' '))
console.log('s', (Date.now() - t0) / 1000)
