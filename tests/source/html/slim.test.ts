import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { fromHast, fromHtml } from '../../../src/html.js'
import { parseArticle } from '../../../src/index.js'
import { parseTree } from '../../../src/source/html/scan/tree.js'

const STORY = 'Pasar Sentul di Yogyakarta dibuka lagi pada Senin (3/3/2025) setelah diperbaiki selama delapan bulan.'

test.each([
  ['a comment between a stray < and a name', `<p>Harga <<!-- x -->b>naik. ${STORY}</p>`],
  ['a comment that is never closed', `<p>${STORY}</p><!-- <p>${STORY}</p>`],
  ['a comment closed the wrong way', `<!-- a --!><p>${STORY}</p><!-- b --><p>${STORY}</p>`],
  ['> inside an attribute that goes', `<p onclick="if (a > b) c('</p>')">${STORY}</p>`],
  ['no space between attributes', `<p onclick="x"class='lead'data-x=1>${STORY}</p>`],
  ['an unquoted value before /', `<p><a data-x=1 href=/b/>Pasar Sentul</a> ${STORY}</p>`],
  ['a quote that is never closed', `<p>${STORY}</p><p title="x>${STORY}</p><p>${STORY}</p>`],
  ['an attribute name that starts with =', `<p ="x" class=y>${STORY}</p>`],
  ['a script in a commented script', `<script><!-- <script>a</script> --></script><p>${STORY}</p>`],
  ['a script that is never closed', `<p>${STORY}</p><script>let a = "<p>${STORY}</p>"`],
  ['a title in a drawing', `<svg viewBox="0"><title>Ikon<b>x</b></title><style>p{}</style></svg><p>${STORY}</p>`],
  ['runs of white space', `<pre>\n\n  ${STORY}\n\n   ${STORY}</pre><p>\r\n ${STORY}\t\t</p>`],
  ['bold compared by its attributes', `<b data-a=1><b data-a=2><b data-a=3><b data-a=4><p>${STORY}</p>`],
])('what is cut before parsing changes nothing: %s', (_, body) => {
  const page = `<!doctype html><title>Pasar Sentul Dibuka Lagi</title><h1>Pasar Sentul Dibuka Lagi</h1>${body}`
  expect(fromHtml(page)).toEqual(fromHast(unified().use(rehypeParse).parse(page)))
})

describe('elements left open, which the parser makes again in every paragraph', () => {
  const page = (open: (n: number) => string) =>
    `<h1>Pasar Sentul Dibuka Lagi</h1><p>${Array.from({ length: 2000 }, (_, n) => open(n)).join('')}</p>${`<p>${STORY}</p>`.repeat(2000)}`

  test('are alike without the attributes that nobody reads', () => {
    const html = page((n) => `<b id=${n}>`)
    const { tree, isTruncated } = parseTree(html)
    expect(isTruncated).toBe(false)
    expect(countElements(tree)).toBeLessThan(20_000)
  })

  test('are bounded in number all the same, and the article says so', () => {
    const html = page((n) => `<b class=${n}>`)
    expect(countElements(parseTree(html).tree)).toBeLessThan(10_000 + html.length / 4 + 10)
    expect(parseArticle(fromHtml(html)).warnings.map(({ code }) => code)).toContain('truncated')
  })
})

function countElements(root: { children?: unknown[] }): number {
  let count = 0
  const open = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    if ('tagName' in node) count++
    open.push(...((node.children ?? []) as (typeof root)[]))
  }
  return count
}
