import type { Root } from 'hast'
import { toText } from 'hast-util-to-text'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { fromHast } from '../../../src/html.js'
import type { Source } from '../../../src/types.js'
import { fixtures, sourceOf } from '../../fixtures.js'

// hast-util-to-text as a second opinion on the text of every block.

const squeeze = (text: string) => text.replace(/[\s\u200b-\u200d\ufeff]+/g, ' ').trim()

const pages = fixtures.filter(({ kind }) => kind === 'page')

test.each(pages)('$name: every line stands in what toText reads, in that order', (fixture) => {
  const tree = unified().use(rehypeParse).parse(fixture.input) as Root
  const seen = squeeze(toText(tree))
  const source = sourceOf(fixture) as Source
  let from = 0
  const strange: string[] = []
  for (const { start, end } of source.lines) {
    const line = squeeze(source.text.slice(start, end))
    const at = seen.indexOf(line, from)
    if (at < 0) strange.push(line)
    else from = at
  }
  expect(strange).toEqual([])
})

test.each(pages)('$name: a tree of rehype-parse is the same source', (fixture) => {
  const tree = unified().use(rehypeParse).parse(fixture.input) as Root
  const { url } = fixture.options
  expect(fromHast(tree, url === undefined ? {} : { url })).toEqual(sourceOf(fixture))
})
