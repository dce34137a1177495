import type { Article, Mention } from '../../src/types.js'

/** A mention of a text that the renderers need not find again. */
export function mention(text: string): Mention {
  return { start: 0, end: text.length, text }
}

/** An article with nothing in it but the given fields. */
export function article(fields: Partial<Article>): Article {
  return {
    ...{ text: '', language: { code: 'id', confidence: 1 }, kicker: null, headline: null, deck: null, byline: [] },
    ...{ dateline: null, published: null, modified: null, reference: null, lead: null, sections: [], conclusion: null },
    ...{ quotes: [], timexes: [], events: [], entities: [], quantities: [], furniture: [], page: null, warnings: [] },
    ...fields,
  }
}
