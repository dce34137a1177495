import type { Unit } from '../../../../language/id/time/calendar.js'
import type { Mod } from '../../../../types.js'
import type { UnitAmount } from '../../meaning/meaning.js'
import { durationValue } from '../../meaning/periods.js'
import type { Tokens } from '../../tokens/tokens.js'
import { anaphoric, shifted } from './days.js'
import { type TimexForm, type Hit, type TimexReading, reading, worthOf, worthsOf } from './form.js'
import { DASH, NUMBER, REST, UNIT, YEAR } from './patterns.js'

const BEGINS = '012345`'
/** What makes an amount a distance from now, or from the date told before. */
const TOLD = ' (?:(?:y )?[lp]|g|e N|[kst])'
/** What makes it reach back from now, or on. */
const SPAN = '(?: (?:[jie"ë]|y f))?'
const MORE = `(?: (?:n )?${NUMBER} ${UNIT}(?: ${NUMBER} ${UNIT})?)?(?: v)?${SPAN}`
const DECIMALS = /^(?:,[123]|\.[12])$/
const EACH_UNIT = `(?:B )?(?:${NUMBER} )?[TLHJCDQEVWF](?: w)?(?: <)?(?!-)`

/** Amounts of time, and what recurs after one: «tiga minggu», «2 jam 40 menit», «dua tahun silam», «setahun», «sekali sebulan». */
export const AMOUNT_FORMS: readonly TimexForm[] = [
  { begins: BEGINS, follows: `${REST} ?${UNIT}${TOLD}`, read: readTold },
  { begins: BEGINS, follows: `${REST}(?:(?:${DASH}| [ro] )${NUMBER})? ?${UNIT}${MORE}`, read: readDuration },
  { begins: 'OG', follows: TOLD, read: readTold },
  { begins: 'OG', follows: `(?!-)(?: \`)?${MORE}`, read: readDuration },
  // «bertahun-tahun», «beberapa bulan terakhir».
  { begins: '7', follows: '', read: readMany },
  { begins: '8', follows: ` ${UNIT}${SPAN}`, read: readMany },
  // «tiga bulan sekali», «dua kali dalam seminggu», «setiap tiga bulan», «per tahun».
  { begins: `${BEGINS}`, follows: `${REST} ?${UNIT} <`, read: readEach },
  { begins: 'OG', follows: ' <', read: readEach },
  { begins: BEGINS, follows: `${REST} ?m (?:(?:ä )?[OG]|ä ${NUMBER} ${UNIT})`, read: readEach },
  { begins: '<', follows: ' (?:ä )?[OG]', read: readEach },
  { begins: '=', follows: ` (?:[OG](?: <)?|${EACH_UNIT})`, read: readEach },
  { begins: '_', follows: ` (?![JF])${EACH_UNIT}`, read: readEach },
  // «Nomor 5 tahun 2014» without its first word: the number of a law.
  { begins: '12345', follows: ` ?T ${YEAR}`, read: (hit) => ((worthsOf(hit, '4').pop() ?? 0) < 1800 ? null : reading(null)) },
]

function readTold(hit: Hit): TimexReading | null {
  const { amounts } = amountsOf(hit)
  const [amount] = amounts
  const way = worthOf(hit, 'lpgekst') ?? 1
  const move = worthOf(hit, 'kst') === undefined ? shifted : fromTold
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
  const before = worthOf(hit, 'ji"') !== undefined && ('before' as const)
  const around = before || (worthOf(hit, 'eëf') !== undefined && ('after' as const))
  const duration = { kind: 'duration' as const, amounts, ...(upTo && { upTo: [upTo] }), ...(around && { around }) }
  return reading(duration, worthOf(hit, 'v') === undefined ? null : 'MORE_THAN')
}

function readMany(hit: Hit): TimexReading {
  const unit = worthOf<Unit>(hit, `7${UNIT}`) ?? 'year'
  return reading({ kind: 'duration', amounts: [{ count: null, unit }] })
}

function readEach(hit: Hit): TimexReading {
  return reading({ kind: 'set', value: durationValue(amountsOf(hit).amounts) }, worthOf<Mod>(hit, 'B') ?? null)
}

/** The units of a hit with the numbers before them, of two numbers the second apart; a unit alone is one. */
function amountsOf({ tokens, from, to }: Hit): { amounts: UnitAmount[]; upTo: UnitAmount | null } {
  const amounts: UnitAmount[] = []
  let upTo: UnitAmount | null = null
  let counts: number[] = []
  for (let token = from; token < to; token++) {
    const kind = tokens.kinds.charAt(token)
    if (BEGINS.includes(kind)) {
      const number = numberAt(tokens, token)
      counts.push(number.value)
      token = number.last
    } else if (kind === 'm') counts = []
    else if (kind === 'O' || kind === 'G' || UNIT.includes(kind)) {
      const unit = tokens.worths[token] as Unit
      const half = kind === 'O' && tokens.kinds.charAt(token + 2) === '`' && token + 2 < to
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
  if ('0`'.includes(kinds.charAt(token))) return { value, last }
  for (; kinds.startsWith('.3', last + 1); last += 2) value = value * 1000 + (worths[last + 2] as number)
  if (last > token || !DECIMALS.test(kinds.slice(token + 1, token + 3))) return { value, last }
  return { value: value + (worths[token + 2] as number) / 10 ** Number(kinds.charAt(token + 2)), last: token + 2 }
}
