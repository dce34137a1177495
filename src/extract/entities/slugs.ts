/** Ids for names, in order: lower case, hyphens for everything but letters and digits; a repeated one takes a number. */
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
  return plain.replace(/^-|-$/g, '') || 'entity'
}
/** Without accents. */
const PLAIN = /^[ -~]*$/
