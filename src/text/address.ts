const SCHEME = /^[a-z][a-z\d+.-]*:/i
const WEB = /^https?:/i
/** Browsers take these out of an address before they look for its scheme. */
const IGNORED = /[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202f\u2060\ufeff]+/g

/** An address of the web, whole or relative, as it stands; `null` for one of another scheme (`javascript:`, `data:`), or for none. */
export function webAddress(value: string | null | undefined): string | null {
  if (!value) return null
  const bare = value.replace(IGNORED, '')
  return bare !== '' && (!SCHEME.test(bare) || WEB.test(bare)) ? value : null
}
