import { describe, expect, test } from 'vitest'
import { HEADLINE, STORY, wordsOf } from '../parts.js'

const DATE = 'Kamis, 5 Februari 2026 19:30 WIB'
const bylines = (...lines: string[]) => wordsOf(`${HEADLINE}\n${lines.join('\n')}\n\n${STORY}`, 'byline')

describe('a name without a label', () => {
  test.each(['Rina Sari', 'Rina Sari - Harian Nusa', 'Rina Sari, Jurnalis'])('beside the date line signs: «%s»', (line) => {
    expect([bylines(line, DATE), bylines(DATE, line)]).toEqual([[line], [line]])
  })

  test('signs beside others', () => {
    expect(bylines('Rina Sari, Budi Santoso', DATE)).toEqual(['Rina Sari,', 'Budi Santoso'])
  })

  test.each(['Rina Sari - KabarTeluk', 'Rina Sari | kabarteluk.com'])(
    'under the headline signs with its outlet: «%s»',
    (line) => {
      expect(bylines(line)).toEqual([line])
    },
  )

  test('alone under the headline does not', () => {
    expect(bylines('Rina Sari')).toEqual([])
  })

  test.each(['TELUK LEMBAYUNG', 'Apa Kabar Nelayan?', 'Kabar Teluk 24', 'Harga ikan naik'])(
    '«%s» beside the date line is no name',
    (line) => {
      expect(bylines(line, DATE)).toEqual([])
    },
  )

  test('far from headline and date does not sign', () => {
    expect(wordsOf(`${HEADLINE}\n${DATE}\n\n${STORY}\n\nRina Sari - KabarTeluk`, 'byline')).toEqual([])
  })
})
