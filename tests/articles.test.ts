import { describe, expect, test } from 'vitest'
import { fromText, type Item, parseArticle, parseArticles } from '../src/index.js'

const PAGE = '<article><h1>Harga Cabai Naik</h1><p>Harga cabai naik pekan ini.</p></article>'

async function listOf<Value>(stream: AsyncIterable<Value>): Promise<Value[]> {
  const list: Value[] = []
  for await (const value of stream) list.push(value)
  return list
}

describe('parseArticles', () => {
  test('reads text, pages and sources, each with its id, else its number', async () => {
    const items: (Item | string)[] = [
      { id: 'a', text: 'Harga Beras Turun' },
      { id: 7, html: PAGE },
      { source: fromText('Harga Telur Naik') },
      'Harga Gula Tetap',
    ]
    const found = (await listOf(parseArticles(items))).map(({ id, article }) => [id, article?.headline?.text])
    expect(found).toEqual([
      ['a', 'Harga Beras Turun'],
      [7, 'Harga Cabai Naik'],
      [2, 'Harga Telur Naik'],
      [3, 'Harga Gula Tetap'],
    ])
  })

  test('gives what parseArticle gives, with what is known of all and of each', async () => {
    const text = 'Harga Beras Turun\n\nHarga beras turun kemarin.'
    const known = { publishedAt: '2026-02-05', byline: 'Rina' }
    const [outcome] = await listOf(parseArticles([{ text, known: { byline: 'Budi' } }], { known }))
    expect(outcome?.article).toEqual(parseArticle(text, { known: { publishedAt: '2026-02-05', byline: 'Budi' } }))
  })

  test('one bad item ends nothing', async () => {
    const bad = [
      null,
      { id: 'x' },
      { text: 'a', html: 'b' },
      { text: 5 },
      { txt: 'a' },
      { text: 'a', known: { publishedAt: 'kemarin' } },
    ]
    const outcomes = await listOf(parseArticles([...bad, 'Harga Gula Tetap'] as Item[]))
    const messages = outcomes.map(({ error }) => error?.message.slice(0, 60))
    expect(messages).toEqual([
      'an item is an object { id, text | html | source, known }; go',
      'an item holds one of text, html and source; got 0 of them',
      'an item holds one of text, html and source; got 2 of them',
      expect.stringContaining('parseArticle expects a string'),
      'an item has no option "txt"; did you mean "text"?',
      expect.stringContaining('known.publishedAt must be'),
      undefined,
    ])
    expect(outcomes[1]?.id).toBe('x')
    expect(outcomes.every(({ error }) => error === undefined || error instanceof TypeError)).toBe(true)
  })

  test('an extractor that throws gives its item the error', async () => {
    const extractors = [{ name: 'rusak', extract: ({ text }: { text: string }) => JSON.parse(text) }] as const
    const outcomes = await listOf(parseArticles(['bukan JSON', '{}'], { extractors }))
    expect(outcomes.map(({ error }) => error?.name)).toEqual(['SyntaxError', undefined])
  })

  test('asks for one item at a time, and tells the source when nobody wants more', async () => {
    const log: string[] = []
    async function* source() {
      try {
        for (const text of ['Satu', 'Dua', 'Tiga']) {
          log.push(text)
          yield text
        }
      } finally {
        log.push('end')
      }
    }
    for await (const { id } of parseArticles(source())) if (id === 1) break
    await Promise.resolve()
    expect(log).toEqual(['Satu', 'Dua', 'end'])
  })

  test('what the source throws ends the stream', async () => {
    async function* source() {
      yield 'Satu'
      throw new RangeError('putus')
    }
    await expect(listOf(parseArticles(source()))).rejects.toThrow(RangeError)
  })

  test.each([
    ['options of unknown name', [], { signl: 1 }, /did you mean "signal"/],
    ['a text in the place of items', 'Satu', {}, /expects an iterable of items; got string/],
    ['no items', undefined, {}, /expects an iterable of items; got undefined/],
  ])('%s are a TypeError at once', (_, items, options, message) => {
    expect(() => parseArticles(items as never, options as never)).toThrow(TypeError)
    expect(() => parseArticles(items as never, options as never)).toThrow(message)
  })
})

describe('a signal', () => {
  test('ends the stream with its reason, and tells the source', async () => {
    const controller = new AbortController()
    const seen: unknown[] = []
    let isClosed = false
    function* source() {
      try {
        for (;;) yield 'Satu'
      } finally {
        isClosed = true
      }
    }
    const reading = async () => {
      for await (const { id } of parseArticles(source(), { signal: controller.signal })) {
        seen.push(id)
        if (id === 1) controller.abort(new Error('cukup'))
      }
    }
    await expect(reading()).rejects.toThrow('cukup')
    expect(seen).toEqual([0, 1])
    expect(isClosed).toBe(true)
  })

  test('also while the source is silent, and before it is asked', async () => {
    const silent = { [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => undefined) }) }
    const controller = new AbortController()
    const next = parseArticles(silent, { signal: controller.signal }).next()
    controller.abort()
    await expect(next).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }))
    await expect(parseArticles(['Satu'], { signal: AbortSignal.abort() }).next()).rejects.toThrow()
  })
})
