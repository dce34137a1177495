/** The source of an expression for what addresses of news sites end in, without the dot before it; longer endings first. */
export const DOMAIN_ENDINGS = 'com|co\\.id|go\\.id|co|id|net|org|go|tv|news|info'
const ENDING = new RegExp(`\\.(?:${DOMAIN_ENDINGS})(?![\\p{L}\\p{N}])`, 'iu')
const ENDING_HERE = new RegExp(`\\.(?:${DOMAIN_ENDINGS})(?![\\p{L}\\p{N}])`, 'iuy')
const DOMAIN = new RegExp(`^[\\p{L}\\d -]+\\.(?:${DOMAIN_ENDINGS})$`, 'iu')

/** Whether the words hold the address of a site: «Harian Nusa.com», «nusa.co.id/budaya». */
export function holdsDomain(words: string): boolean {
  return ENDING.test(words)
}

/** Whether the words are the name of a site, written as its address: «Harian Nusa.com». */
export function isDomain(words: string): boolean {
  return DOMAIN.test(words)
}

/** Where an address ends whose ending begins at the offset, the first of two («Nusa.co» of «Nusa.co.id»); the offset where none does. */
export function domainEnd(text: string, at: number): number {
  if (text.charCodeAt(at) !== 0x2e) return at
  ENDING_HERE.lastIndex = at
  return ENDING_HERE.test(text) ? ENDING_HERE.lastIndex : at
}
