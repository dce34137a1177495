import { describe, expect, test } from 'vitest'
import { quotesOf } from './sample.js'

/** Who speaks each quotation: a name, or the words for somebody without one in marks, or nobody. */
function speakersIn(marked: string): string[] {
  return quotesOf(marked)
    .filter(({ type }) => type === 'direct')
    .map(({ speaker }) => (speaker ? (speaker.entity ?? `"${speaker.text}"`) : 'nobody'))
}

describe('a name right behind the clitic', () => {
  test.each([
    ['ends the sentence', '"Selamat bekerja," ujarnya [PER Rina Wulan].'],
    ['has a comma behind it', '"Selamat bekerja," katanya [PER Rina Wulan], Senin (2/2).'],
    ['has an occasion behind it', '"Selamat bekerja," tuturnya [PER Rina Wulan] saat ditemui di rumah.'],
    ['has brackets behind it', '"Selamat bekerja," imbuhnya [PER Rina Wulan] (42).'],
    ['has an addressee behind it', '"Selamat bekerja," ucapnya [PER Rina Wulan] kepada pegawai.'],
  ])('speaks where it %s', (_, quotation) => {
    expect(speakersIn(`Posisi itu dijabat [PER Mardiono].\n\n${quotation}`)).toEqual(['Rina Wulan'])
  })

  test('does not where it goes on to do something', () => {
    expect(speakersIn('[PER Mardiono] datang. "Selamat bekerja," ujarnya. [PER Rina Wulan] menyusul.')).toEqual(['Mardiono'])
    expect(speakersIn('[PER Mardiono] datang. "Selamat bekerja," ujarnya, [PER Rina Wulan] menyusul.')).toEqual(['Mardiono'])
  })
})

describe('a new speaker without a name', () => {
  test.each(['korban', 'seorang warga', 'sopir truk', 'tetangga pelaku', 'ibu muda'])(
    '«kata %s» leaves nobody for «-nya»',
    (who) => {
      const [first, second, third] = speakersIn(
        `"Kami menerima laporan," kata [PER Rina Wulan].\n\n"Saya diganggu sepuluh tahun," kata ${who}.\n\n"Saya lelah," imbuhnya.`,
      )
      expect([first, second, third]).toEqual(['Rina Wulan', `"${who}"`, '"nya"'])
    },
  )

  test.each(['para warga', 'mereka', 'sejumlah saksi'])('«kata %s» does, being many', (who) => {
    expect(speakersIn(`"Kami datang," kata [PER Rina Wulan]. "Kami takut," kata ${who}. "Sabar," ujarnya.`).at(-1)).toBe(
      'Rina Wulan',
    )
  })

  test('is forgotten when somebody is told of', () => {
    expect(speakersIn('"Saya takut," kata korban. [PER Rina Wulan] datang ke lokasi. "Sabar," ujarnya.').at(-1)).toBe(
      'Rina Wulan',
    )
  })
})

describe('who spoke last', () => {
  test.each(['imbuhnya', 'tambah dia', 'lanjutnya', 'pungkasnya', 'sambung dia'])(
    '«%s» carries on, whoever was told of',
    (tag) => {
      expect(
        speakersIn(`"Motor ini cantik," kata [PER Rina Wulan]. [PER Dedi] merancang motor itu. "Saya bangga," ${tag}.`),
      ).toEqual(['Rina Wulan', 'Rina Wulan'])
    },
  )

  test('«ujarnya» means the one told of since', () => {
    expect(
      speakersIn('"Motor ini cantik," kata [PER Rina Wulan]. [PER Dedi] merancang motor itu. "Saya bangga," ujarnya.'),
    ).toEqual(['Rina Wulan', 'Dedi'])
  })

  test('nobody speaks by mere nearness', () => {
    expect(speakersIn('[PER Rina Wulan] datang. Hujan turun lagi.\n\n"Apabila malam tiba, hidupkanlah lampu."')).toEqual([
      'nobody',
    ])
  })
})

