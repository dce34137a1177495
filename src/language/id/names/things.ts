/** Named things that are no person, body or place and that every newspaper reader knows, by kind: `Name=Other`. */
export const THINGS = {
  feast: `
Idul Fitri=Idulfitri=Lebaran=Hari Raya Idul Fitri=Hari Raya Idulfitri; Idul Adha=Iduladha=Hari Raya Idul Adha=Iduladha=Hari Raya Kurban; Natal=Hari Natal; Paskah; Nyepi=Hari Raya Nyepi; Waisak=Hari Raya Waisak; Imlek=Tahun Baru Imlek; Galungan; Kuningan; Maulid Nabi=Maulid Nabi Muhammad; Isra Miraj=Isra Mikraj; Hari Kemerdekaan; Hari Kartini; Hari Buruh=Hari Buruh Internasional=May Day; Hari Pahlawan; Hari Ibu; Hari Pendidikan Nasional=Hardiknas; Hari Sumpah Pemuda; Hari Lahir Pancasila; Hari Kesaktian Pancasila; Hari Pers Nasional; Cap Go Meh; Halloween; Thanksgiving; Valentine=Hari Valentine; Ramadan=Ramadhan=Bulan Ramadan`,
  product: `
Facebook; Instagram; Twitter; TikTok; YouTube=Youtube; WhatsApp=Whatsapp; Telegram; LinkedIn; Snapchat; Google; Google Maps; Google Lens; Google Play; Gmail; ChatGPT; Wikipedia; Zoom; Skype; Spotify; iPhone; iPad; Android; Windows; PlayStation; Threads; PeduliLindungi; SatuSehat; Bitcoin; Ethereum; DeepSeek; Gemini; Alkitab; Al-Quran=Al Quran=Alquran`,
  law: `
Undang-Undang Dasar 1945=UUD 1945=UUD 45=Undang-Undang Dasar; Kitab Undang-Undang Hukum Pidana=KUHP; Kitab Undang-Undang Hukum Acara Pidana=KUHAP; Kitab Undang-Undang Hukum Perdata=KUH Perdata; Pancasila; UU ITE=Undang-Undang ITE; UU Cipta Kerja=UU Ciptaker=Omnibus Law; UU Pemilu; UU Pilkada; UU Tipikor; UU KPK; UU TNI; UU Pers; UU Minerba; UU Narkotika; UU Pornografi; UU Perlindungan Anak; UU MD3; Perppu Cipta Kerja; New START; Protokol Kyoto; Perjanjian Paris=Paris Agreement; Konvensi Jenewa; Konvensi Wina; RCEP; KUHD; Piagam PBB; Supersemar`,
  programme: `
Makan Bergizi Gratis=MBG; Bantuan Langsung Tunai=BLT; Bantuan Subsidi Upah=BSU; Program Keluarga Harapan=PKH; Bantuan Pangan Non Tunai=BPNT; Kartu Indonesia Pintar=KIP Kuliah; Kartu Indonesia Sehat=KIS; Kartu Jakarta Pintar=KJP; Kartu Prakerja=Prakerja; Jaminan Kesehatan Nasional=JKN; Kredit Usaha Rakyat=KUR; Tapera=Tabungan Perumahan Rakyat; Car Free Day=CFD; Belt and Road Initiative; Koperasi Desa Merah Putih; Kampus Merdeka; Merdeka Belajar; Tax Amnesty`,
  event: `
Perang Dunia I; Perang Dunia II=Perang Dunia Kedua; Perang Dingin; Perang Teluk; Pilpres 2014; Pilpres 2019; Pilpres 2024; Pemilu 2014; Pemilu 2019; Pemilu 2024; Konferensi Asia Afrika=KAA; Arab Spring; Brexit; Orde Baru; Orde Lama; Reformasi 1998; Tragedi Kanjuruhan; Bom Bali; Holocaust; Intifada`,
  people: `
Latino; Hispanik; Tionghoa; Yahudi; Rohingya; Uighur=Uyghur; Kurdi; Melayu; Dayak; Batak; Sunda; Bugis; Minang; Betawi; Asmat; Baduy=Badui; Toraja; Syiah; Sunni; Ahmadiyah; Palestina`,
}
