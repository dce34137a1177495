/** Small words that sentences are full of and titles, menus and labels are not; lower case, beside the function words. */
export const SENTENCE_WORDS =
  'adalah ini itu kepada sebagai bahwa menjadi merupakan antara terkait menurut melalui setelah telah sudah tidak bisa dapat ada ' +
  'lebih masih hanya karena namun tetapi tapi ia dia mereka kami kita saya juga lagi sejak jika maka tersebut lalu kemudian ' +
  'sementara sedangkan serta sebelum bahkan belum'

/** Words by which a page turns to its reader, in lower case. */
export const APPEAL_WORDS =
  'anda kamu yuk ayo klik simak ikuti baca download unduh daftar dapatkan pembaca sobat langganan berlangganan follow subscribe ' +
  'like share tonton saksikan cek gabung bergabung'

/** Words of four letters or more that are in any story, whatever it tells; lower case. */
export const COMMON_WORDS =
  'yang dari dengan untuk pada dalam akan juga tidak telah sudah bisa dapat lebih oleh karena seperti saat para atau adalah ' +
  'tersebut kata mereka kami kita saya harus masih hari tahun menjadi secara serta agar bahwa sebagai hingga antara kepada setelah ' +
  'namun sementara maka sehingga banyak satu dua tiga ujar ketika atas jika belum lagi selain baru hanya'
