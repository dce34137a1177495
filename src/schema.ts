import * as z from 'zod'

// A mirror of the interfaces in types.ts, for values that come from outside: a queue, a cache, a replaced stage. A type test
// proves each schema equal to its interface. Unknown keys pass and are dropped, so that an article with `data` is still an article.

/** Offsets are UTF-16 code units, half-open. */
export const spanSchema = z.object({ start: z.int().min(0), end: z.int().min(0) })

/** A span with its characters. */
export const mentionSchema = z.object({ ...spanSchema.shape, text: z.string() })

const absentMention = {
  start: z.int().min(0).exactOptional(),
  end: z.int().min(0).exactOptional(),
  text: z.string().exactOptional(),
}
const confidence = z.number().min(0).max(1)

/** A BCP 47 code, or `und`, with a confidence. */
export const languageSchema = z.object({ code: z.string(), confidence })

/** What a page declares of itself. */
export const pageSchema = z.object({
  headline: z.string().nullable(),
  author: z.array(z.string()),
  editor: z.array(z.string()),
  publisher: z.string().nullable(),
  datePublished: z.string().nullable(),
  dateModified: z.string().nullable(),
  inLanguage: z.string().nullable(),
  articleSection: z.string().nullable(),
  keywords: z.array(z.string()),
  url: z.string().nullable(),
  image: z.string().nullable(),
  nextPage: z.string().nullable(),
})

/** One person of the byline. */
export const creditSchema = z.object({
  ...absentMention,
  name: z.string(),
  role: z.enum(['author', 'editor', 'photographer', 'contributor']),
})

/** Where the story was filed, and by which outlet. */
export const datelineSchema = z.object({
  ...mentionSchema.shape,
  place: z.string().nullable(),
  outlet: z.string().nullable(),
})

const dateSource = z.enum(['option', 'metadata', 'text'])

/** A point in time of the article itself. */
export const timestampSchema = z.object({ ...absentMention, value: z.string(), source: dateSource })

/** What relative dates were resolved against. */
export const referenceSchema = z.object({ value: z.string(), source: dateSource })

/** A section heading. */
export const headingSchema = z.object({ ...mentionSchema.shape, level: z.int().min(1), original: mentionSchema })

/** A paragraph of the body. */
export const paragraphSchema = z.object({ ...mentionSchema.shape, type: z.literal('paragraph') })

/** An item of a list, without its marker. */
export const listItemSchema = z.object({ ...mentionSchema.shape, marker: z.string(), level: z.int().min(1) })

/** A list with the sentence that announces it. */
export const listSchema = z.object({
  ...mentionSchema.shape,
  type: z.literal('list'),
  ordered: z.boolean(),
  intro: mentionSchema.nullable(),
  items: z.array(listItemSchema),
})

/** A passage set apart as a quotation. */
export const blockQuoteSchema = z.object({ ...mentionSchema.shape, type: z.literal('quote') })

/** A row of a table; `null` for an empty cell. */
export const tableRowSchema = z.object({ ...mentionSchema.shape, cells: z.array(mentionSchema.nullable()) })

/** A table, the rows that name its columns apart. */
const tableRows = { head: z.array(tableRowSchema), rows: z.array(tableRowSchema) }
export const tableSchema = z.object({ ...mentionSchema.shape, type: z.literal('table'), ...tableRows })

/** A caption with its credit. */
export const captionSchema = z.object({ ...mentionSchema.shape, type: z.literal('caption') })

/** Any block of a section, told apart by `type`. */
export const blockSchema = z.discriminatedUnion('type', [
  paragraphSchema,
  listSchema,
  blockQuoteSchema,
  tableSchema,
  captionSchema,
])

/** A heading and the blocks under it. */
export const sectionSchema = z.object({ heading: headingSchema.nullable(), blocks: z.array(blockSchema) })

const precision = z.enum([
  ...(['century', 'decade', 'year', 'semester', 'quarter', 'month', 'week', 'weekend', 'day'] as const),
  ...(['part-of-day', 'hour', 'minute', 'second'] as const),
])

/** A time expression, after TIMEX3. */
export const timexSchema = z.object({
  ...mentionSchema.shape,
  id: z.string(),
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  value: z.string(),
  mod: z.enum(['START', 'MID', 'END', 'APPROX', 'BEFORE', 'AFTER', 'LESS_THAN', 'MORE_THAN']).nullable(),
  precision: precision.nullable(),
  interval: z.object({ begin: z.string(), end: z.string() }).nullable(),
  resolvedBy: z.enum(['explicit', 'antecedent', 'reference']),
  anchor: z.string().nullable(),
})

/** Something dated that happened, happens or will happen. */
export const datedEventSchema = z.object({
  id: z.string(),
  timex: z.string(),
  date: z.string(),
  precision,
  relation: z.enum(['IS_INCLUDED', 'BEGUN_BY', 'ENDED_BY']),
  trigger: mentionSchema,
  sentence: mentionSchema,
  entities: z.array(z.string()),
  speech: z.boolean(),
})

/** An office or occupation that the text gives a person. */
export const roleSchema = z.object({
  ...mentionSchema.shape,
  title: z.string(),
  of: z.string().nullable(),
  status: z.enum(['current', 'former', 'acting']),
  rank: z.string().nullable(),
})

