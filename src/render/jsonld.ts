import { checkArticle } from '../checks/article.js'
import { webAddress } from '../text/address.js'
import type { Article, Block, Credit, Entity } from '../types.js'
import { flow } from './flow.js'

/** A schema.org Person, Organization, Place or Thing. */
export interface NamedThing {
  '@type': 'Person' | 'Organization' | 'Place' | 'Thing'
  name: string
  alternateName?: string[]
  /** The offices that a person holds. */
  jobTitle?: string[]
  /** The code of a place, as `Entity.code` has it. */
  identifier?: string
}

/** A schema.org NewsArticle as plain JSON; what the article does not say is left out. */
export interface NewsArticle {
  '@context': 'https://schema.org'
  '@type': 'NewsArticle'
  headline?: string
  /** The deck. */
  alternativeHeadline?: string
  /** The lead. */
  description?: string
  /** ISO 8601. */
  datePublished?: string
  /** ISO 8601. */
  dateModified?: string
  author?: NamedThing[]
  editor?: NamedThing[]
  contributor?: NamedThing[]
  publisher?: NamedThing
  /** The place where the story was filed. */
  dateline?: string
  /** The story as plain text, paragraphs apart by an empty line; no furniture. */
  articleBody?: string
  /** The section that the page names, else the kicker. */
  articleSection?: string
  inLanguage?: string
  keywords?: string[]
  mentions?: NamedThing[]
  url?: string
  image?: string
}

/** The article as a schema.org NewsArticle, ready for `JSON.stringify`. Throws a `TypeError` for what is no article. */
export function toJsonLd(article: Article): NewsArticle {
  checkArticle('toJsonLd', article, ['byline', 'sections', 'entities'])
  const { page } = article
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...has('headline', flow(article.headline?.text ?? page?.headline ?? '')),
    ...has('alternativeHeadline', article.deck && flow(article.deck.text)),
    ...has('description', article.lead && flow(article.lead.text)),
    ...has('datePublished', article.published?.value),
    ...has('dateModified', article.modified?.value),
    ...has('author', peopleOf(article, ['author'])),
    ...has('editor', peopleOf(article, ['editor'])),
    ...has('contributor', peopleOf(article, ['photographer', 'contributor'])),
    ...has('publisher', publisherOf(article)),
    ...has('dateline', article.dateline?.place),
    ...has('articleBody', plainBody(article)),
    ...has('articleSection', page?.articleSection ?? (article.kicker && flow(article.kicker.text))),
    ...has('inLanguage', article.language.code === 'und' ? page?.inLanguage : article.language.code),
    ...has('keywords', page?.keywords),
    ...has('mentions', article.entities.map(thingOf)),
    ...has('url', webAddress(page?.url)),
    ...has('image', webAddress(page?.image)),
  }
}

/**
 * The article as JSON for a `<script type="application/ld+json">`: what could end the element or open a comment in it is written as
 * `\\u` escapes, so that it can stand there as it is.
 */
export function toJsonLdScript(article: Article): string {
  const json = JSON.stringify(toJsonLd(article))
  return json.replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** The property, or none where there is no value: JSON-LD has no `null`, and an empty list says nothing. */
function has<Name extends keyof NewsArticle>(
  name: Name,
  value: NewsArticle[Name] | null | undefined,
): { [Key in Name]?: NonNullable<NewsArticle[Key]> } {
  const empty = value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  return empty ? {} : ({ [name]: value } as { [Key in Name]?: NonNullable<NewsArticle[Key]> })
}

function peopleOf(article: Article, roles: Credit['role'][]): NamedThing[] {
  return article.byline.filter(({ role }) => roles.includes(role)).map(({ name }) => ({ '@type': 'Person', name }))
}

function publisherOf({ page, dateline }: Article): NamedThing | null {
  const name = page?.publisher ?? dateline?.outlet
  return name ? { '@type': 'Organization', name } : null
}

const SCHEMA_TYPE = { PER: 'Person', ORG: 'Organization', LOC: 'Place', MISC: 'Thing' } as const

function thingOf({ type, name, code, aliases, roles }: Entity): NamedThing {
  const offices = new Set(roles.flatMap(({ status, title }) => (status === 'former' ? [] : [title])))
  return {
    '@type': SCHEMA_TYPE[type],
    name,
    ...(aliases.length > 0 && { alternateName: [...aliases] }),
    ...(offices.size > 0 && { jobTitle: [...offices] }),
    ...(code && { identifier: code }),
  }
}

function plainBody({ lead, sections, conclusion }: Article): string {
  const blocks = [...sections, ...(conclusion ? [conclusion] : [])].flatMap((section) => [
    ...(section.heading ? [flow(section.heading.text)] : []),
    ...section.blocks.filter(({ type }) => type !== 'caption').map(plainBlock),
  ])
  return [...(lead ? [flow(lead.text)] : []), ...blocks].join('\n\n')
}

function plainBlock(block: Block): string {
  if (block.type === 'list') return block.items.map(({ text }) => flow(text)).join('\n')
  if (block.type === 'table') return [...block.head, ...block.rows].map(({ text }) => flow(text)).join('\n')
  return flow(block.text)
}
