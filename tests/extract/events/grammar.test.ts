import { describe, expect, test } from 'vitest'
import { extractEvents } from '../../../src/extract/events/events.js'
import { extractTimexes } from '../../../src/extract/timexes/timexes.js'
import { linesDoc } from '../lines-doc.js'

/** The events of a text read on Thursday, 5 February 2026, as «date trigger». */
const eventsOf = (text: string) => {
  const doc = linesDoc(text)
  return extractEvents(doc, extractTimexes(doc, { value: '2026-02-05', source: 'option' }), []).map(
    ({ date, trigger }) => `${date} ${trigger.text}`,
  )
}

describe('what did not happen is no event', () => {
  test.each([
    'Konser itu batal digelar pada Sabtu (7/2/2026).',
    'Polisi belum menangkap pelaku hingga Kamis (5/2/2026).',
    'Ia membantah menerima uang itu pada 3 Maret 2025.',
    'Tarif air tidak akan naik tahun depan.',
    'Tidak ada pertemuan pada Senin (2/2/2026).',
    'Mereka tak pernah bertemu pada 2024.',
    'Lomba perahu itu urung dilaksanakan pada 1 Maret 2026.',
    'Laga Sabtu (7/2/2026) itu dibatalkan panitia.',
    'Panitia membatalkan konser pada Sabtu (7/2/2026).',
    'Tanpa perundingan pada Januari 2026, aksi berlanjut.',
    'Tim kami tidak bisa berangkat pada 3 Februari 2026.',
    'Ia menyangkal memukul korban pada Minggu (1/2/2026).',
  ])('%s', (text) => {
    expect(eventsOf(text).filter((event) => !event.endsWith('berlanjut'))).toEqual([])
  })

  test.each([
    ['Gempa pada Kamis (5/2/2026) tak berpotensi tsunami.', '2026-02-05 Gempa'],
    ['Warga tidak hanya mengungsi pada Senin (2/2/2026).', '2026-02-02 mengungsi'],
    ['Bupati membantah tudingan itu, Kamis (5/2/2026).', '2026-02-05 membantah'],
    ['Mahkamah membatalkan aturan itu pada 3 Februari 2026.', '2026-02-03 membatalkan'],
    ['Jembatan itu akan dibuka pada 1 Maret 2026.', '2026-03-01 dibuka'],
    ['Sidang dijadwalkan pada 10 Maret 2026.', '2026-03-10 Sidang'],
  ])('but: %s', (text, event) => {
    expect(eventsOf(text)).toEqual([event])
  })
})

describe('a date in a noun phrase dates no verb', () => {
  test.each([
    'Andi dihadirkan sebagai saksi untuk mantan Direktur PT Jalan Layang periode 2016-2020 Joko Dwiyanto.',
    'Jaksa menyebut kasus itu bersama Direktur PT Baja Utama sejak tahun 2008, Sofyan Balfa.',
    'Rapat menyetujui laporan keuangan untuk tahun buku 2021.',
    'Ia bergabung ke klub itu untuk kompetisi musim 2026.',
    'Dewan membahas rencana kerja 2022.',
    'Proyek dibiayai dari anggaran perubahan tahun 2019.',
    'Kementerian menyusun asumsi APBN 2027.',
    'Boediono (2005) menulis buku itu.',
    'Agar lebih jelasnya, simak harga emas hari ini.',
  ])('%s', (text) => {
    expect(eventsOf(text)).toEqual([])
  })

  test.each([
    ['Keluarga merawat wanita kelahiran Cirebon 10 November 1944 itu.', '1944-11-10 kelahiran'],
    ['Bank menaikkan bunga pada pertemuan 26-27 Juli 2022.', '2022-07-26/2022-07-27 pertemuan'],
    ['Ia berhenti pada akhir musim 2025.', '2025 berhenti'],
    ['Kinerja tahun 2022 terus meningkat.', '2022 meningkat'],
    ['Bantuan diberikan selama periode 2024-2025.', '2024/2025 diberikan'],
    ['Ia menjabat direktur sejak 2008.', '2008 menjabat'],
  ])('but: %s', (text, event) => {
    expect(eventsOf(text)).toEqual([event])
  })
})

