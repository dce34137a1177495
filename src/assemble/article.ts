import { mentionOf } from '../text/span.js'
import type {
  Article,
  Block,
  Credit,
  Dateline,
  Doc,
  Findings,
  Furniture,
  Heading,
  List,
  Mention,
  Part,
  PartRole,
  RowSpan,
  Section,
  Table,
  TableRow,
  Warning,
} from '../types.js'
import { takeEntryTime } from './entry-time.js'

type PartOf<Role extends PartRole> = Extract<Part, { role: Role }>

/** The doc and what was found in it, as an article. */
export function assembleArticle(doc: Doc, found: Findings, warnings: Warning[]): Article {
  const { text } = doc
  const body = sectionsOf(doc)
  return {
    text,
    language: found.language,
    kicker: firstMention(doc, 'kicker'),
    headline: firstMention(doc, 'headline'),
    deck: firstMention(doc, 'deck'),
    byline: bylineOf(doc),
    dateline: datelineOf(doc),
    published: found.published,
    modified: found.modified,
    reference: found.reference,
    lead: paragraphOf(text, partsOf(doc, 'lead')[0]),
    sections: body.sections,
    conclusion: body.conclusion,
    quotes: found.quotes,
    timexes: found.timexes,
    events: found.events,
    entities: found.entities,
    quantities: found.quantities,
    furniture: partsOf(doc, 'furniture').map(
      (part): Furniture => ({ ...mentionOf(text, part), reason: part.reason, rule: part.rule }),
    ),
    page: doc.page,
    warnings,
  }
}

function partsOf<Role extends PartRole>(doc: Doc, role: Role): PartOf<Role>[] {
  return doc.parts.filter((part): part is PartOf<Role> => part.role === role)
}

function firstMention(doc: Doc, role: 'kicker' | 'headline' | 'deck'): Mention | null {
  const part = partsOf(doc, role)[0]
  return part ? mentionOf(doc.text, part) : null
}

function paragraphOf(text: string, part: Part | undefined) {
  return part ? { type: 'paragraph' as const, ...mentionOf(text, part) } : null
}

/** The people in the text; where it names none of a role, those that the page declares and the text does not name in another. */
function bylineOf(doc: Doc): Credit[] {
  const visible = partsOf(doc, 'byline').map(
    (part): Credit => ({ ...mentionOf(doc.text, part), name: part.name, role: part.credit }),
  )
  if (!doc.page) return visible
  const declared = [
    ...doc.page.author.map((name): Credit => ({ name, role: 'author' })),
    ...doc.page.editor.map((name): Credit => ({ name, role: 'editor' })),
  ]
  const isSeen = (credit: Credit) => visible.some((seen) => seen.role === credit.role || sameName(seen.name, credit.name))
  return [...visible, ...declared.filter((credit) => !isSeen(credit))]
}

/** A person whom readers see in one role has no other that only the page's metadata claim. */
function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

function datelineOf(doc: Doc): Dateline | null {
  const part = partsOf(doc, 'dateline')[0]
  if (!part) return null
  const slice = (span: { start: number; end: number } | null) => span && doc.text.slice(span.start, span.end)
  return { ...mentionOf(doc.text, part), place: slice(part.place), outlet: slice(part.outlet) }
}

/** The body: a new section at each heading, the closing one apart. Blocks before the first heading form a section without heading. */
function sectionsOf(doc: Doc): { sections: Section[]; conclusion: Section | null } {
  const sections: Section[] = []
  let conclusion: Section | null = null
  let current: Section | null = null
  for (let index = 0; index < doc.parts.length; index++) {
    const part = doc.parts[index] as Part
    if (part.role === 'heading') {
      const time = takeEntryTime(sections, current)
      current = { heading: headingOf(doc.text, part), blocks: time }
      if (part.closing && !conclusion) conclusion = current
      else sections.push(current)
      continue
    }
    const block = blockAt(doc, index)
    if (!block) continue
    if (!current) {
      current = { heading: null, blocks: [] }
      sections.push(current)
    }
    current.blocks.push(block)
  }
  return { sections, conclusion }
}

function headingOf(text: string, part: PartOf<'heading'>): Heading {
  return { ...mentionOf(text, part), level: part.level, original: mentionOf(text, part.original) }
}

function blockAt(doc: Doc, index: number): Block | null {
  const part = doc.parts[index] as Part
  switch (part.role) {
    case 'paragraph':
      return { type: 'paragraph', ...mentionOf(doc.text, part) }
    case 'quote':
      return { type: 'quote', ...mentionOf(doc.text, part) }
    case 'caption':
      return { type: 'caption', ...mentionOf(doc.text, part) }
    case 'table':
      return tableOf(doc.text, part)
    case 'list-item':
      return listAt(doc, index, part)
    default:
      return null
  }
}

/** The list that begins at this item; `null` at its later items. */
function listAt(doc: Doc, index: number, first: PartOf<'list-item'>): List | null {
  const previous = doc.parts[index - 1]
  if (previous?.role === 'list-item' && previous.list === first.list) return null
  const items: PartOf<'list-item'>[] = []
  for (let i = index; i < doc.parts.length; i++) {
    const part = doc.parts[i]
    if (part?.role !== 'list-item' || part.list !== first.list) break
    items.push(part)
  }
  const end = items[items.length - 1]?.end ?? first.end
  return {
    type: 'list',
    ...mentionOf(doc.text, { start: first.start, end }),
    ordered: first.ordered,
    intro: first.intro && mentionOf(doc.text, first.intro),
    items: items.map((item) => ({ ...mentionOf(doc.text, item.content), marker: item.marker, level: item.level })),
  }
}

function tableOf(text: string, part: PartOf<'table'>): Table {
  const rows = (isHead: boolean): TableRow[] => part.rows.filter(({ head }) => head === isHead).map((row) => rowOf(text, row))
  return { type: 'table', ...mentionOf(text, part), head: rows(true), rows: rows(false) }
}

function rowOf(text: string, row: RowSpan): TableRow {
  return { ...mentionOf(text, row), cells: row.cells.map((cell) => cell && mentionOf(text, cell)) }
}
