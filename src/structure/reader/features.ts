import type { Row } from '../rows/draft.js'
import { bucket, CLASS, CLASSES, type Facts, factsOf, REASON_COUNT } from './facts.js'

/** template groups: name → [offset, cardinality], made once */
const SPACE: { name: string; group: string; at: number; size: number }[] = []
let total = 0
function template(group: string, name: string, size: number): number {
  SPACE.push({ name, group, at: total, size })
  total += size
  return total - size
}
const PHASE = 5
const T = {
  bias: template('bias', 'bias', 1),
  klass: template('class', 'class', CLASSES),
  reason: template('phrase', 'reason', REASON_COUNT),
  words: template('length', 'words', 11),
  wordsLast: template('length', 'words·last', 11 * 13),
  caps: template('capitals', 'caps', 7),
  capsWords: template('capitals', 'caps·words', 7 * 11),
  small: template('density', 'small', 6),
  smallWords: template('density', 'small·words', 6 * 11),
  verbs: template('verbs', 'verbs', 4),
  saying: template('verbs', 'saying·quotes', 9),
  digits: template('digits', 'digits', 6),
  commas: template('marks', 'commas', 4),
  stops: template('marks', 'stops', 4),
  glued: template('marks', 'glued', 4),
  bars: template('marks', 'bars', 4),
  appeals: template('phrase', 'appeals·words', 33),
  first: template('marks', 'first', 9),
  last: template('marks', 'last', 13),
  firstLast: template('marks', 'first·last', 9 * 13),
  allCaps: template('capitals', 'allcaps', 11),
  date: template('date', 'date', 7),
  dateWords: template('date', 'date·words', 77),
  outlet: template('phrase', 'outlet·words', 11),
  signals: template('phrase', 'signals', 16),
  prev: template('neighbours', 'prev', CLASSES),
  next: template('neighbours', 'next', CLASSES),
  prev2: template('neighbours', 'prev2', CLASSES),
  next2: template('neighbours', 'next2', CLASSES),
  prevCur: template('neighbours', 'prev·cur', CLASSES * CLASSES),
  curNext: template('neighbours', 'cur·next', CLASSES * CLASSES),
  gap: template('gap', 'gap', 12),
  gapClass: template('gap', 'gap·class', CLASSES * 4),
  repeat: template('repetition', 'repeat', 4),
  repeatClass: template('repetition', 'repeat·class', CLASSES * 4),
  index: template('place', 'index', 8),
  fromEnd: template('place', 'fromEnd', 8),
  indexTotal: template('place', 'index·total', 40),
  near: template('place', 'prose around', 5 * 5),
  nearClass: template('place', 'prose around·class', CLASSES * 9),
  before: template('place', 'prose before', 4 * 4),
  beforeClass: template('place', 'prose before/after·class', CLASSES * 9),
  sincePrev: template('place', 'since prose·till prose', 36),
  stretch: template('stretch', 'stretch', 11),
  stretchClass: template('stretch', 'stretch·class', CLASSES * 11),
  overlap: template('overlap', 'overlap', 6),
  overlapClass: template('overlap', 'overlap·class', CLASSES * 6),
  tag: template('markup', 'tag', 12),
  tagClass: template('markup', 'tag·class', CLASSES * 12),
  links: template('markup', 'links', 5),
  linksClass: template('markup', 'links·class', CLASSES * 5),
  linksNear: template('markup', 'links prev·next', 25),
  regime: template('regime', 'regime', 6),
  regimeClass: template('regime', 'regime·class', 6 * CLASSES),
  regimeWords: template('regime', 'regime·words', 66),
  regimeNear: template('regime', 'regime·prose around', 150),
  regimeReason: template('regime', 'regime·reason', 6 * REASON_COUNT),
  cue: template('announcement', 'cue prev·cur', 25),
  cueClass: template('announcement', 'cue prev·class', 5 * CLASSES),
  since: template('announcement', 'cue of run·distance', 5 * 6),
  sinceClass: template('announcement', 'cue of run·class', 5 * CLASSES),
  bracket: template('marks', 'bracket·words', 33),
  inQuote: template('quotation', 'open before·opens', 9),
  inQuoteClass: template('quotation', 'open before·class', 3 * CLASSES),
  like: template('likeness', 'like prev·next', 9),
  likeClass: template('likeness', 'like prev·next·class', 9 * CLASSES),
  marker: template('marks', 'marker·prev·next', 64),
  twin: template('repetition', 'twin', 4),
  twinClass: template('repetition', 'twin·class', 4 * CLASSES),
  hits: template('cohesion', 'hits·words', 55),
  hitsClass: template('cohesion', 'hits·class', 5 * CLASSES),
  hitsStretch: template('cohesion', 'hits·stretch', 55),
  cohesion: template('cohesion', 'ahead·behind', 16),
  cohesionClass: template('cohesion', 'ahead·behind·class', 16 * CLASSES),
  cohesionAll: template('cohesion', 'all', 16),
  cohesionHits: template('cohesion', 'all·hits', 80),
  looseNear: template('cohesion', 'loose', 36),
  block: template('block', 'block·prose·hit', 3 * 2 * 5),
  blockClass: template('block', 'block·class', 3 * CLASSES),
  blockAhead: template('block', 'block·ahead', 36),
  sameStart: template('repetition', 'same start', 4),
  sameStartClass: template('repetition', 'same start·class', 4 * CLASSES),
  datesNear: template('date', 'dates near', 16),
  datesNearClass: template('date', 'dates near·class', 4 * CLASSES),
  teasersNear: template('density', 'teasers near', 9),
  ruleRegime: template('rules', 'rule·regime', 96),
  rule: template('rules', 'rule', 16),
  ruleClass: template('rules', 'rule·class', 16 * CLASSES),
  ruleNear: template('rules', 'rule prev·next', 256),
  level: template('markup', 'heading level', 8),
} as const
void PHASE
export const FEATURES = total
export const GROUPS = SPACE

