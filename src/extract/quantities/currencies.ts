import { COUNTRIES } from '../../language/id/names/countries.js'
import { CURRENCY_NAMES, CURRENCY_SPELLINGS, SHARED_CURRENCIES } from '../../language/id/numbers/currencies.js'
import { type Following, longestOf } from './following-words.js'

/** A currency named behind an amount, and where its name ends; `unit` is `null` where the words do not tell whose. */
export interface Currency {
  readonly unit: string | null
  readonly end: number
}

const NONE = '-'
const SPELLINGS = new Map(Object.entries(CURRENCY_SPELLINGS))
/** By the shared name: the code of the bare name (`''` before) and by country. */
const SHARED = new Map(
  Object.entries(SHARED_CURRENCIES).map(([name, list]) => [
    name,
    Object.fromEntries(list.split('; ').map((each) => [each.slice(0, -4).trim(), each.slice(-4).trim()])) as Record<
      string,
      string
    >,
  ]),
)
const COUNTRY_NAMES = new Set(COUNTRIES.split(/[;=]/).map((name) => name.trim().toLowerCase()))
const FOREIGN = new RegExp(
  `[$€£¥₩₹฿₱₽]|(?<![\\p{L}\\p{N}])(?:${[...Object.keys(CURRENCY_NAMES).filter((name) => name !== 'rupiah'), ...SHARED.keys(), ...SPELLINGS.keys()].join('|')}|USD|EUR|SGD|MYR)(?![\\p{L}\\p{N}])`,
  'iu',
)

/** The currency that the words behind an amount name: «dolar AS», «peso Filipina», «yen». */
export function currencyIn(words: readonly Following[]): Currency | null {
  const [first, ...rest] = words
  if (!first) return null
  const shared = SHARED.get(SPELLINGS.get(first.form) ?? first.form)
  if (!shared) {
    const name = longestOf(CURRENCY_NAMES, words)
    return name && { unit: name.value, end: name.end }
  }
  const country = longestOf(shared, rest)
  if (country) return { unit: country.value, end: country.end }
  const isForeign = rest.some((_, index) =>
    COUNTRY_NAMES.has(
      rest
        .slice(0, index + 1)
        .map(({ form }) => form)
        .join(' '),
    ),
  )
  const bare = shared['']
  return { unit: isForeign || !bare || bare === NONE ? null : bare, end: first.end }
}

/** Whether a text names money of another country. */
export function namesForeignMoney(text: string): boolean {
  return FOREIGN.test(text)
}
