import { titleKey } from '../head/headline.js'

const SEPARATOR = /\s[|–—»•·:-]+\s|[|»•]|:\s/u

/** What the titles of a page hold beside the visible headline: names of the site and its sections. */
export function siteNames(titles: readonly string[], headline: string | null): string[] {
  if (headline === null) return []
  return titles.flatMap((title) => {
    const at = title.indexOf(headline)
    if (at < 0) return []
    return `${title.slice(0, at)} | ${title.slice(at + headline.length)}`
      .split(SEPARATOR)
      .map((name) => name.replace(/^[\s|–—»•·:-]+|[\s|–—»•·:-]+$/gu, ''))
      .filter((name) => name !== '')
  })
}

/** The headline that a page declares, without the site's name; the visible one where a title repeats it. */
export function declaredHeadline(titles: readonly string[], headline: string | null, outlets: readonly string[]): string | null {
  const [first] = titles
  if (first === undefined) return headline
  if (headline !== null && titles.some((title) => titleKey(title).includes(titleKey(headline)))) return headline
  const names = new Set(outlets.map(titleKey))
  const parts = first.split(/(\s[|–—»•·-]\s)/u)
  while (parts.length > 2 && names.has(titleKey(parts[parts.length - 1] as string))) parts.splice(-2)
  while (parts.length > 2 && names.has(titleKey(parts[0] as string))) parts.splice(0, 2)
  return parts.join('').trim() || null
}
