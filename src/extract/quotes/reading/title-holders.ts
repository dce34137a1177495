import type { Entity } from '../../../types.js'

/** Who holds which office, by the words that name it in lower case: of each the two holders told of first. */
export interface Holders {
  readonly byTitle: ReadonlyMap<string, readonly Entity[]>
  /** By the office as the text has it, with what it is an office of. */
  readonly byText: ReadonlyMap<string, readonly Entity[]>
}

/** More offices than an article has: short forms are looked for among so many. */
const MOST_TITLES = 100

/** The offices of the entities. Two holders of each tell «the only one» from «one of many». */
export function holdersOf(entities: readonly Entity[]): Holders {
  const byTitle = new Map<string, Entity[]>()
  const byText = new Map<string, Entity[]>()
  for (const entity of [...entities].sort((a, b) => firstStart(a) - firstStart(b))) {
    for (const { title, text } of entity.roles) {
      add(byTitle, title.toLowerCase(), entity)
      add(byText, text.toLowerCase(), entity)
    }
  }
  return { byTitle, byText }
}

/** The person to whom the article gives the office that the phrase names, told of before it or, failing that, at all. */
export function holderOf(holders: Holders, phrase: string, at: number): Entity | null {
  const wanted = phrase.toLowerCase()
  const found = new Set([...(holders.byText.get(wanted) ?? []), ...(holders.byTitle.get(wanted) ?? [])])
  for (let space = wanted.indexOf(' '); space >= 0; space = wanted.indexOf(' ', space + 1)) {
    for (const entity of holders.byTitle.get(wanted.slice(0, space)) ?? []) found.add(entity)
  }
  if (found.size === 0 && /^\p{L}{5,9}$/u.test(wanted)) {
    for (const [title, held] of [...holders.byTitle].slice(0, MOST_TITLES)) {
      if (isShortFor(wanted, title)) for (const entity of held) found.add(entity)
    }
  }
  const all = [...found]
  const known = all.filter((entity) => firstStart(entity) < at)
  const meant = known.length > 0 ? known : all
  return meant.length === 1 ? (meant[0] ?? null) : null
}

/** «mendag» for «menteri perdagangan»: the head of the first word, and three letters or more of another. */
function isShortFor(short: string, title: string): boolean {
  const [first = '', ...rest] = title.split(' ')
  return (
    first.startsWith(short.slice(0, 3)) &&
    first !== short &&
    rest.some((word) => word.includes(short.slice(3)) && short.length > 5)
  )
}

function add(holders: Map<string, Entity[]>, office: string, entity: Entity): void {
  const held = holders.get(office)
  if (!held) holders.set(office, [entity])
  else if (held.length < 2 && held[0] !== entity) held.push(entity)
}

function firstStart({ mentions }: Entity): number {
  return mentions[0]?.start ?? Number.POSITIVE_INFINITY
}
