import type { Doc, Language, Stage } from '../types.js'
import { detectLanguage } from './detect.js'

/** The language of the sentences that tell the story: Indonesian or one of its neighbours by their words, `und` for any other. */
export function language(): Stage<'language', unknown, Language> {
  return {
    name: 'language',
    run: (doc) => detectLanguage(storyOf(doc)),
    warnings: (_doc, { language: { code } }) =>
      code === 'id' || code === 'und'
        ? []
        : [{ code: 'not-indonesian', message: `The text reads as «${code}»; the rules are for Indonesian.` }],
  }
}

/** The sentences that tell the story, a line each. */
export function storyOf({ text, sentences }: Doc): string {
  return sentences.map(({ start, end }) => text.slice(start, end)).join('\n')
}
