import { phrases, words } from '../notation.js'

/** Verbs without a prefix, and the bare stems that headlines and passives with a pronoun use. */
export const ROOT_VERBS: readonly string[] = words(`
  kehilangan ketahuan kedapatan kebobolan kemasukan kecurian kemalingan kebanjiran keracunan kejatuhan kecolongan
  belajar tiba pulang pergi datang masuk keluar naik turun jatuh bangun tewas wafat meninggal lahir gugur mundur menang kalah
  selesai rampung mulai tutup buka bebas tumbuh hilang lolos gagal lulus hidup mati tinggal ikut cair rusak roboh ambruk
  runtuh terbit terbang kembali hadir absen tampil main unggul imbang kabur lari pindah sembuh cerai nikah lawan demo mogok
  anjlok amblas ambles putus pecah tenggelam batal pensiun libur tutup transit singgah tangkap periksa luncurkan resmikan
  umumkan kunjungi temui hadapi kalahkan gandeng bahas tetapkan lantik copot tahan sita gerebek bongkar selidiki tolak setujui
  sahkan teken siapkan bagikan salurkan terima raih rebut juarai cetak jual beli bayar serang tembak bunuh tabrak rilis tunda
  cabut larang minta desak kirim panggil evakuasi longsor banjir meletus padam macet surplus defisit rugi untung bangkrut
  duduk pimpin jabat bertemu sepakat mogok absen jumpa cuti muncul pulih melawat tandang menjamu takluk tumbang juara finis
  berlaku lepas pakai catat catatkan
`)

/** Stems of verbs that take an object, as headlines and quick prose write them without a prefix; many are nouns too. */
export const BARE_VERBS: readonly string[] = words(`
  cek ajak ambil amankan angkat antar bantu bawa beber beri borong bongkar bujuk buka buru cari cegah coba dorong dukung gagas
  ganti gelar geser hadang hajar hadiri hantam hentikan ikut ingatkan jaga jajal jalani jalin jemput jajaki kaji kejar kenakan
  kenalkan kuasai kumpul kumpulkan lapor lawan lewati minta muat olah pantau panen pasang pastikan pasok pecat pesan pilih
  pinjam potong pukul rawat rayakan rekrut resmi sambut sapa sebar segel selamatkan selenggarakan serahkan siap silaturahmi
  silahturahmi sindir siram start sumbang sulap tampil tanam tangani tandatangani targetkan tawarkan tegaskan tekuk tempuh
  tinjau tuntut turunkan ubah uji ukir undang ungkap usul usung waspada
`)

/** Words that look like verbs by their beginning and are none, or carry no event. */
export const NO_VERBS: readonly string[] = words(`
  bayangkan bayangkanlah ingatlah lihatlah simaklah
  menantu menteri menit mendagri menko menkeu menlu menhan menpora mental meter merah mereka merdeka mesin melalui menurut
  mengenai meski meskipun melainkan menjelang mengingat mewah memang metode media mebel medan meja melayu memori member menu
  menara mendung mentah meriah merek mesti metro mendatang menengah merger meteor mengapa melulu menyeluruh menerus memadai
  merata mendalam menarik mentan menkes mensos menag menaker menpan mentor mentang memorandum mengutip melansir menkopolhukam
  menpora mendikbud dia dinas diri direktur direksi dirjen dini dinding dimensi diskon distrik divisi dirut diskusi digital
  diam dialog diantara dinamika disiplin distribusi disabilitas diploma diplomasi diplomat dividen diare dilema direktorat
  diktator disertasi diskriminasi dinamis disepanjang didalam diatas dibawah diluar didepan dimana disini disitu disana
  ditengah disekitar disamping dihadapan diakhir diawal dibelakang disaat diameter diesel dinasti diorama diaspora dibanding
  dibandingkan dirgantara dolar dikarenakan dikutip dilansir diketahui diakibatkan berita beras berat beragam berapa berbagai
  berdasarkan berikut berikutnya bersama bersih berani berupa bernama berjudul berusia berinisial berkat beranda berlian
  berkas berlebihan berbeda berwarna bermotor berarti beserta bersangkutan bertepatan beruntun berturut bersejarah berharga
  berbahaya berkelanjutan bernilai bertahun berbulan berhari berhadiah bersifat berkualitas bersubsidi berkala memasuki
  berbanding terbalik berjalan berpenghasilan berlokasi terletak berkekuatan berkapasitas berdurasi berbasis bertajuk bertema
  beralamat berjumlah bermarkas berpotensi terhadap terkait terus terang terakhir terbaru terbaik terbesar tertinggi terendah
  tersebut termasuk tertentu terlalu ternyata terutama terpadu tersangka terdakwa terpidana terminal teritorial teror teroris
  terorisme terhitung tertulis terbatas terkini terdekat terjauh terlebih terkenal terbanyak tercepat terpenting terburuk
  termurah termahal terpercaya terpilih terlapor terduga terapi teras terkecil terlama terbukti tersendiri terigu tertib
  teratas terbawah teratur terpisah terjal teripang ternak signifikan kebijakan tindakan kepemilikan pasukan terbarukan
  gerakan pasokan tanjakan kebanyakan masukan tunggakan pabrikan kecantikan seakan silakan silahkan kebaikan kontrakan julukan
  suntikan kedudukan pelukan masakan ketertarikan tumpukan kesibukan rujukan percikan ajakan patokan dadakan cuplikan keunikan
  kritikan keberpihakan kelayakan kelokan misalkan teriakan kecocokan asalkan keesokan cetakan tenggorokan kependudukan
  kelistrikan takkan bidikan riskan gebrakan keterpurukan bagaikan pijakan sungkan bentukan racikan tebakan bisikan celetukan
  keponakan kepanikan keburukan kekompakan kesejukan bertuliskan berisikan beranggotakan beralaskan berlandaskan berpendidikan
  berserakan bahkan bukan makan ikan rekan pekan sedangkan melainkan perikanan kerikan cakupan sekian merupakan adalah ialah
  yakni
`)

