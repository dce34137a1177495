import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../../src/index.js'
import { linesOf } from './sample.js'

/** What is told, without who tells it. */
function toldIn(marked: string): string[] {
  return linesOf(marked)
    .filter((line) => line.startsWith('indirect'))
    .map((line) => line.replace(/^indirect: (.*) <- .*$/, '$1'))
}

describe('content before its cue ends before it', () => {
  test.each([
    ['an office and a day', 'Banjir sudah surut, kata Bupati Bima [PER Rina Wulan], Senin (2/2/2026).'],
    ['a place and a day', 'Banjir sudah surut, ujar [PER Rina Wulan] di [LOC Bima], Senin (2/2).'],
    ['an office behind the name', 'Banjir sudah surut, jelas [PER Rina Wulan], Bupati Bima.'],
    ['an occasion', 'Banjir sudah surut, tutur [PER Rina Wulan] usai memimpin rapat, Selasa.'],
    ['an addressee', 'Banjir sudah surut, imbuh [PER Rina Wulan] kepada wartawan.'],
    ['a relative clause', 'Banjir sudah surut, ucap [PER Rina Wulan], yang juga dokter.'],
    ['brackets', 'Banjir sudah surut, terang [PER Rina Wulan] (42), kemarin.'],
    ['an unnamed source', 'Banjir sudah surut, kata seorang warga, Senin (2/2).'],
    ['a circumstance', 'Banjir sudah surut, papar [PER Rina Wulan] saat ditemui di rumahnya, Senin.'],
  ])('%s', (_, marked) => {
    expect(toldIn(marked)).toEqual(['Banjir sudah surut'])
  })

  test('what takes up the sentence behind the cue belongs to it', () => {
    expect(toldIn('Banjir sudah surut, kata [PER Rina Wulan], tetapi warga masih mengungsi.')).toEqual([
      'Banjir sudah surut, kata Rina Wulan, tetapi warga masih mengungsi',
    ])
    expect(toldIn('[ORG BMKG], kata [PER Rina Wulan], akan memasang alat baru.')).toEqual([
      'BMKG, kata Rina Wulan, akan memasang alat baru',
    ])
  })

  test('a mere adverbial before the cue is left out', () => {
    expect(toldIn('Berdasarkan catatan itu, kata [PER Rina Wulan], air akan surut besok.')).toEqual(['air akan surut besok'])
    expect(toldIn('Selain untuk mengurangi banjir, kata dia, waduk itu menyimpan air.')).toEqual(['waduk itu menyimpan air'])
  })
})

describe('the source takes its apposition and brackets', () => {
  test.each([
    'Menurut [PER Rina Wulan], yang juga anggota DPRD, harga beras akan turun.',
    'Menurut [PER Rina Wulan], selaku ketua panitia, harga beras akan turun.',
    'Menurut [PER Rina Wulan], dokter di [LOC Bima], harga beras akan turun.',
    'Menurut [PER Rina Wulan] (42), harga beras akan turun.',
    'Menurut [ORG Badan Pangan] (BP) pada Januari lalu, harga beras akan turun.',
    'Menurut [PER Rina Wulan] dalam keterangannya, harga beras akan turun.',
    'Menurut [PER Rina Wulan] harga beras akan turun.',
    'Namun, menurutnya harga beras akan turun.',
    'Tetapi kata dia harga beras akan turun.',
    'Kata [PER Rina Wulan] harga beras akan turun.',
  ])('%s', (marked) => {
    expect(toldIn(marked)).toEqual(['harga beras akan turun'])
  })

  test('a name behind the comma is none of it where the clause begins with it', () => {
    expect(linesOf('Menurut pihak berwenang, [PER Rina Wulan] akan dipindahkan besok.')).toEqual([
      'indirect: Rina Wulan akan dipindahkan besok <- "pihak berwenang" (pihak berwenang, Menurut)',
    ])
  })
})

