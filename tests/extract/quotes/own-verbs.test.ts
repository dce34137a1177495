import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../../src/index.js'
import { quotes } from '../../../src/quotes.js'
import { checkLaws } from '../../laws.js'

const said = (sentence: string, verbs: string[]) => {
  const article = parseArticle(
    `Rapat Desa Lembayung\n\nWarga Lembayung bernama Ratna Wijaya datang ke rapat desa.\n\n${sentence}`,
    {
      stages: [quotes({ verbs })],
    },
  )
  expect(checkLaws(article)).toEqual([])
  return article.quotes.map(({ type, text, speaker, cue }) => [type, text, speaker?.text ?? null, cue?.text ?? null])
}

describe("a caller's own verb of saying", () => {
  test.each<[string, string, string[], unknown[]]>([
    [
      'behind its quotation',
      '"Jalan itu rusak," celoteh Ratna Wijaya.',
      ['celoteh'],
      ['direct', 'Jalan itu rusak,', 'Ratna Wijaya', 'celoteh'],
    ],
    ['with «-nya»', '"Jalan itu rusak," celotehnya.', ['celoteh'], ['direct', 'Jalan itu rusak,', 'nya', 'celotehnya']],
    [
      'active, before what is told',
      'Ratna Wijaya membisiki bahwa jalan itu rusak.',
      ['membisiki'],
      ['indirect', 'jalan itu rusak', 'Ratna Wijaya', 'membisiki'],
    ],
    [
      'of several words',
      'Ratna Wijaya angkat suara bahwa jalan itu rusak.',
      ['angkat suara'],
      ['indirect', 'jalan itu rusak', 'Ratna Wijaya', 'angkat suara'],
    ],
    [
      'with a hyphen',
      'Ratna Wijaya mewanti-mewanti bahwa jalan itu rusak.',
      ['Mewanti-Mewanti'],
      ['indirect', 'jalan itu rusak', 'Ratna Wijaya', 'mewanti-mewanti'],
    ],
  ])('%s', (_, sentence, verbs, expected) => {
    expect(said(sentence, verbs)).toContainEqual(expected)
    expect(said(sentence, [])).not.toContainEqual(expected)
  })

  test('is a string', () => {
    expect(() => quotes({ verbs: [7 as unknown as string] })).toThrow(/quotes: verbs\[0\] must be a string/)
    expect(() => quotes({ verb: [] } as never)).toThrow(/quotes has no option "verb"; did you mean "verbs"/)
  })
})
