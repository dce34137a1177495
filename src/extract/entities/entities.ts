import type { Chain } from '../../model/chain/chain.js'
import type { NameModel, WordClasses } from '../../model/tag.js'
import type { Doc, Entity, EntityKind, Role } from '../../types.js'
import { clusterMentions } from './coreference/coreference.js'
import { type Forms, formsOf } from './coreference/forms.js'
import { slugs } from './coreference/slugs.js'
import type { OwnNames } from './gazetteer/own-names.js'
import type { Proposal, Recognised } from './mentions/proposals.js'
import { recogniseNames } from './mentions/recognise-names.js'
import { apartByEntry, entryOfCluster, rolesOfEntry, withEntryIds } from './own-identity.js'
import { placeCodes } from './places/place-codes.js'
import { type FoundRole, rolesIn } from './roles/roles.js'
import { scenesOf } from './roles/scenes.js'
import { WEIGHTS } from './roles/weights.generated.js'
import { unpackRoles } from './roles/weights.js'

/**
 * The named entities of a doc: one entity a person, organisation, place or other named thing, with its mentions and roles. `model` knows
 * names and words, or nothing, for the lists and the text to tell alone; `own` are the caller's names.
 */
export function extractEntities(doc: Doc, model: NameModel, own: OwnNames | null = null): Entity[] {
  const names = recogniseNames(doc, model.tagNames, own)
  const clusters = apartByEntry(clusterMentions(doc.text, names), own)
  const entries = clusters.map((cluster) => entryOfCluster(cluster, own))
  const forms = clusters.map((cluster) => formsOf(doc.text, cluster))
  const ids = withEntryIds(slugs(forms.map(({ name }) => name)), entries)
  const idOf = new Map<Recognised, string>()
  clusters.forEach((cluster, index) => {
    for (const mention of cluster) idOf.set(mention, ids[index] as string)
  })
  const rolesOf = rolesByPerson(doc.text, names, model.wordClassOf)
  const codes = codesOf(doc.text, clusters, forms)
  return clusters.map((cluster, index) => {
    const type = cluster[0]?.name.type ?? 'MISC'
    const entry = entries[index]
    const told = cluster.flatMap((mention) => rolesOf.get(mention) ?? [])
    const known = entry ? rolesOfEntry(entry, told, doc) : []
    const roles = told.map(({ person: _, ...role }): Role => ({ ...role, of: (role.of && idOf.get(role.of)) ?? null }))
    return {
      id: ids[index] as string,
      type,
      kind: entry?.kind ?? kindOf(cluster),
      code: codes.get(cluster) ?? null,
      ...(forms[index] as Forms),
      roles: [...distinct(roles), ...known],
      mentions: cluster.map(({ name: { start, end, score } }) => ({
        start,
        end,
        text: doc.text.slice(start, end),
        confidence: round(score),
      })),
    }
  })
}

/** The codes of the clusters that name places. */
function codesOf(
  text: string,
  clusters: readonly (readonly Recognised[])[],
  forms: readonly Forms[],
): Map<readonly Recognised[], string | null> {
  const places = clusters.flatMap((cluster, index) =>
    cluster[0]?.name.type === 'LOC' ? [{ cluster, forms: forms[index] as Forms }] : [],
  )
  const codes = placeCodes(
    text,
    places.map(({ cluster, forms }) => ({
      ...forms,
      kind: kindOf(cluster),
      canonical: cluster.find(({ name }) => name.canonical !== null)?.name.canonical ?? null,
      mentions: cluster.map(({ name }) => name),
    })),
  )
  return new Map(places.map(({ cluster }, index) => [cluster, codes[index] ?? null]))
}

let chain: Chain | null = null

/** The roles of each mention of a person. */
function rolesByPerson(text: string, names: readonly Recognised[], classOf: WordClasses): Map<Recognised, FoundRole[]> {
  chain ??= unpackRoles(WEIGHTS)
  const roles = new Map<Recognised, FoundRole[]>()
  for (const scene of scenesOf(text, names, classOf).values()) {
    for (const role of rolesIn(chain, scene)) {
      const known = roles.get(role.person)
      if (known) known.push(role)
      else roles.set(role.person, [role])
    }
  }
  return roles
}

/** The kind that the fullest form tells: «Kabupaten Cirebon» rather than «Cirebon». */
function kindOf(cluster: readonly Recognised[]): EntityKind | null {
  let fullest: Proposal | null = null
  for (const { name } of cluster) {
    if (name.kind !== null && (!fullest || name.to - name.from > fullest.to - fullest.from)) fullest = name
  }
  return fullest?.kind ?? null
}

/** The roles without those that repeat another: the same title of the same body, or of none. */
function distinct(roles: readonly Role[]): Role[] {
  const kept: Role[] = []
  for (const role of roles) {
    const title = role.title.toLowerCase()
    const alike = kept.findIndex(
      (other) => other.title.toLowerCase() === title && (!role.of || !other.of || role.of === other.of),
    )
    if (alike < 0) kept.push(role)
    else if (role.of && !kept[alike]?.of) kept[alike] = role
  }
  return kept
}

function round(score: number): number {
  return Math.round(score * 100) / 100
}
