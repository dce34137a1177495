import { describe, expect, test } from 'vitest'
import { fromHtml } from '../../../src/html.js'
import { fromText } from '../../../src/source/text.js'
import { toDoc } from '../../../src/structure/doc.js'
import type { Source } from '../../../src/types.js'
import { HEADLINE, inStory, STORY } from '../parts.js'

const tablesIn = (source: Source) =>
  toDoc(source).parts.flatMap((part) =>
    part.role === 'table'
      ? [part.rows.map(({ cells }) => cells.map((cell) => cell && source.text.slice(cell.start, cell.end)))]
      : [],
  )
const headsIn = (source: Source) =>
  toDoc(source).parts.flatMap((part) => (part.role === 'table' ? part.rows.map(({ head }) => head) : []))
const ROWS = [
  ['Ikan', 'Harga'],
  ['Tongkol', '18.000'],
  ['Kembung', '24.000'],
]

describe('rows with as many columns', () => {
  test('parted by tabs are a table', () => {
    expect(tablesIn(fromText(inStory(ROWS.map((row) => row.join('\t')).join('\n'))))).toEqual([ROWS])
  })

  test.each([
    ['| ', ' | ', ' |'],
    ['', ' | ', ' | 1'],
  ])('parted by bars too: «%s…%s…%s»', (open, bar, close) => {
    const text = inStory(ROWS.map((row) => `${open}${row.join(bar)}${close}`).join('\n'))
    expect(tablesIn(fromText(text))[0]?.map((cells) => cells.slice(0, 2))).toEqual(ROWS)
  })

  test('have a head where figures stand under words', () => {
    expect(headsIn(fromText(inStory(ROWS.map((row) => row.join('\t')).join('\n'))))).toEqual([true, false, false])
    const words = ROWS.map(([name]) => `${name}\tsegar`).join('\n')
    expect(headsIn(fromText(inStory(words)))).toEqual([false, false, false])
  })

  test('are what a page calls a table', () => {
    const rows = ROWS.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')
    const story = STORY.split('\n\n').map((words) => `<p>${words}</p>`)
    const page = `<article><h1>${HEADLINE}</h1>${story[0]}<table>${rows}</table>${story[1]}</article>`
    expect(tablesIn(fromHtml(page))).toEqual([ROWS])
  })
})

describe('no table is', () => {
  test.each([
    ['one row', 'Tongkol\t18.000'],
    ['rows of other columns', 'Tongkol\t18.000\nKembung\t24.000\tsegar'],
    ['a name beside one bar', 'Rina Sari | Kabar Teluk\nBudi Santoso | Kabar Teluk'],
    [
      'a sentence with a tab',
      'Tongkol dijual di dermaga\tsejak pagi hari sampai para pembeli dari kota pulang ke rumah masing-masing.\nSolar\tlangka',
    ],
  ])('%s', (_, lines) => {
    expect(tablesIn(fromText(inStory(lines)))).toEqual([])
  })
})
