import { ROMAN_DIGITS } from '../../language/id/numbers/numbers.js'

/** What Roman digits in capitals are worth; those that are none count nothing. */
export function romanValue(roman: string): number {
  const values = [...roman].map((letter) => ROMAN_DIGITS[letter] ?? 0)
  return values.reduce((sum, value, index) => (value < (values[index + 1] ?? 0) ? sum - value : sum + value), 0)
}
