import { expect, test } from 'vitest'
import { roleOf, STORY } from '../parts.js'

const over = (line: string) => roleOf(`${line}\nNelayan Teluk Lembayung Kembali Melaut Setelah Badai\n\n${STORY}`, line)

test('a few words over the headline are its kicker, one word the rubric of the page unless in capitals', () => {
  expect([over('Kabar Pesisir'), over('Daerah'), over('DAERAH')]).toEqual(['kicker', 'furniture:nav', 'kicker'])
})