describe('a date that only compares dates nothing', () => {
  test.each([
    'Inflasi naik dibandingkan tahun 2023.',
    'Laba meroket dari periode yang sama tahun 2024.',
    'Indeks mencapai level tertinggi sejak Oktober 2002.',
    'Produksi turun ketimbang 2024.',
    'Jumlah wisatawan melonjak dibanding Januari 2025.',
  ])('%s', (text) => {
    expect(eventsOf(text)).toEqual([])
  })
})

describe('the head of the clause governs', () => {
  test.each([
    ['Emil Audara dan Din Jamesi ambil sumpah di Roma pada Senin (2/2/2026).', '2026-02-02 ambil'],
    ['Polres Sikka gelar rekonstruksi pada Senin (2/2/2026).', '2026-02-02 gelar'],
    ['PT Laut menyembelih empat sapi untuk dikurbankan di Mentok, Senin (2/2/2026).', '2026-02-02 menyembelih'],
    ['Korban dibunuh ketika berada di hotel, Senin (2/2/2026).', '2026-02-02 dibunuh'],
    ['Dinas mencatat, pada 2022 volume impor mencapai 26 ton.', '2022 mencapai'],
    ['Hary menambahkan sepanjang triwulan I-2022, penjualan tumbuh 9 persen.', '2022-Q1 tumbuh'],
    ['Sebelumnya diberitakan, warga menjadi korban penyerangan di Dekai, Rabu (4/2/2026).', '2026-02-04 penyerangan'],
    ['Angka itu mengalami penurunan sejak 2019.', '2019 penurunan'],
    ['Terjadi peningkatan pada 2024.', '2024 peningkatan'],
    ['Pengiriman mobil dimulai pada Maret 2026.', '2026-03 Pengiriman'],
    ['Sejalan dengan pelemahan dunia, nilai rupiah pada 3 Februari 2026 merosot.', '2026-02-03 merosot'],
    ['Berdasarkan data per April 2025, kasus turun.', '2025-04 turun'],
    ['Tiga bulan setelah rapat itu, tepat pada 3 Februari 2026, keduanya sepakat.', '2026-02-03 sepakat'],
    ['Dinas menjelaskan pemeriksaan dilakukan sejak 2 Februari 2026.', '2026-02-02 pemeriksaan'],
    ['Polisi menyelidiki ledakan pada 2020.', '2020 ledakan'],
    ['Wapres menegaskan pelaksanaan ibadah tahun ini.', '2026 pelaksanaan'],
    ['Satgas melaporkan bahwa wabah hingga Februari 2023 mereda.', '2023-02 mereda'],
    ['Sejak dilakukan pada 2019, ajang itu menarik warga.', '2019 dilakukan'],
    ['Ia lama menunggu, tahun ini Rudi mengajak ayahnya.', '2026 mengajak'],
    ['Kios dibuka di Solo, sejak Senin (2/2/2026).', '2026-02-02 dibuka'],
    ['Warga membersihkan Medan, Makassar, dan Surabaya hingga Maret 2026.', '2026-03 membersihkan'],
  ])('%s', (text, event) => {
    expect(eventsOf(text)).toEqual([event])
  })

  test('two times of one happening have one head', () => {
    expect(eventsOf('Laga digelar Kamis (5/2/2026) malam atau Jumat.')).toEqual(['2026-02-05 digelar', '2026-02-06 digelar'])
  })

  test('the day of a citation, and that of an occasion of saying', () => {
    expect(eventsOf('"Kami siap," kata Dewi saat dihubungi Senin (2/2/2026).')).toEqual(['2026-02-02 kata'])
    expect(eventsOf('"Kami siap," kata Dewi dikutip dari Antara, Senin (2/2/2026).')).toEqual(['2026-02-02 dikutip'])
  })

  test('in capitals throughout too', () => {
    expect(eventsOf('POLISI MENANGKAP TIGA PENGEDAR SABU, RABU (4/2/2026).')).toEqual(['2026-02-04 MENANGKAP'])
  })
})
