import type { CreditRole } from '../../../types.js'
import { phrases, words } from '../notation.js'

/** Labels before the names of a byline, in lower case, with the role they give. */
export const CREDIT_LABELS: Readonly<Record<string, CreditRole>> = {
  penulis: 'author',
  'penulis naskah': 'author',
  reporter: 'author',
  pewarta: 'author',
  wartawan: 'author',
  jurnalis: 'author',
  pewawancara: 'author',
  pelapor: 'author',
  penyusun: 'author',
  'disusun oleh': 'author',
  'dilaporkan oleh': 'author',
  oleh: 'author',
  'ditulis oleh': 'author',
  'diposting oleh': 'author',
  'diposkan oleh': 'author',
  author: 'author',
  by: 'author',
  'written by': 'author',
  rep: 'author',
  teks: 'author',
  naskah: 'author',
  laporan: 'author',
  'laporan wartawan': 'author',
  'laporan reporter': 'author',
  'laporan jurnalis': 'author',
  'laporan kontributor': 'contributor',
  kontributor: 'contributor',
  koresponden: 'contributor',
  penerjemah: 'contributor',
  penyadur: 'contributor',
  'diadaptasi oleh': 'contributor',
  produser: 'contributor',
  narator: 'contributor',
  videografer: 'photographer',
  'video editor': 'editor',
  'editor video': 'editor',
  fotografer: 'photographer',
  pewartafoto: 'photographer',
  'pewarta foto': 'photographer',
  'foto oleh': 'photographer',
  editor: 'editor',
  'editor bahasa': 'editor',
  penyunting: 'editor',
  redaktur: 'editor',
  'redaktur pelaksana': 'editor',
  red: 'editor',
  redaksi: 'editor',
  penyelaras: 'editor',
  'penanggung jawab': 'editor',
  publisher: 'editor',
  uploader: 'editor',
  'edited by': 'editor',
}

/** Labels that open a byline without a colon, before an outlet and a name: «Laporan Wartawan Harian Nusa, Rina Sari». */
export const REPORT_LABELS: readonly string[] = phrases(
  'laporan wartawan; laporan reporter; laporan jurnalis; laporan kontributor; laporan',
)

/** Words that stand before a date of publication. */
export const PUBLISHED_LABELS: readonly string[] = phrases(`
  tayang; diterbitkan; dipublikasikan; diunggah; dirilis; terbit; rilis; published; posted; posted on; published on;
  diposting; diposkan; dipublikasi; tanggal; tanggal terbit; dibuat; publikasi; dimuat; ditayangkan
`)

/** Words that stand before a date of change. */
export const MODIFIED_LABELS: readonly string[] = phrases(`
  diperbarui; diperbaharui; terakhir diperbarui; pembaruan; update; updated; last updated; diupdate; diubah;
  perubahan terakhir; modified
`)

/** Words that are part of an outlet's name and never of a place's, in lower case. */
export const OUTLET_WORDS: readonly string[] = words(`
  news media harian koran radar tribun pos post berita kabar warta suara metro tv radio majalah tempo kompas antara posmetro
  tabloid online daily times network redaksi cnn viva rri kbrn rmol nusa lensa info digital detikcom jurnal surya republika
  sindo okezone reuters afp xinhua ap bernama inews jawapos jpnn bisnis
`)

/** Words that a caption is told by, wherever they stand in it. */
export const CAPTION_MARKS: readonly string[] = phrases(`
  (kiri); (kanan); (tengah); (dua kiri); (dua kanan); (kedua kiri); (kedua kanan); (ketiga kiri); (kedua dari kiri);
  (kedua dari kanan); (foto:; (foto/; (dok.; (dok:; (antara foto; (antara/; (istimewa); (ist); (shutterstock; (ilustrasi;
  (credit:; (credit :; (kredit:; (sumber foto; (instagram/; (instagram.com; (ig/; (twitter/; (youtube/; (dokumentasi;
  (tangkapan layar; (freepik; (unsplash; (pexels; (pixabay
`)

/** Beginnings of captions. */
export const CAPTION_STARTS: readonly string[] = phrases(`
  tangkap layar; tangkapan layar; ilustrasi; foto ilustrasi; foto:; foto :; keterangan foto; ket foto; ket. foto; caption;
  gambar ilustrasi; infografis:; grafis:; screenshot; potret; cuplikan layar
`)
