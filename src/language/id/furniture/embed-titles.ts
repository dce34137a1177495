import { phrases } from '../notation.js'

/** First words of a heading that names a picture or film below it, not a section of the story, in lower case. */
export const EMBED_TITLES: readonly string[] = phrases('infografis; infographic; galeri foto; foto-foto; video; grafis')
