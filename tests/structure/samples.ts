import { readParts } from '../marks.js'

/** A composed article: its text and the parts that an editor sees in it. */
export interface Sample {
  name: string
  text: string
  parts: [role: string, text: string][]
}

const MARKED: [string, string][] = [
  [
    'question headings and numbered sections in a text without blank lines, a table with blank lines between its rows',
    `
headline| Perahu Penyeberangan Bengawan Dilarang Malam Hari
dateline| BOJONEGORO, Kabar Bengawan -§lead|  Perahu penyeberangan di Bengawan dilarang beroperasi setelah matahari terbenam mulai Senin (9/3/2026).
paragraph| Ada tiga hal yang harus disiapkan juru mudi:
list-item| 1. Pelampung
list-item| 2. Lampu
list-item| 3. Peluit
heading| Berapa Lama Larangan Berlaku?
paragraph| Larangan berlaku sampai air surut, kata kepala dinas perhubungan setempat.
heading| 1. Jalur Pengganti
paragraph| Warga dapat memakai jembatan di hilir yang dibuka sampai tengah malam setiap hari.
heading| 2. Jadwal Perahu
paragraph| Perahu dibagi menjadi dua kelompok:
list-item| - perahu kecil
list-item| - perahu besar
paragraph| Jumlah perahu yang terdaftar tercatat dalam tabel ini.

table| Desa | Kecil | Besar

Kanor | 12 | 3

Semambung | 9 | 1`,
  ],
  [
    'an office over a name that was a link, captions with the address of their picture, initials with a figure',
    `
headline| Pasar Ikan Pindah ke Gudang Baru

furniture:damage| -§lead|  Pasar ikan di tepi muara mulai dipindahkan ke gudang baru di dekat
stasiun lama. Pedagang diberi waktu sebulan.

caption| Gudang baru Pasar Ikan (credit: instagram/pasar.muara)

paragraph| Wakil Wali Kota
Harun Sitorus
menyatakan sewa kios tidak dinaikkan sampai akhir tahun.

furniture:repeated-text| Gudang baru Pasar Ikan (credit: instagram/pasar.muara)

caption| freepikSuasana lelang ikan pada pagi hari

paragraph| Pedagang yang berhalangan dapat menitipkan barangnya di pos jaga. §furniture:reporter-tail| (mrt/nu2)`,
  ],
  [
    'a summary over the dateline, a report with a stop behind its name, a sentence broken around a link, a note cut before its link',
    `
deck| Turnamen itu diikuti enam belas klub dari pesisir barat dan kepulauan di sekitarnya.

byline| Laporan Kontributor Suara Teluk, Harun Sitorus.

dateline| SUARATELUK.ID, SIBOLGA -§lead|  Turnamen sepak bola antarkampung kembali digelar di lapangan tepi pantai, Sabtu (7/3/2026).

paragraph| Menanggapi ramainya penonton di sekitar
Pasar Ikan
, panitia menutup satu jalan menuju pelabuhan sampai pukul sepuluh malam.

furniture:syndication| Artikel ini telah naik di
furniture:syndication| SuaraTeluk.`,
  ],
  [
    'a table of contents, a headline that breaks off, tags with a name among them',
    `
headline| Sawah di Tepi Kota Makin Sempit, Tapi...

furniture:nav| Daftar Isi
furniture:nav| Mengapa Sawah Dijual
furniture:nav| Siapa yang Membeli
lead| Luas sawah di tepi kota tinggal separuh dari luasnya sepuluh tahun lalu. Petani menjualnya karena pajak naik tiga kali lipat.

heading| Mengapa Sawah Dijual

paragraph| Pajak bumi naik setiap tahun, sedangkan harga gabah tidak banyak berubah sejak panen raya.

heading| Siapa yang Membeli

paragraph| Pembelinya kebanyakan pengembang perumahan dari kota, kata kepala desa setempat.

furniture:reporter-tail| (rtn12/pelitaselatan.id)
furniture:tags| sawah tepi kota
furniture:tags| pajak bumi dan bangunan perkotaan
furniture:tags| Lumbung Award 2026`,
  ],
  [
    'a reporter with his town behind a bar, a list announced without a colon, labels with sentences',
    `
byline| Laporan Masrul Hadi I Simeulue
dateline| SUARATELUK.ID, SIMEULUE -§lead|  Dinas perikanan membuka pendaftaran bantuan mesin perahu bagi nelayan kecil mulai pekan depan.

paragraph| Pendaftar harus memenuhi syarat sebagai berikut
list-item| Memiliki perahu sendiri
list-item| Terdaftar di kelompok nelayan
list-item| Belum pernah menerima bantuan

paragraph| Jadwal pemeriksaannya dibagi menurut kecamatan, yakni:
list-item| Simeulue Timur: Senin dan Selasa.
list-item| Teluk Dalam: Rabu sampai Jumat.
paragraph| Nelayan yang berhalangan dapat datang pada hari terakhir tanpa surat pengantar.`,
  ],
  [
    'a text without headline whose first paragraph is short and announces a list further on',
    `
lead| Akun "Lowongan Pelabuhan" pada Jumat (6/3/2026) membagikan tautan pendaftaran petugas karcis.

paragraph| Syaratnya disebut dalam unggahan itu:
list-item| – Lulusan sekolah menengah,
list-item| – Usia 18 sampai 30 tahun,
list-item| – Sehat jasmani.

heading| Pemeriksaan Fakta

paragraph| Pengelola pelabuhan menyatakan tidak pernah membuka pendaftaran lewat tautan semacam itu.`,
  ],
  [
    'the credit of a report and its dateline in the line of the story, hashtags behind the last sentence',
    `
byline| Laporan Wartawan PelitaSelatan.id, Harun Sitorus §dateline| PELITASELATAN.ID, LAHAT -§lead|  Sebanyak empat puluh perajin rotan mengikuti pelatihan pewarnaan alami di balai desa, Sabtu (7/3/2026). Pelatihan itu berlangsung sampai pekan depan dan hasilnya dipamerkan di alun-alun. §furniture:tags| #Rotan #Lahat`,
  ],
  [
    'a text in the quotation marks of a table, a chain of related titles without stops',
    `
furniture:damage| "§dateline| Kendari, PelitaSelatan.id --§lead|  Nelayan di Teluk Kendari menolak penimbunan pantai karena perahu mereka tidak dapat bersandar lagi. Wali kota berjanji menemui mereka pekan depan, tetapi tanggalnya belum ditentukan. §furniture:related| Baca juga: Nelayan minta dermaga baru dibangun §furniture:related| Baca juga: Penimbunan pantai dihentikan sementara`,
  ],
  [
    'a date inside a broken sentence, the dash of a lost dateline, a caption glued to its credit, a call to the next page',
    `
headline| Balap Perahu Naga Kembali ke Danau Sipin

furniture:damage| -§lead|  Balap perahu naga kembali digelar di Danau Sipin,
Sabtu (7/3/2026)
, setelah dua tahun libur karena air surut.

caption| KABARSELAT/Rahmah HanumPara pendayung berlatih di Danau Sipin menjelang lomba.

paragraph| Sebanyak 24 tim mendaftar, di antaranya dari Palembang dan Pekanbaru.

furniture:page-marker| Selanjutnya: Jadwal lomba dan hadiahnya

paragraph| Panitia menyediakan tribun untuk dua ribu penonton di sisi barat danau.

furniture:social-cta| Baca berita PelitaSelatan lainnya di Google News`,
  ],
  [
    'numbered headings that an announcement precedes',
    `
headline| Empat Pantai Sepi di Selatan Pulau

lead| Pantai di selatan pulau belum banyak didatangi wisatawan karena jalannya baru diaspal tahun lalu. Ada beberapa yang patut dikunjungi, di antaranya:

heading| 1. Pantai Batu Lubang

paragraph| Batu besar di tengah pantai berlubang karena ombak dan dapat dilewati ketika air surut.

heading| 2. Pantai Pasir Hitam

paragraph| Pasirnya hitam karena berasal dari gunung api, dan panas sekali pada siang hari.`,
  ],
  [
    'an article kept in one line, its title before the dateline and a call for other news at its end',
    `
headline| Jembatan Gantung Sungai Lematang Dibuka Lagi §dateline| LAHAT, PelitaSelatan.id -§lead|  Jembatan gantung di atas Sungai Lematang dibuka lagi pada Senin (9/3/2026) setelah tali bajanya diganti. Warga tiga desa tidak perlu lagi memutar sejauh dua belas kilometer untuk sampai ke pasar. "Anak-anak bisa berangkat lebih siang," kata seorang guru. §furniture:social-cta| Simak berita PelitaSelatan.id lainnya di Google News (mar/yul)`,
  ],
  [
    'a list that a sentence with a stop announces',
    `
headline| Cara Mengurus Kartu Nelayan di Kantor Desa

lead| Kartu nelayan kini dapat diurus di kantor desa tanpa pergi ke ibu kota kabupaten. Langkahnya adalah sebagai berikut.
list-item| 1. Siapkan dokumen
list-item| a) kartu keluarga
list-item| b) foto kapal
list-item| 2. Datang ke kantor desa pada hari kerja

paragraph| Kartu selesai dalam tiga hari dan tidak dipungut biaya.`,
  ],
  [
    'a contributor with his place, a date behind the byline, tags one a line and titles under their own label',
    `
headline| Pabrik Garam di Teluk Bone Berhenti Beroperasi

byline| Kontributor Watampone, Syamsul Rijal
published| Rabu, 4 Maret 2026 | 16:10 WITA

dateline| SuaraTeluk, Watampone -§lead|  Pabrik garam terbesar di Teluk Bone berhenti beroperasi sejak awal pekan karena gudangnya penuh.

paragraph| Sebanyak 90 pekerja dirumahkan sampai panen berikutnya selesai dijual.

furniture:related| Baca: Petambak Garam Minta Gudang Baru Dibuka
paragraph| Dinas setempat menjanjikan gudang sewa mulai bulan depan. §furniture:reporter-tail| (SuaraTeluk/Syamsul Rijal)

furniture:tags| Tags
furniture:tags| garam
furniture:tags| teluk bone
furniture:related| Berita Terkait
furniture:related| Harga Garam Rakyat Naik Lagi`,
  ],
  [
    'paragraphs twice, the first with its dateline, the last a short one',
    `
headline| Perpustakaan Keliling Masuk ke Delapan Desa

dateline| Wonogiri -§lead|  Perpustakaan keliling mulai masuk ke delapan desa di lereng selatan, Senin (2/3/2026).

furniture:repeated-text| Wonogiri - Perpustakaan keliling mulai masuk ke delapan desa di lereng selatan, Senin (2/3/2026).

paragraph| Mobilnya singgah dua hari di setiap desa.

furniture:repeated-text| Mobilnya singgah dua hari di setiap desa.`,
  ],
  [
    'a numbered heading after a label whose titles were lost, bullets that are titles',
    `
headline| Tiga Kebiasaan Kucing yang Sering Disalahpahami

lead| Kucing tidak selalu meminta makan ketika mengeong di pagi hari. Dokter hewan menyebut ada tiga kebiasaan yang sering disalahpahami pemiliknya.

furniture:related| Baca Juga

heading| 1. Tidur Terlalu Lama

paragraph| Kucing dewasa tidur sampai enam belas jam sehari, terutama ketika hujan turun.

heading| 2. Ekor yang Bergoyang

paragraph| Ekor yang bergoyang cepat berarti kucing sedang terganggu, bukan senang.

furniture:related| Baca juga
furniture:related| • Cara Memandikan Kucing Tanpa Drama
furniture:related| • Biaya Vaksin Kucing Turun Bulan Ini`,
  ],
  [
    'a passage set apart with a mark, and captions on either side of their credit',
    `
headline| Penabuh Terakhir di Kampung Gong

dateline| MERANTI —§lead|  Setiap malam Jumat, Datuk Samad menabuh gong di beranda rumahnya sampai bulan tinggi.

furniture:damage| >§quote|  "Gong tidak pernah tua, yang tua hanya tangan saya."

paragraph| Ia belajar menabuh dari ayahnya ketika berumur tujuh tahun.

caption| Datuk Samad di beranda rumahnya, Kampung Gong, Jumat (6/3/2026).
furniture:photo-credit| KABAR SELAT/RAHMAH HANUM

paragraph| Murid satu-satunya kini merantau ke Batam dan pulang hanya ketika Lebaran.

furniture:photo-credit| KabarSelat.com/Rahmah Hanum
caption| Deretan gong yang sudah lama tidak ditabuh di balai desa.

paragraph| Pemerintah desa berjanji membuka kelas menabuh bagi anak-anak.`,
  ],
  [
    'opening with navigation, kicker, deck, two credits and a place with its outlet',
    `
furniture:nav| Beranda » Daerah » Peristiwa

kicker| LINGKUNGAN
headline| Warga Pulau Seruni Tanam Sepuluh Ribu Mangrove
deck| Penanaman melibatkan nelayan, pelajar dan tentara
byline| Penulis: Marta Wijayanti |§byline| Editor: Yusran Halim
published| Sabtu, 14/03/2026 | 09.12 WITA
dateline| BAUBAU, Harian Seruni —§lead|  Warga Pulau Seruni menanam sepuluh ribu bibit mangrove di pesisir timur, Jumat (13/3). Bibit itu disumbang koperasi nelayan.

paragraph| Kepala desa setempat, Hamdan, menyebut abrasi sudah memakan empat rumah. "Kami tidak mau menunggu rumah kelima," katanya.

furniture:ad| Iklan

paragraph| Penanaman berikutnya dijadwalkan pada akhir April.§furniture:reporter-tail|  (mrt/yhl)
furniture:tags| Tag: mangrove, abrasi, pulau seruni`,
  ],
  [
    'headline repeated, appended to headings, and an unmarked counted list',
    `
headline| Pasar Apung Dibuka Lagi Setelah Dua Tahun

furniture:repeated-headline| Pasar Apung Dibuka Lagi Setelah Dua Tahun

furniture:repeated-headline| Pasar Apung Dibuka Lagi Setelah Dua Tahun.§lead|  Pasar apung di Sungai Kuning dibuka kembali pada 2 Mei 2026 setelah dua tahun ditutup karena perbaikan dermaga. Sebanyak 80 pedagang kembali berjualan sejak subuh.§furniture:promo|  RESEP MASAKAN

heading| Alasan Penutupan§furniture:heading-suffix| : Pasar Apung Dibuka Lagi Setelah Dua Tahun

paragraph| Dermaga lama retak dan dinilai membahayakan pengunjung. Pemerintah kota menyebut ada tiga penyebab utama:
list-item| Tiang kayu yang lapuk dimakan usia
list-item| Gelombang dari kapal bermesin besar
list-item| Perawatan yang terhenti sejak anggaran dipotong
paragraph| Perbaikan menghabiskan Rp3,4 miliar. Tiang beton kini menggantikan tiang kayu.

heading:closing| Akhir Kata

paragraph| Pasar apung memberi nafkah bagi puluhan keluarga. Semoga perawatannya tidak lagi terputus.

furniture:read-more| BACA SELENGKAPNYA DI…

furniture:comment-form| Tinggalkan Komentar

furniture:comment-form| Alamat surel Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *`,
  ],
  [
    'lines cut by links and a dateline over three lines',
    `
headline| Timnas Putri Tahan Imbang Juara Bertahan
byline| Dimas Arya - bolakita.id
published| 21 Jul 2026 20:15 WIB
dateline| Palembang
furniture:damage| -
lead| Tim nasional putri
Indonesia
menahan imbang
Vietnam
1-1 dalam laga uji coba, Selasa (21/7/2026).
paragraph| Gol balasan dicetak
Rani Maharani
pada menit ke-77. Pelatih
Sinta Oktaviani
memuji daya tahan pemainnya.
furniture:related| Baca juga:
furniture:related| Jadwal Lengkap Timnas Putri Bulan Agustus
paragraph| Laga berikutnya digelar di
Medan
, pekan depan.
furniture:embed| [Gambas:Video Bola]
furniture:reporter-tail| (dim/ary)
furniture:tags| timnas putri
furniture:tags| vietnam`,
  ],
  [
    'numbered headings, bullets of a word processor, nested items and a numbered closing',
    `
headline| Cara Kota Lembayung Menekan Sampah Plastik

dateline| lembayungpost.com, Lembayung -§lead|  Pemerintah Kota Lembayung memangkas sampah plastik hingga separuh dalam setahun. Caranya dirinci dalam laporan yang terbit pekan ini.

heading| 1. Larangan di Pasar

paragraph| Larangan kantong plastik berlaku sejak Januari. Pedagang menerima kantong kain dari dinas.

heading| 2. Bank Sampah

paragraph| Setiap kelurahan memiliki bank sampah yang menerima:
list-item|  botol dan gelas plastik
list-item|  kardus
list-item|  kaleng

paragraph| Nasabahnya mencapai 11.000 keluarga.

heading| 3. Sanksi Bagi Pelanggar

paragraph| Sanksi dibagi menurut besarnya usaha:
list-item| - Pedagang kecil:
list-item|   - teguran lisan
list-item|   - teguran tertulis
list-item| - Toko besar didenda Rp5 juta.

heading:closing| 4. Kesimpulan

paragraph| Larangan berjalan karena ada pengganti yang murah. Kota lain dapat menirunya tanpa biaya besar.

furniture:related| Berita Lainnya
furniture:related| Harga Kantong Kain Naik Menjelang Lebaran
furniture:related| Bank Sampah Tertua Berulang Tahun`,
  ],
  [
    'headings in capitals in a text without blank lines',
    `
headline| Sidang Kasus Jembatan Ambruk Digelar Pekan Depan
published| Rabu, 4 November 2026 - 07:45 WIT
byline| Oleh: Yance Kambu
dateline| JAYAPURA (KABARTIMUR) -§lead|  Pengadilan Negeri Jayapura menjadwalkan sidang perdana perkara jembatan ambruk pada 11 November 2026. Tiga terdakwa ditahan sejak Juli.
heading| AWAL PERKARA
paragraph| Jembatan sepanjang 60 meter itu ambruk dua bulan setelah diresmikan. Dua pekerja luka berat.
heading| SIAPA TERDAKWA
paragraph| Jaksa mendakwa tiga orang berikut:
list-item| Direktur perusahaan pelaksana
list-item| Pengawas lapangan dari dinas
list-item| Konsultan perencana
paragraph| Ketiganya membantah dakwaan. "Kami punya catatan uji beton," kata kuasa hukum mereka.
heading:closing| PENUTUP
paragraph| Putusan perkara ini akan menjadi acuan bagi pengawasan proyek lain di Papua.
byline| Editor: Rosa Wambrauw
furniture:copyright| Copyright © Kabar Timur 2026`,
  ],
  [
    'an emoji list, questions as headings, cookie note and shares',
    `
furniture:cookie| Situs ini menggunakan cookie agar nyaman dibaca. Setuju

headline| Flu Singapura Merebak di Tiga Kabupaten§furniture:site-name|  | SehatKita

lead| Dinas kesehatan di tiga kabupaten mencatat 214 kasus flu singapura sepanjang September 2026. Sebagian besar penderitanya anak di bawah lima tahun.

heading| Apa Saja Gejalanya?

paragraph| Dokter anak Lusi Anggraini menyebut gejala yang perlu diperhatikan orang tua berikut ini:
list-item| ✅ Demam lebih dari dua hari
list-item| ✅ Bintik merah di telapak tangan
list-item| ✅ Sariawan yang membuat anak enggan makan

heading| Kapan Harus ke Dokter?

paragraph| Anak perlu dibawa ke puskesmas bila demam tidak turun dalam tiga hari. Jangan beri antibiotik tanpa resep.

furniture:social-cta| Bagikan artikel ini:
furniture:social-cta| Facebook
furniture:social-cta| WhatsApp
furniture:share| Salin tautan`,
  ],
  [
    'related titles inside a paragraph, a bracketed one, and an appeal for a channel',
    `
headline| Harga Cabai di Pasar Induk Turun Tajam
byline| Rina Sari, Jurnalis
published| Kamis, 1 Oktober 2026 |15:40 WIB
dateline| JAKARTA -§lead|  Harga cabai rawit di pasar induk turun menjadi Rp32 ribu per kilogram, Kamis (1/10/2026). Pedagang menyebut pasokan dari Jawa Timur melimpah.
paragraph| Sepekan lalu harganya masih Rp58 ribu.§furniture:related|  Baca juga: Panen Raya Cabai di Kediri Dimulai Lebih Awal§paragraph|  Menurut pedagang, hujan yang datang terlambat membuat panen serempak.
furniture:related| [Baca Juga: Operasi Pasar Digelar di Lima Kota]
paragraph| Penurunan diperkirakan berlangsung sampai pertengahan bulan. Petani berharap pemerintah menyerap kelebihan panen.
furniture:social-cta| Ikuti saluran WhatsApp kami untuk kabar pangan terbaru.
furniture:end-mark| (*)`,
  ],
  [
    'a sentence a line, colons that announce nothing, numbered items with brackets',
    `
kicker| PENDIDIKAN
headline| Sekolah Terapung Segera Beroperasi di Kapuas
published| Senin, 9 Februari 2026 - 10:05 WIB
dateline| SUNGAIKITA.COM, Pontianak –§lead|  Sekolah terapung pertama di Kapuas mulai menerima murid pada Juli 2026.
paragraph| Bangunannya berdiri di atas dua tongkang bekas.
paragraph| Satu hal yang ditunggu warga: jadwal perahu penjemput.
furniture:scroll| SCROLL TO CONTINUE WITH CONTENT
heading| Kelas dan Guru
paragraph| Sekolah itu memiliki empat ruang:
list-item| 1) Ruang kelas untuk murid kecil.
list-item| 2) Ruang kelas untuk murid besar.
list-item| 3) Perpustakaan. Bukunya disumbang penerbit.
list-item| 4) Dapur dan gudang.
paragraph| Gurunya enam orang, semuanya warga tepi sungai.
paragraph| "Kami mengajar sambil melihat arus," kata Bernadus, seorang guru.
heading| Biaya Sekolah
paragraph| Murid tidak dipungut biaya apa pun.
paragraph| Biaya perawatan tongkang ditanggung perusahaan perkebunan.
furniture:source| Sumber: Kantor Berita Kapuas`,
  ],
  [
    'paragraphs twice, a signature in brackets and a note of syndication',
    `
headline| Kereta Wisata Ambarawa Tambah Jadwal
lead| Pengelola kereta wisata Ambarawa menambah dua perjalanan setiap akhir pekan mulai Agustus 2026.
furniture:repeated-text| Pengelola kereta wisata Ambarawa menambah dua perjalanan setiap akhir pekan mulai Agustus 2026.
paragraph| Penumpang diminta memesan tiket paling lambat tiga hari sebelum berangkat agar gerbong dapat disiapkan.
furniture:repeated-text| Penumpang diminta memesan tiket paling lambat tiga hari sebelum berangkat agar gerbong dapat disiapkan.
byline| (Suara Lereng.com/Gilang Ramadhan)
furniture:syndication| Artikel ini telah tayang di Suara Lereng dengan judul "Kereta Wisata Tambah Jadwal"`,
  ],
  [
    'a passage quoted after a colon, a fact check and a signed end',
    `
headline| [SALAH] Vaksin Membuat Ternak Mandul

lead| Akun "Kabar Ternak" pada Senin (4/5/2026) membagikan video dengan narasi:

quote| Sapi saya sehat sebelum disuntik, sekarang tidak bisa beranak lagi

paragraph| Hingga Rabu (6/5/2026) video itu sudah dibagikan 900 kali.

heading| Pemeriksaan Fakta

paragraph| Tim memeriksa keterangan dinas peternakan dan tidak menemukan laporan semacam itu. Rekaman diambil di negara lain pada 2019.

heading:closing| Kesimpulan

paragraph| Klaim bahwa vaksin membuat ternak mandul tidak benar.

byline| (Ditulis oleh Nadia Puspita)`,
  ],
  [
    'windows line ends, zero-width spaces and tabs',
    `
headline| Bandara Perintis di Pulau Enggano Diperpanjang\r
\r
published| 12 Januari 2026\r
\r
dateline| Bengkulu - \t§lead| Landasan bandara perintis di Pulau\u200b Enggano diperpanjang menjadi 1.400 meter. Pekerjaan dimulai\u00a0Maret 2026.\r
\r
paragraph| Perpanjangan memungkinkan pesawat berbadan lebih besar mendarat, yakni:\r
list-item| • pesawat angkut barang\r
list-item| • pesawat ambulans\r
\r
furniture:damage| \u200b\r
paragraph| Warga menyambut rencana itu dengan syukuran.\r
\r
furniture:comment-form| Leave a Reply`,
  ],
  [
    'labels alone with the name on the next line, caption with credit, page markers',
    `
headline| Museum Perahu Dibuka untuk Umum
byline| Penulis:
Wulan Astuti
byline| Fotografer:
Teguh Prakoso
caption| Pengunjung melihat perahu bercadik di Museum Perahu (kiri) sebelum pembukaan, Minggu 8 Maret 2026
lead| Museum Perahu di Makassar dibuka untuk umum setelah dua tahun menunggu izin. Koleksinya mencapai 60 perahu.
furniture:page-marker| 1 dari 2 halaman
heading| Koleksi Tertua
paragraph| Perahu tertua dibuat pada abad ke-18 dan ditemukan di dasar Selat Makassar.
furniture:page-marker| Halaman 1 2 Selanjutnya
paragraph| Tiket masuk dijual Rp15.000 dan gratis bagi pelajar.
furniture:video| Simak video: Perahu Tua Diangkat dari Dasar Selat
furniture:login| Sudah punya akun? Masuk di sini`,
  ],
  [
    'lines of a fixed width, a headline cut in two and its suffix',
    `
headline| Kebun Kota di Atap Pasar Menghasilkan Sayur
Sepanjang Tahun

furniture:repeated-headline| Kebun Kota di Atap Pasar Menghasilkan Sayur Sepanjang Tahun.§lead|  Atap
Pasar Kenari kini ditanami kangkung dan selada oleh pedagang
yang dulu hanya menjual sayur kiriman dari luar kota.

heading| Cara Kerja§furniture:heading-suffix| : Kebun Kota di Atap Pasar Menghasilkan Sayur Sepanjang Tahun

paragraph| Air hujan ditampung dalam tangki dan dialirkan memakai tenaga
surya. Pengelola menyebut dua syarat utama:
list-item| Atap kuat menahan beban basah
list-item| Penjaga yang tinggal di pasar
paragraph| Panen pertama dijual pada 3 Maret 2026 dan habis dalam
dua jam.

heading:closing| Penutup dan Harapan

paragraph| Pasar lain diharapkan meniru cara ini.`,
  ],
  [
    'lists of letters and of labels, headings with letters, a closing label on its line',
    `
headline| Rencana Jalur Sepeda Baru
byline| Oleh Budi Hartono
published| Selasa, 3 Februari 2026

lead| Rencana jalur sepeda disahkan dewan kota pekan lalu. Isinya memuat tiga hal pokok, yaitu:
list-item| a. pembatas dari beton;
list-item| b. marka berwarna hijau; dan
list-item| c. tempat parkir di stasiun.

heading| A. Latar Belakang

paragraph| Jumlah pesepeda naik dua kali lipat dalam setahun. Kecelakaan ikut bertambah.

heading| B. Tahap pembangunan

list-item| Tahap awal: 2-30 April 2026
list-item| Tahap kedua: 1-31 Mei 2026

heading:closing| Kesimpulan:§paragraph|  Jalur ini akan menentukan apakah warga mau meninggalkan sepeda motor untuk perjalanan pendek.

furniture:end-mark| ***

furniture:social-cta| Facebook Twitter WhatsApp
furniture:nav| Artikel Selanjutnya: Harga Sepeda Turun`,
  ],
]

/** Articles of our own writing in the manner of real ones, with every part marked. */
export const SAMPLES: readonly Sample[] = MARKED.map(([name, sample]) => ({ name, ...readParts(sample) }))
