export { type NamedThing, type NewsArticle, toJsonLd } from './render/jsonld.js'
