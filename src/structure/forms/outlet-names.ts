import { DOMAIN_ENDINGS } from '../../text/domains.js'

const DOMAIN_END = `(?:\\.[\\p{L}\\d-]+)*?\\.(?:${DOMAIN_ENDINGS}|${DOMAIN_ENDINGS.toUpperCase()})(?![\\p{L}\\d.])`

/** The source of an expression for up to four words with capitals: a place or an outlet. */
export const NAME = "\\p{Lu}[\\p{L}\\d.'’&]*(?:[ -]\\p{Lu}[\\p{L}\\d.'’&]*){0,3}"
/** The same without a full stop inside, which may close it. */
export const PLACE_NAME = "\\p{Lu}[\\p{L}'’]*(?:[ -]\\p{Lu}[\\p{L}'’]*){0,3}"
/** The source of an expression for an outlet's domain, of up to three words. */
export const DOMAIN = `[\\p{L}\\d]+(?:[ -][\\p{L}\\d]+){0,2}${DOMAIN_END}`
/** The source of an expression for an outlet's domain in one word, «HarianNusa.co.id». */
export const ONE_WORD_DOMAIN = `[\\p{L}\\d]+(?:-[\\p{L}\\d]+){0,2}${DOMAIN_END}`
