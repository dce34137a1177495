/**
 * The contract: every public type of warta. Plain data, JSON in and out; `null` where a text does not say.
 *
 * All offsets are UTF-16 code units into `Article.text`, half-open, as `String.prototype.slice` takes them.
 */

/** A range of the text: `text.slice(start, end)`. */
export interface Span {
  start: number
  end: number
}

/** A span that carries its characters: `article.text.slice(start, end) === text`, with no outer white space. */
export interface Mention extends Span {
  text: string
}

/** The language of a text: a BCP 47 code, `und` when unsure, and a confidence from 0 to 1. */
export interface Language {
  code: string
  confidence: number
}

// ---------------------------------------------------------------------------------------------------------------- input

/** What `fromText` and `fromHtml` give and `parseArticle` takes: one text, its lines, and what only the page knows. */
export interface Source {
  readonly text: string
  /** One entry a non-blank line, in order; spans without outer white space. */
  readonly lines: readonly Line[]
  /** What the page declares of itself; `null` for plain text. */
  readonly page: Page | null
  /** What was odd about the input, for the article to pass on; absent where nothing was. */
  readonly warnings?: readonly Warning[] | undefined
  /** What the caller knows of the article (`withKnown`); absent where nothing was said. */
  readonly known?: KnownFacts | undefined
}

/** What a caller knows of an article before it is read: a feed, an archive or a search result says it. */
export interface Known {
  readonly headline?: string | null | undefined
  /** The authors. */
  readonly byline?: string | readonly string[] | null | undefined
  /** An ISO 8601 date or date-time, an RFC 822 date («Thu, 05 Feb 2026 14:30:00 +0700»), or a `Date`. */
  readonly publishedAt?: string | Date | null | undefined
  /** The address of the article. */
  readonly url?: string | null | undefined
  /** The name of the outlet. */
  readonly outlet?: string | null | undefined
}

/** The same as plain data: `publishedAt` as ISO 8601, `null` where nothing is known. */
export interface KnownFacts {
  readonly headline: string | null
  readonly outlet: string | null
  readonly publishedAt: string | null
}

/** A non-blank line of the source; `markup` is what HTML said of it, `null` in plain text. */
export interface Line extends Span {
  readonly blankBefore: boolean
  readonly markup: Markup | null
}

/** What the page's markup says of a line; a hint, weighed against the words. */
export interface Markup {
  readonly tag:
    | 'headline'
    | 'deck'
    | 'heading'
    | 'paragraph'
    | 'list-item'
    | 'quote'
    | 'caption'
    | 'table'
    | 'byline'
    | 'published'
    | 'furniture'
  /** Heading level 1 to 6, or nesting of a list item from 1; otherwise 0. */
  readonly level: number
  /** Whether a list item stands in an ordered list. */
  readonly ordered: boolean
  /** Share of the line's characters that are inside links, 0 to 1. */
  readonly links: number
  /** How many of the line's first characters are bold, where some are and not all. */
  readonly boldStart?: number | undefined
  /** The cells of a row of a table, from the start of the line; `null` for an empty one. */
  readonly cells?: readonly (Span | null)[] | undefined
  /** Set for a row of a table that names the columns. */
  readonly head?: true | undefined
  /** Why the markup calls the line furniture; `null` unless the tag is `furniture`. */
  readonly reason: FurnitureReason | null
}

/** What a page declares of itself in JSON-LD, OpenGraph, meta tags and links; names from schema.org NewsArticle. */
export interface Page {
  headline: string | null
  author: string[]
  editor: string[]
  publisher: string | null
  /** ISO 8601, with offset where known. */
  datePublished: string | null
  dateModified: string | null
  inLanguage: string | null
  articleSection: string | null
  keywords: string[]
  /** Canonical address, as the page gives it. */
  url: string | null
  image: string | null
  /** Address of the next page of the same article, as the page gives it. */
  nextPage: string | null
}

// -------------------------------------------------------------------------------------------------------------- article

/** An Indonesian news article, read: every field can be found again in `text`. */
export interface Article {
  text: string
  language: Language
  /** The short label over the headline. */
  kicker: Mention | null
  /** The first occurrence, without site name; repeats are furniture. */
  headline: Mention | null
  /** The summary line under the headline. */
  deck: Mention | null
  byline: Credit[]
  dateline: Dateline | null
  published: Timestamp | null
  modified: Timestamp | null
  /** What relative dates were resolved against; `null` when nothing gave a date. */
  reference: Reference | null
  /** The first paragraph of the story, without its dateline. */
  lead: Paragraph | null
  /** The body in order; a section without heading holds what stands before the first heading. */
  sections: Section[]
  /** The closing section («Kesimpulan», «Penutup»), not repeated in `sections`. */
  conclusion: Section | null
  quotes: Quote[]
  timexes: Timex[]
  events: DatedEvent[]
  entities: Entity[]
  quantities: Quantity[]
  /** Everything that is not the story, each piece with the reason for cutting it. */
  furniture: Furniture[]
  /** What only a page knows; `null` for plain text. */
  page: Page | null
  warnings: Warning[]
}

