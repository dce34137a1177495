import { draftOf } from '../../../src/structure/rows/draft.js'
import type { Line, Markup } from '../../../src/types.js'
import { randomFrom } from '../random.js'
import type { Example } from './examples.js'
import { AFTER, lastIndex, mask, STORY } from './labels.js'

// Pages made anew: what stands around one story, around another. So the model learns that neither belongs to the other.

interface Piece {
  readonly text: string
  readonly blankBefore: boolean
  readonly markup: Markup | null
  readonly mask: number
}

/** The share of stories that come from articles; the others come from pages of the same form. */
const ARTICLES = 0.6
/** How often the lines between a page's headline and its story are kept around an article. */
const KEPT = 0.7
/** How often a link cuts a long line, in the form of one line a text node. */
const CUT = 0.3
const LONG = 80

/** So many pages made of these pages and articles. */
export function composePages(pages: readonly Example[], articles: readonly Example[], count: number, seed: number): Example[] {
  const random = randomFrom(seed)
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)]
  const framed = pages.filter(({ headline }) => headline.length > 0)
  const told = articles.filter((article) => storyOf(article).length > 0)
  return Array.from({ length: framed.length === 0 ? 0 : count }, (_, index) => {
    const page = framed[index % framed.length] as Example
    const isArticle = random() < ARTICLES
    const donors = isArticle ? told : framed.filter(({ form, outlet }) => form === page.form && outlet !== page.outlet)
    const donor = pick(donors) ?? page
    const story = isArticle ? dress(storyOf(donor), page, random) : storyOf(donor)
    return around(page, story, !isArticle || random() < KEPT, `${page.id}+${donor.id}#${index}`)
  })
}

function pieceAt({ source, rows, masks }: Example, index: number): Piece {
  const { start, end, blankBefore, markup } = rows[index] as Example['rows'][number]
  return { text: source.text.slice(start, end), blankBefore, markup, mask: masks[index] as number }
}

function isTold(labels: number): boolean {
  return (labels & STORY) !== 0 && (labels & (AFTER | mask('before'))) === 0
}

/** From the headline to the last line of the story. */
function storyOf(example: Example): Piece[] {
  const last = lastIndex(example.masks, isTold)
  const first = example.headline[0] ?? last + 1
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => pieceAt(example, first + offset))
}

/** An article's lines as the form of the page would have them. */
function dress(pieces: readonly Piece[], page: Example, random: () => number): Piece[] {
  if (page.form === 'markdown') return pieces.map((piece) => marked(piece, page, random))
  if (page.form === 'gettext') return pieces.flatMap((piece) => cutAtLink(piece, random))
  const isSpaced = random() < 0.5
  return pieces.map((piece) => ({ ...piece, blankBefore: isSpaced || piece.blankBefore }))
}

function marked(piece: Piece, page: Example, random: () => number): Piece {
  const plain: Markup = { tag: 'paragraph', level: 0, ordered: false, links: 0, reason: null }
  const set = (markup: Markup, text = piece.text): Piece => ({ ...piece, text, markup, blankBefore: true })
  if (piece.mask === mask('headline'))
    return set(page.rows[page.headline[0] ?? -1]?.markup ?? { ...plain, tag: 'heading', level: 1 })
  if (piece.mask === mask('heading') && random() < 0.7)
    return set({ ...plain, tag: 'heading', level: 2 + Math.floor(random() * 2) })
  if (piece.mask === mask('list-item')) return set({ ...plain, tag: 'list-item', level: 1 }, piece.text.replace(/^[-•*·]\s+/, ''))
  const isLink = (piece.mask & mask('inside')) !== 0 && piece.text.split(' ').length > 2 && random() < 0.8
  return set(isLink ? { ...plain, links: 0.9 } : plain)
}

function cutAtLink(piece: Piece, random: () => number): Piece[] {
  const whole = { ...piece, blankBefore: false }
  if ((piece.mask & mask('lead', 'paragraph')) === 0 || piece.text.length < LONG || random() > CUT) return [whole]
  const words = piece.text.split(' ')
  const from = 2 + Math.floor(random() * (words.length - 4))
  const to = Math.min(words.length - 1, from + 1 + Math.floor(random() * 3))
  const parts = [words.slice(0, from), words.slice(from, to), words.slice(to)]
  return parts.map((part, index) => ({
    ...whole,
    text: part.join(' '),
    mask: index > 0 && piece.mask === mask('lead') ? mask('paragraph') : piece.mask,
  }))
}

/** The page with this story in the place of its own. */
function around(page: Example, story: readonly Piece[], keepsBetween: boolean, id: string): Example {
  const [firstOfHeadline = 0] = page.headline
  const first = page.masks.findIndex(isTold)
  const last = lastIndex(page.masks, isTold)
  const pieces = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from) }, (_, offset) => pieceAt(page, from + offset))
  const isHeadline = (piece: Piece) => piece.mask === mask('headline')
  return exampleOf(page, id, [
    ...pieces(0, firstOfHeadline),
    ...story.filter(isHeadline),
    ...(keepsBetween ? pieces(firstOfHeadline + page.headline.length, first) : []),
    ...story.filter((piece) => !isHeadline(piece)),
    ...pieces(last + 1, page.rows.length),
  ])
}

function exampleOf(page: Example, id: string, pieces: readonly Piece[]): Example {
  const lines: Line[] = []
  let text = ''
  const kept = pieces.filter((piece) => piece.text.trim() !== '')
  for (const { text: words, blankBefore, markup } of kept) {
    if (text !== '') text += blankBefore ? '\n\n' : '\n'
    lines.push({ start: text.length, end: text.length + words.length, blankBefore, markup })
    text += words
  }
  const source = { text, lines, page: null }
  const masks = kept.map((piece) => piece.mask)
  const headline = masks.flatMap((labels, index) => (labels === mask('headline') ? [index] : []))
  return { id, outlet: page.outlet, form: page.form, source, rows: draftOf(source).rows, masks, headline }
}
