import { DATED_NAMES, LAW_WORDS } from '../../../language/id/time/decoys.js'
import type { Entry } from './entry.js'

/**
 * What goes on behind a word that makes a decoy of it, where only the text tells: numbers of laws and articles, sums of money, ranks.
 * «Nomor 5 Tahun 2014», « 12/2020» or « RI Tahun 1945» behind the word for a law, «Rp 2.025», «kelas 5», «ulang tahun ke-80».
 */
export const TAILS: readonly (readonly [words: readonly string[], tail: RegExp])[] = [
  [
    ['nomor', 'nomer', 'no'],
    /\.?\s{0,3}:?\s{0,3}[\w./-]{1,40}(?:(?:\s{1,3}(?:tahun|thn\.?|th\.?)|\/)\s{0,3}\d{4}|\s{1,3}tanggal(?=\s))?/iy,
  ],
  [
    LAW_WORDS,
    /\s{1,3}(?:(?:RI|NRI|Republik Indonesia)\s{1,3})?(?:(?:tahun\s{1,3})?(?:\d{1,3}[/-])?(?:1[89]|20)\d\d(?!\w)|(?:no(?:mor|mer)?\.?\s{1,3})?\d{1,3}(?:\s{1,3}tahun\s{1,3}\d{4}|(?:\/\d{4}){1,2}))/iy,
  ],
  [['pasal', 'ayat', 'angka', 'huruf', 'bab', 'rt', 'rw', 'kav', 'blok'], /\.?\s{1,3}\(?\w{0,2}\d[\w./-]*/iy],
  [['rp', 'us', 'idr', 'sgd', 'usd'], /\$?\.?\s{0,3}\d[\d.,]*/y],
  [['sebelas maret', 'mandailing natal', 'ulang tahun'], /(?:\s{1,3}(?:ke-?)?\d+)?/iy],
  [
    ['kelas', 'peringkat', 'urutan', 'posisi', 'ronde', 'grup', 'liga', 'seri', 'tipe', 'skor'],
    /\s{1,3}(?:ke-?\s?)?\d+(?:[-.]\d+)*(?!\w)(?!\s{0,3}(?:tahun|bulan|hari|pekan|minggu|jam|menit))/iy,
  ],
]

/** The words of decoys, without and with a capital: a decoy where a tail may follow, a dated name where a date may. */
export const DECOY_WORDS: readonly Entry[] = [
  ...TAILS.flatMap(([words], tail) => words.map((word): Entry => [word, 'decoy', tail])),
  ...DATED_NAMES.map((word): Entry => [word, 'x datedName', 0]),
  ['sd', 'upTo datedName', 0],
  ['grup', 'decoy datedName', 5],
  ['sebelas maret', 'x decoy', 4],
]