describe('content goes on over a comma', () => {
  test.each([
    ['namun', 'tawuran sudah sering terjadi, namun dalam skala kecil dan cepat mereda'],
    ['tetapi', 'telah menghubungi polisi, tetapi tidak ada yang mengangkat telepon'],
    ['padahal', 'pintu air ditutup, padahal hujan belum berhenti'],
    ['sementara', 'jalan utara sudah dibuka, sementara jalan selatan masih tergenang'],
    ['an apposition', 'air masuk lagi, dua hari setelah pompa dimatikan'],
    ['a list', 'bantuan berisi beras, gula, dan minyak goreng'],
  ])('%s', (_, content) => {
    expect(toldIn(`[PER Rina Wulan] mengatakan bahwa ${content}.`)).toEqual([content])
  })

  test('but not to the next speaker, nor to what the speaker refuses', () => {
    expect(toldIn('[PER Rina Wulan] mengatakan air sudah surut, namun [PER Dedi] menilai air akan naik.')[0]).toBe(
      'air sudah surut',
    )
    expect(toldIn('[PER Rina Wulan] mengaku kecewa dengan wasit, tetapi menolak mencari alasan.')).toEqual([
      'kecewa dengan wasit',
    ])
  })
})

describe('openers of the clause', () => {
  test.each([
    ['«hal tersebut»', 'mengatakan, hal tersebut sudah dibahas', 'hal tersebut sudah dibahas'],
    ['«untuk» behind a comma', 'menjelaskan, untuk tahap awal ada dua pompa', 'untuk tahap awal ada dua pompa'],
    ['«dalam» behind a comma', 'bilang, dalam waktu dekat air akan surut', 'dalam waktu dekat air akan surut'],
    ['a pointed subject', 'mengaku hal ini wajar', 'hal ini wajar'],
    ['a clause of concession', 'mengatakan, meski hujan reda, air belum surut', 'meski hujan reda, air belum surut'],
    ['a sum', 'mengatakan kebutuhan dananya sekitar Rp12 miliar', 'kebutuhan dananya sekitar Rp12 miliar'],
    ['a denial', 'menyebut yang naik bukan iurannya', 'yang naik bukan iurannya'],
    ['a headed relative', 'menjelaskan kepada warga bahwa air akan surut', 'air akan surut'],
    [
      '«bahwa» inside it',
      'mengaku laga itu telah memberi pelajaran bahwa pemain muda penting',
      'laga itu telah memberi pelajaran bahwa pemain muda penting',
    ],
    ['«bahwa» far behind', 'mengatakan kepada radio kota, seperti dikutip media, bahwa air akan surut', 'air akan surut'],
    ['a time before it', 'menjelaskan hingga saat ini jalan masih ditutup', 'hingga saat ini jalan masih ditutup'],
    [
      'an occasion before it',
      'mencatat pada 2020, kota itu berada di urutan kedua',
      'pada 2020, kota itu berada di urutan kedua',
    ],
    ['a denial denied', 'tak menampik bahwa air akan naik', 'air akan naik'],
  ])('%s', (_, telling, content) => {
    expect(toldIn(`[PER Rina Wulan] ${telling}.`)).toEqual([content])
  })
})

