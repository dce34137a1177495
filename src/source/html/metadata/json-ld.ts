/** A node of JSON-LD. */
export type Json = Record<string, unknown>

const ARTICLE_TYPE = /^(?:https?:\/\/schema\.org\/)?\w*(?:Article|BlogPosting|Report|LiveBlogPosting)$/

const REFERRING = ['author', 'editor', 'publisher']

/** The first article that the JSON-LD scripts of a page describe; broken scripts are passed over. */
export function findNewsArticle(scripts: readonly string[]): Json | null {
  for (const script of scripts) {
    const values = flatten(parseJson(script))
    const article = values.find((value) =>
      [value['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type)),
    )
    if (article) return withNodes(article, values)
  }
  return null
}

/** An article with the nodes of the same graph in place of what refers to them by `@id`. */
function withNodes(article: Json, nodes: readonly Json[]): Json {
  const byId = new Map(nodes.filter((node) => node.name).map((node) => [node['@id'], node]))
  const resolved = (value: unknown): unknown => (isObject(value) && !value.name && value['@id'] ? byId.get(value['@id']) : value)
  const entries = REFERRING.map((key) => [key, [article[key]].flat().map(resolved)])
  return { ...article, ...Object.fromEntries(entries) }
}

/** The string under a key, or the first of a list; `null` where there is none. */
export function textAt(object: Json | null, key: string): string | null {
  const [value] = [object?.[key]].flat()
  return typeof value === 'string' && value.trim() !== '' ? value.replace(/\s+/g, ' ').trim() : null
}

/** Names of persons or organisations, given as strings, objects with `name`, or lists of them. */
export function namesOf(value: unknown): string[] {
  return [value].flat().flatMap((one) => {
    const name = typeof one === 'string' ? one : isObject(one) ? textAt(one, 'name') : null
    return name && name.trim() !== '' ? [name.trim()] : []
  })
}

/** The text of the first article that the scripts describe, with its line breaks; `null` where none has it. */
export function articleBodyOf(scripts: readonly string[]): string | null {
  const body = findNewsArticle(scripts)?.articleBody
  return typeof body === 'string' ? body : null
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
