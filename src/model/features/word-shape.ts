/** The shapes of a token; `HIDDEN` stands for a letter shape that says nothing, as in a line of capitals. */
export const SHAPE = {
  OUTSIDE: 0,
  LOWER: 1,
  TITLE: 2,
  UPPER: 3,
  INITIAL: 4,
  MIXED: 5,
  DIGITS: 6,
  ALPHANUMERIC: 7,
  MARK: 8,
  HIDDEN: 9,
} as const

/** The shape of a token, given its lower-case form. */
export function shapeOf(text: string, lower: string): number {
  if (isSmallAscii(text)) return SHAPE.LOWER
  if (/^[0-9][0-9.,]*$/.test(text)) return SHAPE.DIGITS
  if (!/\p{L}/u.test(text)) return SHAPE.MARK
  if (/[0-9]/.test(text)) return SHAPE.ALPHANUMERIC
  if (text === lower) return SHAPE.LOWER
  if (text === text.toUpperCase()) return text.length === 1 ? SHAPE.INITIAL : SHAPE.UPPER
  return text[0] !== lower[0] && text.slice(1) === lower.slice(1) ? SHAPE.TITLE : SHAPE.MIXED
}

/** Most tokens, told without a regular expression. */
function isSmallAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x61 || unit > 0x7a) return false
  }
  return text.length > 0
}

/** Whether a shape is made of letters only. */
export function isLetters(shape: number): boolean {
  return shape >= SHAPE.LOWER && shape <= SHAPE.MIXED
}
