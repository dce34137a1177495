import type { Unit } from '../../../../language/id/time/calendar.js'
import type { Mod } from '../../../../types.js'
import type { UnitAmount } from '../../meaning/meaning.js'
import { durationValue } from '../../meaning/periods.js'
import { KIND, kindsOf } from '../../tokens/kinds.js'
import type { Tokens } from '../../tokens/time-tokens.js'
import { anaphoric, shifted } from './days.js'
import { type Hit, reading, type TimexForm, type TimexReading, worthOf, worthsOf } from './form.js'
import { anyOf, DASH, NUMBER, REST, UNIT, UNIT_NAMES, YEAR } from './patterns.js'

const BEGINS = '0 1 2 3 4 5 half'
const NUMBERS = kindsOf(BEGINS)
const UNITS = kindsOf(UNIT_NAMES)
const UNITS_OF_MANY = kindsOf(`longTime ${UNIT_NAMES}`)
const SENT = kindsOf('last past fromNow coming afterwards preceding beforeThat')
const FROM_TOLD = kindsOf('afterwards preceding beforeThat')
const UP_TO_NOW = kindsOf('latest this lately')
const ON_FROM_NOW = kindsOf('coming ahead toCome')
const IN_WORDS = kindsOf('0 half')
/** What makes an amount a distance from now, or from the date told before. */
const TOLD = ' (?:(?:{which} )?[{last}{past}]|{fromNow}|{coming} {laterToday}|[{afterwards}{preceding}{beforeThat}])'
/** What makes it reach back from now, or on. */
const SPAN = '(?: (?:[{latest}{this}{coming}{lately}{ahead}]|{which} {toCome}))?'
const MORE = `(?: (?:{and} )?${NUMBER} ${UNIT}(?: ${NUMBER} ${UNIT})?)?(?: {more})?${SPAN}`
const DECIMALS = /^(?:,[123]|\.[12])$/
const EACH_UNIT = `(?:{edge} )?(?:${NUMBER} )?${anyOf('year monthUnit day hour century decade quarter semester week sundayOrWeek minute')}(?: {working})?(?: {once})?(?!-)`

/** Amounts of time, and what recurs after one: «tiga minggu», «2 jam 40 menit», «dua tahun silam», «setahun», «sekali sebulan». */
export const AMOUNT_FORMS: readonly TimexForm[] = [
  { begins: BEGINS, follows: `${REST} ?${UNIT}${TOLD}`, read: readTold },
  { begins: BEGINS, follows: `${REST}(?:(?:${DASH}| [{upTo}{or}] )${NUMBER})? ?${UNIT}${MORE}`, read: readDuration },
  { begins: 'oneUnit lastNight', follows: TOLD, read: readTold },
  { begins: 'oneUnit lastNight', follows: `(?!-)(?: {half})?${MORE}`, read: readDuration },
  // «bertahun-tahun», «beberapa bulan terakhir».
  { begins: 'longTime', follows: '', read: readMany },
  { begins: 'some', follows: ` ${UNIT}${SPAN}`, read: readMany },
  // «tiga bulan sekali», «dua kali dalam seminggu», «setiap tiga bulan», «per tahun».
  { begins: BEGINS, follows: `${REST} ?${UNIT} {once}`, read: readEach },
  { begins: 'oneUnit lastNight', follows: ' {once}', read: readEach },
  {
    begins: BEGINS,
    follows: `${REST} ?{times} (?:(?:{within} )?[{oneUnit}{lastNight}]|{within} ${NUMBER} ${UNIT})`,
    read: readEach,
  },
  { begins: 'once', follows: ' (?:{within} )?[{oneUnit}{lastNight}]', read: readEach },
  { begins: 'each', follows: ` (?:[{oneUnit}{lastNight}](?: {once})?|${EACH_UNIT})`, read: readEach },
  { begins: 'per', follows: ` (?![{hour}{minute}])${EACH_UNIT}`, read: readEach },
  // «Nomor 5 tahun 2014» without its first word: the number of a law.
  {
    begins: '1 2 3 4 5',
    follows: ` ?{year} ${YEAR}`,
    read: (hit) => ((worthsOf(hit, '4').pop() ?? 0) < 1800 ? null : reading(null)),
  },
]

function readTold(hit: Hit): TimexReading | null {
  const { amounts } = amountsOf(hit)
  const [amount] = amounts
  const way = worthOf(hit, SENT) ?? 1
  const move = worthOf(hit, FROM_TOLD) === undefined ? shifted : fromTold
  if (!amount?.count) return null
  const { count, unit } = amount
  if (Number.isInteger(count)) return move(unit, way * count)
  return unit === 'year' ? move('month', way * Math.round(count * 12)) : null
}

function fromTold(unit: Unit, by: number): TimexReading {
  return anaphoric(unit, by, 'amount')
}

function readDuration(hit: Hit): TimexReading | null {
  const { amounts, upTo } = amountsOf(hit)
  const count = amounts[0]?.count ?? 0
  if (count <= 0 || (upTo && (upTo.count ?? 0) <= count)) return null
  const before = worthOf(hit, UP_TO_NOW) !== undefined && ('before' as const)
  const around = before || (worthOf(hit, ON_FROM_NOW) !== undefined && ('after' as const))
  const duration = { kind: 'duration' as const, amounts, ...(upTo && { upTo: [upTo] }), ...(around && { around }) }
  return reading(duration, worthOf(hit, KIND.more) === undefined ? null : 'MORE_THAN')
}

function readMany(hit: Hit): TimexReading {
  const unit = worthOf<Unit>(hit, UNITS_OF_MANY) ?? 'year'
  return reading({ kind: 'duration', amounts: [{ count: null, unit }] })
}

function readEach(hit: Hit): TimexReading {
  return reading({ kind: 'set', value: durationValue(amountsOf(hit).amounts) }, worthOf<Mod>(hit, KIND.edge) ?? null)
}

/** The units of a hit with the numbers before them, of two numbers the second apart; a unit alone is one. */
function amountsOf({ tokens, from, to }: Hit): { amounts: UnitAmount[]; upTo: UnitAmount | null } {
  const amounts: UnitAmount[] = []
  let upTo: UnitAmount | null = null
  let counts: number[] = []
  for (let token = from; token < to; token++) {
    const kind = tokens.kinds.charAt(token)
    if (NUMBERS.includes(kind)) {
      const number = numberAt(tokens, token)
      counts.push(number.value)
      token = number.last
    } else if (kind === KIND.times) counts = []
    else if (kind === KIND.oneUnit || kind === KIND.lastNight || UNITS.includes(kind)) {
      const unit = tokens.worths[token] as Unit
      const half = kind === KIND.oneUnit && tokens.kinds.charAt(token + 2) === KIND.half && token + 2 < to
      const [count = half ? 1.5 : 1, most] = counts
      amounts.push({ count, unit })
      if (most !== undefined) upTo = { count: most, unit }
      if (half) token += 2
      counts = []
    }
  }
  return { amounts, upTo }
}

/** A number with its thousands or decimals («1.500», «2,5»), and the last of its tokens. */
function numberAt({ kinds, worths }: Tokens, token: number): { value: number; last: number } {
  let value = worths[token] as number
  let last = token
  if (IN_WORDS.includes(kinds.charAt(token))) return { value, last }
  for (; kinds.startsWith('.3', last + 1); last += 2) value = value * 1000 + (worths[last + 2] as number)
  if (last > token || !DECIMALS.test(kinds.slice(token + 1, token + 3))) return { value, last }
  return { value: value + (worths[token + 2] as number) / 10 ** Number(kinds.charAt(token + 2)), last: token + 2 }
}
