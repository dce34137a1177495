import { KIND } from '../../tokens/kinds.js'
import { reading, type TimexForm, worthOf } from './form.js'
import { UNIT } from './patterns.js'

/** No time in particular: «kini», «saat ini», «baru-baru ini», «belakangan ini», «beberapa hari yang lalu». */
export const VAGUE_FORMS: readonly TimexForm[] = [
  {
    begins: 'vague',
    follows: '',
    read: (hit) => reading({ kind: 'vague', value: worthOf<'PAST_REF'>(hit, KIND.vague) ?? 'PAST_REF' }),
  },
  { begins: 'some', follows: ` ${UNIT} (?:{which} )?[{last}{past}]`, read: () => reading({ kind: 'vague', value: 'PAST_REF' }) },
  { begins: 'lately', follows: '', read: () => reading({ kind: 'vague', value: 'PRESENT_REF' }) },
]