export interface TextFacts {
  facts: Facts[]
  /** best stretch: first and last row */
  from: number
  to: number
  overlap: number[]
  hits: number[]
  repeat: number[]
}

const TAGS = ['paragraph', 'headline', 'heading', 'list-item', 'quote', 'caption', 'table', 'byline', 'published', 'furniture']

export function readText(text: string, rows: readonly Row[]): TextFacts {
  const facts = rows.map((row, i) => factsOf(text, row, i))
  const { from, to } = stretchOf(facts)
  return { facts, from, to, ...overlapsOf(text, rows, from, to), repeat: repeatsOf(rows) }
}

function stretchOf(facts: readonly Facts[]): { from: number; to: number } {
  let best = 0, sum = 0, start = 0, from = 0, to = -1
  facts.forEach((f, i) => {
    if (sum <= 0) { sum = 0; start = i }
    sum += f.density
    if (sum > best) { best = sum; from = start; to = i }
  })
  return { from, to }
}

const WORD = /\p{L}{4,}/gu
function overlapsOf(text: string, rows: readonly Row[], from: number, to: number): { overlap: number[]; hits: number[] } {
  const counts = new Map<string, number>()
  const wordsIn = (row: Row) => new Set(row.plain.toLowerCase().match(WORD) ?? [])
  const sets = rows.map(wordsIn)
  for (let i = from; i <= to; i++) for (const w of sets[i] as Set<string>) counts.set(w, (counts.get(w) ?? 0) + 1)
  void text
  const hits: number[] = []
  const overlap = rows.map((_, i) => {
    const set = sets[i] as Set<string>
    hits.push(0)
    if (set.size === 0 || to < from) return 0
    const own = i >= from && i <= to ? 1 : 0
    let hit = 0
    let key = 0
    for (const w of set) {
      const n = (counts.get(w) ?? 0) - own
      if (n > 0) hit++
      if (n > 1 && !COMMON.has(w)) key++
    }
    hits[i] = key
    return 1 + bucket(hit / set.size, [0.001, 0.25, 0.5, 0.75])
  })
  return { overlap, hits }
}
const COMMON = new Set('yang dari dengan untuk pada dalam akan juga tidak telah sudah bisa dapat lebih oleh karena seperti saat para atau adalah tersebut kata mereka kami kita saya harus masih hari tahun menjadi secara serta agar bahwa sebagai hingga antara kepada setelah namun sementara itu maka sehingga banyak satu dua tiga ujar ketika atas jika belum lagi selain baru hanya ada'.split(' '))