describe('the holder of an office', () => {
  test.each([
    ['«dan» and brackets', 'Menteri Koperasi dan Usaha Kecil dan Menengah (Menkop UKM) [PER Rina Wulan]'],
    ['a list', 'Kepala Biro Pers, Media, dan Informasi Sekretariat Daerah [PER Rina Wulan]'],
    ['a body', 'Direktur Hukum dan Kepatuhan [ORG Bank Selat] [PER Rina Wulan]'],
    ['two offices', 'dokter bedah [ORG RS Bima] dan Ketua Ikatan Dokter [PER Rina Wulan]'],
    ['a short form', 'Kepala Dinas Pekerjaan Umum (PU) dan Penataan Ruang [PER Rina Wulan]'],
    ['a rank', 'Kasubdit Siber [ORG Polda NTB] AKBP [PER Rina Wulan]'],
  ])('over %s', (_, office) => {
    expect(speakersIn(`"Saya terkesan," kata ${office}.`)).toEqual(['Rina Wulan'])
  })

  test('is nobody named in the next part of the sentence', () => {
    expect(speakersIn('"Saya terkesan," kata Menteri Koperasi di kantornya bersama [PER Dedi].')).toEqual(['"Menteri Koperasi"'])
    expect(speakersIn('"Saya terkesan," kata warga sekitar dan Ketua RT [PER Dedi].')).not.toEqual(['Dedi'])
    expect(speakersIn('"Saya terkesan," kata Menteri Koperasi, Senin, saat menerima [PER Dedi].')).toEqual(['"Menteri Koperasi"'])
  })

  test('is meant by its short form and by «itu»', () => {
    expect(speakersIn('[PER|Menteri_Perdagangan Rina Wulan] datang. [PER Dedi] ikut. "Aman," kata Mendag.')).toEqual([
      'Rina Wulan',
    ])
    expect(speakersIn('[PER|penyanyi Rina Wulan] datang. "Aman," kata penyanyi asal [LOC Bima] itu.')).toEqual(['Rina Wulan'])
    expect(speakersIn('[PER Rina Wulan] datang. "Aman," kata pebasket berdarah [LOC Bima] itu.')).toEqual(['Rina Wulan'])
  })
})

describe('without a reporting word', () => {
  test.each([
    ['a dash', '"Rina ahli sejati dan akan berguna." — [PER Rina Wulan]'],
    ['a hyphen and an office', '"Rina ahli sejati dan akan berguna." -Komisioner [PER Rina Wulan]'],
    ['a dash and brackets', '"Rina ahli sejati dan akan berguna." – [PER Rina Wulan] (ketua)'],
    ['an office and a name behind the comma', '"Rina ahli sejati dan akan berguna," Ketua Panitia [PER Rina Wulan].'],
    ['«dari X:»', 'Dan dari Ketua [PER Rina Wulan]:\n\n"Rina ahli sejati dan akan berguna."'],
    ['a name before the colon', '[PER Rina Wulan]: "Rina ahli sejati dan akan berguna."'],
    ['an office and a name before the colon', 'Ketua Panitia [PER Rina Wulan]: "Rina ahli sejati dan akan berguna."'],
    ['«demikian X»', '"Rina ahli sejati dan akan berguna," demikian [PER Rina Wulan].'],
  ])('%s tells who speaks', (_, marked) => {
    expect(speakersIn(marked)).toEqual(['Rina Wulan'])
  })

  test.each([
    ['a title and its maker', 'Novel "Kereta Malam" - [PER Rina Wulan] terbit kemarin.'],
    ['a dash before a clause', '"Kereta sudah berangkat dari stasiun." — [PER Dedi] lalu pulang ke rumah bersama ibunya'],
  ])('%s tells it not', (_, marked) => {
    expect(speakersIn(marked)).not.toContain('Rina Wulan')
    expect(speakersIn(marked)).not.toContain('Dedi')
  })
})

describe('tags that are everyday words elsewhere', () => {
  test.each([
    ['"Pernyataan resmi lewat siaran pers," bunyi surat tersebut.', '"surat tersebut"'],
    ['"Segala biaya ditanggung negara," bunyi edaran itu.', '"edaran itu"'],
    ['"Mugello selalu spesial," buka [PER Rina Wulan].', 'Rina Wulan'],
    ['"Mereka punya motif," tuding [PER Rina Wulan].', 'Rina Wulan'],
    ['"Kami bisa," canda [PER Rina Wulan].', 'Rina Wulan'],
    ['"Kami siap." Ujar [PER Rina Wulan], ketua panitia.', 'Rina Wulan'],
    ['"KETIGANYA JARINGAN LINTAS NEGARA," KATA KAPOLRES BIMA.', '"KAPOLRES BIMA"'],
    ['"KAMI SUDAH MENAHAN MEREKA," UJAR [PER RINA WULAN].', 'RINA WULAN'],
  ])('%s', (marked, who) => {
    expect(speakersIn(marked)).toEqual([who])
  })

  test.each(['Kafe "Selera Kita" buka sampai malam.', 'Terdengar "duar" bunyi ledakan itu.', 'Warung "Ibu", minta izin dulu.'])(
    '%s is no speech',
    (marked) => {
      expect(speakersIn(marked)).toEqual([])
    },
  )
})

