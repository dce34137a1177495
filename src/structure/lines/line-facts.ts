import { CAPTION_MARKS } from '../../language/id/furniture/credits.js'
import { LIST_CUES, QUOTE_CUES } from '../../language/id/furniture/sections.js'
import { DIGIT_WORDS, WHOLE_WORDS } from '../../language/id/numbers/numbers.js'
import { isDigit, isLower, isUpper } from '../../text/characters.js'
import { readTimestamp } from '../../text/timestamp.js'
import type { FurnitureReason } from '../../types.js'
import { endsWithCredit } from '../forms/caption-form.js'
import { reasonOf } from '../forms/furniture-phrase.js'
import { labelReason } from '../forms/related-label.js'
import type { Row } from '../rows/draft.js'
import { bucket } from './buckets.js'
import { captionStart, classOf, creditLabel, DATE, hasAddress, LINE } from './line-class.js'
import { type LineWords, lineWords } from './line-words.js'

/** What a line shows by itself; numbers are cases of `buckets` unless said otherwise. */
export interface LineFacts {
  readonly counts: LineWords
  /** One of `LINE`. */
  readonly kind: number
  /** Why its words call it furniture; 0 where they do not. */
  readonly reason: number
  /** Whether it reads as running text. */
  readonly prose: boolean
  /** How much, or how little, it speaks for a story. */
  readonly density: number
  readonly length: number
  readonly capitals: number
  readonly small: number
  readonly digits: number
  readonly first: number
  readonly last: number
  /** One of `DATE`. */
  readonly date: number
  /** An address, a caption's words, a credit's label, a dateline: a bit each. */
  readonly signals: number
  /** What it announces: nothing, something, a list, somebody's words, so many things. */
  readonly cue: number
  /** Whether it ends in brackets, with a source or other words in them. */
  readonly bracket: number
  /** Whether a credit closes it, as captions are closed. */
  readonly credited: boolean
}

export const REASONS: readonly FurnitureReason[] = [
  ...([
    'ad',
    'comment-form',
    'cookie',
    'copyright',
    'damage',
    'embed',
    'end-mark',
    'error',
    'login',
    'nav',
    'newsletter',
  ] as const),
  ...(['page-marker', 'photo-credit', 'promo', 'read-more', 'related', 'reporter-tail', 'scroll', 'share', 'site-name'] as const),
  ...(['social-cta', 'source', 'syndication', 'tags', 'ui', 'video'] as const),
]
const REASON_NUMBERS = new Map(REASONS.map((reason, index) => [reason, index + 1]))
const CAPTION = new RegExp(CAPTION_MARKS.map((mark) => mark.replace(/[().]/g, '\\$&')).join('|'), 'i')
const TIME_AGO =
  /\b(?:\d{1,2}|se)\s?(?:detik|menit|jam|hari|minggu|pekan|bulan|tahun) (?:yang )?lalu\b|\b\d{1,2} (?:days?|hours?|minutes?|weeks?|months?)\b/i
const CLOCK = /\b\d{1,2}[.:]\d{2}\b/
/** In characters: a date in a longer line is one of a sentence. */
const LONGEST_DATED = 200
/** In characters: what is longer is running text. */
const LONGEST_CAPTION = 400
const NUMBERS: ReadonlySet<string> = new Set([...Object.keys(DIGIT_WORDS), ...Object.keys(WHOLE_WORDS), 'beberapa', 'sejumlah'])
const QUOTES: ReadonlySet<string> = new Set(QUOTE_CUES)
const LISTS: ReadonlySet<string> = new Set(LIST_CUES)
const BELOW = /\b(?:sebagai berikut|berikut ini)\b/i
const BRACKET = /\(([^()]{2,58})\)\.?$/
const SOURCE = /[./@]|foto|image|credit|dok|ist/i
/** In characters from the end of a line: its last words and its bracket stand there. */
const REACH = 60

export const LENGTHS = [1, 2, 3, 4, 6, 9, 13, 18, 25, 41]
const CAPITAL_SHARES = [0.2, 0.4, 0.6, 0.8, 0.95]
const SHARES = [0.001, 0.1, 0.2, 0.3, 0.45]

