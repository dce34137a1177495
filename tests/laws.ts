import type { Article, Block, Section, Span } from '../src/types.js'

/**
 * What breaks the first two laws in an article, one line a breach: every `{ start, end, text }` is its slice of the text without
 * outer white space, and every non-space character lies in exactly one part. Also that ids are unique and every reference meets one.
 */
export function checkLaws(article: Article): string[] {
  return [...inexactSpans(article), ...wrongOwners(article), ...looseIds(article), ...strayPieces(article)]
}

function inexactSpans(article: Article): string[] {
  const breaches: string[] = []
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return
    const { start, end, text } = value as { start?: unknown; end?: unknown; text?: unknown }
    if (typeof start === 'number' && typeof end === 'number') {
      if (!(start >= 0 && start < end && end <= article.text.length)) breaches.push(`${path} is no range: ${start} to ${end}`)
      else if (typeof text === 'string' && (text !== article.text.slice(start, end) || text !== text.trim())) {
        breaches.push(`${path} is ${JSON.stringify(text)}, its slice ${JSON.stringify(article.text.slice(start, end))}`)
      }
    }
    for (const [key, child] of Object.entries(value)) if (key !== 'data') visit(child, `${path}.${key}`)
  }
  visit(article, 'article')
  return breaches.slice(0, 5)
}

function wrongOwners(article: Article): string[] {
  const owners = new Uint8Array(article.text.length)
  for (const piece of ownersOf(article)) {
    if (piece.start === undefined || piece.end === undefined) continue
    for (let at = piece.start; at < piece.end; at++) owners[at] = Math.min(2, (owners[at] ?? 0) + 1)
  }
  const breaches: string[] = []
  for (let at = 0; at < owners.length && breaches.length < 5; at++) {
    if (owners[at] === 1 || article.text.charAt(at).trim() === '') continue
    const near = JSON.stringify(article.text.slice(Math.max(0, at - 20), at + 20))
    breaches.push(`character ${at} has ${owners[at] === 0 ? 'no owner' : 'two owners'}, near ${near}`)
    while (at + 1 < owners.length && owners[at + 1] === owners[at]) at++
  }
  return breaches
}

/** The parts of an article that own its characters. */
function ownersOf(article: Article): Partial<Span>[] {
  const { headline, kicker, deck, dateline, published, modified, byline, furniture } = article
  const single = [headline, kicker, deck, dateline, published, modified].filter((part) => part !== null)
  return [...single, ...byline, ...furniture, ...blocksOf(article), ...headingsOf(article)]
}

function blocksOf(article: Article): Block[] {
  const blocks = sectionsOf(article).flatMap((section) => section.blocks)
  return article.lead ? [article.lead, ...blocks] : blocks
}

function headingsOf(article: Article): Span[] {
  return sectionsOf(article).flatMap(({ heading }) => heading ?? [])
}

function sectionsOf({ sections, conclusion }: Article): Section[] {
  return conclusion ? [...sections, conclusion] : sections
}

function looseIds(article: Article): string[] {
  const { entities, events, quantities, quotes, timexes } = article
  const breaches: string[] = []
  const ids = [...timexes, ...events, ...entities, ...quotes, ...quantities].map(({ id }) => id)
  if (new Set(ids).size < ids.length) breaches.push(`an id is used twice: ${ids.join(' ')}`)
  const expectEntity = (id: string | null, user: string) => {
    if (id !== null && !entities.some((entity) => entity.id === id)) breaches.push(`${user} names no entity: ${id}`)
  }
  for (const { roles } of entities) for (const role of roles) expectEntity(role.of, 'a role')
  for (const { speaker } of quotes) expectEntity(speaker?.entity ?? null, 'a speaker')
  for (const event of events) {
    for (const id of event.entities) expectEntity(id, 'an event')
    if (!timexes.some(({ id }) => id === event.timex)) breaches.push(`an event names no timex: ${event.timex}`)
  }
  for (const { anchor } of timexes) {
    if (anchor !== null && !timexes.some(({ id }) => id === anchor)) breaches.push(`a timex hangs on none: ${anchor}`)
  }
  return breaches
}

/** Items outside their list, rows outside their table, and blocks out of text order. */
function strayPieces(article: Article): string[] {
  const breaches: string[] = []
  for (const block of blocksOf(article)) {
    const pieces = block.type === 'list' ? block.items : block.type === 'table' ? block.rows : []
    let last = block.start
    for (const { start, end } of pieces) {
      if (start < last || end > block.end)
        breaches.push(`a piece of a ${block.type} lies outside it or out of order: ${start} to ${end}`)
      last = end
    }
  }
  const starts = sectionsOf(article).map(({ heading, blocks }) => [heading, ...blocks].flatMap((piece) => piece?.start ?? []))
  for (const section of starts) {
    if (section.some((start, index) => start < (section[index - 1] ?? 0)))
      breaches.push(`blocks out of order: ${section.join(' ')}`)
  }
  return breaches
}
