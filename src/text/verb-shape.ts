const ACTIVE = /^(?:me[lmnrwy]|ber)\p{L}{3,}$/u
const PASSIVE = /^di\p{L}{3,}$/u
const STATIVE = /^ter\p{L}{3,}$/u

/** Whether a word in lower case has the prefix of a verb that tells what somebody does or undergoes: «mengungsi», «berlari», «dibayar». */
export function hasVerbShape(lower: string): boolean {
  return ACTIVE.test(lower) || PASSIVE.test(lower)
}

/** Whether it has that of a passive: «dibayar». */
export function hasPassiveShape(lower: string): boolean {
  return PASSIVE.test(lower)
}

/** Whether it has that of a state, which may stand behind a noun as an adjective does: «terbakar», «ahli gizi terdaftar». */
export function hasStativeShape(lower: string): boolean {
  return STATIVE.test(lower)
}
