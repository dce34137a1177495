/** First words of offices and occupations that may stand before a name, after it or be said of it; lower case. */
export const OFFICE_HEADS = `
  presiden; wapres; perdana menteri; pm; menteri; wamen; menko; menhan; menlu; mendagri; menkeu; menkes; menag; mendag;
  menhub; menaker; mensos; menpora; menperin; mentan; menhut; menkumham; menkum; menkominfo; menkomdigi; mendikbud; mendiknas;
  mendikdasmen; mensesneg; seskab; menteri koordinator; wakil; gubernur; wagub; bupati; wabup; wali kota; walikota; wawalkot;
  wawali; camat; lurah; kades; keuchik; ketua; waketum; ketum; sekretaris; sekjen; sekda; sekwan; sesmenko; bendahara;
  direktur; dirut; dirjen; direksi; komisaris; komisioner; ceo; cfo; coo; cto; kepala; kadis; kabid; kadiv; kabag; kasi;
  kasubag; kasubdit; kapolri; wakapolri; kapolda; wakapolda; kapolres; kapolresta; kapolrestabes; wakapolres; kapolsek;
  kabareskrim; kasat; kasatreskrim; kasatlantas; kasatgas; kabid humas; kadiv humas; kadivhumas; dirreskrimum; dirreskrimsus;
  dirlantas; kanit; panglima; pangdam; pangkostrad; kasad; kasal; kasau; ksad; ksal; ksau; danrem; dandim; danramil; danlanud;
  danlanal; komandan; jaksa agung; jaksa; hakim; hakim konstitusi; kajagung; kajati; kajari; kapuspenkum; kasipenkum;
  kapuspen; kadispenad; juru bicara; jubir; pengacara; advokat; kuasa hukum; penasihat hukum; notaris; anggota; anggota dpr;
  legislator; senator; rektor; dekan; wakil rektor; warek; dosen; guru; guru besar; profesor; pengajar; akademisi; peneliti;
  pengamat; analis; ekonom; pakar; ahli; sejarawan; sosiolog; kriminolog; psikolog; dokter; perawat; bidan; apoteker;
  prakirawan; manajer; manager; general manager; staf; staf khusus; staf ahli; asisten; ajudan; deputi; inspektur; kabinet;
  koordinator; duta besar; dubes; konsul; atase; utusan; utusan khusus; pelatih; asisten pelatih; kapten; kiper; bek;
  gelandang; striker; penyerang; pemain; winger; playmaker; pebulu tangkis; petinju; pembalap; pegulat; atlet; petenis;
  pesepak bola; bintang; legenda; wasit; suporter; penonton; aktor; aktris; artis; penyanyi; musisi; vokalis; gitaris;
  drummer; basis; komedian; pelawak; sutradara; produser; model; presenter; penulis; novelis; penyair; seniman; budayawan;
  sastrawan; kritikus; kurator; pasien; koordinator lapangan; jurnalis; wartawan; reporter; fotografer; redaktur;
  pemimpin redaksi; pengusaha; pedagang; petani; nelayan; peternak; sopir; pengemudi; pengendara; pilot; kopilot; nakhoda;
  masinis; buruh; karyawan; karyawati; pegawai; pekerja; mahasiswa; mahasiswi; siswa; siswi; pelajar; santri; warga; penduduk;
  tokoh; tokoh masyarakat; aktivis; relawan; raja; ratu; pangeran; putra mahkota; sultan; kaisar; paus; uskup; uskup agung;
  kardinal; pastor; pendeta; biksu; imam; khatib; ustaz; mufti; capres; cawapres; cagub; cawagub; calon presiden;
  calon wakil presiden; calon gubernur; calon bupati; calon wali kota; caleg; kandidat; bakal calon; pimpinan; pemimpin;
  pendiri; pemilik; bos; chairman; chief executive officer; vice president; presiden direktur; presdir; wakil ketua;
  wakil presiden; ketua umum; ketua rt; ketua rw; pembina; pengurus; panitera; penyidik; auditor; arsitek; desainer; insinyur;
  programer; youtuber; selebgram; influencer; vlogger; pengelola; penjaga; satpam; manajer tim; legislator; fungsionaris;
  politikus; politisi; kader; senior; ilmuwan; astronaut; astronom; fisikawan; menteri besar; kanselir
`

