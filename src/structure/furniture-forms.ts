import type { FurnitureReason } from '../types.js'
import type { Row } from './draft.js'

/** Lines that are furniture by their form; each pattern reads one short line. */
const FORMS: readonly (readonly [RegExp, FurnitureReason])[] = [
  [/^\[?gambas:/i, 'embed'],
  [/^[[(]\s?(?:baca|lihat|simak) (?:juga|pula)\b/i, 'related'],
  [/^[[(]\s?(?:simak|tonton|saksikan|lihat) (?:juga )?video\b/i, 'video'],
  [/^\[\s?(?:cek|klik|baca|lihat|simak)\b.*\]$/i, 'read-more'],
  [/^\d{1,2} (?:dari|of|\/) \d{1,2} (?:halaman|pages?)$/i, 'page-marker'],
  [
    /^hal(?:aman)?\b[\s:.]*\d[\d\s|/,]*(?:selanjutnya|berikutnya|next|»|>|tampilkan semua|lihat semua|show all)*$/i,
    'page-marker',
  ],
  [/^\d[\d\s|,]*(?:selanjutnya|berikutnya|next)\b/i, 'page-marker'],
  [/^(?:lanjut|lanjutkan|baca|simak|klik|ke)\b.{0,40}\bhalaman (?:\d|selanjutnya|berikutnya)/i, 'page-marker'],
  [/^(?:#[\p{L}\d_]+[\s,]*)+$/u, 'tags'],
  [/^(?:©|\(c\) ?(?:19|20)\d\d|copyright\b)/i, 'copyright'],
  [/^[.@].*\bpic\.twitter\.com\//i, 'embed'],
  [/^\W*\d{1,3} (?:menit|min) (?:baca|membaca|read)/i, 'ui'],
  [/^\d[\d.,]* (?:komentar|comments?)$/i, 'comment-form'],
  [/^\d[\d.,]* ?(?:views?|shares?|kali dibaca|kali dilihat|dibaca|dilihat|pembaca|likes?)$/i, 'ui'],
  [/^(?:\d{1,2}|se)\s?(?:detik|menit|jam|hari|minggu|pekan|bulan|tahun) (?:yang )?lalu$/i, 'ui'],
]

const BREADCRUMB = /^[^>»›]{2,30}(?: [>»›] ?[^>»›]{2,40}){1,5}$/
/** Breadcrumbs stand over the headline. */
const HEAD_LINES = 20

/** Why the form of the line marks it as furniture; `null` when it does not. */
export function furnitureForm(row: Row, index: number): FurnitureReason | null {
  if (index < HEAD_LINES && row.words.length <= 14 && BREADCRUMB.test(row.plain)) return 'nav'
  return FORMS.find(([form]) => form.test(row.plain))?.[1] ?? null
}
