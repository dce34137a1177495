import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { fromHast, fromHtml } from '../../../src/html.js'

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
