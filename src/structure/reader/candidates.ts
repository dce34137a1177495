import type { Row } from '../rows/draft.js'
import { bucket, CLASS, CLASSES, type Facts } from './facts.js'
import type { TextFacts } from './features.js'

let total = 0
const template = (size: number) => { total += size; return total - size }
const T = {
  none: template(6),
  distance: template(8), distanceClass: template(8 * CLASSES),
  titles: template(5), words: template(11), capsWords: template(7 * 11), last: template(13), first: template(9),
  date: template(7), signals: template(16), klass: template(CLASSES), prev: template(CLASSES), next: template(CLASSES), nextClass: template(CLASSES * CLASSES),
  share: template(6), hits: template(6), shareWords: template(66), best: template(4), bestWords: template(44), longest: template(2),
  repeat: template(4), level: template(8), levelBest: template(4), links: template(5), tag: template(12), isFirst: template(5), gap: template(4),
  bars: template(8), topic: template(6), topicBest: template(8), effective: template(8), effectiveBest: template(32), byline: template(8), inside: template(3), reason: template(2), colon: template(2), over: template(6),
} as const
export const CANDIDATE_FEATURES = total
export const REACH = 60

export interface Candidates { rows: number[]; features: Int32Array[] }

/** What may be the headline of the story that begins at row `lead`; -1 stands for none. */
export function candidatesOf(rows: readonly Row[], read: TextFacts, lead: number, to: number): Candidates {
  const { facts } = read
  const found: number[] = []
  for (let i = Math.max(0, lead - REACH); i < Math.min(rows.length, lead + 3); i++) if (mayBe(rows[i] as Row, facts[i] as Facts, i < lead)) found.push(i)
  const counts = new Map<string, number>()
  for (let i = lead; i <= Math.min(to, lead + 60); i++) for (const w of wordsOf(rows[i] as Row)) counts.set(w, (counts.get(w) ?? 0) + 1)
  const scored = found.map((i) => {
    const words = [...wordsOf(rows[i] as Row)]
    const own = i >= lead ? 1 : 0
    const hits = words.filter((w) => (counts.get(w) ?? 0) > own).length
    const topic = words.reduce((n, w) => n + Math.log1p(Math.max(0, (counts.get(w) ?? 0) - own)), 0)
    return { i, topic, hits, share: words.length ? hits / words.length : 0, weight: words.length >= 3 ? hits + 2 * (hits / words.length) : hits * 0.5 }
  })
  const best = Math.max(0, ...scored.map((s) => s.weight))
  const topTopic = Math.max(0.1, ...scored.map((s) => s.topic))
  const longest = Math.max(0, ...found.map((i) => (facts[i] as Facts).count))
  const level = (i: number) => (rows[i]?.markup?.tag === 'heading' || rows[i]?.markup?.tag === 'headline' ? rows[i]?.markup?.level || 1 : 9)
  const lowest = Math.min(9, ...found.map(level))
  const features = scored.map(({ i, hits, share, weight, topic }) => {
    const f = facts[i] as Facts
    const row = rows[i] as Row
    const list: number[] = []
    const put = (t: number, v = 0) => list.push(t + v)
    const d = i >= lead ? 7 : bucket(lead - i, [2, 3, 4, 6, 10, 20])
    put(T.distance, d); put(T.distanceClass, d * CLASSES + f.klass)
    let titles = 0
    let effective = 0
    for (let k = i + 1; k < lead; k++) { const g = facts[k] as Facts; if (g.count >= 3 && g.reason === 0 && (read.repeat[k] as number) === 0 && (g.date === 0 || g.date > 3)) effective++ }
    for (let k = i + 1; k < lead; k++) { const g = facts[k] as Facts; if (g.klass === CLASS.TITLE || g.klass === CLASS.PLAIN || g.klass === CLASS.CAPS) titles++ }
    put(T.titles, bucket(titles, [1, 2, 3, 5]))
    put(T.words, f.words); put(T.capsWords, f.caps * 11 + f.words); put(T.last, f.last); put(T.first, f.first)
    put(T.date, f.date); put(T.signals, f.signals); put(T.klass, f.klass)
    put(T.prev, facts[i - 1]?.klass ?? 0); put(T.next, facts[i + 1]?.klass ?? 0); put(T.nextClass, (facts[i + 1]?.klass ?? 0) * CLASSES + f.klass)
    const s = bucket(share, [0.01, 0.2, 0.4, 0.6, 0.8])
    put(T.share, s); put(T.hits, bucket(hits, [1, 2, 3, 5, 7])); put(T.shareWords, s * 11 + f.words)
    const b = best <= 0 ? 0 : weight >= best ? 3 : weight >= best * 0.75 ? 2 : 1
    put(T.best, b); put(T.bestWords, b * 11 + f.words); put(T.longest, f.count === longest ? 1 : 0)
    const e = i >= lead ? 7 : bucket(effective, [1, 2, 3, 5, 9, 16])
    const tb = bucket(topic / topTopic, [0.3, 0.6, 0.85, 0.999])
    put(T.effective, e); put(T.effectiveBest, e * 4 + Math.min(3, tb))
    put(T.bars, f.bars * 2 + (/>|»|›/.test(row.plain) ? 1 : 0)); put(T.topic, bucket(topic, [1, 2.5, 4, 6, 9])); put(T.topicBest, tb)
    put(T.repeat, read.repeat[i])
    if (row.markup) {
      put(T.level, Math.min(7, level(i) === 9 ? 0 : level(i)))
      put(T.levelBest, lowest === 9 ? 0 : level(i) === lowest ? 1 : level(i) === 9 ? 2 : 3)
      put(T.links, bucket(row.markup.links, [0.01, 0.3, 0.6, 0.95]))
    }
    put(T.isFirst, i === 0 ? 0 : i < 3 ? 1 : i < 10 ? 2 : 3)
    put(T.gap, (row.blankBefore ? 1 : 0) + (rows[i + 1]?.blankBefore ? 2 : 0))
    const near = (k: number) => { const g = facts[k]; return g && (g.klass === CLASS.DATE || g.klass === CLASS.CREDIT || (g.date > 0 && g.date < 4)) }
    put(T.byline, (near(i + 1) ? 1 : 0) + (near(i + 2) || near(i + 3) ? 2 : 0) + (near(i - 1) ? 4 : 0))
    put(T.inside, i < lead ? 0 : i === lead ? 1 : 2)
    put(T.reason, f.reason ? 1 : 0)
    put(T.colon, f.last === 5 ? 1 : 0)
    return Int32Array.from(list)
  })
  const first = facts[0]
  features.push(Int32Array.from([T.none, T.none + 1 + (lead === 0 ? 0 : lead < 3 ? 1 : 2), T.none + 4 + (first && (first.prose || first.klass === CLASS.DATELINE) ? 1 : 0)]))
  return { rows: [...found, -1], features }
}

function mayBe(row: Row, f: Facts, isOver: boolean): boolean {
  if (f.klass === CLASS.MARK || f.klass === CLASS.NUMBER || f.klass === CLASS.LONG || f.klass === CLASS.COPYRIGHT || f.klass === CLASS.TAIL) return false
  if (/\S ?(?:>+|»|›) ?\S/.test(row.plain)) return false
  return f.count <= 32 && f.length <= 260 && row.mark !== ',' && (isOver || !f.prose)
}

const WORD = /[\p{L}\d]{3,}/gu
const COMMON = new Set('yang dari dengan untuk pada dalam akan juga tidak telah sudah bisa ini itu dan oleh saat para atau ada'.split(' '))
export function wordsOf(row: Row): Set<string> {
  const set = new Set<string>()
  for (const w of row.plain.toLowerCase().match(WORD) ?? []) if (!COMMON.has(w)) set.add(w)
  return set
}
