/**
 * The regencies and cities of each province by its number in the government's list of area codes (Kepmendagri 100.1.1-6117 of 2022), in
 * the order of their numbers: from 01 the regencies, from 71 the cities. A number before a name is where the count goes on.
 */
export const AREAS: Readonly<Record<string, string>> = {
  11: `
    Aceh Selatan; Aceh Tenggara; Aceh Timur; Aceh Tengah; Aceh Barat; Aceh Besar; Pidie; Aceh Utara; Simeulue; Aceh Singkil; Bireuen;
    Aceh Barat Daya; Gayo Lues; Aceh Jaya; Nagan Raya; Aceh Tamiang; Bener Meriah; Pidie Jaya;
    71 Banda Aceh; Sabang; Lhokseumawe; Langsa; Subulussalam`,
  12: `
    Tapanuli Tengah; Tapanuli Utara; Tapanuli Selatan; Nias; Langkat; Karo; Deli Serdang; Simalungun; Asahan; Labuhanbatu; Dairi; Toba;
    Mandailing Natal; Nias Selatan; Pakpak Bharat; Humbang Hasundutan; Samosir; Serdang Bedagai; Batu Bara; Padang Lawas Utara;
    Padang Lawas; Labuhanbatu Selatan; Labuhanbatu Utara; Nias Utara; Nias Barat;
    71 Medan; Pematangsiantar; Sibolga; Tanjungbalai; Binjai; Tebing Tinggi; Padangsidimpuan; Gunungsitoli`,
  13: `
    Pesisir Selatan; Solok; Sijunjung; Tanah Datar; Padang Pariaman; Agam; Lima Puluh Kota; Pasaman; Kepulauan Mentawai; Dharmasraya;
    Solok Selatan; Pasaman Barat; 71 Padang; Solok; Sawahlunto; Padang Panjang; Bukittinggi; Payakumbuh; Pariaman`,
  14: `
    Kampar; Indragiri Hulu; Bengkalis; Indragiri Hilir; Pelalawan; Rokan Hulu; Rokan Hilir; Siak; Kuantan Singingi; Kepulauan Meranti;
    71 Pekanbaru; Dumai`,
  15: `
    Kerinci; Merangin; Sarolangun; Batanghari; Muaro Jambi; Tanjung Jabung Barat; Tanjung Jabung Timur; Bungo; Tebo;
    71 Jambi; Sungai Penuh`,
  16: `
    Ogan Komering Ulu; Ogan Komering Ilir; Muara Enim; Lahat; Musi Rawas; Musi Banyuasin; Banyuasin; Ogan Komering Ulu Timur;
    Ogan Komering Ulu Selatan; Ogan Ilir; Empat Lawang; Penukal Abab Lematang Ilir; Musi Rawas Utara;
    71 Palembang; Pagar Alam; Lubuklinggau; Prabumulih`,
  17: `
    Bengkulu Selatan; Rejang Lebong; Bengkulu Utara; Kaur; Seluma; Mukomuko; Lebong; Kepahiang; Bengkulu Tengah; 71 Bengkulu`,
  18: `
    Lampung Selatan; Lampung Tengah; Lampung Utara; Lampung Barat; Tulang Bawang; Tanggamus; Lampung Timur; Way Kanan; Pesawaran;
    Pringsewu; Mesuji; Tulang Bawang Barat; Pesisir Barat; 71 Bandar Lampung; Metro`,
  19: `
    Bangka; Belitung; Bangka Selatan; Bangka Tengah; Bangka Barat; Belitung Timur; 71 Pangkalpinang`,
  21: `
    Bintan; Karimun; Natuna; Lingga; Kepulauan Anambas; 71 Batam; Tanjungpinang`,
  31: `
    Kepulauan Seribu; 71 Jakarta Pusat; Jakarta Utara; Jakarta Barat; Jakarta Selatan; Jakarta Timur`,
  32: `
    Bogor; Sukabumi; Cianjur; Bandung; Garut; Tasikmalaya; Ciamis; Kuningan; Cirebon; Majalengka; Sumedang; Indramayu; Subang;
    Purwakarta; Karawang; Bekasi; Bandung Barat; Pangandaran;
    71 Bogor; Sukabumi; Bandung; Cirebon; Bekasi; Depok; Cimahi; Tasikmalaya; Banjar`,
  33: `
    Cilacap; Banyumas; Purbalingga; Banjarnegara; Kebumen; Purworejo; Wonosobo; Magelang; Boyolali; Klaten; Sukoharjo; Wonogiri;
    Karanganyar; Sragen; Grobogan; Blora; Rembang; Pati; Kudus; Jepara; Demak; Semarang; Temanggung; Kendal; Batang; Pekalongan;
    Pemalang; Tegal; Brebes; 71 Magelang; Surakarta; Salatiga; Semarang; Pekalongan; Tegal`,
  34: `
    Kulon Progo; Bantul; Gunungkidul; Sleman; 71 Yogyakarta`,
  35: `
    Pacitan; Ponorogo; Trenggalek; Tulungagung; Blitar; Kediri; Malang; Lumajang; Jember; Banyuwangi; Bondowoso; Situbondo;
    Probolinggo; Pasuruan; Sidoarjo; Mojokerto; Jombang; Nganjuk; Madiun; Magetan; Ngawi; Bojonegoro; Tuban; Lamongan; Gresik;
    Bangkalan; Sampang; Pamekasan; Sumenep;
    71 Kediri; Blitar; Malang; Probolinggo; Pasuruan; Mojokerto; Madiun; Surabaya; Batu`,
  36: `
    Pandeglang; Lebak; Tangerang; Serang; 71 Tangerang; Cilegon; Serang; Tangerang Selatan`,
  51: `
    Jembrana; Tabanan; Badung; Gianyar; Klungkung; Bangli; Karangasem; Buleleng; 71 Denpasar`,
  52: `
    Lombok Barat; Lombok Tengah; Lombok Timur; Sumbawa; Dompu; Bima; Sumbawa Barat; Lombok Utara; 71 Mataram; Bima`,
  53: `
    Kupang; Timor Tengah Selatan; Timor Tengah Utara; Belu; Alor; Flores Timur; Sikka; Ende; Ngada; Manggarai; Sumba Timur;
    Sumba Barat; Lembata; Rote Ndao; Manggarai Barat; Nagekeo; Sumba Tengah; Sumba Barat Daya; Manggarai Timur; Sabu Raijua; Malaka;
    71 Kupang`,
  61: `
    Sambas; Mempawah; Sanggau; Ketapang; Sintang; Kapuas Hulu; Bengkayang; Landak; Sekadau; Melawi; Kayong Utara; Kubu Raya;
    71 Pontianak; Singkawang`,
  62: `
    Kotawaringin Barat; Kotawaringin Timur; Kapuas; Barito Selatan; Barito Utara; Katingan; Seruyan; Sukamara; Lamandau; Gunung Mas;
    Pulang Pisau; Murung Raya; Barito Timur; 71 Palangka Raya`,
  63: `
    Tanah Laut; Kotabaru; Banjar; Barito Kuala; Tapin; Hulu Sungai Selatan; Hulu Sungai Tengah; Hulu Sungai Utara; Tabalong;
    Tanah Bumbu; Balangan; 71 Banjarmasin; Banjarbaru`,
  64: `
    Paser; Kutai Kartanegara; Berau; 07 Kutai Barat; Kutai Timur; Penajam Paser Utara; 11 Mahakam Ulu;
    71 Balikpapan; Samarinda; 74 Bontang`,
  65: `
    Bulungan; Malinau; Nunukan; Tana Tidung; 71 Tarakan`,
  71: `
    Bolaang Mongondow; Minahasa; Kepulauan Sangihe; Kepulauan Talaud; Minahasa Selatan; Minahasa Utara; Minahasa Tenggara;
    Bolaang Mongondow Utara; Kepulauan Siau Tagulandang Biaro; Bolaang Mongondow Timur; Bolaang Mongondow Selatan;
    71 Manado; Bitung; Tomohon; Kotamobagu`,
  72: `
    Banggai; Poso; Donggala; Tolitoli; Buol; Morowali; Banggai Kepulauan; Parigi Moutong; Tojo Una-Una; Sigi; Banggai Laut;
    Morowali Utara; 71 Palu`,
  73: `
    Kepulauan Selayar; Bulukumba; Bantaeng; Jeneponto; Takalar; Gowa; Sinjai; Bone; Maros; Pangkajene dan Kepulauan; Barru; Soppeng;
    Wajo; Sidenreng Rappang; Pinrang; Enrekang; Luwu; Tana Toraja; 22 Luwu Utara; 24 Luwu Timur; 26 Toraja Utara;
    71 Makassar; Parepare; Palopo`,
  74: `
    Kolaka; Konawe; Muna; Buton; Konawe Selatan; Bombana; Wakatobi; Kolaka Utara; Konawe Utara; Buton Utara; Kolaka Timur;
    Konawe Kepulauan; Muna Barat; Buton Tengah; Buton Selatan; 71 Kendari; Baubau`,
  75: `
    Gorontalo; Boalemo; Bone Bolango; Pohuwato; Gorontalo Utara; 71 Gorontalo`,
  76: `
    Pasangkayu; Mamuju; Mamasa; Polewali Mandar; Majene; Mamuju Tengah`,
  81: `
    Maluku Tengah; Maluku Tenggara; Kepulauan Tanimbar; Buru; Seram Bagian Timur; Seram Bagian Barat; Kepulauan Aru; Maluku Barat Daya;
    Buru Selatan; 71 Ambon; Tual`,
  82: `
    Halmahera Barat; Halmahera Tengah; Halmahera Utara; Halmahera Selatan; Kepulauan Sula; Halmahera Timur; Pulau Morotai;
    Pulau Taliabu; 71 Ternate; Tidore Kepulauan`,
  91: `
    03 Jayapura; 05 Kepulauan Yapen; Biak Numfor; 10 Sarmi; Keerom; 15 Waropen; 19 Supiori; Mamberamo Raya; 71 Jayapura`,
  92: `
    02 Manokwari; Fakfak; 06 Teluk Bintuni; Teluk Wondama; Kaimana; 11 Manokwari Selatan; Pegunungan Arfak`,
  93: `
    Merauke; Boven Digoel; Mappi; Asmat`,
  94: `
    Nabire; Puncak Jaya; Paniai; Mimika; Puncak; Dogiyai; Intan Jaya; Deiyai`,
  95: `
    Jayawijaya; Pegunungan Bintang; Yahukimo; Tolikara; Mamberamo Tengah; Yalimo; Lanny Jaya; Nduga`,
  96: `
    Sorong; Sorong Selatan; Raja Ampat; Tambrauw; Maybrat; 71 Sorong`,
}