function repeatsOf(rows: readonly Row[]): number[] {
  const seen = new Map<string, number>()
  for (const row of rows) seen.set(row.key, (seen.get(row.key) ?? 0) + 1)
  const before = new Set<string>()
  return rows.map((row) => {
    const count = seen.get(row.key) ?? 1
    const value = count < 2 ? 0 : before.has(row.key) ? (row.size >= 3 ? 3 : 2) : row.size >= 3 ? 1 : 2
    before.add(row.key)
    return value
  })
}

const INDEX = [1, 2, 3, 5, 10, 25, 60]
const TOTAL = [6, 15, 40, 120]

export function featuresOf(text: string, rows: readonly Row[], read: TextFacts, rules: readonly number[] = []): Int32Array[] {
  const { facts, from, to, overlap, repeat } = read
  const n = rows.length
  const proseBefore = new Int32Array(n + 1)
  for (let i = 0; i < n; i++) proseBefore[i + 1] = (proseBefore[i] as number) + (facts[i]?.prose ? 1 : 0)
  const since = new Int32Array(n), till = new Int32Array(n)
  let last = 99
  for (let i = 0; i < n; i++) { since[i] = last; last = facts[i]?.prose ? 0 : last + 1 }
  last = 99
  for (let i = n - 1; i >= 0; i--) { till[i] = last; last = facts[i]?.prose ? 0 : last + 1 }
  const regime = bucket(n === 0 ? 0 : (proseBefore[n] as number) / n, [0.06, 0.12, 0.25, 0.45, 0.7])
  // the announcement that the run of lines stands under
  const runCue = new Int32Array(n), runAt = new Int32Array(n)
  for (let i = 1; i < n; i++) {
    const p = facts[i - 1] as Facts
    if (p.cue > 0) { runCue[i] = p.cue; runAt[i] = 0 }
    else if ((runCue[i - 1] as number) > 0 && !(p.prose && p.words > 7)) { runCue[i] = runCue[i - 1] as number; runAt[i] = (runAt[i - 1] as number) + 1 }
  }
  const cohesive = new Int32Array(n + 1)
  for (let i = 0; i < n; i++) { const f = facts[i] as Facts; const h = read.hits[i] as number; cohesive[i + 1] = (cohesive[i] as number) + (f.count >= 6 && h >= 2 ? 1 : 0) }
  const loose = new Int32Array(n + 1)
  for (let i = 0; i < n; i++) { const f = facts[i] as Facts; const h = read.hits[i] as number; loose[i + 1] = (loose[i] as number) + (f.prose && h < 2 ? 1 : 0) }
  const dates = new Int32Array(n + 1), teasers = new Int32Array(n + 1)
  for (let i = 0; i < n; i++) {
    const f = facts[i] as Facts
    dates[i + 1] = (dates[i] as number) + ((f.date >= 1 && f.date <= 5) ? 1 : 0)
    teasers[i + 1] = (teasers[i] as number) + (f.klass === CLASS.TEASER ? 1 : 0)
  }
  const block = new Int32Array(n)
  let blocks = 0, inBlock = 0, idle = 0
  for (let i = 0; i < n; i++) {
    if ((facts[i] as Facts).prose) { inBlock++; idle = 0 } else idle++
    if (idle === 6) { if (inBlock >= 3) blocks++; inBlock = 0 }
    block[i] = Math.min(2, blocks)
  }
  const starts = new Map<string, number>()
  const startOf = (row: Row) => { const at = row.key.indexOf(' ', row.key.indexOf(' ') + 1); return at < 0 ? row.key : row.key.slice(0, at) }
  for (const row of rows) if (row.size >= 5) starts.set(startOf(row), (starts.get(startOf(row)) ?? 0) + 1)
  const open = new Int32Array(n + 1)
  for (let i = 0; i < n; i++) { const f = facts[i] as Facts; const was = open[i] as number; open[i + 1] = f.opens > 0 ? 1 : f.opens < 0 ? 0 : was > 0 && was < 12 ? was + 1 : 0 }
  const twin = (i: number) => {
    const row = rows[i] as Row
    if (row.size < 5) return 0
    const head = row.key.slice(0, 60)
    const next = rows[i + 1]
    const prev = rows[i - 1]
    return (prev?.key.startsWith(head) ? 1 : 0) + (next?.key.startsWith(head) ? 2 : 0)
  }
  const alike = (a: number, b: number) => {
    const p = facts[a], q = facts[b]
    if (!p || !q) return 0
    return p.klass === q.klass && p.first === q.first ? (Math.abs(p.count - q.count) <= 2 && p.last === q.last ? 2 : 1) : 0
  }
  const mark = (i: number) => { const m = rows[i]?.marker; return !m ? 0 : m.kind === 'number' || m.kind === 'letter' ? 1 : m.kind === 'picture' ? 3 : 2 }
  let blanks = 0
  for (const row of rows) if (row.blankBefore) blanks++
  const spaced = bucket(n ? blanks / n : 0, [0.02, 0.5])
  void text
  const klass = (i: number) => facts[i]?.klass ?? CLASS.NONE
  return rows.map((row, i) => {
    const f = facts[i] as Facts
    const k = f.klass
    const list: number[] = []
    const put = (t: number, v = 0) => list.push(t + v)
    put(T.bias)
    put(T.klass, k)
    if (f.reason) put(T.reason, f.reason)
    put(T.words, f.words)
    put(T.wordsLast, f.words * 13 + f.last)
    put(T.caps, f.caps)
    put(T.capsWords, f.caps * 11 + f.words)
    put(T.small, f.small)
    put(T.smallWords, f.small * 11 + f.words)
    put(T.verbs, f.verbs)
    put(T.saying, f.saying * 3 + f.quotes)
    put(T.digits, f.digits)
    put(T.commas, f.commas)
    put(T.stops, f.stops)
    put(T.glued, f.glued)
    put(T.bars, f.bars)
    put(T.appeals, f.appeals * 11 + f.words)
    put(T.first, f.first)
    put(T.last, f.last)
    put(T.firstLast, f.first * 13 + f.last)
    if (f.allCaps) put(T.allCaps, f.words)
    put(T.date, f.date)
    put(T.dateWords, f.date * 11 + f.words)
    if (f.outlet) put(T.outlet, f.words)
    put(T.signals, f.signals)
    put(T.prev, klass(i - 1))
    put(T.next, klass(i + 1))
    put(T.prev2, klass(i - 2))
    put(T.next2, klass(i + 2))
    put(T.prevCur, klass(i - 1) * CLASSES + k)
    put(T.curNext, k * CLASSES + klass(i + 1))
    const gap = (row.blankBefore ? 1 : 0) + (rows[i + 1]?.blankBefore ? 2 : 0)
    put(T.gap, spaced * 4 + gap)
    put(T.gapClass, k * 4 + gap)
    put(T.repeat, repeat[i])
    put(T.repeatClass, k * 4 + (repeat[i] as number))
    const index = bucket(i, INDEX)
    put(T.index, index)
    put(T.fromEnd, bucket(n - 1 - i, INDEX))
    put(T.indexTotal, index * 5 + bucket(n, TOTAL))
    const near = (a: number, b: number) => (proseBefore[Math.min(n, Math.max(0, b))] as number) - (proseBefore[Math.max(0, Math.min(n, a))] as number)
    const up = bucket(near(i - 6, i), [1, 2, 3, 5])
    const down = bucket(near(i + 1, i + 7), [1, 2, 3, 5])
    put(T.near, up * 5 + down)
    const up3 = bucket(near(i - 3, i), [1, 2])
    const down3 = bucket(near(i + 1, i + 4), [1, 2])
    put(T.nearClass, k * 9 + up3 * 3 + down3)
    const pb = proseBefore[i] as number
    const pa = (proseBefore[n] as number) - (proseBefore[i + 1] as number)
    put(T.before, bucket(pb, [1, 2, 5]) * 4 + bucket(pa, [1, 2, 5]))
    put(T.beforeClass, k * 9 + bucket(pb, [1, 3]) * 3 + bucket(pa, [1, 3]))
    put(T.sincePrev, bucket(since[i] as number, [1, 2, 4, 8, 16]) * 6 + bucket(till[i] as number, [1, 2, 4, 8, 16]))
    const s = to < from ? 0 : i < from ? 1 + bucket(from - i, [2, 3, 6, 15]) : i > to ? 6 + bucket(i - to, [2, 4, 12]) : 10
    put(T.stretch, s)
    put(T.stretchClass, k * 11 + s)
    put(T.overlap, overlap[i])
    put(T.overlapClass, k * 6 + (overlap[i] as number))
    put(T.regime, regime)
    put(T.regimeClass, regime * CLASSES + k)
    put(T.regimeWords, regime * 11 + f.words)
    put(T.regimeNear, regime * 25 + up * 5 + down)
    if (f.reason) put(T.regimeReason, regime * REASON_COUNT + f.reason)
    const pc = facts[i - 1]?.cue ?? 0
    put(T.cue, pc * 5 + f.cue)
    if (pc) put(T.cueClass, pc * CLASSES + k)
    if (runCue[i]) { put(T.since, (runCue[i] as number) * 6 + bucket(runAt[i] as number, [1, 2, 4, 8, 16])); put(T.sinceClass, (runCue[i] as number) * CLASSES + k) }
    if (f.bracket) put(T.bracket, f.bracket * 11 + f.words)
    const o = Math.min(1, open[i] as number)
    put(T.inQuote, o * 3 + (f.opens > 0 ? 1 : f.opens < 0 ? 2 : 0))
    if (o) put(T.inQuoteClass, k)
    const like = alike(i, i - 1) * 3 + alike(i, i + 1)
    put(T.like, like)
    put(T.likeClass, like * CLASSES + k)
    put(T.marker, mark(i) * 16 + mark(i - 1) * 4 + mark(i + 1))
    const tw = twin(i)
    put(T.twin, tw)
    if (tw) put(T.twinClass, tw * CLASSES + k)
    if (rules.length) {
      put(T.ruleRegime, (rules[i] as number) * 6 + regime); put(T.rule, rules[i]); put(T.ruleClass, (rules[i] as number) * CLASSES + k)
      put(T.ruleNear, (rules[i - 1] ?? 15) * 16 + (rules[i + 1] ?? 15))
    }
    const hit = bucket(read.hits[i] as number, [1, 2, 3, 5])
    put(T.hits, hit * 11 + f.words)
    put(T.hitsClass, hit * CLASSES + k)
    put(T.hitsStretch, hit * 11 + s)
    const c = (a: number, b: number, sum: Int32Array) => (sum[Math.min(n, Math.max(0, b))] as number) - (sum[Math.max(0, Math.min(n, a))] as number)
    const ahead = bucket(c(i + 1, i + 9, cohesive), [1, 2, 4])
    const behind = bucket(c(i - 8, i, cohesive), [1, 2, 4])
    put(T.cohesion, ahead * 4 + behind)
    put(T.cohesionClass, (ahead * 4 + behind) * CLASSES + k)
    const allAhead = bucket(c(i + 1, n, cohesive), [1, 2, 5]), allBehind = bucket(c(0, i, cohesive), [1, 2, 5])
    put(T.cohesionAll, allAhead * 4 + allBehind)
    put(T.cohesionHits, (allAhead * 4 + behind) * 5 + hit)
    put(T.looseNear, (bucket(c(i + 1, i + 9, loose), [1, 3]) * 3 + bucket(c(i - 8, i, loose), [1, 3])) * 4 + ahead)
    put(T.block, ((block[i] as number) * 2 + (f.prose ? 1 : 0)) * 5 + hit)
    put(T.blockClass, (block[i] as number) * CLASSES + k)
    put(T.blockAhead, ((block[i] as number) * 3 + up3) * 4 + ahead)
    const same = row.size >= 5 ? bucket(starts.get(startOf(row)) ?? 0, [2, 4, 8]) : 0
    put(T.sameStart, same)
    put(T.sameStartClass, same * CLASSES + k)
    const dn = bucket(c(i + 1, i + 5, dates), [1, 2, 3]), db = bucket(c(i - 4, i, dates), [1, 2, 3])
    put(T.datesNear, dn * 4 + db)
    put(T.datesNearClass, Math.min(3, dn + db) * CLASSES + k)
    put(T.teasersNear, bucket(c(i + 1, i + 6, teasers), [1, 2]) * 3 + bucket(c(i - 5, i, teasers), [1, 2]))
    const markup = row.markup
    if (markup) {
      const tag = TAGS.indexOf(markup.tag)
      put(T.tag, tag)
      put(T.tagClass, k * 12 + tag)
      const links = (r: Row | undefined) => (r?.markup ? bucket(r.markup.links, [0.01, 0.3, 0.6, 0.95]) : 0)
      put(T.links, links(row))
      put(T.linksClass, k * 5 + links(row))
      put(T.linksNear, links(rows[i - 1]) * 5 + links(rows[i + 1]))
      if (markup.tag === 'heading') put(T.level, Math.min(6, markup.level))
    }
    return Int32Array.from(list)
  })
}
