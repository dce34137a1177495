import { words } from '../notation.js'

/** Words that titles leave in small letters, in lower case. */
export const FUNCTION_WORDS: readonly string[] = words(`
  yang di ke dari dan atau untuk pada dengan dalam oleh bagi agar akan tak vs per saat hingga sampai serta tentang terhadap
  karena soal usai demi para si sang pun juga of the and to in a
`)

/** Small words that are often found glued to the name after them, where a page lost the space of a link; lower case. */
export const GLUED_WORDS =
  'di ke dari dan atau untuk pada dengan dalam oleh bagi agar serta yang kepada para hingga sampai saat usai soal alias antara seperti menurut bersama kata ujar jelas tutur lanjut warga'

/** Words of four letters or more that a title leaves in small letters, as the name tagger was trained. */
export const TITLE_SMALL_WORDS: readonly string[] = words('dari yang untuk pada dengan atau oleh dalam bagi agar karena akan')

/** The same and some longer ones. */
export const LONGER_SMALL_WORDS: readonly string[] = [
  ...TITLE_SMALL_WORDS,
  ...words('tentang hingga antara sebagai terhadap secara'),
]

/** Small words that a line may end with only where the next goes on with its sentence, beside those of titles. */
export const BINDING_WORDS: readonly string[] = words(`
  adalah ini itu kepada sebagai bahwa menjadi merupakan antara terkait menurut melalui usai setelah
`)

/** Small words that stand between names and never inside one. */
export const NAME_PARTING_WORDS: readonly string[] = words(`
  yang kepada pada dalam oleh saat ketika karena dengan dari mengatakan menyebut menyatakan mengaku adalah
`)

/** Words before an office that several hold: «para menteri», «tiga hakim». */
export const PLURAL_WORDS: readonly string[] = words('para sejumlah seluruh beberapa semua kedua ketiga dua tiga')

/** Small words that no office holds or ends with. */
export const OFFICE_PARTING_WORDS: readonly string[] = words(`
  yang untuk dan di ke dari dalam pada saat ini itu dengan karena ketika oleh tidak akan telah sudah kepada bagi atau serta
  bersama terhadap antara seperti menurut bernama bahwa agar namun tetapi sementara juga masih seorang adalah hingga sampai
  usai setelah sebelum kasus asal
`)
