import { CAPTION_MARKS, CAPTION_STARTS, CREDIT_LABELS, OUTLET_WORDS } from '../../language/id/furniture/credits.js'
import { DIGIT_WORDS, WHOLE_WORDS } from '../../language/id/numbers/numbers.js'
import { LIST_CUES, QUOTE_CUES } from '../../language/id/furniture/sections.js'
import { FUNCTION_WORDS } from '../../language/id/words/function-words.js'
import { creditOf } from '../bylines/labelled-bylines.js'
import { datelineAt } from '../head/dateline.js'
import type { Row } from '../rows/draft.js'
import { reasonOf } from '../furniture/furniture-lines.js'
import { labelReason } from '../furniture/related.js'
import { isLower, isUpper, isDigit } from '../../text/characters.js'
import { phraseMatcher } from '../../text/phrases.js'
import { readTimestamp } from '../../text/timestamp.js'
import type { FurnitureReason } from '../../types.js'

void creditOf
const SMALL = new Set([...FUNCTION_WORDS, ...'adalah ini itu kepada sebagai bahwa menjadi merupakan antara terkait menurut melalui setelah telah sudah tidak bisa dapat ada lebih masih hanya karena namun tetapi tapi ia dia mereka kami kita saya juga lagi sejak jika maka tersebut lalu kemudian sementara sedangkan serta sebelum bahkan belum'.split(' ')])
const SAYING = new Set('kata ujar tutur jelas ungkap sebut ucap imbuh tambah lanjut papar terang tegas katanya ujarnya tuturnya jelasnya ungkapnya ucapnya imbuhnya tambahnya lanjutnya paparnya terangnya tegasnya mengatakan menuturkan menjelaskan menyebutkan menyebut menambahkan mengungkapkan menegaskan menyampaikan mengaku menurutnya'.split(' '))
const APPEALS = new Set('anda kamu yuk ayo klik simak ikuti baca download unduh daftar dapatkan pembaca sobat langganan berlangganan follow subscribe like share tonton saksikan cek gabung bergabung'.split(' '))
const TIMES_AGO = /\b(?:\d{1,2}|se)\s?(?:detik|menit|jam|hari|minggu|pekan|bulan|tahun) (?:yang )?lalu\b|\b\d{1,2} (?:days?|hours?|minutes?|weeks?|months?)\b(?: ago)?/i
const CLOCK = /\b\d{1,2}[.:]\d{2}\b/
const ADDRESS = /https?:\/\/|www\.|[\w.-]+(?:@|\[at\])[\w.-]+|\b[\w-]+\.(?:com|co\.id|net|org|id)\b/i
const TAIL = /^\(\s?[\p{L}*]{2,6}\d{0,2}(?:\s?[/\\,-]\s?[\p{L}\d*.]{1,24}){0,4}\s?\)\.?$/u
const creditLabel = phraseMatcher(Object.keys(CREDIT_LABELS))
const captionStart = phraseMatcher(CAPTION_STARTS)
const CAPTION = new RegExp(CAPTION_MARKS.map((mark) => mark.replace(/[().]/g, '\\$&')).join('|'), 'i')
const QUOTE = new Set(QUOTE_CUES)
const LIST = new Set(LIST_CUES)
const NUMBERS = new Set([...Object.keys(DIGIT_WORDS), ...Object.keys(WHOLE_WORDS), 'beberapa', 'sejumlah'])
const OUTLETS = new Set(OUTLET_WORDS)