/** Offices of firms and bodies, after which the name of the body follows, at once or behind a field of work; lower case. */
export const BODY_OFFICES = {
  plain: `
  ceo; cfo; coo; cto; cmo; chief executive officer; founder; co-founder; cofounder; ceo dan founder; founder dan ceo;
  chairman; presiden direktur; presdir; direktur utama; dirut; direktur eksekutif; komisaris utama; pendiri; pemilik; owner;
  managing director
`,
  withField: 'direktur; komisaris; general manager; country manager; manajer; vice president',
} as const

/** Occupations after which a person's name follows, never a place or body; lower case. */
export const PERSONAL_OCCUPATIONS = `
  vokalis; penyanyi; gitaris; drummer; pianis; aktor; aktris; sutradara; novelis; penyair; komedian; pelawak; presenter;
  pengacara; advokat; kiper; bek; gelandang; striker; penyerang; winger; petenis; petinju; pembalap; pebulu tangkis
`

/** Beginnings of offices that are shortened to one word: «Wamenkomdigi», «Kadisdik», «Kasatnarkoba»; lower case. */
export const OFFICE_PREFIXES = `
  wamen; menko; kapol; wakapol; kasat; kadis; kadiv; kabag; kasub; kanit; kapuspen; dirres; dirtip; sekdis; sekdit; wadir
`

/** Nouns that announce a person's name without being an office or occupation; lower case. */
export const NAME_ANNOUNCING_NOUNS = `
  saksi; korban; tersangka; terdakwa; terpidana; pelaku; terduga pelaku; bernama; suami; istri; anak; putra; putri; ayah; ibu;
  adik; kakak; keponakan; paman; bibi; kakek; nenek; menantu; mertua; sepupu; almarhum
`

/** Words for people by age, sex or part in a story, beside which initials are a person's; lower case. */
export const PEOPLE_WORDS = `
  bocah; balita; bayi; remaja; gadis; pemuda; pemudi; pria; wanita; perempuan; lelaki; laki-laki; laki; kakek; nenek; siswa;
  siswi; pelajar; mahasiswa; mahasiswi; santri; santriwati; warga; pelaku; residivis; penumpang; pengendara; pembonceng
`

/** Words after an office that tell which of its holders is meant; lower case. */
export const OFFICE_EPITHETS = 'terdahulu; lain; lainnya; setempat; itu; tersebut'

/** Words for people by where they live or what befell them, which are no offices; lower case. */
export const NO_OFFICES = 'warga; penduduk; pasien; wisatawan; turis; pengungsi; penyintas'

/** Offices held for somebody: a name right after them is mostly that of who is served («sopir Budi»); lower case. */
export const SERVING_OFFICES = `
  kuasa hukum; tim kuasa hukum; penasihat hukum; tim penasihat hukum; pengacara; tim pengacara; advokat; stafsus; staf khusus;
  staf ahli; ajudan; sopir; asisten; asisten pribadi; sekretaris pribadi; pengawal; relawan; simpatisan; pendukung; loyalis;
  tim sukses; anak buah; bawahan; manajer; pembantu; asisten rumah tangga; orang kepercayaan
`

/** Words that begin an office held before, to come or for the time being; lower case, with the status they give. */
export const OFFICE_STATUS = {
  former: 'mantan; eks; bekas; matan',
  acting: `
  plt; plt.; plh; plh.; pj; pj.; pjs; pjs.; pelaksana tugas; pelaksana harian; penjabat; penjabat sementara; ad interim
`,
} as const

