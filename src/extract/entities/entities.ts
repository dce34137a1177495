import type { Chain } from '../../model/chain/chain.js'
import type { Doc, Entity, EntityKind, Role } from '../../types.js'
import { clusterMentions } from './coreference/coreference.js'
import { slugs } from './coreference/slugs.js'
import type { Proposal, Recognised } from './mentions/proposals.js'
import { recogniseNames } from './mentions/recognise.js'
import { type FoundRole, rolesIn } from './roles/roles.js'
import { scenesOf } from './roles/scenes.js'
import { WEIGHTS } from './roles/weights.generated.js'
import { unpackRoles } from './roles/weights.js'

/** The named entities of a doc: one entity a person, organisation, place or other named thing, with its mentions and roles. */
export function extractEntities(doc: Doc): Entity[] {
  const names = recogniseNames(doc)
  const clusters = clusterMentions(doc.text, names)
  const forms = clusters.map((cluster) => cluster.map((mention) => formOf(doc.text, mention)))
  const fullForms = forms.map(fullest)
  const ids = slugs(fullForms)
  const idOf = new Map<Recognised, string>()
  clusters.forEach((cluster, index) => {
    for (const mention of cluster) idOf.set(mention, ids[index] as string)
  })
  const rolesOf = rolesByPerson(doc.text, names)
  return clusters.map((cluster, index) => {
    const name = fullForms[index] as string
    const type = cluster[0]?.name.type ?? 'MISC'
    const roles = cluster.flatMap((mention) => rolesOf.get(mention) ?? [])
    return {
      id: ids[index] as string,
      type,
      kind: kindOf(cluster),
      name,
      aliases: aliasesOf(forms[index] as string[], name),
      roles: distinct(roles).map(({ person: _, ...role }): Role => ({ ...role, of: (role.of && idOf.get(role.of)) ?? null })),
      mentions: cluster.map(({ name: { start, end, score } }) => ({
        start,
        end,
        text: doc.text.slice(start, end),
        confidence: round(score),
      })),
    }
  })
}

let chain: Chain | null = null

/** The roles of each mention of a person. */
function rolesByPerson(text: string, names: readonly Recognised[]): Map<Recognised, FoundRole[]> {
  chain ??= unpackRoles(WEIGHTS)
  const roles = new Map<Recognised, FoundRole[]>()
  for (const scene of scenesOf(text, names).values()) {
    for (const role of rolesIn(chain, scene)) {
      const known = roles.get(role.person)
      if (known) known.push(role)
      else roles.set(role.person, [role])
    }
  }
  return roles
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
