export const STATES = [
  'before', 'published0', 'headline', 'published1', 'byline1', 'deck', 'dateline', 'caption1', 'between',
  'lead', 'paragraph', 'heading', 'intro', 'item', 'quote', 'caption2', 'inside', 'after', 'byline3',
] as const
export type State = (typeof STATES)[number]
export const N = STATES.length
export const S = Object.fromEntries(STATES.map((s, i) => [s, i])) as Record<State, number>
export const BODY = ['lead', 'paragraph', 'heading', 'intro', 'item', 'quote'] as const
export const isBody = (s: number) => s >= (S.lead as number) && s <= (S.quote as number)
export const bit = (...names: State[]) => names.reduce((m, n) => m | (1 << (S[n] as number)), 0)
/** state → role of the lines' gold */
export const ROLE: Record<State, string> = {
  before: 'furniture', published0: 'published', headline: 'headline', published1: 'published', byline1: 'byline', deck: 'deck', dateline: 'dateline',
  caption1: 'caption', between: 'furniture', lead: 'lead', paragraph: 'paragraph', heading: 'heading', intro: 'list-intro', item: 'list-item', quote: 'quote-block',
  caption2: 'caption', inside: 'furniture', after: 'furniture', byline3: 'byline',
}
