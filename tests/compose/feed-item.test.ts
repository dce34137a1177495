import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromFeedItem } from '../../src/feed.js'
import { parseArticle } from '../../src/parse.js'

const STORY =
  '<p>Nelayan di teluk itu melaut lagi sejak kemarin, kata Rina Sari.</p><h2>Cuaca</h2><p>Ombak mereda pada Rabu malam.</p>'

/** What an article says of itself. */
function told(item: Record<string, unknown>) {
  const { headline, byline, published, page, lead, warnings } = parseArticle(fromFeedItem(item))
  return {
    headline: headline?.text ?? page?.headline,
    by: byline.map(({ name }) => name),
    at: published?.value,
    url: page?.url,
    lead: lead?.text,
    warned: warnings.map(({ code }) => code).filter((code) => code === 'escaped-markup' || code === 'unread-date'),
  }
}

const RIGHT = {
  headline: 'Nelayan Lembayung Kembali Melaut & Menjala',
  by: ['Rina Aprilia'],
  at: '2026-02-05T14:30:00+07:00',
  url: 'https://kabar.example/nelayan',
  lead: 'Nelayan di teluk itu melaut lagi sejak kemarin, kata Rina Sari.',
  warned: [],
}

test.each<[string, Record<string, unknown>]>([
  [
    'RSS',
    {
      title: 'Nelayan Lembayung Kembali Melaut &amp; Menjala',
      'dc:creator': 'Rina Aprilia',
      pubDate: 'Thu, 05 Feb 2026 14:30:00 +0700',
      link: 'https://kabar.example/nelayan',
      description: 'Nelayan melaut lagi.',
      'content:encoded': STORY,
    },
  ],
  [
    'RSS with a mail address for its author, and the story as its description',
    {
      title: 'Nelayan Lembayung Kembali Melaut &amp; Menjala',
      author: 'redaksi@kabar.example (Rina Aprilia)',
      pubDate: 'Thu, 05 Feb 2026 14:30:00 +0700',
      guid: { _: 'https://kabar.example/nelayan', $: { isPermaLink: 'true' } },
      description: STORY,
    },
  ],
  [
    'Atom',
    {
      title: { '#text': 'Nelayan Lembayung Kembali Melaut & Menjala' },
      author: { name: 'Rina Aprilia' },
      published: '2026-02-05T14:30:00+07:00',
      link: { href: 'https://kabar.example/nelayan' },
      content: { '#text': STORY, type: 'html' },
    },
  ],
  [
    'JSON Feed',
    {
      id: 'https://kabar.example/nelayan',
      title: 'Nelayan Lembayung Kembali Melaut & Menjala',
      authors: [{ name: 'Rina Aprilia' }],
      date_published: '2026-02-05T14:30:00+07:00',
      content_html: STORY,
    },
  ],
])('%s', (_, item) => {
  expect(told(item)).toEqual(RIGHT)
})

test('WordPress tells the moment in UTC without saying so', () => {
  const item = {
    date: '2026-02-05T14:30:00',
    date_gmt: '2026-02-05T07:30:00',
    link: 'https://kabar.example/nelayan',
    title: { rendered: 'Nelayan Lembayung Kembali Melaut &amp; Menjala' },
    content: { rendered: STORY, protected: false },
    excerpt: { rendered: '<p>Nelayan melaut lagi.</p>' },
    author: 7,
  }
  expect(told(item)).toEqual({ ...RIGHT, by: [], at: '2026-02-05T07:30:00Z' })
})

test('a subheading of the content is no headline, and nothing before it is lost', () => {
  const article = parseArticle(fromFeedItem({ content: STORY }))
  expect(article.headline).toBeNull()
  expect(article.sections.map(({ heading }) => heading?.text)).toContain('Cuaca')
  expect(article.lead?.text).toBe(RIGHT.lead)
})

test('markup that was escaped once more is read, and a warning says so', () => {
  const escaped = STORY.replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  expect(told({ title: 'Nelayan Melaut', description: escaped })).toMatchObject({ lead: RIGHT.lead, warned: ['escaped-markup'] })
})

test('plain text is plain text, and a date that says nothing is left out', () => {
  const item = { title: 'Nelayan Melaut', description: 'Nelayan melaut lagi. Ombak < 1 meter.', pubDate: 'kemarin sore' }
  expect(told(item)).toMatchObject({ headline: 'Nelayan Melaut', at: undefined, warned: ['unread-date'] })
  expect(fromFeedItem(item).text).toBe('Nelayan melaut lagi. Ombak < 1 meter.')
})

test('addresses that are none of the web are not taken', () => {
  expect(fromFeedItem({ title: 'A', link: 'javascript:alert(1)', description: 'B' }).page?.url).toBeNull()
})

test('no object throws, whatever it holds; what is none does', () => {
  const value = fc.oneof(fc.string(), fc.jsonValue(), fc.constant(undefined), fc.date())
  const names = [
    'title',
    'content',
    'description',
    'pubDate',
    'date_gmt',
    'link',
    'author',
    'content:encoded',
    '__proto__',
    'source',
  ]
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), value), (item) => {
      const { text, lines } = fromFeedItem(item)
      for (const { start, end } of lines) expect(text.slice(start, end).trim()).not.toBe('')
    }),
  )
  for (const item of [null, undefined, 'x', 3, []]) expect(() => fromFeedItem(item as never)).toThrow(TypeError)
})
