import { phrases, words } from '../notation.js'

/** Kinds of law and decision whose number and year are no date, in lower case. */
export const LAW_WORDS: readonly string[] = phrases(`
  undang-undang dasar; undang-undang; uud; uu; perppu; perpu; pp; perpres; inpres; keppres; permenkes; permendagri; permenkeu;
  permendag; perda; pergub; perwali; perbup; pojk; seojk; pmk; pkpu; perma; tap mpr; putusan; surat edaran; se
`)

/** Kinds of place and body that bear dates, months and weekdays in their names. */
export const DATED_NAMES: readonly string[] = phrases(`
  universitas; stadion; jalan; jl; jl.; gang; lapangan; gedung; masjid; pasar; kampus; gelora; taman; jembatan; monumen; tugu;
  rumah sakit; rsud; sma; smk; smp; sd; desa; kampung; kelurahan; yayasan; untag; uns; grup; gerakan; tentara; kri
`)

/** What follows a weekday in the name of a feast or a programme, in lower case. */
export const NAMING_TAILS: readonly string[] = words(
  'agung sehat berkah bersih curhat suci putih kelabu keramat legi kliwon wage pon pahing raya',
)

/** Nouns that a four-digit number before them counts. */
export const COUNTED_NOUNS: readonly string[] = words(`
  orang jiwa unit buah ekor butir lembar batang ton kg kilogram gram liter meter km kilometer hektare hektar ha cm mm persen
  poin kali warga peserta personel rumah kepala KK siswa mahasiswa pekerja buruh karyawan pelanggan penumpang kendaraan mobil
  motor kapal desa sekolah titik paket dosis kasus pasien korban halaman kata suara kursi tiket dolar rupiah euro watt kWh MW
  mAh piksel cc hp
`)

/** Words before a four-digit number that make it an amount or a label. */
export const COUNTING_WORDS: readonly string[] = words(`
  sebanyak sejumlah berjumlah seharga senilai sebesar seluas setinggi seberat sejauh nomor no kode angka skor nilai rp kav
  blok seri tipe boeing airbus windows rute gate ekstensi kamar poin
`)

/** Words before a number that it labels, in lower case. */
export const LABEL_WORDS: readonly string[] = words('pasal ayat nomor no angka huruf bab kelas tipe jalan jl blok kav rt rw')

/** Words for large numbers that count the unit behind them: «sepuluh juta tahun lalu», «ratusan tahun lalu». */
export const SCALE_NOUNS: readonly string[] = words('ribu juta miliar puluhan belasan ratusan ribuan')
