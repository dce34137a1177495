import { PARTS_OF_DAY, type PartOfDay, type Unit } from '../../../../language/id/time/calendar.js'
import { isUpper } from '../../../../text/characters.js'
import type { Mod } from '../../../../types.js'
import { pointOf, towardOf } from '../../meaning/meaning.js'
import { type TimexForm, type Hit, type TimexReading, reading, worthOf } from './form.js'

/** Units long enough to be told from now by a word behind: «pekan lalu», but no «hari lalu». */
const LONG_UNITS = 'TLCDQEVWS$'
const TAIL = '(?: y)? [lYdefi](?: i)?'

/** Weekdays, and times told from the moment of telling or from the date told before. */
export const DAY_FORMS: readonly TimexForm[] = [
  { begins: 'KSW', follows: '', read: readWeekday },
  { begins: 'H', follows: ' [KSW]', read: readWeekday },
  // «Jumat Agung», «Sabtu Sehat» are names.
  {
    begins: 'KS',
    follows: ' é',
    read: ({ tokens, from }) => (isUpper(tokens.text.charCodeAt(tokens.starts[from] ?? 0)) ? reading(null) : null),
  },
  // «hari ini», «kemarin», «lusa»; «keesokan harinya», «hari berikutnya».
  { begins: 'H', follows: ' i', read: () => shifted('day', 0) },
  { begins: 'Y>U', follows: '', read: (hit) => shifted('day', worthOf(hit, 'Y>U')) },
  { begins: 'X', follows: '', read: () => anaphoric('day', 1) },
  { begins: 'H', follows: ' [bsk]', read: (hit) => anaphoric('day', worthOf(hit, 'bsk')) },
  // «tadi malam», «sore nanti», «pagi hari ini», «semalam».
  { begins: 'NI', follows: ' P', read: readPart },
  { begins: 'P', follows: '(?: H)? [NIi]', read: readPart },
  { begins: 'G', follows: '', read: readPart },
  // «pekan lalu», «tahun yang akan datang», «akhir pekan ini», «bulan berikutnya».
  { begins: LONG_UNITS, follows: TAIL, read: (hit) => shifted(unitOf(hit), worthOf(hit, 'lYdefi')) },
  { begins: 'B', follows: ` V${TAIL}`, read: (hit) => ifWeekend(hit, shifted('weekend', worthOf(hit, 'lYdefi'))) },
  { begins: LONG_UNITS, follows: ' [bs]', read: (hit) => anaphoric(unitOf(hit), worthOf(hit, 'bs')) },
  { begins: 'B', follows: ' V [bs]', read: (hit) => ifWeekend(hit, anaphoric('weekend', worthOf(hit, 'bs'))) },
  // «akhir tahun», «awal pekan»: of the period around now, unless another is named («awal tahun 2025», «akhir abad ke-19»).
  { begins: 'B', follows: ' [TLCQEVWS](?! [1-6Mildefyycö])', read: readEdge },
]

/** Whether a bare «minggu» is a Sunday or a week is settled by what stands around it. */
function readWeekday(hit: Hit): TimexReading {
  const { kinds, text, starts } = hit.tokens
  const week = 'SW'.includes(kinds.charAt(hit.from)) && !text.startsWith('Minggu', starts[hit.from])
  return reading(pointOf({ weekday: worthOf(hit, 'K') ?? 7 }), null, week)
}

/** A night just gone began the day before. */
function readPart(hit: Hit): TimexReading | null {
  const part = worthOf<PartOfDay>(hit, 'P') ?? PARTS_OF_DAY.malam
  const past = worthOf(hit, 'NIi') === -1 || worthOf(hit, 'G') !== undefined
  return part ? reading(pointOf({ shift: { unit: 'day', by: part.code === 'NI' && past ? -1 : 0 }, part })) : null
}

function readEdge(hit: Hit): TimexReading | null {
  const edge = worthOf<Mod>(hit, 'B') ?? null
  const unit = unitOf(hit)
  if (unit === 'week' && edge === 'END') return shifted('weekend', 0)
  return reading(pointOf({ shift: { unit, by: 0 } }), edge)
}

function ifWeekend(hit: Hit, reading: TimexReading): TimexReading | null {
  return worthOf<Mod>(hit, 'B') === 'END' ? reading : null
}

function unitOf(hit: Hit): Unit {
  return worthOf<Unit>(hit, LONG_UNITS) ?? 'week'
}

/** A time so many units from now. */
export function shifted(unit: Unit, by = 0): TimexReading {
  return reading(pointOf({ shift: { unit, by }, toward: towardOf(by) }))
}

/** A time so many units from the date told before. */
export function anaphoric(unit: Unit, by = 0, toldBy: 'unit' | 'amount' = 'unit'): TimexReading {
  return reading(pointOf({ shift: { unit, by }, anaphoric: toldBy }))
}
