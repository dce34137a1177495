/** First words of the names of organisations, by kind (`association` for those of no kind); the name goes on with capitalised words. */
export const ORGANISATION_HEADS = {
  government: `
  Kantor Wilayah; Kementerian; Kemenko; Departemen; Dinas; Badan; Komisi; Komite; Lembaga; Direktorat; Ditjen; Sekretariat;
  Inspektorat; Pemerintah; Pemkab; Pemkot; Pemprov; Pemda; Balai; Satgas; Satuan; Dinkes; Dinsos; Disdik; Dishub; Disnaker;
  Bapenda; Bappeda; BPBD; BKD; BPKD; Kesbangpol; Diskominfo; Disdukcapil; Kanwil; Otorita; Otoritas; Kejaksaan; Kejari;
  Kejati; Kejagung; KPU; KPUD; Bawaslu; Panwaslu; BPOM; BNN; BNNP; BKSDA; Lapas; Rutan; Samsat; Satpol; Basarnas; BMKG;
  Kedubes; Kedutaan; KBRI; KJRI; Konsulat; Damkar; PPID; Bulog
`,
  legislature: 'DPR; DPRD; MPR; Parlemen; Senat; Baleg; Banggar',
  court: 'Pengadilan; PN; PT TUN; PTUN; Mahkamah',
  police: `
  Korps Lalu Lintas; Korps Brimob; Polri; Polda; Polres; Polresta; Polrestabes; Polsek; Polwil; Kepolisian; Mabes; Bareskrim;
  Satreskrim; Satlantas; Satnarkoba; Ditreskrimum; Ditreskrimsus; Ditlantas; Brimob; Satbrimob; Reskrim
`,
  military: `
  Kodam; Kodim; Korem; Koramil; Lanal; Lanud; Batalyon; Yonif; Pangkalan; Brigade; Kostrad; Kopassus; Korps; Resimen
`,
  party: 'Partai; Koalisi; Parpol',
  company: `
  PT; CV; UD; PD; Perum; Perumda; PDAM; Perusahaan; Bank; Koperasi; BUMN; BUMD; Grup; Group; BPR; Toko; Maskapai; Holding;
  Asuransi
`,
  club: 'Persatuan; PS; SSB',
  media: 'Harian; Koran; Majalah; Radio; Surat Kabar; Tabloid; Media; Portal; Kantor Berita',
  school: `
  Universitas; Institut; Politeknik; Akademi; Sekolah; Madrasah; Pesantren; Pondok; Ponpes; SD; SDN; SMP; SMPN; SMA; SMAN;
  SMK; SMKN; MTs; MTsN; MAN; MIN; TK; PAUD; STIE; STAIN; IAIN; UIN; STIKES; UPN; Kampus; STKIP; Sekolah Tinggi; SLB
`,
  international: 'Organisasi; Uni; Liga Bangsa-Bangsa',
  association: `
  Federasi; Konfederasi; Dewan; Majelis; Forum; Asosiasi; Perhimpunan; Ikatan; Himpunan; Serikat; Aliansi; Gerakan; Front;
  Barisan; Persekutuan; Perkumpulan; Konsorsium; Pusat; Laboratorium; LSM; LBH; Komunitas; Paguyuban; Yayasan; Gabungan;
  Persaudaraan; Perserikatan; Jaringan; Pengurus; Panitia; Kamar; Karang Taruna; PMI; MUI; NU; PWNU; PCNU; BEM; KNPI; KONI;
  PWI
`,
} as const

/** Further first words of organisations, of two or more words that alone are plain nouns. */
export const GROUP_HEADS = 'Kelompok Tani; Kelompok Wanita Tani; Kelompok Nelayan; Kelompok Ternak; Kelompok Sadar Wisata'

/** Words that close the name of an organisation: «Laskar Bengawan FC», «Astra Group». */
export const ORGANISATION_TAILS = `
  FC; United; City; Group; Tbk; Corp; Corporation; Inc; Ltd; Limited; LLC; Holdings; Holding; Company; Co; Foundation;
  Institute; University; College; School; Bank; Airlines; Airways; Air; Motors; Motor; Records; Studios; Pictures;
  Entertainment; Network; Networks; TV; News; Post; Times; Club; Association; Agency; Organization; Organisation; Council;
  Center; Centre; Research; Watch; Party; Police; Energy; Capital; Securities; Sekuritas; Technologies; Technology; Software;
  Media; Radio; Farma; Sejahtera Group; Hotspur; Rovers; Athletic; Wanderers; SC; CF; AC; Persero; Consulting; Initiative;
  Partners; Petroleum; Oil; Steel; Bros; Brothers
`

