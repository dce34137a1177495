import { describe, test } from 'vitest'
import { expectMarked } from '../marked.js'

describe('no time at all', () => {
  test.each([
    'UU Nomor 5 Tahun 2014 dan Perpres 12/2020 tumpang tindih.',
    'Undang-Undang No. 13 Tahun 2003 direvisi.',
    'Permendag 36 Tahun 2023 dicabut.',
    'Putusan MK Nomor 135/PUU-XXII/2024 berlaku.',
    'UUD 1945 diamendemen.',
    'Pasal 5 ayat 2 dan Pasal 28 berlaku.',
    'Kasus itu melanggar Pasal 340 KUHP.',
    'Persija menang 3-1, lalu kalah 2-0.',
    'Harganya Rp 2.026 dan Rp1.998,5.',
    'Harganya US$ 1998.',
    'Hubungi 0812-3456-2026 atau (021) 5-02-2026.',
    'Hotline 24/7 tetap buka.',
    'Kurs 9.303/9.305 per dolar.',
    'Ia tinggal di RT 05/RW 02, Blok 12/5 Nomor 2026.',
    'Kampus Universitas 17 Agustus 1945 ramai.',
    'Mahasiswa Universitas Sebelas Maret berunjuk rasa.',
    'Laga di Stadion 17 Mei batal.',
    'Warga Pasar Minggu mengungsi.',
    'Mei Lan dan Bu Sri Juli Astuti hadir.',
    'Program Jumat Berkah dibagikan.',
    'Pasien Covid-19 sembuh.',
    'Budi (45) dan Ani (38) selamat.',
    'Arus lalu lintas macet saat makan siang.',
    'Ia masuk, lalu pergi.',
    'Pesta ulang tahun itu meriah.',
    'Gol tercipta di menit ke-47.',
    'Sebanyak 2000 peserta dan 1998 orang hadir.',
    'Pesawat Boeing 737-800 mendarat.',
    'Melaju 100 kilometer per jam.',
    'Timnas U17 dan U-20 berlatih di grup 2.',
    'Skor 0,00-2,00 berarti buruk.',
    'Pada hari-hari sebelumnya ia diam.',
    'Batuan itu terbentuk jutaan dan sekian juta tahun yang lalu.',
    'Warga Mandailing Natal mengungsi.',
    'Pawai Hari Kemerdekaan Malaysia meriah.',
    'Kelas 5 dan kelas 12 libur.',
  ])('%s', (sample) => {
    expectMarked(sample)
  })
})

describe('next to a decoy', () => {
  test.each([
    'Perpres Nomor 79 Tahun 2025 berlaku [DATE=2025-06-30 30 Juni 2025].',
    'Aksi di Universitas 17 Agustus 1945, [DATE=2026-02-04 Rabu (4/2)].',
    'Rp 2.026 pada [DATE=2025 2025].',
    'Pria (45) itu tewas [DATE=2026-02-04 kemarin].',
  ])('%s', (sample) => {
    expectMarked(sample)
  })
})