/** One person of the byline. The span covers label and separators; it is absent when only the page's metadata names the person. */
export interface Credit extends Partial<Mention> {
  name: string
  role: CreditRole
}
export type CreditRole = 'author' | 'editor' | 'photographer' | 'contributor'

/** Where the story was filed, and by which outlet: «JAKARTA, Harian Nusa -». The span includes the dash. */
export interface Dateline extends Mention {
  place: string | null
  outlet: string | null
}

/** A point in time of the article itself. The span is there when the text has such a line, whatever the source of the value. */
export interface Timestamp extends Partial<Mention> {
  /** ISO 8601 date or date-time, with offset where known. */
  value: string
  source: 'option' | 'metadata' | 'text'
}

/** What relative dates were resolved against: an ISO 8601 date or date-time and where it came from. */
export interface Reference {
  value: string
  source: 'option' | 'metadata' | 'text'
}

/** A heading and the blocks under it. */
export interface Section {
  heading: Heading | null
  blocks: Block[]
}

/** A section heading without the headline or site name appended to it; `original` is the whole line. */
export interface Heading extends Mention {
  /** 1 for the top level of the body, 2 below it, and so on. */
  level: number
  original: Mention
}

export type Block = Paragraph | List | BlockQuote | Table | Caption

/** A paragraph; it may hold line breaks where a paste broke its sentences. */
export interface Paragraph extends Mention {
  type: 'paragraph'
}

/** A list, from its first marker to the end of its last item. */
export interface List extends Mention {
  type: 'list'
  ordered: boolean
  /** The sentence that announces the list; it also belongs to the paragraph before. */
  intro: Mention | null
  items: ListItem[]
}

/** An item without its marker; nested items follow flat, with their level from 1. */
export interface ListItem extends Mention {
  /** What stood before the item; empty where it was lost. */
  marker: string
  level: number
}

/** A passage set apart as a quotation. */
export interface BlockQuote extends Mention {
  type: 'quote'
}

/** A table; one row a line of the text. */
export interface Table extends Mention {
  type: 'table'
  /** Rows that name the columns; empty where nothing tells them from the others. */
  head: TableRow[]
  rows: TableRow[]
}

/** A row of a table. */
export interface TableRow extends Mention {
  /** In the order of the columns; `null` for an empty cell. */
  cells: (Mention | null)[]
}

/** A caption, with its credit. */
export interface Caption extends Mention {
  type: 'caption'
}

// ---------------------------------------------------------------------------------------------------------------- facts

/** A time expression, after TIMEX3. */
export interface Timex extends Mention {
  id: string
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  /** TIMEX3 value: `2026-02-05`, `2026-Q1`, `2026-02-05T14:30+07:00`, `P3M`, `XXXX-WXX-1`; ranges as `A/B`, both inclusive. */
  value: string
  mod: Mod | null
  /** The finest unit that the text gives; `null` for DURATION and SET. */
  precision: Precision | null
  /** Half-open; ISO dates for DATE, instants for TIME; `null` where there is none. */
  interval: { begin: string; end: string } | null
  /** Whether the expression was complete, took parts from an earlier one, or from the reference. */
  resolvedBy: 'explicit' | 'antecedent' | 'reference'
  /** The id of the timex it took parts from; `null` otherwise. */
  anchor: string | null
}
export type Mod = 'START' | 'MID' | 'END' | 'APPROX' | 'BEFORE' | 'AFTER' | 'LESS_THAN' | 'MORE_THAN'
export type Precision =
  | 'century'
  | 'decade'
  | 'year'
  | 'semester'
  | 'quarter'
  | 'month'
  | 'week'
  | 'weekend'
  | 'day'
  | 'part-of-day'
  | 'hour'
  | 'minute'
  | 'second'

