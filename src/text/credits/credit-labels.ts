import { CREDIT_LABELS } from '../../language/id/furniture/credits.js'
import type { CreditRole } from '../../types.js'

/** The labels of bylines («Penulis», «Editor»), the longest first, as alternatives of an expression. */
export const CREDIT_LABEL = Object.keys(CREDIT_LABELS)
  .sort((a, b) => b.length - a.length)
  .join('|')

/** The role that a label gives, whatever its case and the colon or stop behind it; `null` for other words. */
export function creditRoleOf(label: string): CreditRole | null {
  const key = label.toLowerCase().replace(/[\s:.]+$/, '')
  return Object.hasOwn(CREDIT_LABELS, key) ? (CREDIT_LABELS[key] ?? null) : null
}
