import type { Example } from './examples.js'

/** The fold of each outlet, so that the folds have like numbers of roles: the largest outlet goes to the emptiest fold. */
export function foldsOf(examples: readonly Example[], count: number): Map<string, number> {
  const sizes = new Map<string, number>()
  for (const { outlet, roles } of examples) sizes.set(outlet, (sizes.get(outlet) ?? 0) + roles.length)
  const loads = new Array<number>(count).fill(0)
  const folds = new Map<string, number>()
  const outlets = [...sizes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  for (const [outlet, size] of outlets) {
    const fold = loads.indexOf(Math.min(...loads))
    folds.set(outlet, fold)
    loads[fold] = (loads[fold] as number) + size
  }
  return folds
}