/** Ranks of police, army and prosecutors, long and short; they stand between office and name. */
export const RANKS = `
  Pol; Purn; Jenderal Polisi; Jenderal Pol; Jenderal TNI; Jenderal; Jendral; Komisaris Jenderal; Komisaris Jenderal Polisi;
  Komjen Pol; Komjen Polisi; Komjen; Inspektur Jenderal; Inspektur Jenderal Polisi; Irjen Pol; Irjen Polisi; Irjen;
  Brigadir Jenderal; Brigadir Jenderal Polisi; Brigjen Pol; Brigjen Polisi; Brigjen TNI; Brigjen; Brigadir Jenderal TNI;
  Komisaris Besar; Komisaris Besar Polisi; Kombes Pol; Kombes Polisi; Kombes; Ajun Komisaris Besar Polisi;
  Ajun Komisaris Besar; AKBP; Komisaris Polisi; Kompol; Ajun Komisaris Polisi; AKP; Iptu; Ipda; Aiptu; Aipda; Bripka;
  Brigadir; Brigpol; Briptu; Bripda; Bharada; Bharatu; Laksamana TNI; Laksamana; Laksamana Madya; Laksdya TNI; Laksdya;
  Laksamana Muda; Laksda TNI; Laksda; Laksamana Pertama; Laksma TNI; Laksma; Marsekal TNI; Marsekal; Marsekal Madya;
  Marsdya TNI; Marsdya; Marsekal Muda; Marsda TNI; Marsda; Marsekal Pertama; Marsma TNI; Marsma; Letnan Jenderal;
  Letnan Jenderal TNI; Letjen TNI; Letjen; Mayor Jenderal; Mayor Jenderal TNI; Mayjen TNI; Mayjen; Mayor; Kolonel;
  Kolonel Inf; Kolonel Laut; Kolonel Pnb; Letnan Kolonel; Letkol Inf; Letkol; Letnan; Lettu; Letda; Sersan; Serka; Sertu;
  Serda; Serma; Peltu; Pelda; Kopral; Koptu; Kopda; Kopka; Praka; Pratu; Prada; Pembina Utama; Komodor
`

/** Forms of address that stand before a name and do not belong to it. */
export const HONORIFICS = `
  Bapak; Pak; Ibu; Bu; Bang; Mas; Mbak; Kak; Saudara; Saudari; Tuan; Nyonya; Nona; Ny; Ny.; Sdr; Sdr.; Haji; Hajah; Hajjah; H;
  H.; Hj; Hj.; KH; K.H.; KH.; Kiai; Kyai; Ki; Nyai; Habib; Ustaz; Ustadz; Ustad; Ustazah; Ustadzah; Buya; Tuanku; Prof; Prof.;
  Profesor; Dr; Dr.; dr; dr.; Drs; Drs.; Dra; Dra.; Ir; Ir.; Drg; Drg.; drg; drg.; R.A.; RA; RM; KRT; GKR; KGPAA; Almarhum;
  Almarhumah; Alm; Alm.; Mr; Mr.; Mrs; Mrs.; Ms; Ms.; Sir; Pdt; Pdt.; Romo; Suster; Bunda; Ayah; Om; Tante; Datuk; Dato; Tun;
  Tan Sri; Sri Sultan; Syekh; Syeikh; Sheikh; Ayatollah; Brother; Coach; Kang; Teh; Abah; Mbah; Eyang; Nenek; Kakek
`

/** Academic degrees that stand after a name and do not belong to it. */
export const DEGREES = `
  SH; S.H.; S.H; SE; S.E.; ST; S.T.; S.Pd.; S.Pd; SPd; S.Sos.; S.Sos; SSos; S.IP.; S.IP; SIP; S.I.K.; SIK; S.Ag.; S.Ag; SAg;
  S.Kom.; S.Kom; SKom; S.Psi.; S.Psi; S.Ked.; S.Kep.; S.Si.; S.Si; SSi; S.T.P.; SKM; MH; M.H.; M.H; M.Hum.; M.Hum; MHum; MM;
  M.M.; M.M; MSi; M.Si.; M.Si; MT; M.T.; MBA; M.B.A.; MA; M.A.; M.A; MPd; M.Pd.; M.Pd; MKes; M.Kes.; M.Kes; MSc; M.Sc.; M.Sc;
  MAP; M.A.P.; M.AP; LLM; LL.M.; PhD; Ph.D.; Ph.D; Sp.A; SpA; Sp.PD; SpPD; Sp.OG; SpOG; Sp.B; SpB; Sp.P; Sp.JP; Sp.JP(K); Lc;
  Lc.; Amd; A.Md.; A.Md; CA; Ak; Ak.; BSc; B.Sc.; MPA; MPH; M.P.H.; M.I.Kom; M.I.K.; CFA; CPA; M.Ag; M.Ag.; MAg
`

