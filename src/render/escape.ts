import { flow } from './flow.js'

const SPECIAL = /[\\`*_[\]<|~@]|&(?=#?\w{1,32};)/g
/** What opens or joins an address: «https://», «www.», «mailto:», «contoh.com», but neither «Rp1.000» nor «10:30» nor «dan. Lalu». */
const ADDRESS = /(?<=[\p{L}\d]):(?=[^\s\d])|\/(?=\/)|(?<=\S)[.\u3002\uff0e\uff61](?=[^\s\d\p{P}\p{S}])|(?<=www)\./giu
const BLOCK_START = /^(?:[#>=]|[-+](?=[\s-]|$))/
const NUMBER_START = /^(\d{1,9})([.)])(?=\s|$)/

/**
 * The text on one line of Markdown that reads as the same characters: no markup, HTML, entity or address is left in it that CommonMark,
 * the autolinks of GFM or a linkifier would make an element of.
 */
export function escapeMarkdown(text: string): string {
  return flow(text).replace(SPECIAL, '\\$&').replace(ADDRESS, '\\$&').replace(BLOCK_START, '\\$&').replace(NUMBER_START, '$1\\$2')
}
