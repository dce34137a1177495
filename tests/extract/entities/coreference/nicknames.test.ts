import { expect, test } from 'vitest'
import { parseEntities } from '../../../../src/entities.js'

const namesOf = (text: string) => parseEntities(text).map(({ name, aliases }) => [name, ...aliases])

test.each([
  ['Milomir Santoso hadir. Menurut Milo, laga itu berat.', ['Milomir Santoso', 'Milo']],
  ['Theofilo Wijaya mencetak gol. Kata Theo, timnya siap.', ['Theofilo Wijaya', 'Theo']],
])('the beginning of a given name is short for it: %s', (text, expected) => {
  expect(namesOf(text)).toEqual([expected])
})

test.each([
  // A given name that is common by itself.
  'Budiman Santoso hadir. Menurut Budi, laga itu berat.',
  // Told before anybody whose name begins so.
  'Menurut Theo, timnya siap. Theofilo Wijaya mencetak gol.',
])('other names stay apart: %s', (text) => {
  expect(namesOf(text).length).toBe(2)
})
