type Json = Record<string, unknown>

const ARTICLE_TYPE = /^(?:https?:\/\/schema\.org\/)?\w*(?:Article|BlogPosting|Report|LiveBlogPosting)$/

/** The first article that the JSON-LD scripts of a page describe; broken scripts are passed over. */
export function findNewsArticle(scripts: readonly string[]): Json | null {
  for (const script of scripts) {
    for (const value of flatten(parseJson(script))) {
      if ([value['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) return value
    }
  }
  return null
}

/** The string under a key; `null` where there is none. */
export function textAt(object: Json | null, key: string): string | null {
  const value = object?.[key]
  return typeof value === 'string' && value.trim() !== '' ? value.replace(/\s+/g, ' ').trim() : null
}

/** Names of persons or organisations, given as strings, objects with `name`, or lists of them. */
export function namesOf(value: unknown): string[] {
  return [value].flat().flatMap((one) => {
    const name = typeof one === 'string' ? one : isObject(one) ? textAt(one, 'name') : null
    return name && name.trim() !== '' ? [name.trim()] : []
  })
}

function parseJson(script: string): unknown {
  try {
    // Some pages break lines inside strings, which JSON forbids.
    return JSON.parse(script.replace(/[\u0000-\u001f]+/g, ' '))
  } catch {
    return null
  }
}

function flatten(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap((one) => (isObject(one) ? withGraph(one) : []))
  return isObject(value) ? withGraph(value) : []
}

function withGraph(object: Json): Json[] {
  const graph = object['@graph']
  return Array.isArray(graph) ? [object, ...graph.filter(isObject)] : [object]
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
