import { describe, expect, test } from 'vitest'
import { cutBy, HEADLINE, inStory, partsOf, roleOf, STORY } from '../parts.js'

const HEAD = 'Nelayan Lembayung Kembali Melaut\n\n'

test('a line that is the lines below it run together is a copy', () => {
  const [first = '', second = ''] = STORY.split('\n\n')
  const text = `${HEAD}${first}${second}\n${first}\n${second}`
  expect(partsOf(text).map(([role]) => role)).toEqual(['headline', 'furniture:repeated-text', 'lead', 'paragraph'])
})

test('so is the last of them, which ran on into what stood behind the block', () => {
  const [first = '', second = ''] = STORY.split('\n\n')
  const last = `${second} Kapal penyelamat bersiaga di dermaga utama dan dapat dipanggil lewat radio pada semua jam.`
  const text = `${HEAD}${first}${last}\n${first}\n${last}Ikuti saluran WhatsApp Kabar Teluk\n${last}`
  const roles = partsOf(text).map(([role]) => role)
  expect(roles).toEqual(['headline', 'furniture:repeated-text', 'lead', 'furniture:repeated-text', 'paragraph'])
})

test('a paragraph twice is told once', () => {
  const [first = ''] = STORY.split('\n\n')
  expect(partsOf(`${HEAD}${STORY}\n\n${first}`).pop()).toEqual(['furniture:repeated-text', first])
})

test('items of two lists may be alike', () => {
  const item = '- Golongan satu Rp12.500 yang semula Rp12.000, golongan dua Rp19.000'
  const text = `${HEAD}${STORY}\n\nAsal Randu, tujuan Bela:\n${item}\n\nAsal Bela, tujuan Randu:\n${item}`
  expect(partsOf(text).filter(([role]) => role === 'list-item').length).toBe(2)
})

test('a title that stands twice is that of a video', () => {
  expect(
    roleOf(`${HEAD}${STORY}\n\nBegini Ombak Besar di Teluk Lembayung\nBegini Ombak Besar di Teluk Lembayung`, 'Begini'),
  ).toBe('furniture:video')
})

describe('repeated-headline', () => {
  test.each([HEADLINE, HEADLINE.toUpperCase(), `${HEADLINE} | Kabar Teluk`, `${HEADLINE}.`])('«%s» alone on its line', (line) => {
    expect(cutBy('repeated-headline', inStory(line))).toEqual([['repeated-headline', line]])
  })

  test('before the first sentence of a paragraph', () => {
    const text = inStory(`${HEADLINE}. Harga ikan di pasar turun seperempat dalam dua hari terakhir.`)
    expect(cutBy('repeated-headline', text)).toEqual([['repeated-headline', `${HEADLINE}.`]])
  })

  test('a sentence that begins with its words goes on', () => {
    expect(cutBy('repeated-headline', inStory(`${HEADLINE} setelah badai reda pada Kamis pagi.`))).toEqual([])
  })
})

describe('doubled-titles', () => {
  const TITLE = 'Begini Ombak Besar di Teluk Lembayung'
  test('are cut both', () => {
    expect(cutBy('doubled-titles', inStory(`${TITLE}\n${TITLE}`))).toEqual([
      ['video', TITLE],
      ['video', TITLE],
    ])
  })

  test.each([
    ['one title', TITLE],
    ['a sentence twice', `${TITLE}.\n${TITLE}.`],
    ['two items alike', `- ${TITLE}\n- ${TITLE}`],
    ['a few words twice', 'Kapal Baru\nKapal Baru'],
  ])('%s is none', (_, lines) => {
    expect(cutBy('doubled-titles', inStory(lines))).toEqual([])
  })
})

test('run-together: a long line over others than its own is none', () => {
  const [first = '', second = ''] = STORY.split('\n\n')
  expect(cutBy('run-together', `${HEADLINE}\n\n${first} ${second}\n${second}`)).toEqual([])
  expect(cutBy('run-together', `${HEADLINE}\n\n${first}${second}\n${first}\n${second}`).length).toBe(1)
})

test('repeated-text: a short sentence is a copy only right behind itself', () => {
  const short = 'Harga ikan di pasar turun.'
  expect(cutBy('repeated-text', inStory(`${short}\n\n${short}`))).toEqual([['repeated-text', short]])
  expect(cutBy('repeated-text', inStory(`${short}\n\nNelayan melaut lagi.\n\n${short}`))).toEqual([])
})
