import { words } from '../notation.js'

/** Nouns that look like verbs with «me-», «di-», «ber-» or «ter-». */
export const VERBLIKE_NOUNS: readonly string[] = words(`
  menteri menara mentor menit menu member meme memo dinas direktur dinding divisi distrik diplomat dimensi digit dialog
  diagram diskusi disabilitas distributor dirjen berita berkas berlian beras bertingkat tersangka terdakwa terduga terpidana
  terminal terowongan teror terapi teroris terobosan teripang terumbu tertuduh terlapor terpilih medali mesin merek meja media
  meter mesjid mercusuar mercon mebel medan mencit
`)

/** Other words that look like verbs with these prefixes: pronouns, prepositions, adverbs, adjectives. */
export const VERBLIKE_FUNCTION_WORDS: readonly string[] = words(`
  dia meski meskipun terhadap terkait tersebut bersama berikut mereka medis mental terlebih dinamika diplomasi terutama
  terakhir berapa berat digital metode meter merah mewah mengenai menurut melalui menjelang menyusul termasuk berdasarkan
  terbaik terbesar terbaru tertinggi terendah tertentu berbagai beberapa berikutnya dini dingin dinasti diri dirinya
  bergantian tertulis berwenang mendatang bersangkutan bernama
`)
