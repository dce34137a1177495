import type { Entity, EntityType, Role, Span } from '../src/types.js'

// The marks in samples, the same in every test. In brackets stand the words, before them what they are:
//
//   [PER Budi Santoso]                      a name of a kind
//   [PER=Budi_Santoso|Kapolres_Bima Budi]   the name of which it is another form, and an office
//   [DATE=2026-03|START awal Maret 2026]    a time with its value and its modifier
//   [17,3 juta]                             words alone, where a test asks for one thing only
//
// A bar stands where one sentence ends and the next begins: «Hujan turun. |Warga mengungsi.»
// A whole article is marked line by line: «role| words», pieces of one line apart by «§»; a line without a role goes on.

/** Words of a sample with what its mark says of them; `_` stands for a space in names and offices. */
export interface Mark extends Span {
  readonly text: string
  readonly kind: string | null
  readonly value: string | null
  readonly note: string | null
}

const KINDS = 'PER|ORG|LOC|MISC|DATE|TIME|DURATION|SET'
const TYPED = new RegExp(`\\[(${KINDS})(?:=([^\\s|\\]]+))?(?:\\|([^\\s\\]]+))? ([^\\]]+)\\]`, 'g')
const BARE = /\[()()()([^\]]+)\]/g

/** The text of a sample without its marks, and what they mark, in order. Other brackets are text. */
export function readMarks(sample: string, pattern = TYPED): { text: string; marks: Mark[] } {
  const marks: Mark[] = []
  let text = ''
  let done = 0
  for (const match of sample.matchAll(pattern)) {
    const [whole, kind, value, note, words = ''] = match
    text += sample.slice(done, match.index)
    marks.push({
      start: text.length,
      end: text.length + words.length,
      text: words,
      kind: kind || null,
      value: value || null,
      note: note || null,
    })
    text += words
    done = match.index + whole.length
  }
  return { text: text + sample.slice(done), marks }
}

/** The text of a sample with one mark of words alone, and where they stand. */
export function readMark(sample: string): Span & { text: string } {
  const { text, marks } = readMarks(sample, BARE)
  const { start, end } = marks[0] as Mark
  return { text, start, end }
}

/** A text with marks: what was found in it, written as its sample should have it. */
export function withMarks(text: string, marks: readonly (Span & Partial<Mark>)[]): string {
  return [...marks]
    .sort((a, b) => b.start - a.start)
    .reduce((marked, { start, end, kind, value, note }) => {
      const sign = `${kind}${value ? `=${value}` : ''}${note ? `|${note}` : ''}`
      return `${marked.slice(0, start)}[${sign} ${marked.slice(start, end)}]${marked.slice(end)}`
    }, text)
}

/** The entities that marks name: one for all forms of one name. */
export function entitiesOf(marks: readonly Mark[]): Entity[] {
  const entities = new Map<string, Entity>()
  for (const { start, end, text, kind, value, note } of marks) {
    const name = plain(value ?? text)
    const known = entities.get(name)
    const entity = known ?? {
      id: name,
      type: kind as EntityType,
      kind: null,
      code: null,
      name,
      aliases: [],
      roles: [],
      mentions: [],
    }
    if (note) entity.roles.push(roleOf(plain(note)))
    entity.mentions.push({ start, end, text, confidence: 1 })
    entities.set(name, entity)
  }
  return [...entities.values()]
}

function plain(sign: string): string {
  return sign.replaceAll('_', ' ')
}

function roleOf(title: string): Role {
  return { start: 0, end: title.length, text: title, title, of: null, status: 'current', rank: null }
}

/** The text of a sample that bars cut into pieces, and the pieces. */
export function readPieces(sample: string): { text: string; pieces: string[] } {
  const pieces = sample.split('|')
  return { text: pieces.join(''), pieces: pieces.map((piece) => piece.trim()) }
}

/** The text of a whole article marked line by line, and its parts. */
export function readParts(sample: string): { text: string; parts: [role: string, text: string][] } {
  const parts: [string, string][] = []
  const lines = sample.replace(/^\n|\n$/g, '').split('\n')
  const text = lines
    .map((line) =>
      line
        .split('§')
        .map((piece) => readPiece(piece, parts))
        .join(''),
    )
    .join('\n')
  return { text, parts }
}

function readPiece(piece: string, parts: [string, string][]): string {
  const mark = /^([a-z][a-z:-]*[a-z])\| ?/.exec(piece)
  const words = mark ? piece.slice(mark[0].length) : piece
  const last = parts[parts.length - 1]
  if (mark?.[1]) parts.push([mark[1], words.trim()])
  else if (last && words.trim() !== '') last[1] = `${last[1]}\n${words.trim()}`
  return words
}
