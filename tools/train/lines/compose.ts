import { draftOf } from '../../../src/structure/rows/draft.js'
import type { Line, Markup, Source } from '../../../src/types.js'
import { randomFrom } from '../random.js'
import type { Example } from './data.js'
import { bit, S } from './states.js'

// Pages made anew: what stands around one story, around another. The model learns that neither belongs to the other.

interface Piece { text: string; blankBefore: boolean; markup: Markup | null; mask: number }

const AFTER = bit('after', 'byline3')
const HEAD = bit('before', 'published0')

/** Rows of the story: from the headline to its last line. */
function storyOf(e: Example): Piece[] | null {
  const last = lastBody(e)
  const first = e.headline[0]
  if (first === undefined || last < first) return null
  const pieces: Piece[] = []
  for (let r = first; r <= last; r++) pieces.push(pieceOf(e, r))
  return pieces
}

function lastBody(e: Example): number {
  for (let r = e.rows.length - 1; r >= 0; r--) { const m = e.masks[r]!; if ((m & bit('lead', 'paragraph', 'heading', 'intro', 'item', 'quote')) !== 0 && (m & AFTER) === 0) return r }
  return -1
}

function firstBody(e: Example): number {
  return e.rows.findIndex((_, r) => (e.masks[r]! & bit('lead', 'paragraph', 'heading', 'intro', 'item', 'quote')) !== 0 && (e.masks[r]! & (HEAD | AFTER)) === 0)
}

function pieceOf(e: Example, r: number): Piece {
  const row = e.rows[r]!
  return { text: e.source.text.slice(row.start, row.end), blankBefore: row.blankBefore, markup: row.markup, mask: e.masks[r]! }
}

const plain = (tag: Markup['tag'], level = 0): Markup => ({ tag, level, ordered: false, links: 0, reason: null })

/** An article's rows as the form of the page has them. */
function dress(pieces: Piece[], page: Example, random: () => number): Piece[] {
  if (page.form === 'markdown') {
    const level = page.headline[0] !== undefined ? page.rows[page.headline[0]]?.markup : null
    return pieces.map((p) => {
      const tag = p.mask === bit('headline') ? (level ?? plain('heading', 1)) : p.mask === bit('heading') ? (random() < 0.7 ? plain('heading', 2 + Math.floor(random() * 2)) : plain('paragraph')) : p.mask === bit('item') ? plain('list-item', 1) : plain('paragraph')
      const isRelated = (p.mask & bit('inside')) !== 0 && /\p{L}{3}.* .* /u.test(p.text)
      return { ...p, text: p.mask === bit('item') ? p.text.replace(/^[-•*·]\s+/, '') : p.text, markup: isRelated ? { ...plain('paragraph'), links: random() < 0.8 ? 0.9 : 0 } : tag, blankBefore: true }
    })
  }
  if (page.form === 'innertext') {
    const spaced = random() < 0.5
    return pieces.map((p) => ({ ...p, markup: null, blankBefore: spaced || p.blankBefore }))
  }
  return pieces.flatMap((p) => {
    const cut = { ...p, markup: null, blankBefore: false }
    const isBody = (p.mask & bit('lead', 'paragraph')) !== 0
    if (!isBody || p.text.length < 80 || random() > 0.3) return [cut]
    const words = p.text.split(' ')
    const at = 2 + Math.floor(random() * (words.length - 4))
    const to = Math.min(words.length - 1, at + 1 + Math.floor(random() * 3))
    const parts = [words.slice(0, at).join(' '), words.slice(at, to).join(' '), words.slice(to).join(' ')]
    return parts.map((text, k) => ({ ...cut, text, mask: k > 0 && p.mask === bit('lead') ? bit('paragraph') : p.mask }))
  })
}

export function composed(pages: readonly Example[], texts: readonly Example[], count: number, seed: number): Example[] {
  const random = randomFrom(seed * 101 + 7)
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T
  const out: Example[] = []
  const framed = pages.filter((p) => p.headline.length > 0)
  for (let k = 0; k < count && framed.length > 0; k++) {
    const page = framed[k % framed.length]!
    const useText = texts.length > 0 && random() < 0.6
    const donor = useText ? pick(texts) : pick(framed.filter((p) => p.form === page.form && p.group !== page.group))
    if (!donor) continue
    const story = storyOf(donor)
    if (!story) continue
    const body = useText ? dress(story, page, random) : story
    const headline = body.filter((p) => p.mask === bit('headline'))
    const rest = body.filter((p) => p.mask !== bit('headline'))
    const h = page.headline[page.headline.length - 1]!
    const first = firstBody(page), last = lastBody(page)
    const over: Piece[] = []
    for (let r = 0; r < page.headline[0]!; r++) over.push(pieceOf(page, r))
    const between: Piece[] = []
    if (!useText || random() < 0.7) for (let r = h + 1; r < first; r++) between.push(pieceOf(page, r))
    const after: Piece[] = []
    for (let r = last + 1; r < page.rows.length; r++) after.push(pieceOf(page, r))
    const ownHead = useText ? rest.findIndex((p) => (p.mask & bit('lead')) !== 0) : 0
    void ownHead
    out.push(exampleOf(page, [...over, ...headline, ...between, ...rest, ...after], `${page.id}+${donor.id}#${k}`))
  }
  return out
}

function exampleOf(page: Example, pieces: Piece[], id: string): Example {
  const lines: Line[] = []
  const masks: number[] = []
  let text = ''
  for (const p of pieces) {
    if (p.text.trim() === '') continue
    text += p.blankBefore && text !== '' ? '\n' : ''
    lines.push({ start: text.length, end: text.length + p.text.length, blankBefore: p.blankBefore && lines.length > 0, markup: p.markup })
    masks.push(p.mask)
    text += `${p.text}\n`
  }
  const source: Source = { text, lines, page: null }
  const rows = draftOf(source).rows
  const headline = masks.flatMap((m, r) => (m === bit('headline') ? [r] : []))
  return { id, doc: id, group: page.group, form: page.form, source, rows, masks: Int32Array.from(masks), headline }
}
void S
