import { DATED_NAMES, LAW_WORDS } from '../../../language/id/decoys.js'
import { behindSpace, isCapital } from '../lex.js'
import { firstWords, initials, openings, phraseAt, phraseSet } from '../phrases.js'
import { MONTH, PART_OF_DAY, WEEKDAY } from '../words.js'
import { readWordDate } from './dates.js'
import { type Form, type Reader, type Reading, reading } from './form.js'
import { quantityAt } from './quantity.js'

const LAW = phraseSet(LAW_WORDS)
const DATED_NAME = phraseSet(DATED_NAMES)

/** « Nomor 5 Tahun 2014», « 12/2020», « RI Tahun 1945» behind the word for a law. */
const LAW_TAIL =
  /\s{1,3}(?:(?:RI|NRI|Republik Indonesia)\s{1,3})?(?:(?:tahun\s{1,3})?(?:\d{1,3}[/-])?(?:1[89]|20)\d\d(?!\w)|(?:no(?:mmor|mor|mer)?\.?\s{1,3})?\d{1,3}(?:\s{1,3}tahun\s{1,3}\d{4}|(?:\/\d{4}){1,2}))/iy

/** What looks like a time and is none: numbers of laws, sums of money, names that hold a date. Read and passed over whole. */
export const DECOY_FORMS: readonly Form[] = [
  {
    starts: ['nomor', 'nomer', 'nommor', 'no'],
    read: passing(
      /no(?:mmor|mor|mer|\.)?\s{0,3}:?\s{0,3}[\w./-]{1,40}(?:(?:\s{1,3}(?:tahun|thn\.?|th\.?)|\/)\s{0,3}\d{4}|\s{1,3}tanggal(?=\s))?/iy,
    ),
  },
  {
    starts: openings(LAW),
    next: initials(['ri', 'nri', 'republik', 'tahun', 'no', '0']),
    read: (text, start) => passAt(LAW_TAIL, text, phraseAt(LAW, text, start)?.end ?? -1),
  },
  {
    starts: ['pasal', 'ayat', 'angka', 'huruf', 'bab', 'rt', 'rw', 'kav', 'blok'],
    read: passing(/[a-z]+\.?\s{1,3}\(?\w{0,2}\d[\w./-]*/iy),
  },
  { starts: ['rp', 'us', 'idr', 'sgd', 'usd'], next: '0', read: passing(/(?:rp|us\$|idr|usd|sgd)\.?\s{0,3}\d[\d.,]*/iy) },
  { starts: openings(DATED_NAME), next: initials(['0', 'sebelas', ...firstWords(MONTH, WEEKDAY)]), read: readDatedName },
  { starts: ['sebelas maret'], read: passing(/Sebelas\s{1,3}Maret(?!\w)/y) },
  { starts: ['mandailing natal'], read: passing(/Mandailing\s{1,3}Natal(?!\w)/iy) },
  { starts: ['ulang tahun'], read: passing(/ulang\s{1,3}tahun(?:\s{1,3}(?:ke-?)?\d+)?/iy) },
  {
    starts: ['menit', 'detik', 'hari', 'pekan', 'tahun', 'minggu', 'bulan', 'kelas'],
    next: 'k',
    read: passing(/[a-z]+\s{1,3}ke-?\s?\d+(?:\+\d+)?(?!\w)/iy),
  },
  {
    starts: ['kelas', 'peringkat', 'urutan', 'posisi', 'ronde', 'grup', 'liga', 'seri', 'tipe', 'skor'],
    next: '0',
    read: passing(/[a-z]+\s{1,3}\d+(?:[-.]\d+)*(?!\w)(?!\s{0,3}(?:tahun|bulan|hari|pekan|minggu|jam|menit))/iy),
  },
]

/** «Universitas 17 Agustus 1945», «Pasar Minggu», «Jembatan Sebelas Maret»: names, and so with capitals. */
function readDatedName(text: string, start: number): Reading | null {
  const head = isCapital(text, start) ? phraseAt(DATED_NAME, text, start) : null
  const at = head ? behindSpace(text, text.charCodeAt(head.end) === 46 ? head.end + 1 : head.end) : -1
  if (at < 0) return null
  const code = text.charCodeAt(at)
  if (code >= 48 && code <= 57) return passed(endOfDate(text, at))
  if (!isCapital(text, at)) return null
  return passed(Math.max(endOfDate(text, at), phraseAt(MONTH, text, at)?.end ?? -1, endOfWeekday(text, at)))
}

/** The end of «17 Agustus 1945» or «Sebelas Maret». */
function endOfDate(text: string, at: number): number {
  const day = quantityAt(text, at)
  return (day && readWordDate(text, day)?.end) ?? -1
}

/** The end of a weekday that is no time by itself: «Pasar Minggu», but not «Pasar Minggu malam» or «Pasar Minggu (5/2)». */
function endOfWeekday(text: string, at: number): number {
  const end = phraseAt(WEEKDAY, text, at)?.end ?? -1
  const next = behindSpace(text, end)
  return end < 0 || text.charCodeAt(next < 0 ? end : next) === 40 || phraseAt(PART_OF_DAY, text, next) ? -1 : end
}

function passing(pattern: RegExp): Reader {
  return (text, start) => passAt(pattern, text, start)
}

function passAt(pattern: RegExp, text: string, at: number): Reading | null {
  pattern.lastIndex = at
  return at >= 0 && pattern.test(text) ? passed(pattern.lastIndex) : null
}

function passed(end: number): Reading | null {
  return end < 0 ? null : reading(end, null)
}
