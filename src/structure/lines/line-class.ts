import { CAPTION_STARTS, CREDIT_LABELS } from '../../language/id/furniture/credits.js'
import { DOMAIN_ENDINGS } from '../../text/domains.js'
import { phraseMatcher } from '../../text/phrase-matcher.js'
import type { FurnitureReason } from '../../types.js'
import { datelineAt } from '../forms/dateline-form.js'
import type { Row } from '../rows/draft.js'
import type { LineWords } from './line-words.js'

/** What a line looks like at a glance: the one word by which its neighbours know it. */
export const LINE = {
  ...{
    NONE: 0,
    MARK: 1,
    NUMBER: 2,
    ADDRESS: 3,
    COPYRIGHT: 4,
    DATE: 5,
    AGO: 6,
    CREDIT: 7,
    CAPTION: 8,
    RELATED: 9,
    PAGE: 10,
    SOCIAL: 11,
  },
  ...{ TAGS: 12, FURNITURE: 13, TAIL: 14, BULLET: 15, NUMBERED: 16, LONG: 17, MIDDLE: 18, SHORT: 19, RUN_ON: 20, ANNOUNCING: 21 },
  ...{ ONE_WORD: 22, FEW_CAPITALS: 23, FEW_WORDS: 24, TITLE: 25, CAPITALS: 26, PLAIN: 27, REST: 28, SOUP: 29, OPEN: 30 },
  ...{ DATELINE: 31, TEASER: 32 },
} as const
/** How many classes there are. */
export const CLASSES = 33

/** How a line names a moment. */
export const DATE = { NONE: 0, CLOCK: 1, DAY: 2, BESIDE_FEW: 3, IN_TEXT: 4, AGO: 5, CLOCK_ALONE: 6 } as const

/** What the class is read from, beside the row. */
export interface Glance {
  readonly counts: LineWords
  /** Share of the words, function words aside, that start with a capital. */
  readonly share: number
  readonly reason: FurnitureReason | null
  readonly date: number
  readonly prose: boolean
  readonly cutOff: boolean
  /** Sort of its first character: see `firstKind`. */
  readonly goesOn: boolean
}

const BY_REASON: Partial<Record<FurnitureReason, number>> = {
  ...{ copyright: LINE.COPYRIGHT, related: LINE.RELATED, 'photo-credit': LINE.CAPTION, tags: LINE.TAGS },
  ...{ nav: LINE.PAGE, login: LINE.PAGE, ui: LINE.PAGE, 'comment-form': LINE.PAGE, cookie: LINE.PAGE, error: LINE.PAGE },
  ...{ 'social-cta': LINE.SOCIAL, share: LINE.SOCIAL, newsletter: LINE.SOCIAL },
}
/** «(abc/def)», «(Rina/Budi)» alone on its line. */
const TAIL = /^\(\s?[\p{L}*]{2,6}\d{0,2}(?:\s?[/\\,-]\s?[\p{L}\d*.]{1,24}){0,4}\s?\)\.?$/u
const HAS_COLON = /^.{0,30}:/
/** What every address has. */
const HAS_ADDRESS = /\.\w|@|\[at\]|:\/\//
const ADDRESS = new RegExp(`https?://|www\\.|[\\w.-]{1,40}(?:@|\\[at\\])[\\w.-]|\\b[\\w-]{1,40}\\.(?:${DOMAIN_ENDINGS})\\b`, 'i')
/** In characters: what is longer is running text, whatever opens it. */
const LONGEST_CAPTION = 400
/** In words: a label that opens more is the subject of a sentence. */
const LONGEST_CREDIT = 24
/** The length of the label of a credit, or of the words that open a caption, that the folded words begin with. */
export const creditLabel = phraseMatcher(Object.keys(CREDIT_LABELS))
export const captionStart = phraseMatcher(CAPTION_STARTS)

/** «Laporan Rina Sari | Aceh Barat», after its label; the bar may have become a letter. */
const NAME_AND_PLACE = /^ \p{Lu}[^|,:]{3,50} (?:[|–—-]|I) \p{Lu}[\p{L} ]{2,40}$/u

/** Whether the row says that it is a credit: a label with its colon, one of several words, or one with a name and a place. */
export function isCredit(row: Row): boolean {
  const label = creditLabel(row.key, row.first)
  if (label === 0) return false
  const after = row.plain.slice(label)
  return row.key.slice(0, label).includes(' ') || /^\s?[:：]/.test(after) || NAME_AND_PLACE.test(after)
}

/** Whether an address of the net or of mail stands in the row. */
export function hasAddress({ plain }: Row): boolean {
  return HAS_ADDRESS.test(plain) && ADDRESS.test(plain)
}

/** The class of a line: what its form or words say it is, else its length, its ending and its capitals. */
export function classOf(text: string, row: Row, glance: Glance): number {
  const { counts, reason } = glance
  if (counts.letters === 0)
    return counts.digits === 0 ? LINE.MARK : counts.words <= 3 && glance.date === DATE.NONE ? LINE.NUMBER : LINE.DATE
  if (reason) return BY_REASON[reason] ?? LINE.FURNITURE
  return classByForm(text, row, glance) ?? classByLength(row, glance)
}

function classByForm(text: string, row: Row, { counts, date, prose }: Glance): number | null {
  const { words, glued, bars } = counts
  if (date === DATE.CLOCK || date === DATE.DAY) return LINE.DATE
  if (date === DATE.AGO && words <= 6) return LINE.AGO
  if (words <= LONGEST_CREDIT && creditLabel(row.key, row.first) > 0 && (words <= 8 || HAS_COLON.test(row.plain)))
    return LINE.CREDIT
  if (row.plain.startsWith('(') && TAIL.test(row.plain)) return LINE.TAIL
  if (words <= 4 && hasAddress(row)) return LINE.ADDRESS
  if (row.size >= 3 && row.end - row.start < LONGEST_CAPTION && captionStart(row.key, row.first) > 0) return LINE.CAPTION
  if ((glued >= 4 && glued * 4 >= words) || (words >= 8 && bars * 4 >= words)) return LINE.SOUP
  if (words >= 6 && datelineAt(text, row)) return LINE.DATELINE
  if (!row.marker || prose) return null
  return row.marker.kind === 'number' || row.marker.kind === 'letter' ? LINE.NUMBERED : LINE.BULLET
}

function classByLength(row: Row, { counts, share, cutOff, goesOn }: Glance): number {
  const { words } = counts
  const isStopped = row.stop === '.' || row.stop === '…'
  const ends = isStopped || row.stop === '!' || row.stop === '?'
  if (cutOff && words >= 6) return LINE.TEASER
  if (ends && (words >= 25 || row.long)) return LINE.LONG
  if (isStopped && words >= 10) return LINE.MIDDLE
  if (row.mark === ':' && words >= 3) return LINE.ANNOUNCING
  if (isStopped && words >= 3 && share < 0.9) return LINE.SHORT
  if (words >= 25 || row.long) return share >= 0.75 ? LINE.SOUP : LINE.RUN_ON
  if (goesOn) return LINE.REST
  if (row.mark === ',' || row.mark === ';') return LINE.OPEN
  if (words <= 1) return LINE.ONE_WORD
  if (words >= 4 && counts.capitals === counts.letters) return LINE.CAPITALS
  if (words <= 3) return share >= 0.99 ? LINE.FEW_CAPITALS : LINE.FEW_WORDS
  return share >= 0.75 ? LINE.TITLE : LINE.PLAIN
}
