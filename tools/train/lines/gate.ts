import { readPages, readTexts } from './data.js'
import { readText } from '../../../src/structure/reader/features.js'
import { CLASS } from '../../../src/structure/reader/facts.js'
const all = [...readPages('../shared'), ...readTexts('../shared', 'train'), ...readTexts('../shared', 'gold')]
const UI = new Set([3, 4, 9, 10, 11, 15, 19, 20, 21, 24, 25])
const C = CLASS
const res: Record<string, number[][]> = {}
for (const e of all) {
  const r = readText(e.source.text, e.rows)
  let ui = 0, short = 0, best = 0, run = 0
  r.facts.forEach((f, i) => {
    if (UI.has(f.reason) && r.repeat[i] !== 9) ui++
    const isShort = f.count <= 3 && (f.klass === C.ONE || f.klass === C.FEW || f.klass === C.FEW_CAPS || f.klass >= 9 && f.klass <= 12 || f.klass === C.NUMBER || f.klass === C.DATE)
    if (isShort) { short++; run++; best = Math.max(best, run) } else run = 0
  })
  ;(res[e.form] ??= []).push([ui, short, best, e.rows.length])
}
for (const [k, v] of Object.entries(res)) for (const [j, n] of ['ui', 'short', 'run', 'rows'].entries()) { const s = v.map((x) => x[j]!).sort((a, b) => a - b); console.log(k, n, [0, .02, .1, .5, .9, .97, .99, 1].map((q) => s[Math.min(s.length - 1, Math.floor(q * s.length))]).join(' ')) }
