import type { Warning } from '../../../types.js'
import type { TextBlock } from '../scan/blocks.js'
import type { Facts } from '../scan/facts.js'
import { findNewsArticle } from './json-ld.js'

/** A list of stories links to so many titles at least, and tells so few characters between them: of 45 articles none tells so few. */
const MANY_TITLES = 8
/** In characters of the story. */
const TEASERS = 250
/** What says that a page answers a request instead of telling a story, in its title: search, login, error, a check for robots. */
const NO_STORY =
  /^(?:(?:hasil )?(?:pencarian|penelusuran)|search results?|masuk|login|log in|sign in|daftar|404|403|5\d\d|error|halaman tidak ditemukan|page not found|not found|attention required|just a moment|are you a robot|access denied)(?![\p{L}\d])/iu
/** A story told in less is none, on a page of that sort. */
const SHORT_STORY = 600

/** What a page says of its sort and shows of it. */
interface Shown {
  readonly facts: Facts
  readonly blocks: readonly TextBlock[]
  /** Characters of the region that reads as story. */
  readonly told: number
}

/** A warning for a page that is no article: a home, index or search page, a login, an error, a check for robots. */
export function genreWarnings({ facts, blocks, told }: Shown): Warning[] {
  if (isDeclared(facts)) return []
  const titles = blocks.filter((block) => block.text.length >= 20 && block.linked >= 0.9 * block.text.length)
  const isIndex = titles.length >= MANY_TITLES && told < TEASERS
  const isAnswer = told < SHORT_STORY && NO_STORY.test(facts.title.trim())
  if (!isIndex && !isAnswer) return []
  const sort = isIndex ? 'a list of stories' : 'an answer to a request'
  return [{ code: 'not-an-article', message: `The page reads as ${sort}, not as an article.` }]
}

/** Whether a page declares an article: its type alone is often that of all pages of a site. */
function isDeclared(facts: Facts): boolean {
  return facts.meta.has('article:published_time') || facts.meta.has('datepublished') || findNewsArticle(facts.jsonLd) !== null
}

/** A warning for a page that keeps the rest of its story for subscribers. */
export function paywallWarnings(facts: Facts): Warning[] {
  const free = String(findNewsArticle(facts.jsonLd)?.isAccessibleForFree ?? '').toLowerCase()
  const isLocked = free === 'false' || facts.meta.get('article:content_tier')?.toLowerCase() === 'locked'
  return isLocked ? [{ code: 'truncated', message: 'The page keeps the rest of its story for subscribers.' }] : []
}
