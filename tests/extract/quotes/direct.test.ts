import { describe, expect, test } from 'vitest'
import { linesOf } from './sample.js'

describe('marks', () => {
  const forms: [string, string][] = [
    ['straight', '"Kami siap berangkat," kata [PER Rina Wulan].'],
    ['curly', '“Kami siap berangkat,” kata [PER Rina Wulan].'],
    ['mixed', '“Kami siap berangkat," kata [PER Rina Wulan].'],
    ['closing where one opens', '”Kami siap berangkat,” kata [PER Rina Wulan].'],
    ['guillemets', '«Kami siap berangkat,» kata [PER Rina Wulan].'],
    ['single', "'Kami siap berangkat,' kata [PER Rina Wulan]."],
    ['lost to a question mark', '?Kami siap berangkat,? kata [PER Rina Wulan].'],
    ['lost to U+FFFD', '\ufffdKami siap berangkat,\ufffd kata [PER Rina Wulan].'],
    ['entities of HTML', '&ldquo;Kami siap berangkat,&rdquo; kata [PER Rina Wulan].'],
    ['glued to the tag', '"Kami siap berangkat,"kata [PER Rina Wulan].'],
    ['opening lost', 'Kami siap berangkat," kata [PER Rina Wulan].'],
    ['closing lost', '"Kami siap berangkat, kata [PER Rina Wulan].'],
  ]
  test.each(forms)('%s', (_, marked) => {
    expect(linesOf(marked)).toEqual(['direct: Kami siap berangkat, <- Rina Wulan (Rina Wulan, kata)'])
  })

  test('nested quotations stay inside', () => {
    expect(linesOf('"Dia teriak, \'Lari!\', lalu kami lari," kata [PER Rina Wulan].')).toEqual([
      "direct: Dia teriak, 'Lari!', lalu kami lari, <- Rina Wulan (Rina Wulan, kata)",
    ])
    expect(linesOf('"Dia bilang "tidak" kepada saya," kata [PER Rina Wulan].')).toEqual([
      'direct: Dia bilang "tidak" kepada saya, <- Rina Wulan (Rina Wulan, kata)',
    ])
  })

  test('a quotation that the next paragraph opens again ends with its own', () => {
    expect(linesOf('"Kami siap berangkat besok pagi.\n\n"Hujan sudah reda," kata [PER Rina Wulan].')).toEqual([
      'direct: Kami siap berangkat besok pagi. <- Rina Wulan (Rina Wulan, kata)',
      'direct: Hujan sudah reda, <- Rina Wulan (Rina Wulan, kata)',
    ])
  })

  test('a source that opens a sentence speaks the words that end it', () => {
    expect(linesOf('Menurut [PER Rina Wulan], mereka hanya "ikut perintah atasan".')).toEqual([
      'direct: ikut perintah atasan <- Rina Wulan (Rina Wulan, Menurut)',
    ])
    expect(linesOf('Menurut [PER Rina Wulan], lagu "Kereta Pukul Tujuh" sudah selesai.')).toEqual([
      'indirect: lagu "Kereta Pukul Tujuh" sudah selesai <- Rina Wulan (Rina Wulan, Menurut)',
    ])
  })

  test('a question inside lost marks does not end them', () => {
    expect(linesOf('?Siapa yang tahu? Kami tidak tahu,? ujar [PER Rina Wulan].')).toEqual([
      'direct: Siapa yang tahu? Kami tidak tahu, <- Rina Wulan (Rina Wulan, ujar)',
    ])
  })
})