/** Given names common among Indonesians of all regions: evidence that a capitalised word is a person. */
export const GIVEN_NAMES = `
  Abdul; Abdullah; Ratu; Imam; Bintang; Raja; Sultan; Pangeran; Abdurrahman; Achmad; Ade; Adi; Aditya; Agung; Agus; Agustina;
  Ahmad; Aisyah; Akbar; Akhmad; Alex; Ali; Amin; Amir; Anas; Andi; Andika; Andre; Andri; Andy; Anggi; Ani; Anies; Anita;
  Anton; Antonius; Anwar; Ari; Arief; Arif; Arifin; Aris; Arya; Asep; Bagas; Bagus; Bahar; Bambang; Basuki; Bayu; Benny; Bima;
  Bimo; Boy; Budi; Budiman; Cahyo; Candra; Chandra; Christian; Cecep; Dadang; Dani; Daniel; David; Dedi; Deddy; Deni; Denny;
  Desi; Dewi; Dian; Diana; Dicky; Dimas; Dini; Djarot; Djoko; Dodi; Dwi; Edi; Eddy; Eka; Eko; Endang; Erick; Erni; Erwin; Evi;
  Fadli; Fahri; Faisal; Fajar; Farhan; Fatimah; Ferdinand; Ferry; Firman; Fitri; Fransiskus; Galih; Ganjar; Gatot; Gede;
  Gilang; Gunawan; Hadi; Hamzah; Handoko; Hari; Haris; Hartono; Haryono; Hasan; Hasyim; Hendra; Hendri; Hendrik; Henry; Heri;
  Herman; Heru; Husein; Ibrahim; Ida; Idris; Ika; Ikhsan; Ilham; Imam; Indah; Indra; Intan; Irawan; Irfan; Irma; Irwan;
  Iskandar; Ismail; Ita; Iwan; Jajang; Joko; John; Johan; Jusuf; Kadek; Kartika; Ketut; Khairul; Komang; Krisna; Kurnia;
  Kurniawan; Laila; Lestari; Lia; Lilis; Lina; Lukman; M.; Made; Mahfud; Maman; Mardani; Maria; Maya; Mega; Megawati;
  Mochamad; Moeldoko; Mohamad; Mohammad; Muhamad; Muhammad; Muh.; Mulyadi; Mulyono; Mustafa; Nadia; Nana; Nanda; Ni; Nia;
  Nina; Nizar; Novi; Nur; Nurul; Oki; Putra; Putri; Putu; Rachmat; Raden; Rahmat; Rahmad; Rahman; Raka; Ratna; Reza; Rian;
  Ricky; Ridwan; Rifki; Rina; Rini; Rio; Rizal; Rizki; Rizky; Robert; Rocky; Roni; Rosa; Rudi; Rudy; Ruslan; Ryan; Saiful;
  Salim; Samsul; Sandi; Santi; Santoso; Sari; Satria; Setiawan; Setyo; Sigit; Sinta; Siti; Slamet; Soekarno; Soeharto; Sofyan;
  Sri; Stefanus; Sudirman; Sugeng; Suharto; Sukarno; Sulaiman; Sumarno; Supriyanto; Suryadi; Susi; Susilo; Sutrisno; Suyanto;
  Syahrul; Syaiful; Syamsul; Tatang; Taufik; Teguh; Tito; Titi; Tommy; Toni; Tri; Umar; Usman; Wahyu; Wahyudi; Wati; Wawan;
  Wayan; Wibowo; Widodo; Wijaya; Wiranto; Wisnu; Yanti; Yanto; Yanuar; Yayan; Yogi; Yohanes; Yoga; Yudi; Yuli; Yulia;
  Yulianto; Yusuf; Yusril; Zainal; Zaenal; Zulkifli
`

/** Words between a person and others whom something concerns. */
export const TOWARD_WORDS = 'terhadap; kepada; bagi; tentang; soal; antara; bersama; melawan'
