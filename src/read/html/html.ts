import type { Root } from 'hast'
import { fromText } from '../text.js'
import type { Source } from '../../types.js'

/** A web page as a source. `url` is the address the page came from, for resolving its links; nothing is fetched. */
export function fromHtml(html: string, _options: { url?: string } = {}): Source {
  return fromText(html)
}

/** A hast tree as a source. */
export function fromHast(_tree: Root, _options: { url?: string } = {}): Source {
  return fromText('')
}
