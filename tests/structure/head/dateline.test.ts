import { describe, expect, test } from 'vitest'
import { fromText } from '../../../src/source/text.js'
import { toDoc } from '../../../src/structure/doc.js'

function placeOf(opening: string): string | null {
  const text = `Nelayan Lembayung Kembali Melaut\n\n${opening}`
  const dateline = toDoc(fromText(text)).parts.find((part) => part.role === 'dateline')
  return dateline?.role === 'dateline' && dateline.place ? text.slice(dateline.place.start, dateline.place.end) : null
}
const SENTENCE = 'Nelayan di teluk itu kembali melaut setelah badai reda pada Kamis pagi.'

describe('the place of', () => {
  test.each([
    [`JAKARTA - ${SENTENCE}`, 'JAKARTA'],
    [`Jakarta, Kabarteluk.com - ${SENTENCE}`, 'Jakarta'],
    [`Kabarteluk.com - Jepara - ${SENTENCE}`, 'Jepara'],
    [`Jakarta, 5 Februari 2026 – ${SENTENCE}`, 'Jakarta'],
    ['Banyumas - Seorang nelayan hilang di Sungai Serayu sejak Selasa sore. Berikut lima faktanya:', 'Banyumas'],
    [`Jakarta\n-\n${SENTENCE}`, 'Jakarta'],
    ['MALANG - Harga bawang turun, Rabu (4/2/2026).', 'MALANG'],
    ['Malang - harga bawang', null],
    ['HARGA - Bawang turun.', null],
    [SENTENCE, null],
  ])('«%s»', (opening, place) => {
    expect(placeOf(opening)).toBe(place)
  })
})