/** Something that happened, happens or will happen, with its date; relation names from TimeML. */
export interface DatedEvent {
  id: string
  /** The id of the timex that dates it. */
  timex: string
  /** The timex's value at day precision or coarser. */
  date: string
  precision: Precision
  relation: 'IS_INCLUDED' | 'BEGUN_BY' | 'ENDED_BY'
  /** The verb or event noun. */
  trigger: Mention
  sentence: Mention
  /** Ids of the entities that take part, in order of mention. */
  entities: string[]
  /** Whether the date belongs to an act of speaking («kata X, Sabtu (18/10)»). */
  speech: boolean
}

/** A person, organisation, place or other named thing; one entity for all its mentions. */
export interface Entity {
  id: string
  type: EntityType
  /** A finer sort where a rule knows it. */
  kind: EntityKind | null
  /**
   * Of a place whose name or text tells which is meant, otherwise `null`: ISO 3166-1 alpha-2 of a country («ID»), ISO 3166-2 of a province of
   * Indonesia («ID-JB»), the number of a regency or city in the government's list of area codes («32.73»).
   */
  code: string | null
  /** The fullest form in the text. */
  name: string
  /** The other forms in the text, without mere case variants. */
  aliases: string[]
  roles: Role[]
  mentions: EntityMention[]
}
/** CoNLL labels. */
export type EntityType = 'PER' | 'ORG' | 'LOC' | 'MISC'
export type EntityKind =
  | 'country'
  | 'region'
  | 'province'
  | 'regency'
  | 'city'
  | 'district'
  | 'water'
  | 'mountain'
  | 'facility'
  | 'government'
  | 'legislature'
  | 'court'
  | 'police'
  | 'military'
  | 'party'
  | 'company'
  | 'club'
  | 'media'
  | 'school'
  | 'international'
  | 'law'
  | 'event'
  | 'programme'
  | 'product'
  | 'work'
  | 'feast'
  | 'people'

/** A name that a caller knows: it is found wherever it stands, unless a longer name holds it, and keeps its id. */
export interface KnownEntity {
  readonly id: string
  readonly type: EntityType
  readonly kind?: EntityKind | null | undefined
  readonly name: string
  /** Other forms of the name. An abbreviation in capitals is found in capitals only. */
  readonly aliases?: readonly string[] | undefined
  /** Offices that the person holds: a text that names one means this person, if it names the person at all. */
  readonly roles?: readonly string[] | undefined
}

/** A mention of an entity, with a confidence from 0 to 1. */
export interface EntityMention extends Mention {
  confidence: number
}

/** An office or occupation that the text gives a person. */
export interface Role extends Mention {
  /** The office without its organisation or place: «Menteri Pertahanan». */
  title: string
  /** Id of the organisation or place it belongs to. */
  of: string | null
  /** Whether it is held now, was held («mantan») or is held for the time being («Plt.»). */
  status: 'current' | 'former' | 'acting'
  /** Police or army rank in the same phrase: «AKBP». */
  rank: string | null
}

/** What somebody said: `direct` between marks (marks excluded), `indirect` the content clause. */
export interface Quote extends Mention {
  id: string
  type: 'direct' | 'indirect'
  speaker: Speaker | null
  /** The reporting word: «kata», «katanya», «menegaskan». */
  cue: Mention | null
}

/** The words that stand for the speaker: a name, a pronoun, or the clitic «nya». */
export interface Speaker extends Mention {
  /** Id of the entity meant; `null` for unnamed speakers. */
  entity: string | null
  /** From 0 to 1. */
  confidence: number
}

/** A number with what it counts. */
export interface Quantity extends Mention {
  id: string
  kind: 'money' | 'percent' | 'measure' | 'count'
  /** The amount; the lower end of a range. */
  value: number
  /** The upper end of a range; `null` otherwise. */
  maxValue: number | null
  /** ISO 4217 code, `%` or `pp`, SI symbol, or the noun counted in lower case. */
  unit: string
}

// ------------------------------------------------------------------------------------------------ furniture and warnings

/** A piece of the text that is not the story. */
export interface Furniture extends Mention {
  /** Ours, or that of the caller's own phrase or rule. */
  reason: FurnitureReason | OwnReason
  /** The name of the structure rule that cut it: where to look for the why. */
  rule: string
}
export type FurnitureReason =
  | 'ad'
  | 'comment-form'
  | 'cookie'
  | 'copyright'
  | 'damage'
  | 'embed'
  | 'end-mark'
  | 'error'
  | 'heading-prefix'
  | 'heading-suffix'
  | 'login'
  | 'nav'
  | 'newsletter'
  | 'page-marker'
  | 'photo-credit'
  | 'promo'
  | 'read-more'
  | 'related'
  | 'repeated-headline'
  | 'repeated-text'
  | 'reporter-tail'
  | 'scroll'
  | 'share'
  | 'site-name'
  | 'social-cta'
  | 'source'
  | 'syndication'
  | 'tags'
  | 'ui'
  | 'video'

