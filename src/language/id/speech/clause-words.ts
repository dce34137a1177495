import { phrases, words } from '../notation.js'

/** Pronouns of the third person for one human being. */
export const PERSON_PRONOUNS: readonly string[] = words('dia ia beliau dirinya')

/** Pronouns for several, or for the one who writes: speakers without a name. */
export const OTHER_PRONOUNS: readonly string[] = words('mereka keduanya kami kita saya aku')

/** Words between a subject and its verb that say when or how, not who: «juga», «tetap», «kemudian». */
export const ADVERBS: readonly string[] = words(`
  juga pun tetap kemudian lalu turut ikut sempat kembali bahkan telah sudah hanya sendiri terus langsung lantas pernah
  sebelumnya selanjutnya sontak justru malah masih kini baru sering kerap selalu lagi tegas secara terbuka lebih lanjut jauh
  akhirnya dengan tegas
`)

/** Words before a verb of saying that take its force away: nothing is said yet, or not at all. */
export const UNSAYING_WORDS: readonly string[] = words(`
  tidak tak belum enggan bukan tanpa bisa dapat harus perlu ingin mau hendak akan siap berani sulit mampu untuk dalam agar
  supaya guna bakal wajib diminta meminta menolak berhak jangan boleh kalau jika bila apabila berhenti berencana mencoba
  berusaha enggak nggak gagal mustahil rencana para
`)

/** Words that join or put a clause under another: a subject is not looked for before them. */
export const CLAUSE_OPENERS: readonly string[] = words(`
  bahwa sementara sedangkan namun tetapi tapi padahal sehingga maka melainkan karena sebab agar kalau jika apabila bila
  lantaran mengingat seraya sambil sembari
`)

/** Conjunctions of time and concession: before a main clause they run to its comma («Setelah bertemu X, Y mengatakan ...»). */
export const TIME_CLAUSE_OPENERS: readonly string[] = words(`
  setelah sejak ketika saat usai seusai selepas hingga sampai selagi meski meskipun walau walaupun kendati sebelum karena jika
`)

/** Those of them that always have a verb of their own: what follows is a subject («setelah laporan menyebut ...»). */
export const CLAUSE_TIME_OPENERS: readonly string[] = words('setelah sejak sebelum meski meskipun walau walaupun kendati selagi')

/** Words that open an adverbial phrase before a subject: «Dalam rapat itu, X ...», «Menanggapi hal itu, X ...». */
export const ADVERBIAL_OPENERS: readonly string[] = words(`
  menanggapi merespons melalui lewat selain terkait dalam pada di untuk berdasarkan ditemui dihubungi ditanya menurut senada
`)

/** Stop words that an office may hold before its holder is named: «Direktur Umum dan Keuangan X», «Kapolres di Y, X». */
export const SOFT_STOPS: readonly string[] = words('dan di pada untuk serta')

/** Words that begin an object or adjunct rather than a clause, right behind a verb of saying: «menjelaskan soal ...». */
export const OBJECT_OPENERS: readonly string[] = words(`
  untuk dengan dalam pada soal tentang mengenai terkait adanya kepada sebagai atas perihal ihwal alasan bagaimana pentingnya
  hal seputar hingga sampai di ke oleh seperti secara kronologi fakta daftar diri
`)

/** Words that end a phrase that names somebody: prepositions, conjunctions and what reports where a saying was found. */
export const PHRASE_STOPS: readonly string[] = words(`
  di ke pada dalam saat ketika usai seusai selepas setelah sebelum kepada melalui lewat seperti sebagaimana dikutip dilansir
  dilaporkan menanggapi merespons terkait soal tentang mengenai sambil seraya sembari dengan untuk karena yang sesaat kemarin
  hari ini itu tersebut oleh bersama didampingi sebagai menjelang hingga sampai agar bahwa lalu kemudian tetapi namun tapi
  saja begitu demikian sejauh belakangan tadi lagi pula juga secara terhadap atas menurut selama sejak ditemui dihubungi dan
  senin selasa rabu kamis jumat sabtu minggu ahad
`)

/** Prepositions whose noun is not the subject of its clause: «kepada Budi», «oleh Budi», «bersama Budi». */
export const OBLIQUE_WORDS: readonly string[] = words(`
  kepada oleh dengan bersama tentang soal mengenai terhadap untuk bagi dari pada di ke dalam didampingi terkait atas menurut
  melawan menemui bertemu menghadapi antara seperti termasuk mendampingi menggantikan sejak nama atau
`)

/** Nouns for somebody who stands in a relation to the one named next: «kuasa hukum X» is not X. */
export const RELATION_NOUNS: readonly string[] = words(`
  pengacara istri suami anak ibu ayah adik kakak rekan teman kerabat keluarga sahabat putra putri menantu mertua paman bibi
  sepupu tetangga kantor partai pemerintahan kediaman tim pendukung pengikut ibunda ayahanda bos keponakan cucu kubu asisten
  ajudan sopir kekasih pacar tunangan
`)

/** The same in two words. */
export const RELATION_PHRASES: readonly string[] = phrases('kuasa hukum; penasihat hukum; orang tua; tim hukum; juru bicara')

