import { extractQuotes } from '../../../src/extract/quotes/quotes.js'
import { fromText } from '../../../src/source/text.js'
import { proseDoc } from '../../../src/structure/doc.js'
import type { Entity, EntityType, Quote, Role } from '../../../src/types.js'

/**
 * A text with its names marked: `[PER Budi Santoso]`, and `[PER Budi=Budi Santoso]` for a mention by another form.
 * An office is given as `[PER Budi Santoso/Kapolres]`.
 */
export interface Sample {
  text: string
  entities: Entity[]
}

const MARKED = /\[(PER|ORG|LOC|MISC) ([^\]=/]+)(?:=([^\]/]+))?(?:\/([^\]]+))?\]/g

/** The text without its marks, and the entities that they name. */
export function readSample(marked: string): Sample {
  const entities = new Map<string, Entity>()
  let text = ''
  let done = 0
  for (const match of marked.matchAll(MARKED)) {
    const [whole, type, form = '', name = form, office] = match
    text += marked.slice(done, match.index)
    const entity = entities.get(name) ?? {
      id: name,
      type: type as EntityType,
      kind: null,
      name,
      aliases: [],
      roles: office ? [roleOf(office)] : [],
      mentions: [],
    }
    entity.mentions.push({ start: text.length, end: text.length + form.length, text: form, confidence: 1 })
    entities.set(name, entity)
    text += form
    done = match.index + whole.length
  }
  return { text: text + marked.slice(done), entities: [...entities.values()] }
}

function roleOf(title: string): Role {
  return { start: 0, end: title.length, text: title, title, of: null, status: 'current', rank: null }
}

/** The quotes of a marked text. */
export function quotesOf(marked: string): Quote[] {
  const { text, entities } = readSample(marked)
  return extractQuotes(proseDoc(fromText(text)), entities)
}

/** The quotes of a marked text, one a line: «direct: words <- who is meant (the words for the speaker, cue)». */
export function linesOf(marked: string): string[] {
  return quotesOf(marked).map(({ type, text, speaker, cue }) => {
    const who = speaker ? (speaker.entity ?? `"${speaker.text}"`) : 'nobody'
    return `${type}: ${text} <- ${who} (${speaker?.text ?? '-'}, ${cue?.text ?? '-'})`
  })
}