/** Heads of streets, in lower case. */
export const STREET_HEADS = 'jalan; jl; jln; gang'

/** First words of the names of places and named facilities, by kind; the name goes on with capitalised words. */
export const PLACE_HEADS = {
  region: `
  Wilayah; Kawasan; Pulau; Kepulauan; Semenanjung; Negara Bagian; Distrik; Republik; Kerajaan; Kesultanan; Emirat; Pegunungan;
  Jalur
`,
  province: 'Provinsi; Propinsi; Daerah Istimewa',
  regency: 'Kabupaten; Kab; Kab.',
  city: 'Kota; Kotamadya; Ibu Kota; Ibukota',
  district: `
  Kecamatan; Kec; Kelurahan; Kel; Desa; Dusun; Kampung; Nagari; Gampong; Pedukuhan; Dukuh; Lingkungan; Perumahan; Kompleks;
  Komplek; Jorong; Pekon; Distrik
`,
  water: `
  Laut; Selat; Sungai; Danau; Teluk; Waduk; Bendungan; Samudra; Samudera; Situ; Telaga; Kali; Kanal; Terusan; Muara; Perairan;
  Air Terjun; Rawa; Embung; Curug
`,
  mountain: 'Gunung; Bukit; Lembah; Kawah; Puncak; Gunungapi; Tebing; Goa; Gua',
  facility: `
  Hotel; RSUD; RSUP; RSIA; RS; RSU; RSPAD; Rumah Sakit; Klinik; Puskesmas; Jalan; Jl; Jl.; Jln; Gang; Tol; Jalan Tol; Stadion;
  Stadium; Gelora; Bandara; Bandar Udara; Pelabuhan; Stasiun; Terminal; Pasar; Masjid; Gereja; Pura; Candi; Vihara; Klenteng;
  Kelenteng; Gedung; Istana; Jembatan; Monumen; Taman; Lapangan; Alun-alun; Bundaran; Simpang; Perempatan; Pertigaan; Gerbang;
  Plaza; Mal; Mall; Menara; Tugu; Wisma; Apartemen; Rusunawa; Rusun; Aula; Balai Kota; Mapolda; Mapolres; Mapolresta;
  Mapolrestabes; Mapolsek; Makodam; Makodim; Makam; TPU; TPA; TPS; Pantai; Tanjung; Kebun Raya; Hutan; Dermaga; Benteng;
  Keraton; Kraton; Halte; Underpass; Flyover; Sirkuit; GOR; Lembaga Pemasyarakatan; Pintu Tol; Gerbang Tol; PLTU; PLTA; PLTN;
  Rumah Tahanan; Gedung DPR; Ruko; Kebun; Kebon; Posko; Markas; Bumi Perkemahan; Pondok Pesantren; Kamp
`,
} as const

/** First words of the names of other things, by kind; the name goes on with capitalised words and a year or number. */
export const THING_HEADS = {
  event: `
  Piala; Liga; Kejuaraan; Turnamen; Kualifikasi; Olimpiade; Festival; Konferensi; Kongres; Muktamar; Operasi; Perang; Tragedi;
  Pemilu; Pilkada; Pilpres; Pileg; Pilgub; Pilbup; Pilwalkot; Pekan Olahraga; KTT; Munas; Rakernas; Musda; Mukernas; Munaslub;
  Pameran; Gerakan 30; Copa; Porprov; Grand Prix; GP; Konser; Ekspedisi; Kirab; Insiden; Peristiwa; Expo; Super Liga;
  Superliga; Proliga; Semifinal Piala; Final Piala; Final Liga
`,
  feast: 'Hari; HUT; Dirgahayu; Tahun Baru; Milad; Harlah',
  programme: 'Program; Proyek; Kartu; Bantuan; Beasiswa; Subsidi; Jaminan; Kampanye; Inisiatif; Tunjangan; Skema',
  law: `
  Undang-Undang; Undang-undang; UU; RUU; PP; Perpres; Perppu; Perpu; Permen; Permenkes; Permendag; Permenhub; Permendagri;
  Permendikbud; Permenaker; PMK; POJK; PKPU; Perma; Pergub; Perbup; Perwal; Perwali; Perda; Keppres; Kepres; Kepmen; Inpres;
  Qanun; TAP; Peraturan; Keputusan; Instruksi; Surat; SE; SK; SKB; KUHP; KUHAP; Konvensi; Perjanjian; Protokol; Traktat;
  Deklarasi; Piagam; Rancangan Undang-Undang; Maklumat
`,
  product: 'KM; KMP; KRI; KN; KLM; LRT; MRT',
} as const

