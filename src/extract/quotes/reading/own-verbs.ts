import { comparable, type Word } from '../../../text/words/word.js'

/** The words of ours that a verb of saying works like, by its prefix: active, passive, or bare, which stands on either side of a speaker. */
const MODELS = [
  [/^(?:me|ber)/, 'mengatakan'],
  [/^di/, 'dikatakan'],
  [/^/, 'bilang'],
] as const

interface OwnVerb {
  readonly words: readonly string[]
  /** The word of ours that it works like. */
  readonly model: string
}

/** A caller's own verbs of saying by their first words in lower case, the longest first; each also with «-nya». */
export type OwnVerbs = ReadonlyMap<string, readonly OwnVerb[]>
export const NO_VERBS: OwnVerbs = new Map()

/** The verbs, of one word or several, ready to be looked up. */
export function ownVerbs(verbs: readonly string[]): OwnVerbs {
  const byFirst = new Map<string, OwnVerb[]>()
  for (const verb of [...verbs].sort((a, b) => b.split(/\s+/).length - a.split(/\s+/).length)) {
    const words = comparable(verb).split(/\s+/)
    const model = MODELS.find(([prefix]) => prefix.test(words[0] ?? ''))?.[1] ?? ''
    const clitic = [...words.slice(0, -1), `${words.at(-1)}nya`]
    add(byFirst, { words, model })
    add(byFirst, { words: clitic, model: `${model}nya` })
  }
  return byFirst
}

function add(byFirst: Map<string, OwnVerb[]>, verb: OwnVerb): void {
  const first = verb.words[0] as string
  const known = byFirst.get(first)
  if (known) known.push(verb)
  else byFirst.set(first, [verb])
}

/** The words with each of these verbs as one word that reads like the one of ours; its characters stay its own. */
export function withOwnVerbs(text: string, words: readonly Word[], verbs: OwnVerbs): readonly Word[] {
  if (!words.some((word) => verbs.has(word.lower))) return words
  const read: Word[] = []
  for (let at = 0; at < words.length; at++) {
    const first = words[at] as Word
    const verb = verbs.get(first.lower)?.find((one) => one.words.every((form, offset) => words[at + offset]?.lower === form))
    if (!verb) read.push(first)
    else {
      at += verb.words.length - 1
      const { end } = words[at] as Word
      read.push({ ...first, end, text: text.slice(first.start, end), lower: verb.model })
    }
  }
  return read
}
