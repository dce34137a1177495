export { type NamedThing, type NewsArticle, toJsonLd, toJsonLdScript } from './render/jsonld.js'
