import { phrases } from '../notation.js'

/** How a text that speaks of itself begins, behind its story: sources of patterns over lower-case words. */
export const SELF_REFERENCES: readonly string[] = [
  '(?:sanggahan|disclaimer|penafian|catatan redaksi|keterangan redaksi)\\s?:',
  '(?:artikel|konten|tulisan|berita|opini|analisis|naskah) ini (?:adalah|ditulis|dibuat|disempurnakan|merupakan|bukan|hanya|diolah|disadur|diterjemahkan|dihasilkan|diproduksi|bersumber|telah|sudah|pertama kali)',
  '(?:isi|seluruh isi) (?:artikel|konten|tulisan|berita) ini ',
]

/** Words that a call to the reader begins with, in lower case. */
export const CALL_OPENERS: readonly string[] = phrases(`
  akses; klik; simak; ikuti; baca; dapatkan; kunjungi; saksikan; tonton; jangan lupa; yuk; ayo; unduh; download; gabung;
  bergabung; temukan; cek; pantau; update; nantikan; berita terbaru; berita lainnya; follow; subscribe; bagikan; mau; ingin
`)

/** Where such a call leads, in lower case. */
export const CALL_TARGETS: readonly string[] = [
  '(?:berita|artikel|informasi|kabar|ulasan)[^.]{0,40} lainnya',
  ...phrases(`
  google news; whatsapp; wa channel; telegram; youtube; instagram; tiktok; facebook; twitter; saluran; channel; kanal;
  aplikasi; app store; play store; klik di sini; di sini; link; tautan; live streaming; teman-teman anda; teman-temanmu
`),
]