describe('nothing is told', () => {
  test.each([
    ['by a passive before the verb', 'Masyarakat diharapkan memastikan listrik rumah aman.'],
    ['by what happened next', 'Korban justru membantah, kemudian percekcokan terjadi di rumah itu.'],
    ['by a reason', 'Pedagang mengeluh karena pembeli berkurang.'],
    ['by a reason behind an object', '[PER AW] mengakui perbuatannya karena ia takut.'],
    ['by a noun phrase', '[PER Rina Wulan] menyampaikan permohonan maaf.'],
    ['by thanks', '[PER Rina Wulan] menyampaikan rasa terima kasihnya.'],
    ['by an aim', '[ORG Kemenhan] menegaskan komitmennya untuk menyajikan pameran yang sukses dan berkesan.'],
    ['by a wish', '[PER Rina Wulan] berharap program ini menjadi contoh.'],
    ['by a request', '[PER Rina Wulan] mengingatkan agar warga waspada.'],
    ['by a ban', '[PER Rina Wulan] mengingatkan pemerintah jangan terburu-buru.'],
    ['by two verbs on one object', '[PER Rina Wulan] menyampaikan aspirasi dan mengadu ke kantor itu.'],
    ['long before', '[PER Rina Wulan] belum pernah mengatakan air sudah surut.'],
    ['by a thing with a name', 'Keputusan [PER Rina Wulan] memastikan dia menerima gaji.'],
    ['by a deed', 'Penyelamatan itu menegaskan air sudah surut.'],
    ['by the object of another verb', '[ORG Bawaslu] memperbolehkan partai menyampaikan program akan digelar.'],
    ['by an occasion', '[PER Rina Wulan] mengatakan hal itu usai memimpin rapat.'],
    ['by an addressee', '[PER Rina Wulan] mengatakan hal tersebut kepada warga.'],
    ['by a note', 'Pemerintah menyampaikan nota diplomatik dan membuka jalur darurat.'],
    ['by what promises well', 'Rumah yang menjanjikan tentu harus ditunjang banyak hal.'],
    ['by a film', '[MISC Hiu Lima] melanjutkan kisah itu dengan ancaman badai yang merusak kota.'],
    ['by a record', '[ORG Kereta Bima] mencatat rekor penumpang sejak pertama kali beroperasi.'],
    ['to the reader', 'Apa jadinya jika Anda tidak pernah melaporkan tas yang Anda beli dan menjualnya.'],
  ])('%s', (_, marked) => {
    expect(toldIn(marked)).toEqual([])
  })
})

describe('subjects of a verb of saying', () => {
  test.each([
    ['through another', 'Kapolres [PER Dedi] melalui Kasat Reskrim, [PER Rina Wulan] mengatakan air sudah surut.', 'Rina Wulan'],
    [
      '«yang» over a day',
      'Kabar itu datang dari [PER Rina Wulan] pada Rabu (13/7) yang mengatakan air sudah surut.',
      'Rina Wulan',
    ],
    ['an outlet', 'Laman [ORG Kabar Bima] pada Juli lalu melaporkan bahwa air sudah surut.', 'Kabar Bima'],
    ['with a place', 'Warga Desa Sape, [LOC Bima], mengatakan air sudah surut.', '"Warga Desa Sape"'],
    ['a time before the verb', 'Pemerintah sejauh ini menyatakan air sudah surut.', '"Pemerintah"'],
  ])('%s', (_, marked, who) => {
    expect(linesOf(marked).at(-1)).toContain(`air sudah surut <- ${who} (`)
  })
})

describe('headlines', () => {
  const told = (headline: string) =>
    parseArticle(`${headline}\n\nBIMA - Jembatan di Bima putus pada Senin (2/2/2026). Warga memutar lewat jalan lain sejak pagi.`)
      .quotes.filter(({ type }) => type === 'indirect')
      .map(({ text }) => text)

  test.each([
    ['Bupati Rina Wulan Sebut Jembatan Bisa Dilalui Besok', 'Jembatan Bisa Dilalui Besok'],
    ['Polda NTB Klaim Jembatan Sudah Diperbaiki', 'Jembatan Sudah Diperbaiki'],
    ['Warga Bima Ngaku Tidak Tahu Jembatan Putus', 'Tidak Tahu Jembatan Putus'],
    ['BMKG Prediksi Hujan Akan Turun Lagi, Warga Bersiap', 'Hujan Akan Turun Lagi'],
    ['Rina Wulan Pastikan Jembatan Akan Dibuka', 'Jembatan Akan Dibuka'],
  ])('%s', (headline, content) => {
    expect(told(headline)).toEqual([content])
  })

  test.each([
    'Bupati Rina Wulan Ungkap Strategi Menjaga Jembatan',
    'Sebut Saja Jembatan Itu Akan Dibuka',
    'Warga Bima Buat Jembatan Bambu',
  ])('%s tells nothing', (headline) => {
    expect(told(headline)).toEqual([])
  })
})
