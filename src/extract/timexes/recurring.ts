import type { Found } from './scan.js'

/** What joins weekdays of one list or range: «Senin, Rabu, dan Jumat». */
const LIST = /^(?:,?(?: ?[-~] ?|\/| [qrno&] )|, ?)$/

/** «setiap Senin dan Kamis»: a weekday linked to a recurrence recurs with it; `null` where it does not. */
export function spreadSet(kinds: string, left: Found, right: Found): Found | null {
  const { meaning } = right
  if (left.meaning.kind !== 'set' || !left.meaning.value.startsWith('XXXX-WXX-') || !LIST.test(kinds.slice(left.to, right.from)))
    return null
  if (meaning.kind !== 'point' || meaning.weekday === undefined || meaning.day !== undefined || meaning.shift) return null
  const part = meaning.part ? `T${meaning.part.code}` : ''
  return { ...right, meaning: { kind: 'set', value: `XXXX-WXX-${meaning.weekday}${part}` } }
}
