import { expect, test } from 'vitest'
import { modifiedOf, publishedOf } from '../../../src/extract/timexes/published.js'
import type { Doc, Part } from '../../../src/types.js'

/** A doc of lines «role value», a value being that of a line of time. */
function docOf(...lines: string[]): Doc {
  const text = lines.join('\n')
  let start = 0
  const parts = lines.map((line) => {
    const [role, value] = line.split(' ')
    const part = { role, start, end: start + line.length, ...(value && { value }) } as unknown as Part
    start += line.length + 1
    return part
  })
  return { text, parts, sentences: [], page: null }
}

test.each([
  [
    'a time beats a bare day above it',
    ['published 2026-02-06', 'headline', 'published 2026-02-05T19:30:00+07:00'],
    '2026-02-05T19:30:00+07:00',
  ],
  [
    'a time beats a bare day below it',
    ['headline', 'published 2026-02-05T19:30:00+07:00', 'published 2026-02-06'],
    '2026-02-05T19:30:00+07:00',
  ],
  [
    'a day under the headline beats that of the header',
    ['published 2026-02-09', 'headline', 'published 2026-02-05'],
    '2026-02-05',
  ],
  [
    'of two times the first stands',
    ['headline', 'published 2026-02-05T08:00:00', 'published 2026-02-05T09:00:00'],
    '2026-02-05T08:00:00',
  ],
  ['a lone day over the headline stays', ['published 2026-02-05', 'headline'], '2026-02-05'],
  ['a text without a headline keeps its first', ['published 2026-02-05', 'paragraph'], '2026-02-05'],
])('%s', (_, lines, value) => {
  expect(publishedOf(docOf(...lines))?.value).toBe(value)
})

test('the time of a change is no time of publication', () => {
  const doc = docOf('headline', 'modified 2026-02-06T10:00:00+07:00', 'published 2026-02-05')
  expect(publishedOf(doc)?.value).toBe('2026-02-05')
  expect(modifiedOf(doc)?.value).toBe('2026-02-06T10:00:00+07:00')
})
