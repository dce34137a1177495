/**
 * Ids for names, in order: lower case, hyphens for everything but letters and digits; a repeated one takes a number. One that looks like
 * the id of a timex, event, quote or quantity («T1») goes behind `entity-`.
 */
export function slugs(names: readonly string[]): string[] {
  const used = new Map<string, number>()
  const taken = new Set<string>()
  return names.map((name) => {
    const base = slugOf(name)
    let count = used.get(base) ?? 0
    let slug = base
    while (taken.has(slug)) slug = `${base}-${++count + 1}`
    used.set(base, count)
    taken.add(slug)
    return slug
  })
}

function slugOf(name: string): string {
  const bare = PLAIN.test(name) ? name : name.normalize('NFD').replace(/\p{M}/gu, '')
  const plain = bare.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')
  const slug = plain.replace(/^-|-$/g, '') || 'entity'
  return ID_OF_OTHERS.test(slug) ? `entity-${slug}` : slug
}
const ID_OF_OTHERS = /^[enqt]\d+$/
/** Without accents. */
const PLAIN = /^[ -~]*$/
