import { type TimexForm, reading, worthOf } from './form.js'
import { UNIT } from './patterns.js'

/** No time in particular: «kini», «saat ini», «baru-baru ini», «belakangan ini», «beberapa hari yang lalu». */
export const VAGUE_FORMS: readonly TimexForm[] = [
  { begins: ';', follows: '', read: (hit) => reading({ kind: 'vague', value: worthOf<'PAST_REF'>(hit, ';') ?? 'PAST_REF' }) },
  { begins: '8', follows: ` ${UNIT} (?:y )?[lp]`, read: () => reading({ kind: 'vague', value: 'PAST_REF' }) },
  { begins: '"', follows: '', read: () => reading({ kind: 'vague', value: 'PRESENT_REF' }) },
]
