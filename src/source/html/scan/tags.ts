/** A tag as it stands in the page: its name in lower case, the attributes that are kept as they are written, and its end. */
export interface Tag {
  readonly name: string
  readonly attributes: string
  readonly end: number
}

/** Attributes that tell something of a page or its text, and the few that change how a page is parsed. */
const KEPT: ReadonlySet<string> = new Set(
  (
    'class id href rel content name property itemprop itemtype datetime style hidden lang type http-equiv hreflang ' +
    'color face size'
  ).split(' '),
)
/**
 * The parser opens these elements again in each paragraph after the one they were left open in, save those that three others are alike:
 * of them only what somebody reads or what changes the parsing is kept, so that more are alike.
 */
const REOPENED: ReadonlySet<string> = new Set('b big code em font i nobr s small strike strong tt u'.split(' '))
const KEPT_REOPENED: ReadonlySet<string> = new Set('class rel itemprop style hidden color face size'.split(' '))

/** The abbreviation of a date has the date for its title. */
const KEPT_ABBREVIATION = new Set([...KEPT, 'title'])

const NAME = /[^ \t\n\f\r/>]+/y
const PLAIN_NAME = /^[a-z][a-z0-9]*$/
/** One attribute or the tag's end, as the HTML standard tells them apart; none where a quote is left open. */
const ATTRIBUTE =
  /[ \t\n\f\r/]*(?:>|([^ \t\n\f\r/>][^ \t\n\f\r/>=]*)(?![^ \t\n\f\r/>=])([ \t\n\f\r]*=[ \t\n\f\r]*(?:"[^"]*"|'[^']*'|[^ \t\n\f\r>"'][^ \t\n\f\r>]*|(?=>))|(?![ \t\n\f\r]*=)))/y

/** The tag whose name starts at a position; `null` where it does not end. */
export function tagAt(html: string, start: number): Tag | null {
  NAME.lastIndex = start
  const name = NAME.exec(html)?.[0] ?? ''
  const lower = name.toLowerCase()
  let at = start + name.length
  if (html[at] === '>') return { name: lower, attributes: '', end: at + 1 }
  const keepsAll = !PLAIN_NAME.test(lower)
  const kept = REOPENED.has(lower) ? KEPT_REOPENED : lower === 'abbr' ? KEPT_ABBREVIATION : KEPT
  let attributes = ''
  for (;;) {
    ATTRIBUTE.lastIndex = at
    const match = ATTRIBUTE.exec(html)
    if (!match) return null
    at += match[0].length
    const attribute = match[1]
    if (attribute === undefined)
      return { name: lower, attributes: match[0].endsWith('/>') ? `${attributes} /` : attributes, end: at }
    if (keepsAll || kept.has(attribute.toLowerCase())) attributes += ` ${attribute}${match[2]}`
  }
}