/** A mention of an entity, with its confidence. */
export const entityMentionSchema = z.object({ ...mentionSchema.shape, confidence })

const entityKind = z.enum([
  ...(['country', 'region', 'province', 'regency', 'city', 'district', 'water', 'mountain', 'facility'] as const),
  ...(['government', 'legislature', 'court', 'police', 'military', 'party', 'company', 'club', 'media'] as const),
  ...(['school', 'international', 'law', 'event', 'programme', 'product', 'work', 'feast', 'people'] as const),
])
const placeCode = z.string().regex(/^(?:[A-Z]{2}|ID-[A-Z]{2}|\d\d\.\d\d)$/)

/** A person, organisation, place or other named thing. */
export const entitySchema = z.object({
  id: z.string(),
  type: z.enum(['PER', 'ORG', 'LOC', 'MISC']),
  kind: entityKind.nullable(),
  code: placeCode.nullable(),
  name: z.string(),
  aliases: z.array(z.string()),
  roles: z.array(roleSchema),
  mentions: z.array(entityMentionSchema),
})

/** The words that stand for a speaker. */
export const speakerSchema = z.object({ ...mentionSchema.shape, entity: z.string().nullable(), confidence })

/** What somebody said. */
export const quoteSchema = z.object({
  ...mentionSchema.shape,
  id: z.string(),
  type: z.enum(['direct', 'indirect']),
  speaker: speakerSchema.nullable(),
  cue: mentionSchema.nullable(),
})

/** A number with what it counts. */
export const quantitySchema = z.object({
  ...mentionSchema.shape,
  id: z.string(),
  kind: z.enum(['money', 'percent', 'measure', 'count']),
  value: z.number(),
  maxValue: z.number().nullable(),
  unit: z.string(),
})

const ourReason = z.enum([
  ...(['ad', 'comment-form', 'cookie', 'copyright', 'damage', 'embed', 'end-mark', 'error', 'heading-prefix'] as const),
  ...(['heading-suffix', 'login', 'nav', 'newsletter', 'page-marker', 'photo-credit', 'promo', 'read-more'] as const),
  ...(['related', 'repeated-headline', 'repeated-text', 'reporter-tail', 'scroll', 'share', 'site-name'] as const),
  ...(['social-cta', 'source', 'syndication', 'tags', 'ui', 'video'] as const),
])

const furnitureReason = z.union([ourReason, z.templateLiteral(['x-', z.string()])])

/** A piece of the text that is not the story, with the reason for cutting it. */
export const furnitureSchema = z.object({ ...mentionSchema.shape, reason: furnitureReason, rule: z.string() })

/** Something odd about the content. */
export const warningSchema = z.object({
  start: absentMention.start,
  end: absentMention.end,
  code: z.enum([
    ...(['escaped-markup', 'impossible-date', 'markdown', 'mojibake', 'no-body', 'no-headline', 'no-publication-date'] as const),
    ...(['not-an-article', 'not-indonesian', 'truncated', 'unread-date', 'weekday-mismatch'] as const),
  ]),
  message: z.string(),
})

/** An article, whole. */
export const articleSchema = z.object({
  text: z.string(),
  language: languageSchema,
  kicker: mentionSchema.nullable(),
  headline: mentionSchema.nullable(),
  deck: mentionSchema.nullable(),
  byline: z.array(creditSchema),
  dateline: datelineSchema.nullable(),
  published: timestampSchema.nullable(),
  modified: timestampSchema.nullable(),
  reference: referenceSchema.nullable(),
  lead: paragraphSchema.nullable(),
  sections: z.array(sectionSchema),
  conclusion: sectionSchema.nullable(),
  quotes: z.array(quoteSchema),
  timexes: z.array(timexSchema),
  events: z.array(datedEventSchema),
  entities: z.array(entitySchema),
  quantities: z.array(quantitySchema),
  furniture: z.array(furnitureSchema),
  page: pageSchema.nullable(),
  warnings: z.array(warningSchema),
})

const names = z
  .registry<{ id: string }>()
  .add(articleSchema, { id: 'Article' })
  .add(mentionSchema, { id: 'Mention' })
  .add(pageSchema, { id: 'Page' })
  .add(creditSchema, { id: 'Credit' })
  .add(datelineSchema, { id: 'Dateline' })
  .add(timestampSchema, { id: 'Timestamp' })
  .add(headingSchema, { id: 'Heading' })
  .add(sectionSchema, { id: 'Section' })
  .add(blockSchema, { id: 'Block' })
  .add(paragraphSchema, { id: 'Paragraph' })
  .add(listSchema, { id: 'List' })
  .add(tableSchema, { id: 'Table' })
  .add(timexSchema, { id: 'Timex' })
  .add(datedEventSchema, { id: 'DatedEvent' })
  .add(entitySchema, { id: 'Entity' })
  .add(roleSchema, { id: 'Role' })
  .add(quoteSchema, { id: 'Quote' })
  .add(quantitySchema, { id: 'Quantity' })
  .add(furnitureSchema, { id: 'Furniture' })
  .add(warningSchema, { id: 'Warning' })

/** The JSON Schema (draft 2020-12) of an article; also published as the file `warta/article.schema.json`. */
export const articleJsonSchema = z.toJSONSchema(articleSchema, { io: 'input', metadata: names })