/** Words of institutions' and offices' names beyond those that derivation shows (pe-an, ke-an, per-an). */
export const FIELD_WORDS = `
  Agama; Agraria; Air; Aktif; Alam; Anak; Anggaran; Antar; Antarlembaga; Antikorupsi; Antiteror; Aparatur; Arsip; Asasi; Aset;
  Asing; Bahan; Bangsa; Barang; Baru; Bea; Bencana; Berencana; Besar; Bidang; Biro; Bisnis; Budaya; Bumi; Cabang; Cipta;
  Cukai; Dagang; Daerah; Dalam; Dasar; Data; Daya; Desa; Digital; Dunia; Ekonomi; Eksekutif; Elektronik; Energi; Fiskal; Gizi;
  Hak; HAM; Hidup; Hilir; Hubungan; Hukum; Hulu; Humas; Hutan; Ideologi; Industri; Informasi; Informatika; Inovasi; Intelijen;
  Internasional; Investasi; Jalan; Jasa; Jenderal; Kabupaten; Karya; Kawasan; Kebakaran; Keluarga; Kerja; Kemaritiman; Kilang;
  Khusus; Komersial; Komoditas; Komunikasi; Konstruksi; Konsumen; Koperasi; Korporasi; Korupsi; Kota; Kreatif; Kriminal; Lalu;
  Lembaga; Lintas; Logistik; Luar; Makanan; Manajemen; Manusia; Masyarakat; Media; Menengah; Migas; Migran; Milik; Mineral;
  Minyak; Modal; Muda; Multimedia; Narkoba; Narkotika; Nasional; Negara; Negeri; Niaga; Obat; Olahraga; Olah; Operasi;
  Operasional; Otomotif; Pajak; Pangan; Pariwisata; Pasar; Pekerja; Perempuan; Perbankan; Pidana; Politik; Polhukam; Pemuda;
  Pendidikan; Pencatatan; Produksi; Promosi; Provinsi; Publik; Pusat; Rakyat; Raya; Reformasi; Regional; Reserse; Restorasi;
  Retail; Riset; Ruang; Rumah; Sains; Saksi; Sakit; Satuan; Sapi; SDM; Sekolah; Sektor; Seluruh; Seni; Siber; Sipil; Sistem;
  Sosial; Staf; Statistik; Strategi; Strategis; Sumber; Syariah; Tanaman; Tata; Teknik; Teknis; Teknologi; Tenaga; Terpadu;
  Tertinggal; Tinggi; Tipikor; Transmigrasi; Transportasi; Tunai; UKM; UMKM; Umum; Urusan; Usaha; Utama; Utara; Vokasi;
  Wanita; Warga; Wilayah; ESDM; PAN; RB; PUPR; BUMN; Rektor; Perekonomian; Polkam; Marves; PMK; Agung; Inti; Harian; Wakil;
  Geofisika; Meteorologi; Klimatologi; Eropa; Buruh; Tani; Nelayan; Islam; Mahasiswa; Guru; Dokter; Advokat; Pengusaha;
  Profesi; Otonomi; Cendekiawan; Muslim; Ulama; Gereja; Kristen; Katolik; Hindu; Buddha; Zakat; Haji; Umrah; Legislasi;
  Kehormatan; Konstitusi; Yudisial; Tindak; Terorisme; Sandi; Laut; Darat; Udara; Bersenjata; Kapal; Kereta; Api; Ringan;
  Cepat; Tol; Udang; Ikan; Ternak; Hortikultura; Gas; Listrik; Nuklir; Antariksa; Geologi; Vulkanologi; Mitigasi; Metro
`

/** Heads of laws that name one only with a number: «Peraturan Presiden Nomor 12», not «Peraturan Daerah». */
export const NUMBERED_LAWS = `
  PP; SE; SK; SKB; PMK; POJK; PKPU; Permen; Peraturan; Keputusan; Instruksi; Surat; Rancangan Undang-Undang; TAP; Maklumat;
  Perjanjian
`

/** What may stand behind the name of a place as a part of it: «Sumatera Barat», «Papua Tengah». */
export const DIRECTION_WORDS = 'barat; timur; utara; selatan; tengah; tenggara; daya; laut'

/** Nouns whose number or letter is a label and no name: «Grup C», «Ronde 3». */
export const LETTERED_NOUNS = 'grup; ronde; babak; pot; rt; rw; pasal; kelas; matchday; tipe'

/** Words before the name of a place. */
export const WORDS_BEFORE_PLACES = 'di; warga; asal; penduduk; kawasan; wilayah'

/** Nouns that a capital does not make part of the place that they serve: «Embarkasi Makassar». */
export const SERVING_NOUNS = 'embarkasi; debarkasi; kloter'
