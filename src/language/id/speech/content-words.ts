/** Verbs of saying that bring in a clause at once, without «bahwa»: «ia mengaku tidak tahu». */
export const CLAUSE_ONLY_VERBS: readonly string[] =
  'mengaku ngaku berkata bilang berjanji berpendapat beranggapan berpandangan berharap yakin percaya'.split(' ')

/** What brings in the clause that is said. */
export const COMPLEMENTIZER_WORDS: readonly string[] = 'bahwa agar supaya kalau jika'.split(' ')

/** What turns from the clause that is said to another. */
export const CONTRAST_WORDS: readonly string[] = 'sedangkan sementara tetapi tapi namun'.split(' ')

/** What denies. */
export const NEGATION_WORDS: readonly string[] = 'tidak tak bukan bukanlah'.split(' ')

/** What makes less of what is denied: «tidak hanya …, tetapi juga …». */
export const RESTRICTING_WORDS: readonly string[] = 'hanya sekadar cuma saja semata'.split(' ')