/** The provinces in the notation of this folder, behind their number there and the letters of their code in ISO 3166-2:ID. */
export const PROVINCE_CODES = `
  11 AC Aceh; 12 SU Sumatera Utara; 13 SB Sumatera Barat; 14 RI Riau; 15 JA Jambi; 16 SS Sumatera Selatan; 17 BE Bengkulu;
  18 LA Lampung; 19 BB Kepulauan Bangka Belitung; 21 KR Kepulauan Riau; 31 JK DKI Jakarta; 32 JB Jawa Barat; 33 JT Jawa Tengah;
  34 YO Daerah Istimewa Yogyakarta; 35 JI Jawa Timur; 36 BT Banten; 51 BA Bali; 52 NB Nusa Tenggara Barat; 53 NT Nusa Tenggara Timur;
  61 KB Kalimantan Barat; 62 KT Kalimantan Tengah; 63 KS Kalimantan Selatan; 64 KI Kalimantan Timur; 65 KU Kalimantan Utara;
  71 SA Sulawesi Utara; 72 ST Sulawesi Tengah; 73 SN Sulawesi Selatan; 74 SG Sulawesi Tenggara; 75 GO Gorontalo; 76 SR Sulawesi Barat;
  81 MA Maluku; 82 MU Maluku Utara; 91 PA Papua; 92 PB Papua Barat; 93 PS Papua Selatan; 94 PT Papua Tengah; 95 PE Papua Pegunungan;
  96 PD Papua Barat Daya
`

