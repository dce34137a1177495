import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { readPages, readTexts } from './data.js'
import { S, STATES } from './states.js'
const shared = '../shared'
const pages = readPages(shared)
mkdirSync('/tmp/lines', { recursive: true })
for (const form of ['innertext', 'gettext', 'markdown']) {
  const rows = pages.filter((p) => p.form === form).map((p) => {
    const low = (m: number) => 31 - Math.clz32(m & -m)
    const body = p.rows.filter((_, i) => { const s = low(p.masks[i]!); return s >= S.lead && s <= S.quote && p.masks[i] !== (1<<19)-1 })
    return JSON.stringify({ id: p.doc, headline: p.headline.map((r) => p.source.text.slice(p.rows[r]!.start, p.rows[r]!.end)).join(' ') || null, text: body.map((r) => p.source.text.slice(r.start, r.end)).join('\n') })
  })
  writeFileSync(`/tmp/lines/oracle.${form}.jsonl`, rows.join('\n'))
  const s = JSON.parse(execFileSync('node', ['../shared/eval/score-pasted.mjs', '--gold', '../shared/eval/html/gold', '--pred', `/tmp/lines/oracle.${form}.jsonl`, '--pages'], { encoding: 'utf8' }))
  console.log(form, s.f1, s.precision, s.recall, s.headline, s.pages.filter((x: any) => x.p < 0.98 || x.r < 0.98), pages.filter((p) => p.form === form && p.headline.length === 0).map((p) => p.id).join())
}
console.log(readTexts(shared, 'train').length, pages.reduce((n, p) => n + p.rows.length, 0), STATES.length)
