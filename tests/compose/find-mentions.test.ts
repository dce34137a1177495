import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findMentions, fromText, toDoc } from '../../src/core.js'
import { anyText } from '../arbitrary.js'

const TEXT = `Gempa Magnitudo 5,2 Guncang Lembayung

Baca juga: Gempa magnitudo 9,9 di film

LEMBAYUNG - Gempa bermagnitudo 5,2 mengguncang Lembayung. Gempa susulan magnitudo 4,1 menyusul.`
const doc = toDoc(fromText(TEXT))

describe('mentions of an expression', () => {
  test('stand at their place in the text, with their groups, and none in furniture', () => {
    const found = findMentions(doc, /magnitudo (?<value>[\d,]+)(x)?/i)
    expect(found.map(({ text, named }) => [text, named.value?.text])).toEqual([
      ['Magnitudo 5,2', '5,2'],
      ['magnitudo 5,2', '5,2'],
      ['magnitudo 4,1', '4,1'],
    ])
    for (const { start, end, text, groups } of found) {
      expect(TEXT.slice(start, end)).toBe(text)
      expect(groups).toEqual([{ start, end, text }, { start: end - 3, end, text: text.slice(-3) }, null])
    }
    expect(found.map(({ part }) => part.role)).toEqual(['headline', 'lead', 'lead'])
  })

  test('have no outer white space, and are none where nothing is left', () => {
    expect(findMentions(doc, /\s+Gempa\s+/).map(({ text }) => text)).toEqual(['Gempa'])
    expect(findMentions(doc, /x*|\s/)).toEqual([])
  })

  test('are found from the start each time, whatever the expression remembers', () => {
    const sticky = /Gempa/g
    sticky.lastIndex = 30
    expect(findMentions(doc, sticky)).toHaveLength(3)
    expect(sticky.lastIndex).toBe(30)
    expect(findMentions(doc, /^Gempa/)).toHaveLength(2)
  })

  test('are exact in any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end, text: own } of findMentions(toDoc(fromText(text)), /\p{L}+.?/u))
          expect(text.slice(start, end)).toBe(own)
      }),
    )
  })

  test.each<[string, unknown, unknown, RegExp]>([
    ['no doc', TEXT, /a/, /expects a Doc; got string/],
    ['no expression', doc, 'a', /expects a RegExp; got "a"/],
  ])('%s is a TypeError', (_, first, second, message) => {
    expect(() => findMentions(first as typeof doc, second as RegExp)).toThrow(TypeError)
    expect(() => findMentions(first as typeof doc, second as RegExp)).toThrow(message)
  })
})
