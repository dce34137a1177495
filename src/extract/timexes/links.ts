import { behindSpace, isBlank, isDash } from './lex.js'
import { phraseAt } from './phrases.js'
import { LINK } from './words.js'

/** What joins two ends of a range or list: a dash or «s.d.», a slash, or a word for «to», «and», «or». */
export interface Link {
  readonly kind: 'sign' | 'slash' | 'to' | 'and' | 'or'
  readonly end: number
}

/** The link that stands behind an expression, with the white space around it; `null` where there is none. */
export function linkAt(text: string, at: number): Link | null {
  const mark = isBlank(text.charCodeAt(at)) ? at + 1 : at
  const code = text.charCodeAt(mark)
  if (isDash(code)) return { kind: 'sign', end: isBlank(text.charCodeAt(mark + 1)) ? mark + 2 : mark + 1 }
  if (code === 47 && mark === at) return { kind: 'slash', end: at + 1 }
  const word = behindSpace(text, at)
  if (word < 0) return null
  if (text.charCodeAt(word) === 38) return linkTo('and', behindSpace(text, word + 1))
  if (/^s(?:\.d\.|\/d)/i.test(text.slice(word, word + 4)))
    return linkTo('sign', behindSpace(text, word + (text.charCodeAt(word + 1) === 46 ? 4 : 3)))
  const found = phraseAt(LINK, text, word)
  return found && linkTo(found.value, behindSpace(text, found.end))
}

function linkTo(kind: Link['kind'], end: number): Link | null {
  return end < 0 ? null : { kind, end }
}