/** The facts of the row of this index. */
export function factsOf(text: string, row: Row, index: number): LineFacts {
  const counts = lineWords(text, row)
  const { words, capital, lower, small, digits, letters } = counts
  const content = capital + lower
  const share = content === 0 ? 0 : capital / content
  const reason = reasonOf(row, index) ?? labelReason(row)
  const date = dateOf(text, row, counts)
  const first = firstKind(text.charCodeAt(row.start))
  const last = lastKind(row)
  const isStopped = row.stop === '.' || row.stop === '…'
  const prose = (words >= 10 && isStopped) || (words >= 25 && share < 0.7 && small > 1)
  const ends = isStopped || row.stop === '!' || row.stop === '?'
  const kind = classOf(text, row, {
    counts,
    share,
    reason,
    date,
    prose,
    cutOff: last === 1,
    goesOn: first === 1 || first === 5 || first === 6,
  })
  return {
    counts,
    kind,
    prose,
    date,
    first,
    last,
    reason: reason ? (REASON_NUMBERS.get(reason) ?? 0) : 0,
    density: prose || (words >= 6 && ends) ? Math.min(40, words) - 4 : -Math.min(6, 2 + words * 0.3),
    length: bucket(words, LENGTHS),
    capitals: content === 0 ? 0 : 1 + bucket(share, CAPITAL_SHARES),
    small: words === 0 ? 0 : bucket(small / words, SHARES),
    digits: letters + digits === 0 ? 0 : bucket(digits / (letters + digits), SHARES),
    signals: signalsOf(row, kind),
    cue: cueOf(text, row),
    bracket: bracketOf(text, row),
    credited: endsWithCredit(text, row),
  }
}

function dateOf(text: string, row: Row, { words, digits }: LineWords): number {
  if (digits === 0 || row.end - row.start >= LONGEST_DATED) return DATE.NONE
  const line = text.slice(row.start, row.end)
  const clock = digits > 2 && CLOCK.test(row.plain)
  const stamp = digits >= 4 ? readTimestamp(line) : null
  if (stamp) {
    const rest = words - (line.slice(stamp.start, stamp.end).match(/[\p{L}\d]+/gu)?.length ?? 0)
    return rest <= 3 ? (clock ? DATE.CLOCK : DATE.DAY) : rest <= 8 ? DATE.BESIDE_FEW : DATE.IN_TEXT
  }
  if (TIME_AGO.test(row.plain)) return DATE.AGO
  return clock ? DATE.CLOCK_ALONE : DATE.NONE
}

function signalsOf(row: Row, kind: number): number {
  const isMarked = row.plain.includes('(') && CAPTION.test(row.plain)
  const isCaption = row.end - row.start < LONGEST_CAPTION && (captionStart(row.key, row.first) > 0 || isMarked)
  return (
    (hasAddress(row) ? 1 : 0) +
    (isCaption ? 2 : 0) +
    (creditLabel(row.key, row.first) > 0 ? 4 : 0) +
    (kind === LINE.DATELINE ? 8 : 0)
  )
}

function cueOf(text: string, row: Row): number {
  if (row.mark !== ':' && row.mark !== '：') return BELOW.test(row.plain.slice(-30)) ? 2 : 0
  const ending = text.slice(Math.max(row.start, row.end - REACH), row.end).toLowerCase()
  const last = (ending.match(/[\p{L}\d]+/gu) ?? []).slice(-4)
  if (last.slice(-3).some((word) => QUOTES.has(word))) return 3
  if (last.some((word) => NUMBERS.has(word) || /^\d{1,2}$/.test(word))) return 4
  return last.some((word) => LISTS.has(word)) ? 2 : 1
}

function bracketOf(text: string, row: Row): number {
  const last = text.charAt(row.end - 1)
  if (last !== ')' && last !== '.') return 0
  const inside = BRACKET.exec(text.slice(Math.max(row.start, row.end - REACH), row.end))?.[1]
  return inside === undefined ? 0 : SOURCE.test(inside) ? 1 : 2
}

/** Capital, small letter, digit, quotation mark, bracket, dash, closing mark, sign of the net, other. */
function firstKind(code: number): number {
  if (isUpper(code)) return 0
  if (isLower(code)) return 1
  if (isDigit(code)) return 2
  const mark = String.fromCharCode(code)
  const kind = ['"“\'‘', '([', '-–—', '.,;)', '#@'].findIndex((marks) => marks.includes(mark))
  return kind < 0 ? 8 : kind + 3
}

/** Dots, full stop, question, exclamation, colon, comma, bracket, digit, small letter, capital, quotation mark, other. */
function lastKind({ stop, mark, plain }: Row): number {
  if (stop === '…' || stop === '.') return stop === '…' || plain.endsWith('...') ? 1 : 2
  if (stop === '?') return 3
  if (stop === '!') return 4
  const kind = [':', ',;', ')'].findIndex((marks) => mark !== '' && marks.includes(mark))
  if (kind >= 0) return kind + 5
  const code = mark.charCodeAt(0)
  if (isDigit(code)) return 8
  if (isLower(code)) return 9
  if (isUpper(code)) return 10
  return mark === '"' || mark === '”' ? 11 : 12
}
