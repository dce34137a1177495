import { described } from '../../checks/describe.js'
import { checkOptions } from '../../checks/option-names.js'
import { recordsIn, wordIn, wordsIn } from '../../checks/own-words.js'
import type { EntityKind, EntityType, KnownEntity } from '../../types.js'
import { type OwnNames, ownNames } from './gazetteer/own-names.js'

/** Words of the caller's own for entities. */
export interface EntitiesOptions {
  /** Names that the caller knows, with their ids. */
  readonly names?: readonly KnownEntity[] | undefined
}

const TYPES: readonly EntityType[] = ['PER', 'ORG', 'LOC', 'MISC']
const FIELDS: readonly (keyof KnownEntity)[] = ['id', 'type', 'kind', 'name', 'aliases', 'roles']

/**
 * The caller's names, compiled; `null` where there are none. Throws a `TypeError` for entries that are none, and for a form of one type
 * that would name two of them.
 */
export function ownNamesIn(door: string, options: EntitiesOptions): OwnNames | null {
  checkOptions(door, options, ['names'])
  const entries = recordsIn(`${door}: names`, options.names).map((entry, index) => entryIn(`${door}: names[${index}]`, entry))
  const owner = new Map<string, string>()
  for (const { id, type, name, aliases = [] } of entries) {
    for (const form of [name, ...aliases]) {
      const other = owner.get(`${type} ${form}`)
      if (other !== undefined && other !== id) throw new TypeError(`${door}: "${form}" names both "${other}" and "${id}"`)
      owner.set(`${type} ${form}`, id)
    }
  }
  return ownNames(entries)
}

function entryIn(option: string, entry: Record<string, unknown>): KnownEntity {
  checkOptions(option, entry, FIELDS)
  const { type } = entry
  if (!TYPES.includes(type as EntityType))
    throw new TypeError(`${option}.type must be one of ${TYPES.join(', ')}; got ${described(type)}`)
  return {
    id: wordIn(`${option}.id`, entry.id),
    type: type as EntityType,
    kind: entry.kind === undefined || entry.kind === null ? null : (wordIn(`${option}.kind`, entry.kind) as EntityKind),
    name: wordIn(`${option}.name`, entry.name),
    aliases: wordsIn(`${option}.aliases`, entry.aliases),
    roles: wordsIn(`${option}.roles`, entry.roles),
  }
}