/** Verbs that only carry, schedule or link: the event is the noun or verb beside them. */
export const LIGHT_VERBS: readonly string[] = words(`
  dijadwalkan direncanakan diagendakan ditargetkan diharapkan diperkirakan diprediksi diproyeksikan diupayakan menjadwalkan
  merencanakan mengagendakan menargetkan melakukan dilakukan lakukan mengadakan diadakan terlibat menjadi jadi tercatat
  mengalami berhasil berencana merupakan bertepatan ada memiliki terdapat mulai kembali ikut berpeluang berpotensi melawan
  diduga dikabarkan mengikuti menghadiri menjalani jalani dinyatakan memberikan menyelenggarakan menuju memakai menggunakan
  membuat tinggal
`)

/** Nouns for something that happens, in one or two words. */
export const EVENT_NOUNS: readonly string[] = phrases(`
  pertemuan; rapat; sidang; persidangan; pertandingan; laga; duel; final; semifinal; banjir; gempa; longsor; kebakaran;
  kecelakaan; ledakan; serangan; invasi; perang; konflik; kerusuhan; bentrokan; demo; demonstrasi; unjuk rasa; aksi; protes;
  panggilan; pembicaraan; perundingan; kesepakatan; kunjungan; lawatan; pelantikan; peresmian; peluncuran; pengumuman;
  pembukaan; penutupan; upacara; perayaan; peringatan; festival; konser; pameran; lomba; turnamen; kejuaraan; kongres;
  konferensi; konferensi pers; jumpa pers; diskusi; seminar; lokakarya; debat; dialog; musyawarah; lelang; pawai; karnaval;
  doa; pengajian; pelatihan; uji coba; ujicoba; survei; evaluasi; penyerangan; operasi; penangkapan; penggerebekan;
  penggeledahan; pemeriksaan; penyelidikan; penyidikan; penembakan; pembunuhan; pencurian; perampokan; penganiayaan;
  penculikan; pengeroyokan; kematian; pernikahan; kelahiran; kemenangan; kekalahan; keberangkatan; kedatangan; kepulangan;
  pengiriman; penyerahan; penyaluran; pembagian; penandatanganan; pembersihan; pembangunan; renovasi; gagal panen; cekcok;
  tabrakan; erupsi; letusan; gerhana; kudeta; referendum; pemilihan; pemungutan suara; penghitungan suara; putusan; vonis;
  deklarasi; pendaftaran; ujian; wisuda; audiensi; kampanye; gencatan senjata; panen; evakuasi; vaksinasi; skrining; latihan;
  pemakaman; tabligh akbar; kenaikan; lonjakan; kerusakan; pertunjukan; perbaikan; mogok kerja; pemadaman; kemerdekaan;
  reformasi; proklamasi; tragedi; insiden; peristiwa; bencana; tsunami; badai; topan; kekeringan; penerbangan; pendaratan;
  pelayaran; perjalanan; persiapan; kualifikasi; seleksi; ajang; acara; kegiatan; agenda; transaksi; akuisisi; merger;
  penawaran umum; pencairan; pembayaran; penggusuran; penertiban; razia; inspeksi; peletakan batu pertama; syukuran; haul;
  reuni; muktamar; munas; rakernas; rakor
`)

/** Nouns by form («pe-...-an») that name no event. */
export const NO_EVENT_NOUNS: readonly string[] = words(`
  pertahanan pemerintahan perusahaan penjualan pendapatan perekonomian pertanian perkotaan pekerjaan pendidikan permintaan perhubungan
  perdagangan perikanan pelabuhan perkantoran perumahan perkebunan perguruan pegunungan permukiman pemukiman penghasilan
  pengetahuan perbankan perseroan pengadilan perpustakaan perhotelan perairan perbatasan pengguna pelanggan perlengkapan
  peralatan penyewaan perasaan pertanyaan pernyataan penelitian pekan perempuan persatuan peran pesan pelayanan perwakilan
  pegawai pejalan pemain
`)

/** Words that open a clause of its own. */
export const SUBORDINATORS: readonly string[] = words(`
  setelah sesudah sebelum ketika saat sewaktu karena sebab lantaran mengingat akibat meski meskipun walau walaupun sehingga bahwa agar
  supaya jika bila kalau apabila usai selama sembari sambil seraya yang sementara sedangkan tetapi tapi namun melainkan
  padahal sejak hingga sampai seperti dimana kendati seusai seiring tatkala
`)

/** Words that join clauses: a time right behind one belongs to what follows. */
export const CONJUNCTIONS: readonly string[] = words('dan tetapi tapi namun sedangkan sementara lalu kemudian serta atau bahwa')

/** Words that stand between a time and what it dates. */
export const TIME_PREPOSITIONS: readonly string[] = words(`
  pada di sejak hingga sampai dengan selama dalam per mulai menjelang sepanjang dari untuk sekitar tepatnya tepat hanya baru
  jelang memasuki paling lambat sebelum setelah antara periode kurun waktu era terhitung bulan tanggal hari atau
`)
