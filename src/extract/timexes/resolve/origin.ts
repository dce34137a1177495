import type { Point } from '../meaning/meaning.js'

/** Where the parts of a point come from. */
export type Origin = Pick<Point, 'by' | 'anchor'>

/** A day to take missing parts from. */
export interface Base extends Origin {
  number: number
}
