import {
  ADVERBIAL_OPENERS,
  ADVERBS,
  CLAUSE_OPENERS,
  CLAUSE_TIME_OPENERS,
  CONNECTORS,
  DOCUMENT_NOUNS,
  OBJECT_OPENERS,
  OBLIQUE_WORDS,
  ORGANISATION_NOUNS,
  OTHER_PRONOUNS,
  PERSON_NOUNS,
  PERSON_PRONOUNS,
  PHRASE_STOPS,
  PHRASE_VERB_OPENERS,
  PREDICATE_WORDS,
  RELATION_NOUNS,
  RELATION_PHRASES,
  SOFT_STOPS,
  THING_NOUNS,
  TIME_CLAUSE_OPENERS,
  TITLE_NOUNS,
  UNSAYING_WORDS,
} from '../../../language/id/speech/clause-words.js'
import { QUOTE_TAGS, SAYING_VERBS } from '../../../language/id/speech/saying.js'
import {
  ACCORDING_WORDS,
  ASKING_VERBS,
  BARE_SAYING_VERBS,
  JUDGING_VERBS,
  NAMING_VERBS,
  NOTING_VERBS,
  PLAIN_TAGS,
  SAID_NOUNS,
  SAID_VERBS,
  SAYING_PHRASES,
  WISHING_VERBS,
} from '../../../language/id/speech/speech-verbs.js'
import { VERBLIKE_FUNCTION_WORDS, VERBLIKE_NOUNS } from '../../../language/id/words/verblike-words.js'

/** The words of speech and of the clause, as sets of lower-case forms. */
export const LEXICON = {
  tags: new Set(QUOTE_TAGS),
  plainTags: new Set(PLAIN_TAGS),
  saying: new Set([...SAYING_VERBS, ...BARE_SAYING_VERBS, ...JUDGING_VERBS, ...WISHING_VERBS, ...ASKING_VERBS, ...NOTING_VERBS]),
  /** Those that need a name or pronoun for a subject. */
  named: new Set([...BARE_SAYING_VERBS, ...WISHING_VERBS, ...ASKING_VERBS]),
  asking: new Set(ASKING_VERBS),
  noting: new Set(NOTING_VERBS),
  saidNouns: new Set(SAID_NOUNS),
  sayingPhrases: new Set(SAYING_PHRASES),
  said: new Set(SAID_VERBS),
  naming: new Set(NAMING_VERBS),
  according: new Set(ACCORDING_WORDS),
  person: new Set(PERSON_PRONOUNS),
  others: new Set(OTHER_PRONOUNS),
  adverbs: new Set(ADVERBS),
  unsaying: new Set(UNSAYING_WORDS),
  connectors: new Set(CONNECTORS),
  openers: new Set(CLAUSE_OPENERS),
  clauseTimes: new Set(CLAUSE_TIME_OPENERS),
  timeOpeners: new Set(TIME_CLAUSE_OPENERS),
  adverbials: new Set([...ADVERBIAL_OPENERS, ...TIME_CLAUSE_OPENERS]),
  stops: new Set(PHRASE_STOPS),
  softStops: new Set(SOFT_STOPS),
  objects: new Set(OBJECT_OPENERS),
  oblique: new Set(OBLIQUE_WORDS),
  relations: new Set([...RELATION_NOUNS, ...RELATION_PHRASES]),
  titles: new Set(TITLE_NOUNS),
  things: new Set(THING_NOUNS),
  organisations: new Set(ORGANISATION_NOUNS),
  persons: new Set(PERSON_NOUNS),
  beings: new Set([...ORGANISATION_NOUNS, ...PERSON_NOUNS, ...DOCUMENT_NOUNS]),
  documents: new Set(DOCUMENT_NOUNS),
  predicates: new Set(PREDICATE_WORDS),
  verblike: new Set([...VERBLIKE_NOUNS, ...VERBLIKE_FUNCTION_WORDS]),
  phraseVerbs: new Set(PHRASE_VERB_OPENERS),
} satisfies Record<string, ReadonlySet<string>>

/** The word without the clitic «-nya»; `null` where it has none. */
export function withoutClitic(form: string): string | null {
  return form.endsWith('nya') && form.length > 5 ? form.slice(0, -3) : null
}