export const CLASS = {
  NONE: 0, MARK: 1, NUMBER: 2, ADDRESS: 3, COPYRIGHT: 4, DATE: 5, AGO: 6, CREDIT: 7, CAPTION: 8, RELATED: 9, UI: 10, SOCIAL: 11, TAGS: 12,
  OTHER: 13, TAIL: 14, BULLET: 15, NUMBERED: 16, LONG: 17, MIDDLE: 18, SHORT: 19, RUNON: 20, COLON: 21, ONE: 22, FEW_CAPS: 23, FEW: 24,
  TITLE: 25, CAPS: 26, PLAIN: 27, REST: 28, SOUP: 29, OPEN: 30, DATELINE: 31, TEASER: 32, CODE: 33,
} as const
export const CLASSES = 34
const REASONS: readonly (FurnitureReason | null)[] = [null, 'ad', 'comment-form', 'cookie', 'copyright', 'damage', 'embed', 'end-mark', 'error', 'login', 'nav', 'newsletter', 'page-marker', 'photo-credit', 'promo', 'read-more', 'related', 'reporter-tail', 'scroll', 'share', 'site-name', 'social-cta', 'source', 'syndication', 'tags', 'ui', 'video']
export const REASON_COUNT = REASONS.length
const CLASS_OF_REASON: Partial<Record<FurnitureReason, number>> = { copyright: 4, related: 9, nav: 10, login: 10, ui: 10, 'comment-form': 10, cookie: 10, error: 10, 'social-cta': 11, share: 11, newsletter: 11, tags: 12, 'photo-credit': 8 }

export interface Facts {
  klass: number
  reason: number
  /** buckets */
  words: number
  caps: number
  small: number
  verbs: number
  saying: number
  digits: number
  commas: number
  stops: number
  glued: number
  bars: number
  appeals: number
  quotes: number
  first: number
  last: number
  allCaps: boolean
  date: number
  outlet: boolean
  length: number
  count: number
  prose: boolean
  density: number
  signals: number
  /** cue of an announcing line: 0 none, 1 plain colon, 2 list cue, 3 quote cue, 4 counted */
  cue: number
  bracket: number
  opens: number
}

const LONGEST = 600

