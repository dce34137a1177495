import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { fromHtml } from '../src/html.js'
import { defineExtractor, parseArticle } from '../src/index.js'
import type { Article } from '../src/types.js'
import { wartaArticle } from '../src/unified.js'

const PAGE = `<!doctype html><html lang="id"><head><title>Pasar Sentul Dibuka Lagi</title></head><body><article>
<h1>Pasar Sentul Dibuka Lagi</h1><p>Pasar Sentul dibuka lagi pada Senin, 3 Maret 2025, setelah diperbaiki selama delapan bulan.</p>
<p>Sebanyak 240 pedagang kembali menempati kios mereka, kata Kepala Dinas Perdagangan Ratna Wulandari.</p></article></body></html>`

describe('wartaArticle', () => {
  test('compiles a page to its Article', () => {
    const file = unified().use(rehypeParse).use(wartaArticle).processSync(PAGE)
    expect(file.result).toEqual(parseArticle(fromHtml(PAGE)))
    expectTypeOf(file.result).toExtend<Article>()
  })

  test('hands its options on', () => {
    const words = defineExtractor('words', (article) => article.text.split(/\s+/).length)
    const options = { publishedAt: '2025-03-04', url: 'https://contoh.example/a', extractors: [words] }
    const article = unified().use(rehypeParse).use(wartaArticle, options).processSync(PAGE).result
    expect(article.published).toMatchObject({ value: '2025-03-04', source: 'option' })
    expect(article.page?.url).toBe('https://contoh.example/a')
    expect(article.data.words).toBe(article.text.split(/\s+/).length)
  })

  test('reads a fragment as it reads a page', () => {
    const file = unified().use(rehypeParse, { fragment: true }).use(wartaArticle).processSync(PAGE)
    expect(file.result.headline?.text).toBe('Pasar Sentul Dibuka Lagi')
  })
})
