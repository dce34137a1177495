import { phrases } from '../notation.js'

/** Titles of a closing section, in lower case. */
export const CLOSING_TITLES: readonly string[] = phrases(`
  kesimpulan; simpulan; penutup; akhir kata; kata akhir; kata penutup; kesimpulan akhir; penutup dan harapan;
  kesimpulan dan harapan; kesimpulan dan saran; simpulan dan saran; kesimpulan dan penutup; penutup dan kesimpulan;
  kesimpulan dan rekomendasi; catatan akhir; catatan penutup; sebagai penutup; rangkuman; ringkasan akhir; ikhtisar; konklusi;
  kesimpulannya; simpulan akhir; harapan dan penutup; penutup dan saran; intisari; pungkasan
`)

/** Words that announce a list without a number, in lower case. */
export const LIST_CUES: readonly string[] = phrases(`
  berikut; berikut ini; sebagai berikut; antara lain; di antaranya; diantaranya; yaitu; yakni; meliputi; terdiri dari;
  terdiri atas; adalah; mencakup; seperti; misalnya; ialah; berupa; rinciannya; daftarnya; syaratnya; caranya; langkahnya
`)

/** Words at the end of an announcement after which somebody else's text follows, in lower case. */
export const QUOTE_CUES: readonly string[] = phrases(`
  narasi; keterangan; pesan; bunyinya; berbunyi; menulis; tulisnya; tulis; cuitan; unggahan; teks; kutipan; pernyataan;
  isinya; narasi lengkapnya; pesannya; surat; sms; takarir; caption; menuliskan; narasinya; pernyataannya; ujarnya; katanya;
  ayat; berfirman; bersabda; lirik; liriknya
`)