export function factsOf(text: string, row: Row, index: number): Facts {
  const end = Math.min(row.end, row.start + LONGEST)
  let words = 0, capital = 0, lower = 0, small = 0, verbs = 0, saying = 0, appeals = 0, outlet = 0, glued = 0, digits = 0, commas = 0, stops = 0, bars = 0, quotes = 0, upperAll = 0, letters = 0
  for (let at = row.start; at < end; ) {
    const code = text.charCodeAt(at)
    const up = isUpper(code)
    const low = !up && isLower(code)
    if (up || low || isDigit(code)) {
      const from = at
      let last = low, inner = 0, ups = up ? 1 : 0, lows = low ? 1 : 0, digs = up || low ? 0 : 1
      for (at++; at < end; at++) {
        const c = text.charCodeAt(at)
        if (isLower(c)) { lows++; last = true }
        else if (isUpper(c)) { if (last) inner++; ups++; last = false }
        else if (isDigit(c)) { digs++; last = false }
        else break
      }
      letters += ups + lows
      upperAll += ups
      digits += digs
      if (ups + lows === 0) { words++; continue }
      words++
      glued += inner
      if (up) capital++
      else if (low) lower++
      const size = at - from
      if (low || size <= 9) {
        const word = text.slice(from, at).toLowerCase()
        if (size <= 9 && SMALL.has(word)) { small++; if (up) capital--; else lower-- }
        else if (low && size > 5 && isVerb(word)) verbs++
        if (SAYING.has(word)) saying++
        if (APPEALS.has(word)) appeals++
        if (size <= 9 && up && OUTLETS.has(word)) outlet++
      }
      continue
    }
    if (code === 44) commas++
    else if (code === 46 || code === 63 || code === 33) { if (at + 2 < row.end && text.charCodeAt(at + 1) === 32) stops++ }
    else if (code === 124 || code === 0xbb || code === 0x203a || code === 0xb7 || code === 0x2022 || code === 62 || code === 47) bars++
    else if (code === 34 || code === 0x201c || code === 0x201d) quotes++
    at++
  }
  const content = capital + lower
  const caps = content === 0 ? 0 : capital / content
  const size = row.end - row.start
  const allCaps = letters >= 4 && upperAll === letters
  const reasonName = reasonOf(row, index) ?? labelReason(row)
  const reason = Math.max(0, REASONS.indexOf(reasonName))
  const hasYear = digits >= 4
  const stamp = hasYear && size < 200 ? readTimestamp(text.slice(row.start, end)) : null
  const dateRest = stamp ? words - wordsIn(text.slice(row.start + stamp.start, row.start + stamp.end)) : 0
  const clock = digits > 2 && size < 200 && CLOCK.test(row.plain)
  const ago = digits > 0 && size < 200 && TIMES_AGO.test(row.plain)
  const date = stamp ? (dateRest <= 3 ? (clock ? 1 : 2) : dateRest <= 8 ? 3 : 4) : ago ? 5 : clock ? 6 : 0
  const stopped = row.stop === '.' || row.stop === '…'
  const ends = stopped || row.stop === '!' || row.stop === '?'
  const lastCode = row.mark.charCodeAt(0)
  const facts: Facts = {
    klass: 0, reason,
    words: bucket(words, WORDS), length: size, count: words,
    caps: content === 0 ? 0 : 1 + bucket(caps, SHARES),
    small: words === 0 ? 0 : bucket(small / words, SMALLS),
    verbs: Math.min(3, verbs), saying: Math.min(2, saying),
    digits: letters + digits === 0 ? 0 : bucket(digits / (letters + digits), SMALLS),
    commas: Math.min(3, commas), stops: Math.min(3, stops), glued: bucket(glued, [1, 2, 4]), bars: bucket(bars, [1, 2, 4]),
    appeals: Math.min(2, appeals), quotes: Math.min(2, quotes),
    first: firstKind(text.charCodeAt(row.start)),
    last: stopped ? (row.stop === '…' || row.plain.endsWith('...') ? 1 : 2) : row.stop === '?' ? 3 : row.stop === '!' ? 4 : row.mark === ':' ? 5 : row.mark === ',' || row.mark === ';' ? 6 : row.mark === ')' ? 7 : isDigit(lastCode) ? 8 : isLower(lastCode) ? 9 : isUpper(lastCode) ? 10 : row.mark === '"' || row.mark === '”' ? 11 : 12,
    allCaps, date, outlet: outlet > 0,
    prose: false, density: 0, signals: 0, cue: 0, bracket: 0, opens: 0,
  }
  facts.prose = (words >= 10 && stopped) || (words >= 25 && caps < 0.7 && small > 1)
  facts.density = facts.prose || (words >= 6 && ends) ? Math.min(40, words) - 4 : -Math.min(6, 2 + words * 0.3)
  facts.klass = classOf(text, row, facts, { words, caps, ends, stopped, small, lower, glued, bars, reasonName, digits, letters })
  let signals = 0
  if (ADDRESS.test(row.plain)) signals |= 1
  if (size < 400 && (captionStart(row.key, row.first) > 0 || CAPTION.test(row.plain))) signals |= 2
  if (creditLabel(row.key, row.first) > 0) signals |= 4
  if (facts.klass === CLASS.DATELINE) signals |= 8
  facts.signals = signals
  const ending = row.mark === ':' || row.mark === '：' ? text.slice(Math.max(row.start, row.end - 60), row.end - 1).toLowerCase().match(/[\p{L}\d]+/gu) ?? [] : null
  if (ending) {
    const last = ending.slice(-4)
    facts.cue = last.slice(-3).some((w) => QUOTE.has(w)) ? 3 : last.some((w) => /^\d{1,2}$/.test(w) || NUMBERS.has(w)) ? 4 : last.some((w) => LIST.has(w)) ? 2 : 1
  } else if (/\bsebagai berikut\b|\bberikut ini\b/i.test(row.plain.slice(-30))) facts.cue = 2
  const tail = text.slice(Math.max(row.start, row.end - 60), row.end)
  const bracket = /\(([^()]{2,58})\)\.?$/.exec(tail)?.[1]
  facts.bracket = !bracket ? 0 : /[./@]|foto|image|credit|dok|ist/i.test(bracket) ? 1 : 2
  let open = 0
  for (let at = row.start; at < end; at++) { const c = text.charCodeAt(at); if (c === 0x201c) open++; else if (c === 0x201d) open-- }
  facts.opens = open
  return facts
}

