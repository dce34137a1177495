import { describe, expect, test } from 'vitest'
import { cutBy, HEADLINE, inStory, roleOf, STORY } from '../parts.js'

const LAST = 'Bantuan itu dibagikan kepada para nelayan mulai Senin pagi.'
const cut = (tail: string) => cutBy('reporter-tails', `${HEADLINE}\n\n${STORY}\n\n${LAST} ${tail}`)

describe('reporter-tails', () => {
  test.each([
    ['(rin)', 'reporter-tail'],
    ['(rin/dew)', 'reporter-tail'],
    ['(Z-3)', 'reporter-tail'],
    ['(Ant)', 'reporter-tail'],
    ['(***)', 'end-mark'],
    ['***', 'end-mark'],
    ['#nelayan #badai', 'tags'],
    ['PROMO BUKU LAUT', 'promo'],
  ])('«%s» behind the last sentence is cut for «%s»', (tail, reason) => {
    expect(cut(tail)).toEqual([[reason, tail]])
  })

  test('brackets that a sentence ends with are the story’s', () => {
    expect(cut('Mereka dibantu Badan Penyelamat Laut (BPL)')).toEqual([])
    expect(cut('Perahu itu milik Rahmat Lubis (42).')).toEqual([])
  })

  test('a whole name in brackets is a byline', () => {
    const text = `${HEADLINE}\n\n${STORY}\n\n${LAST} (Rina Sari)`
    expect(roleOf(text, '(Rina Sari)')).toBe('byline')
  })

  test('and a tail where a byline has named it before', () => {
    const text = `${HEADLINE}\nPenulis: Rina Sari\n\n${STORY}\n\n${LAST} (Kabar Teluk/Rina Sari)`
    expect(cutBy('reporter-tails', text)).toEqual([['reporter-tail', '(Kabar Teluk/Rina Sari)']])
  })
})

describe('trailing-tags', () => {
  const behind = (lines: string, tail = ' (rin/dew)') =>
    cutBy('trailing-tags', `${HEADLINE}\n\n${STORY}\n\n${LAST}${tail}\n\n${lines}`)

  test('short lines in small letters behind the initials are tags', () => {
    const tags = ['nelayan', 'teluk lembayung', 'Dinas Perikanan', 'badai', 'solar']
    expect(behind(tags.join('\n'))).toEqual(tags.map((tag) => ['tags', tag]))
  })

  test('without initials, or with a sentence among them, they are none', () => {
    expect(behind('nelayan\nbadai\nsolar', '')).toEqual([])
    expect(behind('nelayan\nbadai\nHarga ikan turun seperempat dalam dua hari.')).toEqual([])
  })

  test('initials inside the story tell nothing of the lines behind them', () => {
    expect(cutBy('trailing-tags', inStory(`${LAST} (rin/dew)`))).toEqual([])
  })
})
