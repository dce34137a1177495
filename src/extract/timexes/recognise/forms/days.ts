import { PARTS_OF_DAY, type PartOfDay, type Unit } from '../../../../language/id/time/calendar.js'
import { isUpper } from '../../../../text/characters.js'
import type { Mod } from '../../../../types.js'
import { pointOf, towardOf } from '../../meaning/meaning.js'
import { KIND, kindsOf } from '../../tokens/kinds.js'
import { type Hit, reading, type TimexForm, type TimexReading, worthOf } from './form.js'

/** Units long enough to be told from now by a word behind: «pekan lalu», but no «hari lalu». */
const LONG_UNITS = 'year monthUnit century decade quarter semester week sundayOrWeek sunday shortUnit'
const LONG = kindsOf(LONG_UNITS)
const FROM_NOW = kindsOf('yesterday tomorrow dayFromNow')
const FROM_TOLD = kindsOf('following preceding afterwards')
const SENT = kindsOf('last yesterday next coming toCome this')
const OF_TODAY = kindsOf('laterToday justNow this')
const MAY_BE_WEEK = kindsOf('sunday sundayOrWeek')
const TAIL = '(?: {which})? [{last}{yesterday}{next}{coming}{toCome}{this}](?: {this})?'

/** Weekdays, and times told from the moment of telling or from the date told before. */
export const DAY_FORMS: readonly TimexForm[] = [
  { begins: 'weekday sunday sundayOrWeek', follows: '', read: readWeekday },
  { begins: 'day', follows: ' [{weekday}{sunday}{sundayOrWeek}]', read: readWeekday },
  // «Jumat Agung», «Sabtu Sehat» are names.
  {
    begins: 'weekday sunday',
    follows: ' {dayName}',
    read: ({ tokens, from }) => (isUpper(tokens.text.charCodeAt(tokens.starts[from] ?? 0)) ? reading(null) : null),
  },
  // «hari ini», «kemarin», «lusa»; «keesokan harinya», «hari berikutnya».
  { begins: 'day', follows: ' {this}', read: () => shifted('day', 0) },
  { begins: 'yesterday tomorrow dayFromNow', follows: '', read: (hit) => shifted('day', worthOf(hit, FROM_NOW)) },
  { begins: 'nextDay', follows: '', read: () => anaphoric('day', 1) },
  { begins: 'day', follows: ' [{following}{preceding}{afterwards}]', read: (hit) => anaphoric('day', worthOf(hit, FROM_TOLD)) },
  // «tadi malam», «sore nanti», «pagi hari ini», «semalam».
  { begins: 'laterToday justNow', follows: ' {partOfDay}', read: readPart },
  { begins: 'partOfDay', follows: '(?: {day})? [{laterToday}{justNow}{this}]', read: readPart },
  { begins: 'lastNight', follows: '', read: readPart },
  // «pekan lalu», «tahun yang akan datang», «akhir pekan ini», «bulan berikutnya».
  { begins: LONG_UNITS, follows: TAIL, read: (hit) => shifted(unitOf(hit), worthOf(hit, SENT)) },
  { begins: 'edge', follows: ` {week}${TAIL}`, read: (hit) => ifWeekend(hit, shifted('weekend', worthOf(hit, SENT))) },
  { begins: LONG_UNITS, follows: ' [{following}{preceding}]', read: (hit) => anaphoric(unitOf(hit), worthOf(hit, FROM_TOLD)) },
  {
    begins: 'edge',
    follows: ' {week} [{following}{preceding}]',
    read: (hit) => ifWeekend(hit, anaphoric('weekend', worthOf(hit, FROM_TOLD))),
  },
  // «akhir tahun», «awal pekan»: of the period around now, unless another is named («awal tahun 2025», «akhir abad ke-19»).
  {
    begins: 'edge',
    follows:
      ' [{year}{monthUnit}{century}{quarter}{semester}{week}{sundayOrWeek}{sunday}](?! [1-6{month}{this}{last}{next}{coming}{toCome}{which}{yearKind}{ordinal}])',
    read: readEdge,
  },
]

/** Whether a bare «minggu» is a Sunday or a week is settled by what stands around it. */
function readWeekday(hit: Hit): TimexReading {
  const { kinds, text, starts } = hit.tokens
  const week = MAY_BE_WEEK.includes(kinds.charAt(hit.from)) && !text.startsWith('Minggu', starts[hit.from])
  return reading(pointOf({ weekday: worthOf(hit, KIND.weekday) ?? 7 }), null, week)
}

/** A night just gone began the day before. */
function readPart(hit: Hit): TimexReading | null {
  const part = worthOf<PartOfDay>(hit, KIND.partOfDay) ?? PARTS_OF_DAY.malam
  const past = worthOf(hit, OF_TODAY) === -1 || worthOf(hit, KIND.lastNight) !== undefined
  return part ? reading(pointOf({ shift: { unit: 'day', by: part.code === 'NI' && past ? -1 : 0 }, part })) : null
}

function readEdge(hit: Hit): TimexReading | null {
  const edge = worthOf<Mod>(hit, KIND.edge) ?? null
  const unit = unitOf(hit)
  if (unit === 'week' && edge === 'END') return shifted('weekend', 0)
  return reading(pointOf({ shift: { unit, by: 0 } }), edge)
}

function ifWeekend(hit: Hit, reading: TimexReading): TimexReading | null {
  return worthOf<Mod>(hit, KIND.edge) === 'END' ? reading : null
}

function unitOf(hit: Hit): Unit {
  return worthOf<Unit>(hit, LONG) ?? 'week'
}

/** A time so many units from now. */
export function shifted(unit: Unit, by = 0): TimexReading {
  return reading(pointOf({ shift: { unit, by }, toward: towardOf(by) }))
}

/** A time so many units from the date told before. */
export function anaphoric(unit: Unit, by = 0, toldBy: 'unit' | 'amount' = 'unit'): TimexReading {
  return reading(pointOf({ shift: { unit, by }, anaphoric: toldBy }))
}
