import type { Quantity } from '../../types.js'

/** A quantity without its number and its text. */
export type FoundQuantity = Omit<Quantity, 'id' | 'text'>
