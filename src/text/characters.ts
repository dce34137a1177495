const UPPER = /^\p{Lu}$/u
const LOWER = /^\p{Ll}$/u
const SPACE = /^\s$/
/** 1 for the letters and digits among the ASCII characters. */
const ASCII_WORD = Uint8Array.from({ length: 128 }, (_, code) => (isLower(code) || isUpper(code) || isDigit(code) ? 1 : 0))

/** The case of the units beyond ASCII that were asked for: 0 for one that was not. */
const CASES = new Uint8Array(0x10000)
const CASE = { UPPER: 1, LOWER: 2, NONE: 3 } as const

/** Whether the UTF-16 unit is an upper-case letter. */
export function isUpper(code: number): boolean {
  return code < 128 ? code >= 65 && code <= 90 : caseOf(code) === CASE.UPPER
}

/** Whether the UTF-16 unit is a lower-case letter. */
export function isLower(code: number): boolean {
  return code < 128 ? code >= 97 && code <= 122 : caseOf(code) === CASE.LOWER
}

function caseOf(code: number): number {
  const known = CASES[code] as number
  if (known !== 0) return known
  const unit = String.fromCharCode(code)
  const found = UPPER.test(unit) ? CASE.UPPER : LOWER.test(unit) ? CASE.LOWER : CASE.NONE
  CASES[code] = found
  return found
}

/** Whether the UTF-16 unit is one of the digits 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Whether the UTF-16 unit is a letter with case or a digit. */
export function isWordCharacter(code: number): boolean {
  return code < 128 ? ASCII_WORD[code] === 1 : isLower(code) || isUpper(code)
}

/** Whether the UTF-16 unit is white space as `String.prototype.trim` sees it. */
export function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13)
  return code === 0xa0 || (code > 0x1000 && SPACE.test(String.fromCharCode(code)))
}

/** The first position from here on that holds no white space; the length of the text where there is none. */
export function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return at
}
