import type { Span } from '../../../types.js'
import type { Cue } from '../cues/cues.js'
import type { Voice } from '../sources/sources.js'

/** Indirect speech: who tells it by which word, and the content clause. */
export interface Telling {
  readonly cue: Cue
  readonly voice: Voice
  /** What is told; `null` where the verb has a mere object. */
  readonly content: Span | null
}
