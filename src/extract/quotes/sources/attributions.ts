import { mentionOf } from '../../../text/span.js'
import type { Mention, Span, Speaker } from '../../../types.js'
import { type Cue, isForm, isSayingPhrase } from '../cues/cues.js'
import {
  formAt,
  gapBefore,
  mentionOfWord,
  type QuoteReading,
  spanOf,
  type WordStretch,
  wordOf,
} from '../reading/quote-reading.js'
import { LEXICON } from '../reading/speech-lexicon.js'
import type { Zone } from '../reading/zones.js'
import { remember, type SpeakerMemory, speakerOf } from './referents.js'
import type { Voice } from './sources.js'
import { speakerAfter } from './speakers.js'
import { firstSubject, speakerBefore } from './subjects.js'

/** Who speaks, and the word by which the text says so. */
export interface Attribution {
  readonly speaker: Speaker | null
  readonly cue: Mention | null
}

/** The voice of a cue, looked for on its own side within the stretch. */
export function voiceOf(reading: QuoteReading, { zone, from, to }: WordStretch, cue: Cue): Voice | null {
  if (cue.side === 'after') return speakerAfter(reading, { zone, from: cue.index + 1, to })
  if (cue.side === 'before') return speakerBefore(reading, { zone, from, to: cue.index })
  return nameBehind(reading, { zone, from: cue.index + 1, to }) ?? { kind: 'clitic', span: cliticOf(zone, cue.index) }
}

/** «ujarnya Budi»: a person named right behind the clitic, and nothing more of the clause, is the one it means. */
function nameBehind(reading: QuoteReading, { zone, from, to }: WordStretch): Voice | null {
  const mention = from < to && gapBefore(reading, zone, from).trim() === '' ? mentionOfWord(reading, zone, from) : null
  if (mention?.entity.type !== 'PER') return null
  let next = from
  while (next < to && wordOf(zone, next).start < mention.end) next++
  const isAlone = next >= to || gapBefore(reading, zone, next).trim() !== '' || LEXICON.stops.has(formAt(zone, next))
  return isAlone ? { kind: 'name', span: mention, mention } : null
}

/** The span of «nya» at the end of a word. */
export function cliticOf(zone: Zone, index: number): Span {
  const { end } = wordOf(zone, index)
  return { start: end - 3, end }
}

/** The attribution that a voice and its cue make; the memory then holds the one who spoke. */
export function attribute(
  reading: QuoteReading,
  stretch: WordStretch,
  cue: Cue,
  voice: Voice | null,
  memory: SpeakerMemory,
): Attribution {
  const heard = voice && (ownSubject(reading, stretch, cue, voice) ?? voice)
  const goesOn = isForm(LEXICON.continuing, formAt(stretch.zone, cue.index))
  const speaker = heard && speakerOf(reading, heard, memory, goesOn)
  if (heard && speaker) remember(reading, memory, heard, speaker.entity)
  const words = isSayingPhrase(stretch.zone, cue.index) ? cue.index + 1 : cue.index
  const worn =
    voice && heard !== voice && voice.kind === 'clitic' ? { ...speaker, ...mentionOf(reading.text, voice.span) } : speaker
  return { speaker: worn as Speaker | null, cue: mentionOf(reading.text, spanOf(stretch.zone, cue.index, words)) }
}

/** The attribution to a voice that no reporting word brings in: a signature, a name before a colon. */
export function attributeTo(reading: QuoteReading, voice: Voice, memory: SpeakerMemory): Attribution {
  const speaker = speakerOf(reading, voice, memory)
  remember(reading, memory, voice, speaker.entity)
  return { speaker, cue: null }
}

/** «X mengecam apa yang disebutnya ...», «X datang dan mengatakan ...»: the subject of the same sentence speaks. */
function ownSubject(reading: QuoteReading, { zone, from }: WordStretch, cue: Cue, voice: Voice): Voice | null {
  if (voice.kind !== 'clitic' && voice.kind !== 'elided') return null
  if (voice.kind === 'clitic' && gapBefore(reading, zone, cue.index).includes(',')) return null
  return cue.index > from ? firstSubject(reading, { zone, from, to: cue.index }) : null
}
