import { phrases, words } from '../notation.js'

/** Verbs of saying that bring in a clause at once, without «bahwa»: «ia mengaku tidak tahu». */
export const CLAUSE_ONLY_VERBS: readonly string[] = words(
  'mengaku ngaku berkata bilang berjanji berikrar berpendapat beranggapan berpandangan',
)

/** Verbs of saying whose clause may have a sum or a state for its predicate: «mengatakan biayanya Rp5 juta». */
export const CLAUSE_MOSTLY_VERBS: readonly string[] = words(
  'mengatakan menuturkan menilai menganggap menduga memperkirakan memprediksi mengklaim',
)

/** What brings in the clause that is said. */
export const COMPLEMENTIZER_WORDS: readonly string[] = words('bahwa kalau jika')

/** What brings in the clause that is asked for or wished. */
export const REQUEST_WORDS: readonly string[] = words('agar supaya untuk jangan')

/** What turns from the clause that is said to another. */
export const CONTRAST_WORDS: readonly string[] = words('sedangkan sementara tetapi tapi namun')

/** What carries a story on rather than a clause that is said: «Korban membantah, kemudian …», «mengeluh karena …». */
export const SEQUEL_WORDS: readonly string[] = words(`
  kemudian lalu lantas dan namun tetapi tapi sehingga hingga sambil seraya sembari sedangkan sementara meski meskipun karena
  lantaran
`)

/** What gives a reason or an aim: a predicate behind it is not that of the clause. */
export const REASON_WORDS: readonly string[] = words('karena lantaran sebab akibat sehingga agar supaya')

/** What joins words of one kind: a predicate behind it needs one before it. */
export const JOINING_WORDS: readonly string[] = words('dan serta atau maupun')

/** What denies. */
export const NEGATION_WORDS: readonly string[] = words('tidak tak bukan bukanlah')

/** What makes less of what is denied: «tidak hanya …, tetapi juga …». */
export const RESTRICTING_WORDS: readonly string[] = words('hanya sekadar cuma saja semata')

/** Words before a number that is a predicate: «anggarannya sekitar Rp1 miliar». */
export const AMOUNT_WORDS: readonly string[] = words('sebesar sekitar sebanyak senilai kira-kira setara hanya cuma')

/** Pairs of words of which one looks like a predicate and is none. */
export const FIXED_PAIRS: readonly string[] = phrases(`
  terima kasih; nama baik; tata tertib; percaya diri; percaya dirinya; kurang lebih; lebih dari; kurang dari; lebih lanjut
`)

/** Adjectives and nouns with the shape of a verb: «laba bersih», «nota diplomatik». */
export const VERBLIKE_ADJECTIVES: readonly string[] = words(`
  bersih terang tertib berat merdeka diplomatik dinamis disiplin diabetes distribusi diskon disertasi dividen diagnosis diesel
  medium memorial mentah
`)

/** Nouns of time: «saat ini», «tahun itu» are no subjects. */
export const POINTED_TIME_NOUNS: readonly string[] = words(`
  hari tahun bulan pekan minggu saat kali waktu masa malam pagi siang sore sejauh selama momen kesempatan musim abad sekarang
`)

/** What tells more of a name between two commas: «Menurut X, yang juga …, …», «Menurut X, selaku …, …». */
export const APPOSITION_OPENERS: readonly string[] = words('yang selaku sebagai salah')

/** Verbs of saying that also name a deed: a film «melanjutkan …», a win «memastikan …»; what has neither person nor body behind it does it. */
export const DEED_VERBS: readonly string[] = words(`
  menjanjikan melanjutkan memastikan menegaskan menggambarkan menjamin menjawab mengonfirmasi mengungkap mengungkapkan
  menyampaikan
`)
