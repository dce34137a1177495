import {
  FEASTS,
  HIJRI_MONTHS,
  MONTHS,
  PARTS_OF_DAY,
  SHORT_MONTHS,
  SINGLE_UNITS,
  UNITS,
  WEEKDAYS,
  ZONES,
} from '../../language/id/calendar.js'
import {
  COUNTED_TAILS,
  DAY_ANAPHORS,
  DAY_DEICTICS,
  EDGES,
  HEDGES,
  LINKS,
  PART_DEICTICS,
  POINT_TAILS,
  SHIFT_TAILS,
  SPAN_TAILS,
  TOLD_TAILS,
  UNIT_ANAPHORS,
  VAGUE_TIMES,
} from '../../language/id/deictics.js'
import { phrases } from './phrases.js'

// The words of time as tables to look up; what each is worth stands with its data.

export const MONTH = phrases(MONTHS)
export const SHORT_MONTH = phrases(SHORT_MONTHS)
export const HIJRI_MONTH = phrases(HIJRI_MONTHS)
export const WEEKDAY = phrases(WEEKDAYS)
export const PART_OF_DAY = phrases(PARTS_OF_DAY)
export const ZONE = phrases(ZONES)
export const UNIT = phrases(UNITS)
export const SINGLE_UNIT = phrases(SINGLE_UNITS)
export const FEAST = phrases(FEASTS)
export const LINK = phrases(LINKS)
export const EDGE = phrases(EDGES)
/** Edges and hedges: what may stand before an expression and is part of it. */
export const HEDGE = phrases<(typeof EDGES)[string] | (typeof HEDGES)[string]>(EDGES, HEDGES)
export const VAGUE_TIME = phrases(VAGUE_TIMES)
export const DAY_DEICTIC = phrases(DAY_DEICTICS)
export const DAY_ANAPHOR = phrases(DAY_ANAPHORS)
export const PART_DEICTIC = phrases(PART_DEICTICS)
export const UNIT_ANAPHOR = phrases(UNIT_ANAPHORS)
export const SHIFT_TAIL = phrases(SHIFT_TAILS)
export const COUNTED_TAIL = phrases(COUNTED_TAILS)
export const TOLD_TAIL = phrases(TOLD_TAILS)
export const SPAN_TAIL = phrases(SPAN_TAILS)
export const POINT_TAIL = phrases(POINT_TAILS)
