import type { Tagger } from '../../model/tag.js'
import type { Doc, Entity, EntityKind, Role } from '../../types.js'
import { clusterMentions } from './coreference/coreference.js'
import { slugs } from './coreference/slugs.js'
import type { Proposal, Recognised } from './mentions/proposals.js'
import { recogniseNames } from './mentions/recognise.js'
import type { OwnNames } from './gazetteer/own-names.js'
import { apartByEntry, entryOfCluster, rolesOfEntry, withEntryIds } from './own-identity.js'
import { type FoundRole, rolesOf } from './roles/roles.js'
import { type Scene, scenesOf } from './roles/scenes.js'

/**
 * The named entities of a doc: one entity a person, organisation, place or other named thing, with its mentions and roles. `tagNames`
 * is the model, or nothing but a function that finds no name, for the lists and the text to tell alone; `own` are the caller's names.
 */
export function extractEntities(doc: Doc, tagNames: Tagger, own: OwnNames | null = null): Entity[] {
  const names = recogniseNames(doc, tagNames, own)
  const clusters = apartByEntry(clusterMentions(doc.text, names), own)
  const entries = clusters.map((cluster) => entryOfCluster(cluster, own))
  const forms = clusters.map((cluster) => cluster.map((mention) => formOf(doc.text, mention)))
  const fullForms = forms.map(fullest)
  const ids = withEntryIds(slugs(fullForms), entries)
  const idOf = new Map<Recognised, string>()
  clusters.forEach((cluster, index) => {
    for (const mention of cluster) idOf.set(mention, ids[index] as string)
  })
  const scenes = scenesOf(doc.text, names)
  return clusters.map((cluster, index) => {
    const name = fullForms[index] as string
    const type = cluster[0]?.name.type ?? 'MISC'
    const entry = entries[index]
    const told = type === 'PER' ? cluster.flatMap((person) => rolesOf(scenes.get(person.reading) as Scene, person)) : []
    const known = entry ? rolesOfEntry(entry, told, doc) : []
    return {
      id: ids[index] as string,
      type,
      kind: entry?.kind ?? kindOf(cluster),
      name,
      aliases: aliasesOf(forms[index] as string[], name),
      roles: [...distinct(told).map((role): Role => ({ ...role, of: (role.of && idOf.get(role.of)) ?? null })), ...known],
      mentions: cluster.map(({ name: { start, end, score } }) => ({
        start,
        end,
        text: doc.text.slice(start, end),
        confidence: round(score),
      })),
    }
  })
}

/** The longest form, in its usual case. */
function fullest(forms: readonly string[]): string {
  return forms.reduce((best, form) =>
    form.length > best.length || (form.length === best.length && isShouted(best)) ? form : best,
  )
}

function aliasesOf(forms: readonly string[], name: string): string[] {
  const others = forms.filter((form) => form !== name)
  if (others.length === 0) return []
  const seen = new Map<string, string>([[name.toLowerCase(), name]])
  for (const form of others) {
    const known = seen.get(form.toLowerCase())
    if (!known || (isShouted(known) && known !== name)) seen.set(form.toLowerCase(), form)
  }
  return [...seen.values()].filter((form) => form !== name)
}

function formOf(text: string, { name }: Recognised): string {
  return text.slice(name.start, name.end).replace(/\s+/g, ' ')
}

function isShouted(form: string): boolean {
  return form === form.toUpperCase()
}

/** The kind that the fullest form tells: «Kabupaten Cirebon» rather than «Cirebon». */
function kindOf(cluster: readonly Recognised[]): EntityKind | null {
  let fullest: Proposal | null = null
  for (const { name } of cluster) {
    if (name.kind !== null && (!fullest || name.to - name.from > fullest.to - fullest.from)) fullest = name
  }
  return fullest?.kind ?? null
}

/** The roles without those that only repeat a title. */
function distinct(roles: readonly FoundRole[]): FoundRole[] {
  const titles = new Set<string>()
  return roles.filter(({ title }) => !titles.has(title.toLowerCase()) && titles.add(title.toLowerCase()))
}

function round(score: number): number {
  return Math.round(score * 100) / 100
}
