/** Words that Indonesian and Malay share: they tell the two from other languages, not from each other. */
export const SHARED_WITH_MALAY =
  'yang dan di ini itu dengan untuk pada dalam tidak akan juga telah oleh sebagai adalah atau mereka ada kami kita saya ia ' +
  'dia tersebut tetapi lebih serta hanya jika semua agar secara seperti masih belum bagi anda para ketika sejak hingga ' +
  'setelah kata atas antara lain menjadi dapat harus orang tahun hari kali satu tiga merupakan melalui terhadap sebuah ' +
  'seorang beberapa setiap seluruh sementara namun selain menurut sangat sedang lagi pun kini bukan jangan bagaimana siapa ' +
  'mana kerja pihak negara masyarakat rakyat kalau walaupun ujar tak dari ke sudah baru banyak besar baik sama saling tanpa ' +
  'bahkan malah mengenai tentang turut ingin mampu perlu jadi sebab hendak kemudian lalu anak ibu rumah sekolah guru air ' +
  'jalan kampung daerah dunia pertama kedua ketiga terakhir awal akhir masa bulan minggu malam pagi siang berita laporan ' +
  'menteri perdana wanita kepada tenaga pantas kuasa gambar pekerja mendapat kaum'

/** Words of Indonesian that Malay spells otherwise or hardly uses: strong evidence. */
export const INDONESIAN_STRONG =
  'bahwa karena bisa yaitu uang mobil rupiah rp miliar triliun persen polisi kepolisian kantor gubernur bupati walikota ' +
  'kapolres polres polsek polda provinsi kabupaten kecamatan kelurahan pemkot pemkab pemprov pemda dprd pilkada pemilu tni ' +
  'polri apbn wib wita kamis jumat maret juni juli agustus desember usai kemarin besok terkait pasca lantaran mengungkapkan ' +
  'diungkapkan menuturkan imbuh imbuhnya tutur tuturnya ungkap ungkapnya ucapnya digelar menggelar gelaran menyebut disebut ' +
  'disebutkan diduga dugaan kasus jaksa pengadilan tersangka terdakwa tewas kesehatan sehat dokter obat pria istri tim ' +
  'pelatih klub medali olahraga film musik energi proyek kebijakan pajak investasi direktur direksi karyawan inggris jepang ' +
  'prancis tiongkok butuh membutuhkan dibutuhkan coba mencoba dicoba nomor beda berbeda perbedaan publik gedung kamar kursi ' +
  'sore bandara stasiun listrik telepon ponsel situs akun unggah unggahan mengunggah diunggah konten korupsi siswa siswi ' +
  'dosen universitas fakultas rektor perusahaan pengusaha pabrik toko partai koalisi bagian sebagian berbagai lainnya bikin ' +
  'banget nggak enggak gak aja udah kayak gimana dong sih loh lho cuma gitu gue lo rencananya pasalnya pihaknya satunya ' +
  'dikutip dilansir melansir mengimbau terlihat penyidik penyidikan laga pekan bocah hanyalah peran berperan perannya menit ' +
  'khawatir mengkhawatirkan kekhawatiran pikir berpikir pikiran merek pasokan tentara hewan jembatan sadar kesadaran ' +
  'menyadari pribadi kepribadian karantina sastra rekaman pengelolaan pengelola mengelola dikelola keuangan rusak kerusakan ' +
  'merusak resmi meresmikan diresmikan beragam keberagaman pengemudi pengendara sopir kecelakaan menabrak ditabrak truk bus ' +
  'sepeda taksi libur liburan wisata wisatawan pariwisata salat shalat sholat pesantren longsor mengungsi pengungsi ' +
  'evakuasi dievakuasi medis pasien perawat efek dampak berdampak dampaknya tantangan kendala solusi rapat jadwal ' +
  'menjadwalkan dijadwalkan dimulai kalian majelis vonis divonis terpidana pidana lapas narkoba narkotika sabu menyita ' +
  'disita menggugat gugatan pengacara nasabah rekening saldo utang kuartal triwulan bnpb bpbd bmkg bumn emiten dibanding ' +
  'ketimbang sepekan puskesmas komoditas kampus beredar beredarnya manajemen siswanya kementan kemenkes kemenkeu wamen ' +
  'wapres capres cawapres pilpres caleg parpol ketum sekjen waketum dirjen menko menkeu mendagri menhan kades camat lurah ' +
  'paslon timnas hadiri'

/** Words more Indonesian than Malay: weak evidence. */
export const INDONESIAN_WEAK =
  'mulai hal sekitar kota pemerintah presiden wakil pukul sebelumnya berikutnya selanjutnya saat tapi soal warga aparat ' +
  'petugas korban justru begitu makin paling kondisi situasi informasi produksi transaksi aksi operasi mahasiswa nasional ' +
  'internasional lokasi dusun warung ekspor impor gol musim per keluarga teman misalnya demi lewat antar wartawan umum ' +
  'sosial aturan badan pelaku sempat memiliki dimiliki tidaknya adanya nantinya tampak menilai dinilai menyampaikan mengaku ' +
  'tentu berdasarkan masing senilai yakni disampaikan upaya lembaga tiap pelayanan dipastikan layanan dinas tanggal ' +
  'pertemuan kegiatan acara penyebab target foto penjualan pak bu mbak mas memberikan mendapatkan mengurangi meski meskipun ' +
  'jamaah berkelanjutan anggaran'