/** A reason of the caller's own; no reason of ours will ever begin so. */
export type OwnReason = `x-${string}`

/** Something odd about the content; never an exception. */
export interface Warning extends Partial<Span> {
  code: WarningCode
  message: string
}
export type WarningCode =
  | 'escaped-markup'
  | 'impossible-date'
  | 'markdown'
  | 'mojibake'
  | 'no-body'
  | 'no-headline'
  | 'no-publication-date'
  | 'not-an-article'
  | 'not-indonesian'
  | 'truncated'
  | 'unread-date'
  | 'weekday-mismatch'

// ------------------------------------------------------------------------------------------------------ stages and options

/** The text cut into parts: what the extractors read. Every non-space character lies in exactly one part. */
export interface Doc {
  readonly text: string
  /** In text order, without overlaps. */
  readonly parts: readonly Part[]
  /** The sentences of the parts that tell the story, in text order: headline, lead, paragraphs, headings, items and so on. */
  readonly sentences: readonly Sentence[]
  readonly page: Page | null
  /** What was odd about the source. */
  readonly warnings?: readonly Warning[] | undefined
  /** What the caller knows of the article. */
  readonly known?: KnownFacts | undefined
}

/** A piece of the text with the role it plays in the article. */
export type Part = Span &
  (
    | { readonly role: 'kicker' | 'headline' | 'deck' | 'lead' | 'paragraph' | 'quote' | 'caption' }
    | { readonly role: 'table'; readonly rows: readonly RowSpan[] }
    | { readonly role: 'byline'; readonly name: string; readonly credit: CreditRole }
    | { readonly role: 'published' | 'modified'; readonly value: string }
    | { readonly role: 'dateline'; readonly place: Span | null; readonly outlet: Span | null }
    | { readonly role: 'heading'; readonly level: number; readonly closing: boolean; readonly original: Span }
    | {
        readonly role: 'list-item'
        /** Items of one list share the number. */
        readonly list: number
        readonly ordered: boolean
        readonly level: number
        readonly marker: string
        /** The item without its marker. */
        readonly content: Span
        /** The sentence that announces the list. */
        readonly intro: Span | null
      }
    | { readonly role: 'furniture'; readonly reason: FurnitureReason | OwnReason; readonly rule: string }
  )
export type PartRole = Part['role']

/** A row of a table with its cells, `null` for an empty one; `head` where it names the columns. */
export interface RowSpan extends Span {
  readonly head: boolean
  readonly cells: readonly (Span | null)[]
}

/** A sentence of a part; `part` is its index in `Doc.parts`. */
export interface Sentence extends Span {
  readonly part: number
}

/**
 * A stage of reading: a name, and a pure function from the doc, and from what the stages before it found, to a value of its own.
 * What it needs is a type, so that it knows no other stage; a value is plain data, and `start` and `end` in it are offsets into the text.
 */
export interface Stage<Name extends string = string, Needs = unknown, Value = unknown> {
  readonly name: Name
  /** The names of the stages whose values `run` cannot do without: what the type `Needs` says, for callers without types. */
  readonly needs?: readonly string[] | undefined
  readonly run: (doc: Doc, found: Needs) => Value
  /** What is odd about the content, as this stage sees it. */
  readonly warnings?: Warn<Needs & { readonly [Own in Name]: Value }> | undefined
}

/** As the type of a method: a stage whose value is narrower than asked for may take the place of another. */
type Warn<Found> = { of(doc: Doc, found: Found): readonly Warning[] }['of']

/** A stage of any name, needs and value. */
export type AnyStage = Stage<string, never, unknown>

/** The values of stages, by name. */
export type FoundBy<S extends readonly AnyStage[]> = { readonly [X in S[number] as X['name']]: ReturnType<X['run']> }

/** A line of the source, or what is left of it, that no rule has claimed yet. */
export interface OpenRow extends Span {
  readonly blankBefore: boolean
  readonly markup: Markup | null
  /** Its characters, of a long row the first ones, without zero-width ones, white space collapsed. */
  readonly plain: string
}

/** What a structure rule sees: the rows that are open, and the parts that the rules before it have claimed, in text order. */
export interface StructureDraft {
  readonly text: string
  readonly page: Page | null
  readonly rows: readonly OpenRow[]
  readonly parts: readonly Part[]
}

