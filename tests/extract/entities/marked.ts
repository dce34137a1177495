import { parseEntities } from '../../../src/entities.js'

/** Splits «[PER Budi] di [LOC Solo]» into the bare text and the marked names, in order. */
export function marked(sample: string): { text: string; names: string[] } {
  const names: string[] = []
  const text = sample.replace(/\[(PER|ORG|LOC|MISC) ([^\]]+)\]/g, (_all, type: string, name: string) => {
    names.push(`${type} ${name}`)
    return name
  })
  return { text, names }
}

/** The mentions that the library finds, in text order, written as in `marked`. */
export function found(text: string): string[] {
  return parseEntities(text)
    .flatMap((entity) => entity.mentions.map((mention) => ({ start: mention.start, name: `${entity.type} ${mention.text}` })))
    .sort((a, b) => a.start - b.start)
    .map(({ name }) => name)
}
