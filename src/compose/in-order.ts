import type { AnyStage, FoundBy } from '../types.js'

/** The stages, where each can read what those before it give; else, in the place of one that cannot, what is wrong with it. */
export type InOrder<S extends readonly AnyStage[], Before extends readonly AnyStage[] = readonly []> = S extends readonly [
  infer First extends AnyStage,
  ...infer Rest extends readonly AnyStage[],
]
  ? readonly [Fault<First, Before, Rest>, ...InOrder<Rest, readonly [...Before, First]>]
  : S

/** The stage itself, or what is wrong with its place. */
type Fault<S extends AnyStage, Before extends readonly AnyStage[], After extends readonly AnyStage[]> = S['name'] extends
  | 'doc'
  | 'warnings'
  ? `a stage cannot be named «${S['name']}»`
  : S['name'] extends NameIn<Before>
    ? `two stages are named «${S['name']}»`
    : [Late<S, Before, After>] extends [never]
      ? [Missing<S, Before>] extends [never]
        ? FoundBy<Before> extends NeedsOf<S>
          ? S
          : `«${S['name']}» cannot read what «${KeyOf<NeedsOf<S>> & NameIn<Before>}» gives`
        : `«${S['name']}» needs «${Missing<S, Before>}», which no stage gives`
      : `«${S['name']}» needs «${Late<S, Before, After>}», which stands after it`

/** What it reads, if only where it is there, and what a later stage gives. */
type Late<S extends AnyStage, Before extends readonly AnyStage[], After extends readonly AnyStage[]> = Exclude<
  KeyOf<NeedsOf<S>>,
  NameIn<Before>
> &
  NameIn<After>

/** What it cannot do without and no stage before it gives. */
type Missing<S extends AnyStage, Before extends readonly AnyStage[]> = Exclude<RequiredKeyOf<NeedsOf<S>>, NameIn<Before>>

type NeedsOf<S extends AnyStage> = Parameters<S['run']> extends [unknown, infer Needs, ...unknown[]] ? Needs : unknown
type NameIn<S extends readonly AnyStage[]> = S[number]['name']
type KeyOf<Needs> = Needs extends object ? keyof Needs & string : never
type RequiredKeyOf<Needs> = Needs extends object
  ? { [Key in keyof Needs & string]-?: Record<never, never> extends Pick<Needs, Key> ? never : Key }[keyof Needs & string]
  : never
