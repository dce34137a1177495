import { PAGING_WORDS } from '../../../language/id/furniture/paging.js'
import type { TextBlock } from '../scan/blocks.js'
import type { Paging, Scan } from '../scan/scan.js'

const NUMBER = /^\d{1,3}$/
const { next, previous, all, label } = PAGING_WORDS
const NEXT = new RegExp(`^(?:${next.join('|')}|[»›>→]+)$`, 'iu')
const OTHER = new RegExp(`^(?:(?:${[...previous, ...all, ...label].join('|')})\\s?:?|[«‹<←]+|[.…]{1,3})$`, 'iu')

/** Finds the row of page numbers of a story in parts: two numbers or more, most of them links, and words of paging around them. */
export function findPaging(scan: Scan, from: number): Paging | null {
  for (let first = from; first < scan.blocks.length; first++) {
    let last = first
    while (last < scan.blocks.length && isPagingText((scan.blocks[last] as TextBlock).text)) last++
    if (last === first) continue
    const paging = pagingOf(scan.blocks, first, last)
    if (paging) return paging
    first = last
  }
  return null
}

function isPagingText(text: string): boolean {
  return text.length <= 20 && (NUMBER.test(text) || NEXT.test(text) || OTHER.test(text))
}

function pagingOf(blocks: readonly TextBlock[], first: number, last: number): Paging | null {
  const row = blocks.slice(first, last)
  const numbers = row.filter(({ text }) => NUMBER.test(text))
  if (numbers.length < 2 || !numbers.some(({ linked }) => linked > 0)) return null
  if (!numbers.every(({ text }, at) => at === 0 || Number(text) > Number(numbers[at - 1]?.text))) return null
  // The page that is shown is the one without a link.
  const shown = numbers.find(({ linked }) => linked === 0)
  const after = numbers.find(({ text, linked }) => shown && linked > 0 && Number(text) === Number(shown.text) + 1)
  const target = row.find(({ text, linked }) => linked > 0 && NEXT.test(text)) ?? after
  return { first, last, next: target?.links[0]?.href ?? null }
}
