import { words } from '../notation.js'

/** English names and short forms of the months, which content systems print on Indonesian pages too, in lower case. */
export const ENGLISH_MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  aug: 8,
  october: 10,
  oct: 10,
  december: 12,
  dec: 12,
}

/** English names and short forms of the days of the week, in lower case. */
export const ENGLISH_WEEKDAYS: readonly string[] = words(
  'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun',
)

/** Words that may stand between the date and the clock of a timestamp, in lower case. */
export const CLOCK_WORDS: readonly string[] = words('pukul pkl. pkl jam at')