describe('a quotation over paragraphs', () => {
  test('that opens in one and closes in the next', () => {
    expect(speakersIn('"Petugas memadamkan api.\n\nApi padam pukul tiga," pungkas [PER Rina Wulan].')).toEqual([
      'Rina Wulan',
      'Rina Wulan',
    ])
  })

  test('with one between', () => {
    expect(
      quotesOf('"Kami punya rencana.\n\nRencana itu matang.\n\nBesok mulai," ujar [PER Rina Wulan].').map(({ text }) => text),
    ).toEqual(['Kami punya rencana.', 'Rencana itu matang.', 'Besok mulai,'])
  })

  test('not where the mark stands inside a paragraph', () => {
    expect(
      quotesOf('Layar 7" tersedia di toko.\n\nHarga turun.\n\nBesok mulai," ujar [PER Rina Wulan].').map(({ text }) => text),
    ).toEqual(['Besok mulai,'])
  })
})

describe('turns of a talk', () => {
  const talk = (...lines: string[]) =>
    quotesOf(lines.join('\n\n')).map(({ type, text, speaker }) => `${type}: ${text} <- ${speaker?.entity ?? 'nobody'}`)

  test.each([
    ['letters', 'T', 'J'],
    ['letters of English', 'Q', 'A'],
    ['words', 'Tanya', 'Jawab'],
    ['nouns', 'Pertanyaan', 'Jawaban'],
    ['capitals', 'TANYA', 'JAWAB'],
  ])('the one interviewed answers behind %s', (_, ask, answer) => {
    expect(
      talk(
        'Berikut petikan wawancara dengan [PER Rina Wulan].',
        `${ask}: Kapan jembatan itu dibuka lagi?`,
        `${answer}: Kami akan membukanya pekan depan.`,
        `${ask}: Siapa yang membiayainya?`,
        `${answer}: Biayanya dari kas daerah saja.`,
      ),
    ).toEqual(['direct: Kami akan membukanya pekan depan. <- Rina Wulan', 'direct: Biayanya dari kas daerah saja. <- Rina Wulan'])
  })

  test('nobody answers where no interview was told of', () => {
    const lines = [
      'T: Kapan itu dibuka lagi?',
      'J: Kami membukanya pekan depan nanti.',
      'T: Siapa yang bayar?',
      'J: Biayanya dari kas daerah.',
    ]
    expect(talk('[PER Rina Wulan] datang kemarin.', ...lines)).toEqual([])
  })

  test('names before colons speak, two turns at least', () => {
    expect(
      talk('[PER Rina Wulan]: Kami akan membuka jembatan itu.', '[PER Dedi] (52): Saya senang jembatan itu dibuka.'),
    ).toEqual(['direct: Kami akan membuka jembatan itu. <- Rina Wulan', 'direct: Saya senang jembatan itu dibuka. <- Dedi'])
    expect(talk('[PER Rina Wulan]: Kami akan membuka jembatan itu.', 'Hujan turun lagi.')).toEqual([])
  })

  test.each([
    ['shares of votes', '[PER Rina Wulan]: 55 persen.', '[PER Dedi]: 45 persen.'],
    ['lines of a team', 'Kiper: [PER Rina Wulan] dan [PER Dedi] dari Bima.', 'Bek: [PER Siti] dan [PER Umar] dari Dompu.'],
    ['headed lists', 'Bahan: gula, garam, dan air secukupnya saja.', 'Cara: rebus air sampai mendidih selama lima menit.'],
  ])('%s are no talk', (_, ...lines) => {
    expect(talk(...lines)).toEqual([])
  })
})
