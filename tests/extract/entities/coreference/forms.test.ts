import { expect, test } from 'vitest'
import { formsOf } from '../../../../src/extract/entities/coreference/forms.js'
import { propose, type Recognised } from '../../../../src/extract/entities/mentions/proposals.js'
import { readWords } from '../../../../src/text/words/read-words.js'

/** The forms of one thing that the text names so, by and by. */
function forms(type: 'PER' | 'LOC' | 'ORG', ...names: string[]) {
  const text = names.join('; ')
  const mentions = names.map((name): Recognised => {
    const start = text.indexOf(name)
    const words = readWords(text, { start, end: start + name.length })
    const reading = { start, end: start + name.length, words, cased: true, heading: false }
    return { name: propose(words, 0, words.length, { type, kind: null, canonical: null, source: 'model', score: 1 }), reading }
  })
  return formsOf(text, mentions)
}

test.each([
  ['LOC', 'JAKARTA', 'Jakarta'],
  ['LOC', 'DKI JAKARTA', 'DKI Jakarta'],
  ['LOC', 'NTB', 'NTB'],
  ['LOC', 'SOLO', 'Solo'],
  ['PER', 'SRI HARTATI', 'Sri Hartati'],
  ['PER', 'SBY', 'SBY'],
  ['PER', "MA'ARIF", "Ma'arif"],
  ['ORG', 'PERTAMINA', 'PERTAMINA'],
] as const)('the usual case of the %s «%s» is «%s»', (type, form, name) => {
  expect(forms(type, form)).toEqual({ name, aliases: [] })
})

test('the fullest form is the name; variants of case are no aliases', () => {
  expect(forms('PER', 'BUDI', 'Budi Santoso', 'Budi', 'BUDI SANTOSO')).toEqual({ name: 'Budi Santoso', aliases: ['Budi'] })
})