/** What a structure rule claims: a part of the open rows without outer white space; furniture is named after the rule. */
export type Claim =
  | Exclude<Part, { role: 'furniture' }>
  | (Span & { readonly role: 'furniture'; readonly reason: FurnitureReason | OwnReason })

/** A structure rule of the caller's own. */
export interface StructureRule {
  /** In kebab case; furniture that it cuts carries the name as `rule`. */
  readonly name: string
  /** The rules, ours or the caller's, that it stands behind: by the names that `Furniture.rule` shows. */
  readonly after?: readonly string[] | undefined
  readonly claim: (draft: StructureDraft) => readonly Claim[]
}

/** How a source is cut into parts with roles. */
export type Structure = (source: Source) => Doc

/** The built-in stages as plain functions that `options.stages` may replace. */
export interface Stages {
  language: (text: string) => Language
  timexes: (doc: Doc, reference: Reference | null) => Timex[]
  entities: (doc: Doc) => Entity[]
  quotes: (doc: Doc, entities: readonly Entity[]) => Quote[]
  quantities: (doc: Doc, timexes: readonly Timex[], entities: readonly Entity[]) => Quantity[]
  events: (doc: Doc, timexes: readonly Timex[], entities: readonly Entity[]) => DatedEvent[]
}

/** What the stages of `parseArticle` find. */
export interface Findings {
  readonly published: Timestamp | null
  readonly modified: Timestamp | null
  readonly reference: Reference | null
  readonly language: Language
  readonly timexes: Timex[]
  readonly entities: Entity[]
  readonly quotes: Quote[]
  readonly quantities: Quantity[]
  readonly events: DatedEvent[]
}

/** A stage that takes the place of the built-in one of its name: it gives the same type of value, and reads what stands before it. */
export type BuiltInStage =
  | Stage<'published' | 'modified', unknown, Timestamp | null>
  | Stage<'reference', Pick<Findings, 'published' | 'modified'>, Reference | null>
  | Stage<'language', Pick<Findings, 'published' | 'modified' | 'reference'>, Language>
  | Stage<'timexes', Pick<Findings, 'published' | 'modified' | 'reference' | 'language'>, Timex[]>
  | Stage<'entities', Pick<Findings, 'published' | 'modified' | 'reference' | 'language' | 'timexes'>, Entity[]>
  | Stage<'quotes', Omit<Findings, 'quotes' | 'quantities' | 'events'>, Quote[]>
  | Stage<'quantities', Omit<Findings, 'quantities' | 'events'>, Quantity[]>
  | Stage<'events', Omit<Findings, 'events'>, DatedEvent[]>

/** An extension that adds a typed value under `article.data[name]`. */
export interface Extractor<Name extends string = string, Value = unknown> {
  readonly name: Name
  readonly extract: (article: Article, doc: Doc) => Value
}

/** What adds a value under `article.data[name]`: an extractor, or a stage that reads what the stages of `parseArticle` find. */
export type Extension = Extractor | ExtraStage
/** A stage of any name and value behind those of `parseArticle`; its warnings stand behind theirs. */
type ExtraStage = Pick<Stage<string, Findings>, 'name' | 'needs' | 'run'> & Pick<AnyStage, 'warnings'>

/** What `parseArticle` takes beside the input; an option that is `undefined` is as if it were not there. */
export interface Options<E extends readonly Extension[] = readonly []> {
  /** The reference for «kemarin», «Senin (5/2)»: an ISO 8601 date or date-time, an RFC 822 date, or a `Date`. */
  publishedAt?: string | Date | undefined
  /** What the caller knows of the article, from a feed or an archive. */
  known?: Known | undefined
  /** How the text is cut into parts; `toDoc` unless given. */
  structure?: Structure | undefined
  /** What replaces built-in stages: stages of their names, or plain functions by name. */
  stages?: { readonly [Name in keyof Stages]?: Stages[Name] | undefined } | readonly BuiltInStage[] | undefined
  /** Extractors or stages whose results appear, typed, under `article.data`. */
  extractors?: E | undefined
}

/** The values of a list of extractors, by name. */
export type DataOf<E extends readonly Extension[]> = {
  [X in E[number] as X['name']]: X extends Extractor<string, infer Value>
    ? Value
    : X extends Stage<string, Findings, infer Value>
      ? Value
      : never
}

/** An article with the results of the caller's extractors; `data` is empty without any. */
export type ArticleWith<E extends readonly Extension[] = readonly []> = Article & { data: DataOf<E> }
