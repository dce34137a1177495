import { describe, expect, test } from 'vitest'
import { fromHtml } from '../../../src/html.js'
import { toDoc } from '../../../src/structure/doc.js'
import { cutBy, HEADLINE, STORY } from '../parts.js'

const BODY = STORY.split('\n\n')
  .map((words) => `<p>${words}</p>`)
  .join('')
const pageWith = (...lines: string[]) =>
  fromHtml(`<article><h1>${HEADLINE}</h1>${lines.map((line) => `<div class="author">${line}</div>`).join('')}${BODY}</article>`)
const credits = (...lines: string[]) =>
  toDoc(pageWith(...lines)).parts.flatMap((part) => (part.role === 'byline' ? [[part.name, part.credit]] : []))

describe('what markup calls a byline', () => {
  test.each([
    ['Rina Sari', 'Rina Sari', 'author'],
    ['Rina Sari - Harian Nusa', 'Rina Sari', 'author'],
    ['Rina Sari, Jurnalis', 'Rina Sari', 'author'],
    ['Editor: Budi Santoso', 'Budi Santoso', 'editor'],
    ['Kontributor Ternate, Rina Sari', 'Rina Sari', 'contributor'],
  ])('«%s»', (line, name, role) => {
    expect(credits(line)).toEqual([[name, role]])
  })

  test('gives a credit a name', () => {
    const both = [
      ['Rina Sari', 'author'],
      ['Budi Santoso', 'author'],
    ]
    expect([credits('Rina Sari, Budi Santoso'), credits('Rina Sari dan Budi Santoso')]).toEqual([both, both])
  })

  test('has its label below', () => {
    expect(credits('Budi Santoso', 'Editor')).toEqual([['Budi Santoso', 'editor']])
  })

  test('names one person once', () => {
    expect(cutBy('marked-bylines', pageWith('Rina Sari', 'Rina Sari'))).toEqual([['repeated-text', 'Rina Sari']])
  })

  test('without a name is a label of the page', () => {
    expect(credits('kabarteluk.example')).toEqual([])
    expect(cutBy('marked-bylines', pageWith('kabarteluk.example'))).toEqual([['ui', 'kabarteluk.example']])
  })
})
