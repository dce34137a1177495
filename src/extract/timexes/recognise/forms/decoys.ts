import { isUpper } from '../../../../text/characters.js'
import { DAY_MONTH } from './dates.js'
import { type Hit, reading, type TimexForm, type TimexReading } from './form.js'

/** What looks like a time and is none: names that hold a date, and counted rounds. What only text tells is passed over in `decoys.ts`. */
export const DECOY_FORMS: readonly TimexForm[] = [
  // «Universitas 17 Agustus 1945», «Pasar Minggu», «Jembatan Sebelas Maret», but not «Pasar Minggu malam» or «Pasar Minggu (5/2)».
  {
    begins: 'datedName',
    follows: ` (?:[012]${DAY_MONTH}|{month}|[{weekday}{sunday}{sundayOrWeek}](?! ?\\(| {partOfDay}))`,
    read: readName,
  },
  // «menit ke-90+2», «tahun ke-3».
  { begins: 'minute day week year sundayOrWeek sunday monthUnit', follows: ' {ordinal}(?:\\+[1-6])?', read: readRound },
]

/** A name, and so with capitals. */
function readName({ tokens, from }: Hit): TimexReading | null {
  const inDigits = tokens.kinds.charAt(from + 2) < '3'
  return inDigits || isUpper(tokens.text.charCodeAt(tokens.starts[from + 2] ?? 0)) ? reading(null) : null
}

/** A count, and no part of the calendar: «Minggu III» is a third week. */
function readRound({ tokens, from }: Hit): TimexReading | null {
  return /k/i.test(tokens.text.charAt(tokens.starts[from + 2] ?? 0)) ? reading(null) : null
}
