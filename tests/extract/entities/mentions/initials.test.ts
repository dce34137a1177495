import { expect, test } from 'vitest'
import { readMarks } from '../../../marks.js'
import { found } from './found.js'

// People who are listed by their initials.

test.each([
  'Jaksa menahan lima tersangka, yakni [PER AAL], [PER GMS], [PER YS], [PER MA], dan [PER IH].',
  'Polisi menangkap dua pelaku, yaitu [PER RK] dan [PER MA].',
  'Polisi memeriksa korban berinisial [PER AR] kemarin.',
  'Sidang digelar di [ORG KPU] kemarin.',
])('%s', (marked) => {
  expect(found(readMarks(marked).text)).toBe(marked)
})
