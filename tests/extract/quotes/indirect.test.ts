import { describe, expect, test } from 'vitest'
import { linesOf } from './sample.js'

describe('content clauses', () => {
  test.each([
    [
      'behind «bahwa»',
      '[PER Rina Wulan] mengatakan bahwa air sudah surut.',
      'air sudah surut <- Rina Wulan (Rina Wulan, mengatakan)',
    ],
    [
      'without it',
      '[ORG KKP] menilai perubahan ini membuat harga naik.',
      'perubahan ini membuat harga naik <- KKP (KKP, menilai)',
    ],
    [
      'behind a comma',
      'Namun, [PER Rina Wulan] menegaskan, air sudah surut.',
      'air sudah surut <- Rina Wulan (Rina Wulan, menegaskan)',
    ],
    [
      'over «tidak hanya ..., tetapi juga»',
      '[PER Rina Wulan] mengatakan hujan tidak hanya merusak jalan, tetapi juga memutus jembatan.',
      'hujan tidak hanya merusak jalan, tetapi juga memutus jembatan <- Rina Wulan (Rina Wulan, mengatakan)',
    ],
    [
      'of a subject before «termasuk»',
      'Banyak sumber, termasuk beberapa situs pemerintah, menyebutkan bahwa air sudah surut.',
      'air sudah surut <- "Banyak sumber" (Banyak sumber, menyebutkan)',
    ],
    [
      'behind an addressee',
      '[ORG ICE] memberi tahu [ORG CBS] bahwa 44 orang ditahan.',
      '44 orang ditahan <- ICE (ICE, memberi tahu)',
    ],
    [
      'up to the next speaker',
      '[PER Rina Wulan] menegaskan air sudah surut, sedangkan [PER Dedi] menyangkalnya.',
      'air sudah surut <- Rina Wulan (Rina Wulan, menegaskan)',
    ],
    [
      'of a subject in apposition',
      '[PER Siti Hawa] (52), warga [LOC Bima], mengaku kehilangan rumah.',
      'kehilangan rumah <- Siti Hawa (Siti Hawa, mengaku)',
    ],
    [
      'after «yang»',
      'Kritik datang dari sayap kanan yang menilai rencana itu terlalu dini.',
      'rencana itu terlalu dini <- "sayap kanan" (sayap kanan, menilai)',
    ],
    [
      'behind an adverbial clause',
      'Setelah bertemu [PER Dedi], [PER Rina Wulan] mengatakan air sudah surut.',
      'air sudah surut <- Rina Wulan (Rina Wulan, mengatakan)',
    ],
    ['«Menurut X, ...»', 'Menurut [PER Rina Wulan], air sudah surut.', 'air sudah surut <- Rina Wulan (Rina Wulan, Menurut)'],
    [
      '«Menurut X, ...» whose predicate is no verb',
      'Menurut [PER Rina Wulan], harga telur dua ribu rupiah.',
      'harga telur dua ribu rupiah <- Rina Wulan (Rina Wulan, Menurut)',
    ],
    ['«..., menurut X»', 'Air sudah surut, menurut [ORG BMKG] pada Senin.', 'Air sudah surut <- BMKG (BMKG, menurut)'],
    ['«..., kata X»', 'Air sudah surut, kata [PER Rina Wulan].', 'Air sudah surut <- Rina Wulan (Rina Wulan, kata)'],
    [
      '«..., kata X, ...»',
      'Jika hujan reda, kata [PER Rina Wulan], air akan surut.',
      'Jika hujan reda, kata Rina Wulan, air akan surut <- Rina Wulan (Rina Wulan, kata)',
    ],
  ])('%s', (_, marked, expected) => {
    expect(linesOf(marked)).toEqual([`indirect: ${expected}`])
  })

  test('pronouns and «lembaga itu» mean the one told of before', () => {
    expect(linesOf('[PER Rina Wulan] pulang. Dia melanjutkan, air sudah surut.')).toEqual([
      'indirect: air sudah surut <- Rina Wulan (Dia, melanjutkan)',
    ])
    expect(linesOf('[ORG BRIN] meneliti sungai. Lembaga itu juga menyebut air akan naik.')).toEqual([
      'indirect: air akan naik <- BRIN (Lembaga itu, menyebut)',
    ])
    expect(linesOf('[PER Rina Wulan] pulang. Menurutnya, air sudah surut.')).toEqual([
      'indirect: air sudah surut <- Rina Wulan (nya, Menurutnya)',
    ])
  })

  test('what is told inside another telling belongs to it', () => {
    expect(linesOf('[PER Rina Wulan] mengatakan [PER Dedi] menilai air sudah surut.')).toEqual([
      'indirect: Dedi menilai air sudah surut <- Rina Wulan (Rina Wulan, mengatakan)',
    ])
  })

  test('«pelatih asal Jepang itu» is the person told of before', () => {
    expect(linesOf('[PER Kenji Mori] pulang. Menurut pelatih asal [LOC Jepang] itu, timnya belum siap.')).toEqual([
      'indirect: timnya belum siap <- Kenji Mori (pelatih asal Jepang itu, Menurut)',
    ])
  })

  test('a subject shared by two verbs speaks twice', () => {
    expect(linesOf('[PER Rina Wulan] meninjau pasar dan mengatakan air sudah surut.')).toEqual([
      'indirect: air sudah surut <- Rina Wulan (Rina Wulan, mengatakan)',
    ])
  })
})

describe('no indirect speech', () => {
  test.each([
    ['a finding', 'Data itu menunjukkan bahwa air sudah surut.'],
    ['a mere object', '[PER Rina Wulan] menyampaikan rencana itu.'],
    ['an object with a relative clause', '[PER Rina Wulan] menyebut nama yang hilang.'],
    ['a verb that is denied', '[PER Rina Wulan] tidak menyebut air sudah surut.'],
    ['a verb of purpose', '[PER Rina Wulan] datang untuk menjelaskan air sudah surut.'],
    ['a figure that is noted', '[ORG BPS] mencatat 211 perkara dengan dua penawar.'],
    ['a claim that says something', 'Beredar klaim yang menyebut air sudah surut.'],
    ['a step that stresses something', 'Langkah itu menegaskan air sudah surut.'],
    ['a command', 'Pastikan air sudah surut.'],
    ['somebody asked to act', '[PER Rina Wulan] meminta warga meninggalkan rumah.'],
    ['a rule as its source', 'Menurut aturan, air harus dialirkan ke laut.'],
    ['speech inside a quotation', '"[PER Dedi] mengatakan air sudah surut kemarin sore."'],
  ])('%s', (_, marked) => {
    expect(linesOf(marked).filter((line) => line.startsWith('indirect'))).toEqual([])
  })
})
