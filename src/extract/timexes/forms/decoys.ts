import { MONTHS, WEEKDAYS } from '../../../language/id/calendar.js'
import { DATED_NAMES, LAW_WORDS, NAMING_TAILS } from '../../../language/id/decoys.js'
import { anyOf, type Form, firstWords, form, YEAR } from './form.js'

const NUMBERED = '(?:nommor|nomor|nomer|no\\.?)'
const MONTH = anyOf(MONTHS)

/** What looks like a time and is none: numbers of laws, sums of money, names that hold a date. Read and passed over whole. */
export const DECOY_FORMS: readonly Form[] = [
  form(
    ['nomor', 'nomer', 'nommor', 'no'],
    `${NUMBERED} ?:? ?[\\w./-]{1,40}(?:(?: tahun| thn\\.?| th\\.?|/) ?\\d{4}| tanggal(?= ))?`,
    pass,
  ),
  form(
    firstWords(LAW_WORDS),
    `${anyOf(LAW_WORDS)} (?:RI |NRI |Republik Indonesia )?(?:tahun )?(?:\\d{1,3}[/-])?(?:1[89]|20)\\d\\d(?!\\w)`,
    pass,
  ),
  form(firstWords(LAW_WORDS), `${anyOf(LAW_WORDS)} (?:${NUMBERED} )?\\d{1,3}(?: tahun \\d{4}|/\\d{4}(?:/\\d{4})?)`, pass),
  form(['rp', 'us', 'idr', 'sgd', 'usd'], '(?:rp|us\\$|idr|usd|sgd)\\.? ?\\d[\\d.,]*', pass),
  form(
    ['pasal', 'ayat', 'angka', 'huruf', 'bab', 'rt', 'rw', 'kav', 'blok'],
    '(?:pasal|ayat|angka|huruf|bab|rt|rw|kav|blok)\\.? \\(?\\w{0,2}\\d[\\w./-]*',
    pass,
  ),
  form(
    firstWords(DATED_NAMES),
    `${anyOf(DATED_NAMES).replaceAll('.', '\\.')} (?:\\d{1,2} ${MONTH}(?: ${YEAR})?|${anyOf(WEEKDAYS)}(?! ?\\(| (?:malam|pagi|siang|sore))|Sebelas Maret|10 Nopember|${MONTH})(?!\\w)`,
    (_, match) => (/ \p{Lu}[^ ]*$| \d/u.test(match) && /^\p{Lu}/u.test(match) ? false : null),
  ),
  form(['sebelas', 'supersemar'], 'Sebelas Maret(?!\\w)', pass, { caseSensitive: true }),
  form(firstWords(WEEKDAYS), `${anyOf(WEEKDAYS)} (?:${NAMING_TAILS.join('|')})(?!\\w)`, (_, match) =>
    /^\p{Lu}.* \p{Lu}/u.test(match) ? false : null,
  ),
  form([], '\\d{1,4} tahun (?:1[89]|20)\\d\\d(?!\\w)', pass, { digits: true }),
  form(['mandailing'], 'Mandailing Natal(?!\\w)', pass),
  form(['ulang'], 'ulang tahun(?: (?:ke-?)?\\d+)?', pass),
  form(
    ['menit', 'detik', 'hari', 'pekan', 'tahun', 'minggu', 'bulan', 'kelas', 'semester'],
    '(?:menit|hari|pekan|tahun|minggu|bulan|kelas) (?:ke-?)\\s?\\d+(?:\\+\\d+)?(?!\\w)',
    pass,
  ),
  form(
    ['kelas', 'peringkat', 'urutan', 'posisi', 'ronde', 'grup', 'nomor', 'liga', 'seri', 'tipe', 'skor'],
    '(?:kelas|peringkat|urutan|posisi|ronde|grup|liga|seri|tipe|skor) \\d+(?:[-.]\\d+)*(?!\\w)(?! ?(?:tahun|bulan|hari|pekan|minggu|jam|menit))',
    pass,
  ),
]

function pass(): false {
  return false
}
