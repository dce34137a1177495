import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDates } from '../../../../src/dates.js'
import { civilDate, isoDate, isoWeek, pad, weekdayOf } from '../../../../src/extract/timexes/meaning/calendar.js'

const MONTHS = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ')
const SHORT = 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' ')
const DAYS = 'Senin Selasa Rabu Kamis Jumat Sabtu Minggu'.split(' ')
const ROMAN = ['I', 'II', 'III', 'IV']
const NOW = '2026-02-05'
const NOW_NUMBER = 20489

/** Every supported form: what it prints for a day, and the value that must be read back. */
const FORMS: Record<string, (number: number) => [words: string, value: string]> = {
  'D Month YYYY': (n) => [`${day(n)} ${month(n)} ${year(n)}`, isoDate(n)],
  'tanggal D Month YYYY': (n) => [`tanggal ${day(n)} ${month(n)} ${year(n)}`, isoDate(n)],
  'D Mon YYYY': (n) => [`${day(n)} ${SHORT[civilDate(n).month - 1]} ${year(n)}`, isoDate(n)],
  'D/M/YYYY': (n) => [`${day(n)}/${civilDate(n).month}/${year(n)}`, isoDate(n)],
  'DD-MM-YYYY': (n) => [`${pad(day(n))}-${pad(civilDate(n).month)}-${year(n)}`, isoDate(n)],
  'YYYY-MM-DD': (n) => [isoDate(n), isoDate(n)],
  'Weekday (D/M/YYYY)': (n) => [`${weekday(n)} (${day(n)}/${civilDate(n).month}/${year(n)})`, isoDate(n)],
  'Weekday, D Month YYYY': (n) => [`${weekday(n)}, ${day(n)} ${month(n)} ${year(n)}`, isoDate(n)],
  'hari Weekday tanggal D Month YYYY': (n) => [`hari ${weekday(n)} tanggal ${day(n)} ${month(n)} ${year(n)}`, isoDate(n)],
  'Weekday (D/M/YYYY) malam': (n) => [`${weekday(n)} (${day(n)}/${civilDate(n).month}/${year(n)}) malam`, `${isoDate(n)}TNI`],
  'Weekday (D/M/YYYY) pukul HH.MM WIB': (n) => [
    `${weekday(n)} (${day(n)}/${civilDate(n).month}/${year(n)}) pukul 09.05 WIB`,
    `${isoDate(n)}T09:05+07:00`,
  ],
  'Month YYYY': (n) => [`${month(n)} ${year(n)}`, isoDate(n).slice(0, 7)],
  'awal Month YYYY': (n) => [`awal ${month(n)} ${year(n)}`, isoDate(n).slice(0, 7)],
  'tahun YYYY': (n) => [`tahun ${year(n)}`, `${year(n)}`],
  'kuartal Q YYYY': (n) => [`kuartal ${ROMAN[quarter(n) - 1]} ${year(n)}`, `${year(n)}-Q${quarter(n)}`],
  'semester H YYYY': (n) => [`semester ${ROMAN[half(n) - 1]} ${year(n)}`, `${year(n)}-H${half(n)}`],
  'tahun YYY0-an': (n) => [`tahun ${Math.floor(year(n) / 10)}0-an`, `${Math.floor(year(n) / 10)}`],
  'D-D Month YYYY': (n) => [
    `1-${Math.max(2, day(n))} ${month(n)} ${year(n)}`,
    `${isoDate(n).slice(0, 8)}01/${isoDate(n).slice(0, 8)}${pad(Math.max(2, day(n)))}`,
  ],
  'Month-Month YYYY': (n) => [
    `Januari-${MONTHS[Math.max(1, civilDate(n).month - 1)]} ${year(n)}`,
    `${year(n)}-01/${year(n)}-${pad(Math.max(2, civilDate(n).month))}`,
  ],
  'YYYY-YYYY': (n) => [`${year(n)}-${year(n) + 3}`, `${year(n)}/${year(n) + 3}`],
  'N hari lalu': (n) => [`${back(n)} hari lalu`, isoDate(NOW_NUMBER - back(n))],
  'N pekan lalu': (n) => [`${back(n)} pekan lalu`, weekOf(NOW_NUMBER - 7 * back(n))],
  'N tahun lagi': (n) => [`${back(n)} tahun lagi`, `${2026 + back(n)}`],
  'Weekday lalu': (n) => [`${weekday(n)} lalu`, isoDate(lastBefore(weekdayOf(n)))],
  'setiap Weekday': (n) => [`setiap ${weekday(n)}`, `XXXX-WXX-${weekdayOf(n)}`],
  'N bulan': (n) => [`selama ${back(n)} bulan`, `P${back(n)}M`],
}
const day = (n: number) => civilDate(n).day
const month = (n: number) => MONTHS[civilDate(n).month - 1]
const year = (n: number) => civilDate(n).year
const weekday = (n: number) => DAYS[weekdayOf(n) - 1]
const quarter = (n: number) => Math.ceil(civilDate(n).month / 3)
const half = (n: number) => Math.ceil(civilDate(n).month / 6)
const back = (n: number) => (Math.abs(n) % 27) + 2
const weekOf = (n: number) => `${isoWeek(n).year}-W${pad(isoWeek(n).week)}`
const lastBefore = (wanted: number) => NOW_NUMBER - 7 + ((wanted - weekdayOf(NOW_NUMBER) + 7) % 7)

test.each(Object.entries(FORMS))('%s reads back to the same value', (_, print) => {
  fc.assert(
    // 1930 to 2060
    fc.property(fc.integer({ min: -14600, max: 32800 }), (number) => {
      const [words, value] = print(number)
      const found = parseDates(`Warga berkumpul ${words} di balai desa.`, { publishedAt: NOW })
      expect(found.map((timex) => timex.value)).toEqual([value])
    }),
    { numRuns: 60 },
  )
})
