import { isLower, isUpper } from '../../text/characters.js'
import type { FurnitureReason } from '../../types.js'
import type { Row } from '../rows/draft.js'

/** A form of line that is furniture: the words or marks that it may open with, in lower case, and the pattern of the line. */
interface FurnitureForm {
  readonly opens: readonly string[]
  readonly pattern: RegExp
  readonly reason: FurnitureReason
}

const DIGITS = [...'0123456789']

const FORMS: readonly FurnitureForm[] = [
  {
    opens: ['[', '(', '-'],
    pattern: /^(?:[[(] ?|-{1,3} ?)(?:advertisements?|iklan|sponsored|adv)(?: ?[\])]| ?-{1,3})$/i,
    reason: 'ad',
  },
  { opens: ['[', 'gambas'], pattern: /^\[?gambas:/i, reason: 'embed' },
  { opens: ['[', '('], pattern: /^[[(]\s?(?:baca|lihat|simak) (?:juga|pula)\b/i, reason: 'related' },
  { opens: ['baca'], pattern: /^baca ?: ?\p{Lu}.{8,160}[^.…:]$/iu, reason: 'related' },
  { opens: ['*'], pattern: /^\* ?fakta atau hoaks\?/i, reason: 'social-cta' },
  { opens: ['[', '('], pattern: /^[[(]\s?(?:simak|tonton|saksikan|lihat) (?:juga )?video\b/i, reason: 'video' },
  {
    opens: ['('],
    pattern: /^\((?:image|images|foto|photo|credit|gambar|ilustrasi|sumber|dok)\s?[:/][^()]{2,80}\)\.?$/i,
    reason: 'photo-credit',
  },
  {
    opens: ['yuk', 'simak', 'saksikan', 'tonton', 'lihat', 'cek', 'nonton', 'putar'],
    pattern:
      /^(?:yuk,? )?(?:simak|saksikan|tonton|lihat|cek|nonton|putar)(?: \p{L}+){0,3} (?:video|tayangan|infografis|galeri foto)(?: [^.:!?]{1,30})?[!:]?$/iu,
    reason: 'video',
  },
  { opens: ['['], pattern: /^\[\s?(?:cek|klik|baca|lihat|simak)\b.*\]$/i, reason: 'read-more' },
  { opens: DIGITS, pattern: /^\d{1,2} (?:dari|of|\/) \d{1,2} (?:halaman|pages?)$/i, reason: 'page-marker' },
  { opens: DIGITS, pattern: /^\d[\d\s|,]*(?:selanjutnya|berikutnya|next)\b/i, reason: 'page-marker' },
  {
    opens: ['hal', 'halaman'],
    pattern:
      /^hal(?:aman)?\b[\s:.]*\d[\d\s|/,]*(?:(?:dari|of) \d{1,3}|selanjutnya|berikutnya|next|»|>|tampilkan semua|lihat semua|show all)?$/i,
    reason: 'page-marker',
  },
  {
    opens: ['lanjut', 'lanjutkan', 'baca', 'simak', 'klik', 'ke'],
    pattern: /^(?:lanjut|lanjutkan|baca|simak|klik|ke)\b.{0,40}\bhalaman (?:\d|selanjutnya|berikutnya)/i,
    reason: 'page-marker',
  },
  { opens: ['#'], pattern: /^(?:#[\p{L}\d_]+[\s,]*)+$/u, reason: 'tags' },
  { opens: ['#'], pattern: /^# [^#]{2,40} # ?[^\s#][^.!?]*$/, reason: 'tags' },
  { opens: ['hal', 'halaman'], pattern: /^halaman (?:selanjutnya|berikutnya|sebelumnya)\s?:/i, reason: 'page-marker' },
  {
    opens: ['instagram', 'tiktok', 'twitter', 'youtube', 'facebook', 'dok', 'x'],
    pattern: /^(?:instagram|tiktok|twitter|youtube|facebook|dok|x)(?:\.com)?\/@?[\w.]{3,30}$/i,
    reason: 'photo-credit',
  },
  { opens: ['hal', 'halaman'], pattern: /^[hH]alaman (?:selanjutnya|berikutnya),? [a-z].{3,80}[^.:!]$/, reason: 'page-marker' },
  { opens: ['selanjutnya'], pattern: /^selanjutnya ?: .{2,80}[^.:!]$/i, reason: 'page-marker' },
  {
    opens: ['baca', 'simak', 'ikuti', 'cek'],
    pattern:
      /^(?:baca|simak|ikuti|cek)(?: juga)? (?:berita|artikel|informasi|kabar)[^.!?]{0,40}(?:\.[a-z]{2,3})? lainnya (?:hanya )?(?:di|melalui|lewat)\b/i,
    reason: 'social-cta',
  },
  {
    opens: ['berita', 'artikel', 'kabar'],
    pattern: /^(?:berita|artikel|kabar) [^.!?]{0,30}lainnya di [^.!?]{3,40}$/i,
    reason: 'social-cta',
  },
  { opens: ['©', '(', 'copyright'], pattern: /^(?:©|\(c\) ?(?:19|20)\d\d|copyright\b)/i, reason: 'copyright' },
  { opens: ['.', '@'], pattern: /^[.@]@?[\p{L}\d_]{2,30}[^\p{L}\d_#@][^#@]*[#@]/u, reason: 'embed' },
  { opens: ['·', ...DIGITS], pattern: /^(?:· ?)?\d{1,3} (?:menit|min) (?:baca|membaca|read)/i, reason: 'ui' },
  { opens: DIGITS, pattern: /^\d[\d.,]* (?:komentar|comments?)$/i, reason: 'comment-form' },
  { opens: ['komentar', 'comment', 'comments'], pattern: /^(?:komentar|comments?) \(\d{1,5}\)$/i, reason: 'comment-form' },
  {
    opens: DIGITS,
    pattern: /^\d[\d.,]* ?(?:views?|shares?|kali dibaca|kali dilihat|dibaca|dilihat|pembaca|likes?)$/i,
    reason: 'ui',
  },
  { opens: ['dibaca', 'dilihat'], pattern: /^(?:dibaca|dilihat) ?:? \d[\d.,]*(?: ?(?:kali|x|orang|views?))?$/i, reason: 'ui' },
  {
    opens: [...DIGITS, ...'se sedetik semenit sejam sehari seminggu sepekan sebulan setahun'.split(' ')],
    pattern: /^(?:\d{1,2}|se)\s?(?:detik|menit|jam|hari|minggu|pekan|bulan|tahun) (?:yang )?lalu$/i,
    reason: 'ui',
  },
]

const FORMS_BY_OPENING = new Map(
  [...new Set(FORMS.flatMap(({ opens }) => opens))].map((opening) => [
    opening,
    FORMS.filter(({ opens }) => opens.includes(opening)),
  ]),
)

/** «Harian/Rina Sari», «Instagram/@harian»: the source of a picture alone on its line. */
const CREDIT = /^\p{Lu}[\p{L}\d. ]{1,30}\s?\/\s?@?\p{L}[\p{L}\d._-]{1,30}(?: \p{Lu}[\p{L}.]*){0,3}$/u
const HAS_ARROW = /[>»›]/
const BREADCRUMB = /^[^>»›]{2,30}(?: [>»›] ?[^>»›]{2,40}){1,5}$/
/** Breadcrumbs stand over the headline. */
const HEAD_LINES = 20

/** Why the form of the line marks it as furniture; `null` when it does not. */
export function furnitureForm(row: Row, index: number): FurnitureReason | null {
  const { plain } = row
  if (index < HEAD_LINES && row.size <= 14 && HAS_ARROW.test(plain) && BREADCRUMB.test(plain)) return 'nav'
  const form = FORMS_BY_OPENING.get(openingOf(row))?.find(({ pattern }) => pattern.test(plain))
  if (form) return form.reason
  return row.size <= 8 && plain.includes('/') && CREDIT.test(plain) ? 'photo-credit' : null
}

/** The first word of the line in lower case, or its first character where that is no letter. */
function openingOf({ plain, first }: Row): string {
  const code = plain.charCodeAt(0)
  return isLower(code) || isUpper(code) ? first : plain.charAt(0)
}
