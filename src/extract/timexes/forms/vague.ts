import { openings, phraseAt } from '../phrases.js'
import { VAGUE_TIME } from '../words.js'
import { type Form, reading } from './form.js'

/** No time in particular: «kini», «saat ini», «baru-baru ini». */
export const VAGUE_FORMS: readonly Form[] = [
  {
    starts: openings(VAGUE_TIME),
    read: (text, start) => {
      const vague = phraseAt(VAGUE_TIME, text, start)
      return vague && reading(vague.end, { kind: 'vague', value: vague.value })
    },
  },
]
