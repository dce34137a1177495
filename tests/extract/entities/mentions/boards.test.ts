import { expect, test } from 'vitest'
import { personsOfBoards } from '../../../../src/extract/entities/mentions/holders.js'
import { type Proposal, propose } from '../../../../src/extract/entities/mentions/proposals.js'
import { readWords } from '../../../../src/text/words/read-words.js'
import { growthOf, LINEAR } from '../../../steps.js'

const PERSON = { type: 'PER', kind: null, canonical: null, source: 'model', score: 0.9 } as const
const BOARD = 'Direktur Utama: Sita Lestari Ketua: Yohan Tandra '

/** A board so many times, in which the model has found the person of the first office and the other where told. */
function boardOf(times: number, isWhole: boolean) {
  const text = BOARD.repeat(times)
  const words = readWords(text, { start: 0, end: text.length })
  const names: Proposal[] = []
  for (let at = 0; at < words.length; at++) {
    if (words[at]?.text === 'Sita' || (isWhole && words[at]?.text === 'Yohan')) names.push(propose(words, at, at + 2, PERSON))
  }
  return { text, words, names }
}

const found = ({ text, words, names }: ReturnType<typeof boardOf>) =>
  personsOfBoards(words, names).map(({ start, end }) => text.slice(start, end))

test('a board shows persons whom nobody else has found', () => {
  expect(found(boardOf(2, false))).toEqual(['Yohan Tandra', 'Yohan Tandra'])
  expect(found(boardOf(2, true))).toEqual([])
})

test('a long board takes no more than its length', () => {
  expect(growthOf((times) => found(boardOf(times, false)), 200)).toBeLessThan(LINEAR)
})
