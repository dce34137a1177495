import { describe, expect, test } from 'vitest'
import { toJsonLd } from '../../src/jsonld.js'
import type { Entity, Page, Role } from '../../src/types.js'
import { article, mention } from './sample.js'

const role = (title: string, status: Role['status']): Role => ({ ...mention(title), title, of: null, status, rank: null })
const entity = (type: Entity['type'], name: string, more: Partial<Entity> = {}): Entity => ({
  ...{ id: name, type, kind: null, code: null, name, aliases: [], roles: [], mentions: [] },
  ...more,
})
const page: Page = {
  ...{ headline: null, author: [], editor: [], publisher: 'Kabar Uji', datePublished: null, dateModified: null },
  ...{ inLanguage: 'id-ID', articleSection: 'Ekonomi', keywords: ['beras'], url: 'https://kabar.example/1', image: null },
  nextPage: null,
}

describe('toJsonLd', () => {
  test('is a NewsArticle with the names of schema.org', () => {
    const whole = article({
      headline: mention('Harga\nBeras Turun'),
      deck: mention('Panen raya'),
      published: { value: '2026-02-05', source: 'option' },
      modified: { value: '2026-02-06', source: 'metadata' },
      byline: [
        { name: 'Rina', role: 'author' },
        { name: 'Adi', role: 'editor' },
        { name: 'Eka', role: 'photographer' },
      ],
      dateline: { ...mention('BIMA -'), place: 'BIMA', outlet: null },
      lead: { type: 'paragraph', ...mention('Harga turun.') },
      sections: [{ heading: null, blocks: [{ type: 'paragraph', ...mention('Stok  cukup.') }] }],
      page,
    })
    expect(toJsonLd(whole)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Harga Beras Turun',
      alternativeHeadline: 'Panen raya',
      description: 'Harga turun.',
      datePublished: '2026-02-05',
      dateModified: '2026-02-06',
      author: [{ '@type': 'Person', name: 'Rina' }],
      editor: [{ '@type': 'Person', name: 'Adi' }],
      contributor: [{ '@type': 'Person', name: 'Eka' }],
      publisher: { '@type': 'Organization', name: 'Kabar Uji' },
      dateline: 'BIMA',
      articleBody: 'Harga turun.\n\nStok cukup.',
      articleSection: 'Ekonomi',
      inLanguage: 'id',
      keywords: ['beras'],
      url: 'https://kabar.example/1',
    })
  })

  test('says nothing where the article says nothing', () => {
    expect(Object.keys(toJsonLd(article({ language: { code: 'und', confidence: 0 } })))).toEqual(['@context', '@type'])
  })

  test('mentions the entities with their other names and present offices', () => {
    const entities = [
      entity('PER', 'Sari Dewi', { aliases: ['Sari'], roles: [role('Bupati', 'current'), role('Camat', 'former')] }),
      entity('ORG', 'Bank Uji'),
      entity('LOC', 'Bima'),
      entity('MISC', 'Piala Uji'),
    ]
    expect(toJsonLd(article({ entities })).mentions).toEqual([
      { '@type': 'Person', name: 'Sari Dewi', alternateName: ['Sari'], jobTitle: ['Bupati'] },
      { '@type': 'Organization', name: 'Bank Uji' },
      { '@type': 'Place', name: 'Bima' },
      { '@type': 'Thing', name: 'Piala Uji' },
    ])
  })

  test('keeps headings and items in the body, and captions out of it', () => {
    const heading = { ...mention('Rute'), level: 1, original: mention('Rute') }
    const items = ['satu', 'dua'].map((text) => ({ ...mention(text), marker: '-', level: 1 }))
    const list = { type: 'list' as const, ...mention(''), ordered: false, intro: null, items }
    const caption = { type: 'caption' as const, ...mention('Foto: Dok.') }
    expect(toJsonLd(article({ sections: [{ heading, blocks: [caption, list] }] })).articleBody).toBe('Rute\n\nsatu\ndua')
  })
})