describe('speakers', () => {
  const cases: [string, string, string[]][] = [
    [
      'an office before the name',
      '"Aman," ujar Direktur Umum dan Keuangan [ORG Bank Selat] [PER Rina Wulan] di kantornya.',
      ['Rina Wulan'],
    ],
    [
      'an office with a short form',
      '"Aman," kata Direktur Jenderal Anggaran (DJA) [ORG Kemenkeu] [PER Rina Wulan].',
      ['Rina Wulan'],
    ],
    ['an epithet', '[PER Rina Wulan] pulang. Politikus senior itu menyebut rencana itu “terlalu dini”.', ['Rina Wulan']],
    ['a name in apposition', '"Aman," kata Kepala Divisi Hukum, [PER Rina Wulan], di [LOC Bima].', ['Rina Wulan']],
    ['an office alone', '[PER|Kapolres_Bima Dedi Kurnia] datang. "Aman," kata Kapolres Bima.', ['Dedi Kurnia']],
    ['a pronoun', '[PER Rina Wulan] pulang. "Aman," kata dia.', ['Rina Wulan']],
    ['a clitic', '[PER Rina Wulan] pulang. "Aman," katanya.', ['Rina Wulan']],
    [
      'a clitic after a mention that is no subject',
      '[PER Rina Wulan] bertemu dengan [PER Dedi]. "Aman," katanya.',
      ['Rina Wulan'],
    ],
    ['a subject after the quotation', '"Kami aman," [PER Rina Wulan] menambahkan.', ['Rina Wulan']],
    ['a noun for what was said', '"Kami pulang," demikian pernyataan [PER Rina Wulan].', ['Rina Wulan']],
    ['a verb in two words', '"Kami pulang," [PER Rina Wulan] memberi tahu.', ['Rina Wulan']],
    ['an organisation', '"Gempa tidak berpotensi tsunami," tulis [ORG BMKG].', ['BMKG']],
    ['a relation of somebody named', '"Aman," kata kuasa hukum [PER Dedi], [PER Rina Wulan].', ['Rina Wulan']],
    ['a lead-in', '[PER Rina Wulan] mengatakan kepada wartawan, "Kami aman."', ['Rina Wulan']],
    ['a fragment with a naming verb', '[ORG Uni Eropa] melalui [PER Rina Wulan] menyebutnya “langkah terbatas”.', ['Rina Wulan']],
    ['«apa yang disebutnya»', '[PER Rina Wulan] mengecam apa yang disebutnya "gerombolan perusuh" itu.', ['Rina Wulan']],
    [
      'two pieces of one sentence',
      '"Saya lelah," ujar [PER Rina Wulan] seusai laga, "tetapi puas."',
      ['Rina Wulan', 'Rina Wulan'],
    ],
    [
      'the next sentence of the same speech',
      '"Saya lelah," ujar [PER Rina Wulan]. "Besok kami pulang ke rumah."',
      ['Rina Wulan', 'Rina Wulan'],
    ],
    [
      'a paragraph that the next one attributes',
      '"Kami lelah sekali hari ini."\n"Besok kami pulang," kata [PER Rina Wulan].',
      ['Rina Wulan', 'Rina Wulan'],
    ],
    ['a sentence that announces speech', '[PER Rina Wulan] menyampaikan rencana itu. "Kami pulang besok pagi."', ['Rina Wulan']],
  ]
  test.each(cases)('%s', (_, marked, speakers) => {
    const direct = linesOf(marked).filter((line) => line.startsWith('direct'))
    expect(direct.map((line) => /<- (.*) \(/.exec(line)?.[1])).toEqual(speakers)
  })

  test('stay unnamed where the text does not name them', () => {
    expect(linesOf('"Kami takut," kata seorang warga di lokasi.')).toEqual([
      'direct: Kami takut, <- "seorang warga" (seorang warga, kata)',
    ])
    expect(linesOf('Kelompok garis keras menyebutnya sebagai “kelemahan” mereka.')).toEqual([
      'direct: kelemahan <- "Kelompok garis keras" (Kelompok garis keras, menyebutnya)',
    ])
    expect(linesOf('"Kami takut," kata istri [PER Dedi].')).toEqual(['direct: Kami takut, <- "istri Dedi" (istri Dedi, kata)'])
    expect(linesOf('"Kami takut," katanya.')).toEqual(['direct: Kami takut, <- "nya" (nya, katanya)'])
  })

  test('somebody named inside a quotation does not become the one who speaks', () => {
    expect(linesOf('"[PER Dedi] harus tahu," kata [PER Rina Wulan]. "Itu penting," ujarnya.').at(-1)).toBe(
      'direct: Itu penting, <- Rina Wulan (nya, ujarnya)',
    )
  })
})

describe('no speech', () => {
  test.each([
    ['a scare quote', 'Warga memilih jalur "tikus" untuk mudik.'],
    ['a film', 'Film "Malam Tanpa Ujung" tutup tayang hari ini.'],
    ['a song', '[PER Rina Wulan] merilis lagu berjudul "Pulang".'],
    ['a song before a verb of saying', 'Dalam lagu "Pulang", ia mengungkapkan rindu.'],
    ['a dialect word', 'Ia membawa "besek" berisi nasi.'],
    ['a search term', 'Tim memasukkan kata kunci "banjir bandang" di mesin pencari.'],
    ['the wording of a post', 'Akun itu mengunggah video dengan narasi:\n"Pemerintah membagikan uang kepada semua orang."'],
    ['a nickname', '[PER Rina "Ina" Wulan] datang ke pasar.'],
    ['a passive without an agent', 'Fitur yang disebut "layar ganda" itu laku.'],
    ['a tag that is an everyday word', 'Warung "Selera Kita" tutup sejak kemarin.'],
    ['inches', 'Layar 6,5" dan 7" tersedia.'],
    ['apostrophes', "Anak '90-an rindu Jum'at sore."],
  ])('%s', (_, marked) => {
    expect(linesOf(marked)).toEqual([])
  })
})
