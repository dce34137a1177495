const ACTIVE = /^(?:me[lmnrwy]|ber)\p{L}{3,}$/u
const PASSIVE = /^di\p{L}{3,}$/u
const STATIVE = /^ter\p{L}{3,}$/u
/** The letters that they begin with: most words are told by the first. */
const [B, D, M, T] = [0x62, 0x64, 0x6d, 0x74]

/** Whether a word in lower case has the prefix of a verb that tells what somebody does or undergoes: «mengungsi», «berlari», «dibayar». */
export function hasVerbShape(lower: string): boolean {
  const first = lower.charCodeAt(0)
  if (first === D) return PASSIVE.test(lower)
  return (first === M || first === B) && ACTIVE.test(lower)
}

/** Whether it has that of a passive: «dibayar». */
export function hasPassiveShape(lower: string): boolean {
  return lower.charCodeAt(0) === D && PASSIVE.test(lower)
}

/** Whether it has that of a state, which may stand behind a noun as an adjective does: «terbakar», «ahli gizi terdaftar». */
export function hasStativeShape(lower: string): boolean {
  return lower.charCodeAt(0) === T && STATIVE.test(lower)
}
