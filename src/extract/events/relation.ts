import type { DatedEvent, Timex } from '../../types.js'

/** In characters before the time. */
const REACH = 32
const BEGINNING =
  /(?:^|[^a-z])(?:sejak|mulai|dimulai|terhitung)(?:\s+(?:pada|dari|sejak|mulai|di|hari|tanggal|bulan|tahun)){0,3}\s*$/i
const END = /(?:^|[^a-z])(?:hingga|sampai|sampai\s+dengan|s\.d\.)(?:\s+(?:pada|ke|di|hari|tanggal|bulan|tahun)){0,3}\s*$/i

/** How a time bounds what it dates, by the word that brings it in (TimeML's names). */
export function relationOf(text: string, timex: Timex): DatedEvent['relation'] {
  if (timex.value.includes('/')) return 'IS_INCLUDED'
  const before = text.slice(Math.max(0, timex.start - REACH), timex.start)
  if (BEGINNING.test(before)) return 'BEGUN_BY'
  return END.test(before) ? 'ENDED_BY' : 'IS_INCLUDED'
}