/** Countries behind their code in ISO 3166-1, alpha-2; those without one of their own, or with one that ISO has withdrawn, are left out. */
export const COUNTRY_CODES = `
  AF Afganistan; ZA Afrika Selatan; AL Albania; DZ Aljazair; US Amerika Serikat; AD Andorra; AO Angola;
  AG Antigua dan Barbuda; SA Arab Saudi; AR Argentina; AM Armenia; AU Australia; AT Austria; AZ Azerbaijan; BS Bahama;
  BH Bahrain; BD Bangladesh; BB Barbados; NL Belanda; BY Belarus; BE Belgia; BZ Belize; BJ Benin; BT Bhutan; BO Bolivia;
  BA Bosnia dan Herzegovina; BW Botswana; BR Brasil; BN Brunei Darussalam; BG Bulgaria; BF Burkina Faso; BI Burundi; CZ Ceko;
  TD Chad; CL Chile; CN China; DK Denmark; DJ Djibouti; DM Dominika; EC Ekuador; SV El Salvador; ER Eritrea; EE Estonia;
  SZ Eswatini; ET Ethiopia; FJ Fiji; PH Filipina; FI Finlandia; GA Gabon; GM Gambia; GE Georgia; GH Ghana; GD Grenada;
  GT Guatemala; GN Guinea; GW Guinea-Bissau; GQ Guinea Khatulistiwa; GY Guyana; HT Haiti; HN Honduras; HU Hungaria; IN India;
  ID Indonesia; GB Inggris; IQ Irak; IR Iran; IE Irlandia; IS Islandia; IL Israel; IT Italia; JM Jamaika; JP Jepang;
  DE Jerman; KH Kamboja; CM Kamerun; CA Kanada; KZ Kazakhstan; KE Kenya; MH Kepulauan Marshall; SB Kepulauan Solomon;
  KG Kirgizstan; KI Kiribati; CO Kolombia; KM Komoro; KR Korea Selatan; KP Korea Utara; CR Kosta Rika; HR Kroasia; CU Kuba;
  KW Kuwait; LA Laos; LV Latvia; LB Lebanon; LS Lesotho; LR Liberia; LY Libya; LI Liechtenstein; LT Lituania; LU Luksemburg;
  MG Madagaskar; MK Makedonia Utara; MV Maladewa; MW Malawi; MY Malaysia; ML Mali; MT Malta; MA Maroko; MR Mauritania;
  MU Mauritius; MX Meksiko; EG Mesir; FM Mikronesia; MD Moldova; MC Monako; MN Mongolia; ME Montenegro; MZ Mozambik;
  NA Namibia; NR Nauru; NP Nepal; NE Niger; NG Nigeria; NI Nikaragua; NO Norwegia; OM Oman; PK Pakistan; PW Palau; PA Panama;
  PG Papua Nugini; PY Paraguay; PE Peru; PL Polandia; PT Portugal; FR Prancis; QA Qatar; CF Republik Afrika Tengah;
  DO Republik Dominika; RO Rumania; RU Rusia; RW Rwanda; LC Saint Lucia; WS Samoa; SM San Marino; ST Sao Tome dan Principe;
  NZ Selandia Baru; SN Senegal; RS Serbia; SC Seychelles; SL Sierra Leone; SG Singapura; CY Siprus; SI Slovenia; SK Slovakia;
  SO Somalia; ES Spanyol; LK Sri Lanka; SD Sudan; SS Sudan Selatan; SY Suriah; SR Suriname; SE Swedia; CH Swiss; TW Taiwan;
  TJ Tajikistan; CV Tanjung Verde; TZ Tanzania; TH Thailand; TL Timor Leste; TG Togo; TO Tonga; TT Trinidad dan Tobago;
  TN Tunisia; TR Turki; TM Turkmenistan; TV Tuvalu; UG Uganda; UA Ukraina; AE Uni Emirat Arab; UY Uruguay; UZ Uzbekistan;
  VU Vanuatu; VA Vatikan; VE Venezuela; VN Vietnam; YE Yaman; JO Yordania; GR Yunani; ZM Zambia; ZW Zimbabwe; GL Greenland;
  PR Puerto Riko; NC Kaledonia Baru; GU Guam; MM Myanmar; PS Palestina; CI Pantai Gading; HK Hong Kong; MO Makau
`
