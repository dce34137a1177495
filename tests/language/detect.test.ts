import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { detectLanguage } from '../../src/language/detect.js'
import { detectLanguage as detectAnyLanguage } from '../../src/language.js'

const PARAGRAPHS: Record<string, string[]> = {
  id: [
    'Pemerintah kota memperbaiki jembatan yang rusak karena banjir. Warga berharap pekerjaan itu selesai sebelum akhir pekan, sebab anak-anak harus memutar jauh untuk pergi ke sekolah.',
    'Malaysia dan Indonesia sepakat bekerja sama. "Kami yakin bisa memulai tahun depan," kata menteri di Kuala Lumpur, Kamis.',
    'Nggak nyangka banget, gue kira konsernya sepi, ternyata penontonnya penuh sampai ke luar gedung.',
  ],
  ms: [
    'Kerajaan akan membaiki jambatan yang rosak kerana banjir. Penduduk berharap kerja itu siap sebelum hujung minggu kerana kanak-kanak terpaksa mengambil jalan jauh untuk ke sekolah.',
    'Polis memaklumkan bahawa dua suspek ditahan selepas kejadian itu dan kes disiasat mengikut Seksyen 379 Kanun Keseksaan.',
  ],
  jv: [
    'Wong-wong ing desa iku padha ndandani kreteg sing rusak amarga banjir. Bocah-bocah kudu mlaku adoh yen arep budhal sekolah.',
    'Aku wingi numpak sepur karo kancaku menyang Solo, nanging ora sida mudhun amarga keturon.',
  ],
  su: [
    'Warga di lembur keur ngomean sasak anu ruksak ku caah. Barudak kudu leumpang jauh lamun rek indit ka sakola.',
    'Abdi kamari ka pasar sareng pun biang, tapi teu aya nu icalan lauk sabab hujan ageung pisan.',
  ],
  en: [
    'The city is repairing a bridge that was damaged by the flood, so that children can walk to school again before the weekend.',
  ],
}

describe.each(Object.entries(PARAGRAPHS))('%s', (code, paragraphs) => {
  test.each(paragraphs)('%s', (paragraph) => {
    const found = detectLanguage(paragraph)
    expect(found.code).toBe(code)
    expect(found.confidence).toBeGreaterThan(0)
    expect(detectAnyLanguage(paragraph)).toEqual(found)
  })
})

describe('undecided', () => {
  test.each([
    '',
    ' \n',
    '12.30 – 1.234,5 (50%)',
    'Rudi',
    '\ud800\udfff\ud800',
    'Rina Wati, Dedi Surya, Bagus Santoso, Maria Lestari',
  ])('%j is of no language', (text) => {
    expect(detectLanguage(text)).toEqual({ code: 'und', confidence: 0 })
    expect(detectAnyLanguage(text)).toEqual({ code: 'und', confidence: 0 })
  })
})

describe('the rest of the world', () => {
  const foreign: [code: string, text: string][] = [
    ['es', 'El ayuntamiento está reparando el puente que dañó la inundación para que los niños puedan volver a la escuela.'],
    [
      'de',
      'Die Stadt repariert die Brücke, die das Hochwasser beschädigt hat, damit die Kinder wieder zu Fuß zur Schule gehen können.',
    ],
    ['ar', 'تقوم البلدية بإصلاح الجسر الذي تضرر بسبب الفيضانات حتى يتمكن الأطفال من الذهاب إلى المدرسة.'],
    ['ja', '市は洪水で壊れた橋を修理しているので、子どもたちはまた歩いて学校に通えるようになる。'],
  ]
  test.each(foreign)('%s', (code, text) => {
    expect(detectLanguage(text).code).toBe('und')
    expect(detectAnyLanguage(text).code).toBe(code)
  })
})

test('a long text is judged by pieces from all over it', () => {
  const [indonesian = ''] = PARAGRAPHS.id ?? []
  const [english = ''] = PARAGRAPHS.en ?? []
  expect(detectLanguage(english.repeat(20) + indonesian.repeat(500)).code).toBe('id')
})

test('any text has a code and a confidence from 0 to 1', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const { code, confidence } = detectAnyLanguage(text)
      expect(code).toMatch(/^[a-z]{2,3}$/)
      expect(confidence).toBeGreaterThanOrEqual(0)
      expect(confidence).toBeLessThanOrEqual(1)
    }),
    { numRuns: 40 },
  )
})

test('what is no string is a mistake of the caller', () => {
  expect(() => detectAnyLanguage(undefined as unknown as string)).toThrow(TypeError)
})

test('what one caller changes, no other sees', () => {
  for (const detect of [detectLanguage, detectAnyLanguage]) {
    const given = detect('')
    given.code = 'id'
    expect(detect('')).toEqual({ code: 'und', confidence: 0 })
  }
})
