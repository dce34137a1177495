import { mentionOf } from '../../../text/span.js'
import type { Mention, Span, Speaker } from '../../../types.js'
import { type Cue, isSayingPhrase } from '../cues/cues.js'
import { type Reading, type Stretch, spanOf, wordOf } from '../reading/reading.js'
import type { Zone } from '../reading/zones.js'
import { type Memory, speakerOf } from './referents.js'
import type { Voice } from './sources.js'
import { speakerAfter } from './speakers.js'
import { firstSubject, speakerBefore } from './subjects.js'

/** Who speaks, and the word by which the text says so. */
export interface Attribution {
  readonly speaker: Speaker | null
  readonly cue: Mention | null
}

/** The voice of a cue, looked for on its own side within the stretch. */
export function voiceOf(reading: Reading, { zone, from, to }: Stretch, cue: Cue): Voice | null {
  if (cue.side === 'after') return speakerAfter(reading, { zone, from: cue.index + 1, to })
  if (cue.side === 'before') return speakerBefore(reading, { zone, from, to: cue.index })
  return { kind: 'clitic', span: cliticOf(zone, cue.index) }
}

/** The span of «nya» at the end of a word. */
export function cliticOf(zone: Zone, index: number): Span {
  const { end } = wordOf(zone, index)
  return { start: end - 3, end }
}

/** The attribution that a voice and its cue make; the memory then holds the one who spoke. */
export function attribute(reading: Reading, stretch: Stretch, cue: Cue, voice: Voice | null, memory: Memory): Attribution {
  const heard = voice && (ownSubject(reading, stretch, cue, voice) ?? voice)
  const speaker = heard && speakerOf(reading, heard, memory)
  if (heard?.kind === 'name' && heard.mention.entity.type === 'PER') memory.person = heard.mention.entity
  else if (heard?.kind === 'name') memory.organisation = heard.mention.entity
  else if (speaker?.entity) remember(reading, memory, speaker.entity)
  const words = isSayingPhrase(stretch.zone, cue.index) ? cue.index + 1 : cue.index
  const worn =
    voice && heard !== voice && voice.kind === 'clitic' ? { ...speaker, ...mentionOf(reading.text, voice.span) } : speaker
  return { speaker: worn as Speaker | null, cue: mentionOf(reading.text, spanOf(stretch.zone, cue.index, words)) }
}

/** «X mengecam apa yang disebutnya ...», «X datang dan mengatakan ...»: the subject of the same sentence speaks. */
function ownSubject(reading: Reading, { zone, from }: Stretch, cue: Cue, voice: Voice): Voice | null {
  if (voice.kind !== 'clitic' && voice.kind !== 'elided') return null
  return cue.index > from ? firstSubject(reading, { zone, from, to: cue.index }) : null
}

function remember(reading: Reading, memory: Memory, id: string): void {
  const entity = reading.entities.get(id)
  if (entity?.type === 'PER') memory.person = entity
  else if (entity) memory.organisation = entity
}
