import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../../src/text/sentences/sentences.js'
import { readPieces } from '../../marks.js'

function expectSplit(sample: string): void {
  const { text, pieces } = readPieces(sample)
  expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(pieces)
}

const SAMPLES: Record<string, string[]> = {
  'ends at a stop before a capital, a digit or a quotation': [
    'Hujan turun sejak pagi. |Warga mengungsi. |12 rumah terendam! |"Kami siap." |Apa kabar? |Baik.',
    'Jalan itu ditutup. |(Baca halaman dua.)',
  ],
  'does not end before a small letter': ['Harganya naik... lalu turun lagi. |Ia kaget.', 'Ia bertanya, "Ke mana?" lalu pergi.'],
  'keeps an attribution with its quotation': [
    '"Siapa yang datang?" tanya hakim. |"Saya," jawab Rudi.',
    '“Ayo berangkat!” seru Sari kepada teman-temannya.',
    '“Kami menunggu.| Besok kami kembali,” kata Rudi.',
  ],
  'knows titles, degrees and initials': [
    'Hadir pula Prof. Dr. H. Wawan Hermawan, S.H., M.Si., Sp.PD dan dr. Rina Wati, Sp.A.',
    'Menurut Drs. K.H. Ahmad Zaini, M.Pd. acara ditunda.',
    'Jl. Jend. A. Yani No. 12 macet. |Warga kesal.',
    'Pembicara lain ialah G.V. Nugraha dan M. H. Siregar. |Acara selesai.',
    'Gugatan diajukan Dedi Sutrisno, S.H. |Dia menolak berkomentar.',
    'Gugatan sampai tahap I. |Rudi I. Santoso, M.Si. |Hasilnya keluar.',
    'Letjen TNI (Purn.) Suharno dan Dr. (H.C.) Ir. Wiyono hadir. |Acara itu meriah.',
    'Ia lelah, katanya. (red.) |Sementara itu, Kol. (Purn.) ialah gelar.',
    'Ketua panitia, Budi, S.Sos. M.Si. menutup rapat.',
    'Brigjen. Pol. Surya Darma dan Kol. Inf. Bagus Wibowo hadir.',
  ],
  'knows firms, units and small words': [
    'PT. Sumber Rejeki Tbk. (SRJK) merugi Rp. 5.000 per saham. |Investor cemas.',
    'Berlaku 6 s.d. 9 Juni, lihat hlm. 12 dan UU No. 5 Tahun 1999.',
    'Beras, gula, dll. dijual murah. |Stok aman.',
    'Berdiri sejak 1445 H. |Masjid itu ramai.',
  ],
  'keeps numbers, times and addresses whole': [
    'Nilainya 1.234,5 ton pada pukul 12.18 WIB menurut situs contoh.com. |Angka itu naik.',
    'Kirim ke redaksi@contoh.co.id atau buka https://contoh.com/a.B?c=D. |Terima kasih.',
    'Kejadian itu pada 2006. |Tahun berikutnya sepi.',
  ],
  'keeps a list marker with its item': ['1. Siapkan KTP. |2. Isi formulir. |A. Lampiran', 'a. Datang pagi.\n|b. Bawa bekal.'],
  'splits glued sentences': [
    'Rapat selesai.|Dia pulang. |Semua lega!|Anak-anak bermain.',
    '“Rapat ditutup.”|Dia pulang. |Itu tahun 2006.|Kini KPK diam.',
  ],
  'takes a label before a name for the end': ['Mereka juara Grup C. |Lawan berikutnya berat.', 'Kubu Komisi A. Yani hadir.'],
  'joins broken lines but not paragraphs or items': [
    'Presiden\nmeninjau pasar di\r\nBogor.',
    'Judul tanpa titik\n\n|Isi berita.\r\n\r\n|Isi lagi',
    'Syaratnya:\n|• KTP\n|• Ijazah\n|2) Foto',
  ],
  'leaves loose marks where they stand': ['Ia pergi. ”', '[...] Ia pergi.', '...', '“'],
}

for (const [rule, samples] of Object.entries(SAMPLES)) {
  describe(rule, () => {
    test.each(samples)('%s', expectSplit)
  })
}

test('an empty or blank text has no sentence', () => {
  expect([splitSentences(''), splitSentences(' \n\t\u2028 ')]).toEqual([[], []])
})

describe('of any text', () => {
  const pieces = [
    'Ia',
    ' pergi',
    '. ',
    '.',
    '? ',
    '"',
    '“',
    '” ',
    '\n',
    '\r\n',
    '\n\n',
    '1.',
    ' A. ',
    'dr. ',
    'S.H.',
    '…',
    ' ',
    '\u200b',
    '\ud800',
    '\0',
  ]
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
  )
  test('every non-space character lies in exactly one sentence, trimmed and in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const spans = splitSentences(text)
        let last = 0
        for (const { start, end } of spans) {
          expect(text.slice(last, start).trim()).toBe('')
          const sentence = text.slice(start, end)
          expect(sentence).not.toBe('')
          expect(sentence).toBe(sentence.trim())
          last = end
        }
        expect(text.slice(last).trim()).toBe('')
      }),
      { numRuns: 1000 },
    )
  })
})
