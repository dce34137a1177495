import { CREDIT_LABEL, creditRoleOf } from '../../../text/credits/credit-labels.js'
import type { CreditRole } from '../../../types.js'

const LABELLED = new RegExp(`^(?:${CREDIT_LABEL})(?![\\p{L}\\d])\\s{0,3}(?:[:.]\\s{0,3}|(?=\\p{L}))`, 'iu')
const LABEL_ALONE = new RegExp(`^(${CREDIT_LABEL})\\s{0,3}:?$`, 'iu')
/** In characters. */
const MAX_BYLINE = 160

/** Whether a line opens with a byline's label and is no longer than a byline. */
export function isByline(text: string): boolean {
  return text.length <= MAX_BYLINE && LABELLED.test(text)
}

/** A byline without its label. */
export function withoutLabel(text: string): string {
  return text.replace(LABELLED, '')
}

/** The role that a line gives which is nothing but a byline's label; `null` for other lines. */
export function labelRole(text: string): CreditRole | null {
  const label = LABEL_ALONE.exec(text)?.[1]
  return label === undefined ? null : creditRoleOf(label)
}