/** Nouns before a quotation that make it a name, a wording or a search term rather than speech: «film “...”», «narasi “...”». */
export const TITLE_NOUNS: readonly string[] = words(`
  berjudul judul bertajuk tajuk bertema tema film lagu buku novel album serial sinetron program acara istilah kata frasa tagar
  slogan bertuliskan tulisan akun kanal channel grup narasi klaim informasi video unggahan konten menu fitur tombol bernama
  nama julukan berjuluk sandi kode aplikasi situs laman majalah puisi drama single singel lomba kategori penghargaan komunitas
  klik pilih latin arab artinya arti terjemahan doa bacaan ayat takarir caption keterangan kunci tautan tulis tagline moto
  motto semboyan jargon spanduk poster konsep bernarasi berisi berbunyi merek produk artikel postingan cuitan
`)

/** Nouns that hold information but are nobody: «menurut data», «menurut rencana» name no speaker. */
export const THING_NOUNS: readonly string[] = words(`
  data rencana aturan ketentuan undang-undang hukum jadwal catatan informasi hasil peraturan pasal kabar cerita perhitungan
  prakiraan hemat istilah versi kepercayaan legenda hal ini itu tradisi mitos pantauan kamus perkiraan langkah keputusan
  kebijakan kesepakatan isu rumor dugaan anggapan tudingan tuduhan spekulasi gosip kesan rekor kondisi situasi fakta salinan
  berkas pernyataan kali hari pekan bulan tahun momen tidak tak sayangnya sebelumnya selanjutnya artinya uniknya menariknya
  jangan asal
`)

/** What passes a word on: the one named behind it speaks («Kapolres melalui Kasat Reskrim X mengatakan»). */
export const VIA_WORDS: readonly string[] = ['melalui', 'lewat']

/** Nouns with the shape of an abstract noun («ke-…-an», «pe-…-an») for those who can speak. */
export const SPEAKING_BODIES: readonly string[] = words(`
  perusahaan perseroan kepolisian kejaksaan kementerian pengadilan perwakilan pemerintahan perhimpunan perkumpulan persatuan
  perserikatan kedutaan kepresidenan perbankan kesatuan kelurahan kecamatan kesultanan kerajaan perempuan peradilan pelanggan
  perguruan persekutuan pergerakan kepala kawan peguyuban paguyuban kependudukan pertanian perhubungan perikanan kehutanan
  kesehatan pendidikan kebudayaan perdagangan ketenagakerjaan pelayaran penerbangan percetakan kesejahteraan keluargaan
  kepengurusan kemahasiswaan
`)

/** Words that hold a predicate: with one of them a stretch of words is a clause and not a mere object. */
export const PREDICATE_WORDS: readonly string[] = words(`
  adalah ialah merupakan menjadi akan bakal sudah telah masih tidak tak bukan belum harus bisa dapat mampu mulai ada siap
  perlu wajib hanya tinggal sangat terlalu jauh sedang tengah tetap kerap sering selalu pernah sempat lebih kurang cukup
  mungkin ingin mau boleh habis naik turun tiba datang pergi punya tahu yakin sepakat setuju gagal berhasil kalah menang hadir
  ikut masuk keluar jatuh layak pantas sulit mudah baik buruk aman benar salah penting sekadar cuma memang juga
`)

/** Words after which a verb belongs to a phrase and makes no clause: «untuk membantu», «dengan membayar». */
export const PHRASE_VERB_OPENERS: readonly string[] = words(
  'seperti sebagaimana untuk dengan dalam agar supaya guna ketika saat setelah sebelum karena yang',
)

/** Common nouns for an organisation told of before: «lembaga itu», «perusahaan tersebut». */
export const ORGANISATION_NOUNS: readonly string[] = words(`
  lembaga badan organisasi kementerian perusahaan perseroan emiten bank partai klub komisi asosiasi maskapai yayasan institusi
  otoritas dinas instansi serikat kantor media koran surat stasiun universitas kampus pabrikan raksasa produsen operator
  kelompok komunitas laman situs federasi milisi panitia
`)

/** Nouns for what publishes: the name behind them is the source («laman The Information», «kantor berita Antara»). */
export const OUTLET_NOUNS: readonly string[] = words(
  'laman situs media koran harian majalah kanal stasiun berita televisi radio pihak',
)

/** Common nouns for a person told of before: «pria itu», «politikus tersebut». */
export const PERSON_NOUNS: readonly string[] = words(`
  pria wanita perempuan lelaki laki-laki politikus politisi pelatih pemain menteri dokter pengusaha aktor aktris artis
  penyanyi musisi gubernur bupati presiden ketua direktur pengacara jenderal pengamat ekonom peneliti penulis sutradara
  komedian legislator senator mantan juru bek penyerang kiper gelandang pebalap petenis atlet bintang ibu bapak kepala wakil
  eks sekretaris anggota kader alumnus ceo bos rider striker pemilik pendiri legenda jebolan lulusan peraih juara pelantun
  pemeran vokalis gitaris presenter komika duta purnawirawan kiai ustaz ulama pendakwah mahasiswa siswa guru dosen jaksa hakim
  perwira bankir selebritas model bassist drummer
`)

/** Nouns for papers that say something though nobody speaks: «laporan itu menyebutkan ...». */
export const DOCUMENT_NOUNS: readonly string[] = words('laporan studi survei dokumen surat penelitian riset kajian')

/** What points back at somebody or something mentioned before: «pria itu», «lembaga tersebut». */
export const DEMONSTRATIVES: readonly string[] = words('itu tersebut ini')

/** Words that tie a sentence to the one before it: «Selain itu», «Meski begitu», «Oleh karena itu». */
export const CONNECTORS: readonly string[] = words('selain itu meski begitu demikian dan masih oleh di sisi lain adapun')
