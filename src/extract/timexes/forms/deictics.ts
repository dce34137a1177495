import { PARTS_OF_DAY, type PartOfDay, type Unit } from '../../../language/id/calendar.js'
import { behindSpace, wordEndAt } from '../lex.js'
import { type Found, firstWords, initials, openings, phraseAt } from '../phrases.js'
import { DAY_ANAPHOR, DAY_DEICTIC, EDGE, MONTH, PART_DEICTIC, PART_OF_DAY, SHIFT_TAIL, UNIT, UNIT_ANAPHOR } from '../words.js'
import { type Form, type Reading, reading } from './form.js'

/** Units too fine to be told from now by a tail alone: «hari lalu», «jam ini». */
const FINE: ReadonlySet<Unit> = new Set<Unit>(['day', 'hour', 'minute', 'second'])
/** What makes an edge and a unit another period than the one around now: «awal tahun 2025», «akhir abad ke-19». */
const OTHER_PERIOD =
  /\s{1,3}(?:\d|(?:ini|lalu|depan|mendatang|silam|yang|anggaran|ajaran|pertama|ke-?\d*|ke(?:dua|tiga|empat)|(?:ke-?)?[ivx]+)(?![a-z]))/iy

/** Times told from the moment of telling: «kemarin», «malam ini», «pekan lalu», «keesokan harinya», «akhir tahun». */
export const DEICTIC_FORMS: readonly Form[] = [
  { starts: openings(DAY_DEICTIC), read: (text, start) => shifted('day', phraseAt(DAY_DEICTIC, text, start)) },
  { starts: openings(DAY_ANAPHOR), read: (text, start) => anaphoric('day', phraseAt(DAY_ANAPHOR, text, start)) },
  { starts: ['tadi', 'nanti'], next: initials(firstWords(PART_OF_DAY)), read: readDeicticPart },
  { starts: firstWords(PART_OF_DAY), read: readPartWithTail },
  { starts: ['semalam'], read: (text, start) => lastNight(wordEndAt(text, start, 'semalam')) },
  { starts: openings(UNIT), next: initials([...firstWords(SHIFT_TAIL, UNIT_ANAPHOR), 'yang']), read: readUnitWithTail },
  { starts: openings(EDGE), next: initials(firstWords(UNIT)), read: readEdge },
]

/** «tadi malam», «nanti sore». */
function readDeicticPart(text: string, start: number): Reading | null {
  const word = phraseAt(PART_DEICTIC, text, start)
  const part = word && word.value !== 'present' && phraseAt(PART_OF_DAY, text, behindSpace(text, word.end))
  return part ? ofPart(part.value, word.value, part.end) : null
}

/** «malam ini», «sore nanti», «pagi hari tadi». */
function readPartWithTail(text: string, start: number): Reading | null {
  const part = phraseAt(PART_OF_DAY, text, start)
  if (!part) return null
  const next = behindSpace(text, part.end)
  const day = wordEndAt(text, next, 'hari')
  const word = phraseAt(PART_DEICTIC, text, day < 0 ? next : behindSpace(text, day))
  return word && ofPart(part.value, word.value, word.end)
}

/** A night just gone began the day before. */
function ofPart(part: PartOfDay, toward: 'past' | 'future' | 'present', end: number): Reading {
  const by = part.code === 'NI' && toward === 'past' ? -1 : 0
  return reading(end, { kind: 'point', shift: { unit: 'day', by }, part })
}

function lastNight(end: number): Reading | null {
  const { malam } = PARTS_OF_DAY
  return end < 0 || !malam ? null : ofPart(malam, 'past', end)
}

/** «pekan lalu», «tahun yang akan datang», «bulan berikutnya». */
function readUnitWithTail(text: string, start: number): Reading | null {
  const unit = phraseAt(UNIT, text, start)
  if (!unit || FINE.has(unit.value)) return null
  const next = behindSpace(text, unit.end)
  const that = wordEndAt(text, next, 'yang')
  const tail = phraseAt(SHIFT_TAIL, text, that < 0 ? next : behindSpace(text, that))
  if (!tail) return anaphoric(unit.value, phraseAt(UNIT_ANAPHOR, text, next))
  const end = wordEndAt(text, behindSpace(text, tail.end), 'ini')
  return shifted(unit.value, end < 0 ? tail : { value: tail.value, end })
}

/** «akhir tahun», «awal pekan»: of the period around now, unless another is named. */
function readEdge(text: string, start: number): Reading | null {
  const edge = phraseAt(EDGE, text, start)
  const unit = edge && phraseAt(UNIT, text, behindSpace(text, edge.end))
  if (!unit || FINE.has(unit.value) || unit.value === 'decade') return null
  OTHER_PERIOD.lastIndex = unit.end
  if (OTHER_PERIOD.test(text) || phraseAt(MONTH, text, behindSpace(text, unit.end))) return null
  if (unit.value === 'week' && edge.value === 'END') return shifted('weekend', { value: 0, end: unit.end })
  return reading(unit.end, { kind: 'point', shift: { unit: unit.value, by: 0 } }, edge.value)
}

/** A time so many units from now; `null` where no distance was found. */
export function shifted(unit: Unit, by: Found<number> | null): Reading | null {
  if (!by) return null
  const toward = by.value < 0 ? 'past' : by.value > 0 ? 'future' : 'present'
  return reading(by.end, { kind: 'point', shift: { unit, by: by.value }, toward })
}

/** A time so many units from the date told before. */
export function anaphoric(unit: Unit, by: Found<number> | null): Reading | null {
  return by && reading(by.end, { kind: 'point', shift: { unit, by: by.value }, anaphoric: true })
}
