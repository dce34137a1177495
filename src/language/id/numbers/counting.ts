import { phrases, words } from '../notation.js'

/** Words that count things or people one by one, and nouns that are nearly always counted: safe behind a range («3-5 orang»). */
export const CLASSIFIERS: readonly string[] = words(`
  orang buah unit ekor butir batang lembar helai potong keping bungkus kali paket ton kasus gol poin pasang pucuk biji kepala
  item kotak karung botol gelas titik lokasi jenis desa kota kabupaten kecamatan kelurahan provinsi negara rumah warga korban
  peserta siswa penumpang pemain anak pasien petugas personel polisi pekerja karyawan keluarga
`)

/** Pairs of nouns that are counted as one: «700 kepala desa». */
export const COUNTED_PAIRS: readonly string[] = phrases(`
  kepala desa; kepala keluarga; kepala daerah; kepala sekolah; kepala dinas; kepala negara; rumah sakit; rumah tangga;
  rumah ibadah; rumah makan; sepeda motor; warga negara; tenaga kerja; tenaga kesehatan; tenaga medis; perguruan tinggi;
  orang tua; mata pelajaran; kereta api; pesawat terbang; lapangan kerja; kantor cabang; air terjun; kamar mandi; kamar tidur;
  tempat tidur; hewan kurban; tenaga ahli; tenaga pengajar; juru masak; mesin jahit; tempat duduk; tempat ibadah; ruang kelas;
  anak buah
`)

/** Words between a number and the noun that it counts: «empat mantan karyawan». */
export const COUNTED_EPITHETS: readonly string[] = words('mantan eks calon bekas terduga')

/** Nouns of time: what is counted with them is a duration, an age or a date. */
export const TIME_NOUNS: readonly string[] = words(`
  detik menit jam hari malam minggu pekan bulan tahun dekade dasawarsa abad kuartal triwulan semester caturwulan windu musim
  januari februari maret april mei juni juli agustus september oktober november desember jan feb mar apr jun jul agu ags agt
  sep sept okt nov nop des senin selasa rabu kamis jumat sabtu ahad wib wita wit am pm gmt utc pagi siang sore petang subuh
  dini hijriah masehi years days hours minutes months weeks ramadan dzulhijjah muharram tahunan
`)

/** Nouns before a number that make it a label and no amount: «pasal 5», «peringkat 3», «pukul 7». */
export const LABEL_NOUNS: readonly string[] = words(`
  pasal ayat nomor urut no peringkat posisi ranking urutan kelas grup group ronde tahap tipe type halaman bab jilid pukul jam
  menit tanggal tgl tahun abad rt rw blok lantai kamar gang km kilometer terminal gerbang tol jalur rute koridor seri episode
  musim versi generasi level edisi liga divisi kategori golongan angkatan kloter sesi babak hari minggu pekan bulan semester
  kuartal skor nomer rumus sila juz surat surah channel saluran dapil tps fase zona fase poin butir huruf angka usia berumur
  umur berusia uu pp perpres rp ke formasi bagian tingkat gelombang bandara stasiun sejak periode magnitudo m kode pin
  instagram iphone galaxy windows android unit matchday sman smpn sdn smkn lap leg race tembus jurusan
`)

/** Words behind a number that are not counted: function words, adjectives, and words that make it something else. */
export const UNCOUNTED_WORDS: readonly string[] = words(`
  dari di ke dan atau yang untuk pada dengan dalam oleh per hingga sampai itu ini tersebut lebih kurang lagi lain lainnya saja
  pun juga adalah ialah merupakan menjadi tanpa akan sudah telah masih bagi serta sebagai karena saat ketika setelah sebelum
  besar terbesar tertinggi terendah utama pertama kedua ketiga terakhir teratas terbawah melawan atas bawah lalu silam
  mendatang kini antara banding berbanding sama pangkat kosong nol bersaudara bersama sekaligus para setiap tiap pasti tidak
  tak bukan belum hanya dapat bisa harus kalau jika bila usai seusai sejak selama sekitar lewat melalui agar supaya maka namun
  tetapi tapi sedangkan sementara yakni yaitu seperti kepada terhadap tentang soal terkait berikut tewas hilang selamat
  meninggal luka-luka di-antaranya diantaranya penuh ia dia mereka kami kita saya sih dong nya kembar sisi tahunan bulanan
  harian persatu tambah kali-kali plus minus dekat jauh tinggi rendah naik turun secara ribuan jutaan puluhan ratusan sehingga
  meski walau bahwa oleh-oleh wakil sih vs ditambah the of and in to rp us maupun ada sangat sebesar senilai maksudnya demi la
  le apakah artinya bakal tepat sempat pro eks alias pak apa ataupun sehari sebulan setahun tampil awalnya ya wajib sebagian
  semua lantas langsung kemudian masing-masing bahkan mulai siap warna ukuran mata gitu gini begitu begini lah nih tuh deh loh
  lho kok kan doang aja an ya
`)

/** Words before a number that leave it uncounted: «salah satu», «nomor satu», «ke dua», «setiap 3». */
export const UNCOUNTING_WORDS: readonly string[] = words('salah ke per setiap tiap se nomor kata')