function isVerb(word: string): boolean {
  return word.startsWith('me') || word.startsWith('di') || word.startsWith('ber') || word.startsWith('ter') || word.startsWith('pe')
}

function wordsIn(s: string): number {
  return s.match(/[\p{L}\d]+/gu)?.length ?? 0
}

const WORDS = [1, 2, 3, 4, 6, 9, 13, 18, 25, 41]
const SHARES = [0.2, 0.4, 0.6, 0.8, 0.95]
const SMALLS = [0.001, 0.1, 0.2, 0.3, 0.45]

export function bucket(value: number, limits: readonly number[]): number {
  let at = 0
  while (at < limits.length && value >= (limits[at] as number)) at++
  return at
}

function firstKind(code: number): number {
  if (isUpper(code)) return 0
  if (isLower(code)) return 1
  if (isDigit(code)) return 2
  if (code === 34 || code === 0x201c || code === 39 || code === 0x2018) return 3
  if (code === 40 || code === 91) return 4
  if (code === 45 || code === 0x2013 || code === 0x2014) return 5
  if (code === 46 || code === 44 || code === 59 || code === 41) return 6
  if (code === 35 || code === 64) return 7
  return 8
}

function classOf(text: string, row: Row, f: Facts, m: { words: number; caps: number; ends: boolean; stopped: boolean; small: number; lower: number; glued: number; bars: number; reasonName: FurnitureReason | null; digits: number; letters: number }): number {
  const { words } = m
  if (m.letters === 0) return m.digits === 0 ? CLASS.MARK : words <= 3 && f.date === 0 ? CLASS.NUMBER : CLASS.DATE
  if (m.reasonName) return CLASS_OF_REASON[m.reasonName] ?? CLASS.OTHER
  if (f.date === 1 || f.date === 2) return CLASS.DATE
  if (f.date === 5 && words <= 6) return CLASS.AGO
  if (words <= 24 && creditLabel(row.key, row.first) > 0 && (/^.{0,30}:/.test(row.plain) || words <= 8)) return CLASS.CREDIT
  if (row.plain.startsWith('(') && TAIL.test(row.plain)) return CLASS.TAIL
  if (words <= 4 && ADDRESS.test(row.plain)) return CLASS.ADDRESS
  if (row.size >= 3 && row.end - row.start < 400 && captionStart(row.key, row.first) > 0) return CLASS.CAPTION
  if (m.glued >= 4 && m.glued * 4 >= words) return CLASS.SOUP
  if (words >= 8 && m.bars * 4 >= words) return CLASS.SOUP
  if (words >= 6 && datelineAt(text, row)) return CLASS.DATELINE
  if (row.marker && !f.prose) return row.marker.kind === 'number' || row.marker.kind === 'letter' ? CLASS.NUMBERED : CLASS.BULLET
  if (words >= 6 && f.last === 1) return CLASS.TEASER
  if (m.ends && (words >= 25 || row.long)) return CLASS.LONG
  if (m.stopped && words >= 10) return CLASS.MIDDLE
  if (row.mark === ':' && words >= 3) return CLASS.COLON
  if (m.stopped && words >= 3 && m.caps < 0.9) return CLASS.SHORT
  if (words >= 25 || row.long) return m.caps >= 0.75 ? CLASS.SOUP : CLASS.RUNON
  if (f.first === 1 || f.first === 6 || f.first === 5) return CLASS.REST
  if (row.mark === ',' || row.mark === ';') return CLASS.OPEN
  if (words <= 1) return CLASS.ONE
  if (f.allCaps && words >= 4) return CLASS.CAPS
  if (words <= 3) return m.caps >= 0.99 ? CLASS.FEW_CAPS : CLASS.FEW
  return m.caps >= 0.75 ? CLASS.TITLE : CLASS.PLAIN
}
