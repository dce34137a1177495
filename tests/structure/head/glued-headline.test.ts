import { describe, expect, test } from 'vitest'
import { partsOf } from '../parts.js'

const BODY =
  'Nelayan di teluk itu kembali melaut setelah badai reda pada Kamis pagi. Mereka berangkat sebelum matahari terbit dan pulang ' +
  'pada sore hari dengan perahu penuh ikan, kata kepala pelabuhan kepada wartawan setempat di dermaga.'
const opening = (head: string) => partsOf(`${head} - ${BODY}`).slice(0, 2)

describe('the headline of a text in one line', () => {
  test.each(['JEPARA', 'JEPARA, KabarTeluk.com', 'KabarTeluk.com, Jepara', 'Jepara, KabarTeluk.com', 'KabarTeluk.com'])(
    'is told by the dateline behind it: «%s»',
    (dateline) => {
      expect(opening(`Nelayan Lembayung Kembali Melaut ${dateline}`)).toEqual([
        ['headline', 'Nelayan Lembayung Kembali Melaut'],
        ['dateline', `${dateline} -`],
      ])
    },
  )

  test('may be the credit of a report instead', () => {
    expect(opening('Laporan Wartawan Harian Nusa, Rina Sari JEPARA')).toEqual([
      ['byline', 'Laporan Wartawan Harian Nusa, Rina Sari'],
      ['dateline', 'JEPARA -'],
    ])
  })

  test.each([
    'Nelayan di teluk itu kembali melaut JEPARA',
    'Badai Reda. Nelayan Lembayung Melaut JEPARA',
    'NELAYAN LEMBAYUNG KEMBALI MELAUT JEPARA',
    'Nelayan Melaut JEPARA',
    'Nelayan Lembayung Kembali Melaut Lagi',
  ])('«%s - …» has none', (head) => {
    expect(opening(head).map(([role]) => role)).not.toContain('headline')
  })
})
