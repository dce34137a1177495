import { VAGUE_TIMES } from '../../../language/id/deictics.js'
import { anyOf, type Form, firstWords, form, lookUp } from './form.js'

/** No time in particular: «kini», «saat ini», «baru-baru ini». */
export const VAGUE_FORMS: readonly Form[] = [
  form(firstWords(VAGUE_TIMES), `(?<words>${anyOf(VAGUE_TIMES)})(?!\\w)`, (groups) => {
    const value = lookUp(VAGUE_TIMES, groups.words)
    return value ? { meaning: { kind: 'vague', value } } : null
  }),
]
