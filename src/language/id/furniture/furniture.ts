import type { FurnitureReason } from '../../../types.js'
import { phrases, words } from '../notation.js'

/** Phrases by the reason for cutting what they mark; all folded: lower case, straight quotes, plain hyphens. */
export type PhrasesByReason = Readonly<Partial<Record<FurnitureReason, readonly string[]>>>

/** Lines that hold nothing else, marks at their edges aside. */
export const WHOLE_LINES: PhrasesByReason = {
  ad: phrases(`
  advertisement; advertisements; advertorial; iklan; sponsored; ads; sponsored content; konten bersponsor; adv;
  lanjut baca setelah iklan; artikel berlanjut setelah iklan
`),
  scroll: phrases(`
  scroll to continue with content; scroll to resume content; scroll ke bawah untuk melanjutkan; gulir untuk melanjutkan;
  gulir untuk lanjut membaca; geser untuk melihat tabel lengkap; lanjutkan membaca; continue reading
`),
  'read-more': phrases(`
  selengkapnya; baca selengkapnya; read more; baca lebih lanjut; lihat selengkapnya; baca berita selengkapnya;
  selengkapnya di sini; baca selanjutnya
`),
  video: phrases(`
  berikut video lengkapnya; berikut videonya; simak videonya; video; tonton videonya; video terkait; lihat video;
  saksikan videonya; saksikan video pilihan; video pilihan; pilihan video; simak video pilihan; putar video
`),
  login: phrases(`
  login; log in; masuk; daftar; register; sign in; sign up; konfirmasi email; lupa kata sandi; lupa kata sandi?;
  lupa password; lupa password?; masuk atau daftar; masuk | daftar; masuk / daftar; login | register; login / register;
  buat akun; kata sandi; password; ingat saya; remember me; selamat datang
`),
  'comment-form': phrases(`
  leave a reply; leave a comment; leave a reply cancel reply; tinggalkan balasan; tinggalkan balasan batalkan balasan;
  tinggalkan komentar; tulis komentar; tulis komentar anda; beri komentar; berikan komentar; komentar; komentar anda;
  post comment; post a comment; kirim komentar; batalkan balasan; nama; email; e-mail; website; situs web; web; comment;
  comments; name; kirim; submit; balas; reply; belum ada komentar; no comments; jadilah yang pertama berkomentar;
  lihat semua komentar; muat komentar
`),
  cookie: phrases('terima cookie; terima semua; tolak semua; accept all; accept cookies; kebijakan cookie'),
  newsletter: phrases(`
  langganan; berlangganan; subscribe; subscribe now; langganan sekarang; masukkan alamat email; masukkan email anda;
  masukkan alamat email anda; alamat email; alamat surel; your email address; enter your email; newsletter; buletin;
  daftar sekarang
`),
  'social-cta': phrases(`
  share; share this; bagikan; bagikan artikel; bagikan artikel ini; bagikan berita ini; bagikan ini; sebarkan; ikuti kami;
  ikuti kami di; follow us; follow; facebook; twitter; x; whatsapp; telegram; instagram; tiktok; youtube; line; linkedin;
  pinterest; threads; tweet; dapatkan berita pilihan; di whatsapp anda; gabung sekarang; subscribe channel kami;
  facebook twitter whatsapp; facebook twitter whatsapp telegram; facebook x whatsapp; facebook x whatsapp telegram;
  share facebook twitter whatsapp
`),
  share: phrases(`
  salin tautan; salin link; copy link; copy url; menyukai ini; suka memuat; like this; like loading; tautan disalin;
  link copied; kirim ke teman; share to facebook; share to x; share to whatsapp
`),
  nav: phrases(`
  beranda; home; menu; kembali ke atas; back to top; skip to content; lewati ke konten; lompat ke isi; berita populer;
  berita terkini; indeks; indeks berita; tentang kami; redaksi; kontak; hubungi kami; pedoman media siber; kebijakan privasi;
  privacy policy; disclaimer; karir; karier; site map; peta situs; syarat dan ketentuan; kode etik; info iklan; pasang iklan;
  previous; next; previous post; next post; sebelumnya; berikutnya; artikel sebelumnya; artikel berikutnya;
  artikel selanjutnya; berita sebelumnya; berita selanjutnya; berita berikutnya; daftar isi; pencarian; tutup; close; kembali;
  indeks topik; lihat semua; lihat lainnya; muat lainnya; muat lebih banyak; load more; view all; show more
`),
  'page-marker': phrases(`
  halaman; halaman selanjutnya; halaman berikutnya; halaman sebelumnya; selanjutnya;
  simak berita selengkapnya di halaman selanjutnya; baca di halaman berikutnya; baca halaman selanjutnya; tampilkan semua;
  show all; lihat semua halaman; next page
`),
  ui: phrases(`
  aa; text sizes; medium; large; larger; small; perbesar; perkecil; ukuran font; ukuran huruf; ukuran teks; print; cetak;
  simpan; simpan artikel; bookmark; audio; dengarkan; dengarkan artikel; loading; memuat; suka; like; a- a a+; a-; a+; lapor;
  laporkan; laporkan kesalahan; google news
`),
  'end-mark': words('selesai end tamat'),
  error: phrases('404 not found; halaman tidak ditemukan; page not found; javascript is disabled; access denied'),
}

/** Beginnings of lines that are furniture to their end. */
export const LINE_STARTS: PhrasesByReason = {
  ad: phrases(`
  lanjutkan membaca di bawah; lanjut membaca di bawah iklan; konten berlanjut di bawah iklan; scroll ke bawah untuk membaca;
  scroll untuk membaca; scroll untuk melanjutkan; gulir ke bawah untuk; advertisement. scroll; advertisement scroll;
  iklan. gulir
`),
  scroll: phrases('scroll to continue; scroll to resume; scroll ke bawah; swipe up'),
  'read-more': phrases(`
  baca selengkapnya di; baca selengkapnya; baca berita selengkapnya; selengkapnya baca di; selengkapnya klik; read more at;
  berita selengkapnya; baca kisah inspiratif; baca artikel selengkapnya; klik di sini untuk; lihat selengkapnya di;
  lihat artikel asli; baca artikel asli; baca artikel asli di
`),
  related: phrases(`
  baca juga; baca juga artikel; yuk baca juga; yuk baca artikel; lihat juga; simak juga; baca pula; simak pula; baca lainnya;
  artikel terkait; berita terkait; pilihan editor; baca terus; baca sebelumnya; artikel lainnya; berita lainnya; cek juga;
  also read; read also
`),
  video: phrases(`
  simak video; simak juga video; simak video pilihan; simak video berikut; tonton video; tonton juga video; tonton juga;
  saksikan video; saksikan juga video; saksikan live; saksikan juga; lihat video; lihat juga video; putar video; video :;
  video:; gambas:video
`),
  login: phrases(`
  belum memiliki akun; belum punya akun; sudah memiliki akun; sudah punya akun; atau masuk melalui; atau daftar melalui;
  masuk melalui; masuk dengan akun; daftar dengan akun; lupa kata sandi?; lupa password?;
  kami telah mengirimkan link aktivasi; kami telah mengirimkan tautan; klik link aktivasi; klik tautan aktivasi;
  silakan login; silakan masuk; silahkan login; silahkan masuk; masuk untuk berkomentar; login untuk berkomentar;
  anda harus masuk; you must be logged in
`),
  'comment-form': phrases(`
  your email address will not be published; alamat email anda tidak akan dipublikasikan;
  alamat surel anda tidak akan dipublikasikan; email anda tidak akan dipublikasikan; required fields are marked;
  ruas yang wajib; save my name, email; simpan nama, email; simpan nama saya; notify me of; beri tahu saya; beritahu saya;
  segala komentar menjadi tanggung jawab; komentar di luar tanggung jawab; komentar menjadi tanggung jawab;
  silakan tulis komentar; tulis komentar; tulis tanggapan; bagaimana pendapat anda; apa pendapat anda;
  situs ini menggunakan akismet; this site uses akismet; jumlah karakter; kolom komentar
`),
  cookie: phrases(`
  situs ini menggunakan cookie; situs web ini menggunakan cookie; website ini menggunakan cookie; kami menggunakan cookie;
  laman ini menggunakan cookie; this website uses cookies; this site uses cookies; we use cookies;
  dengan melanjutkan, anda menyetujui; dengan menggunakan situs ini
`),
  newsletter: phrases(`
  dapatkan update berita; dapatkan berita terbaru; dapatkan berita terkini; dapatkan berita pilihan langsung di kotak masuk;
  dapatkan berita pilihan di kotak masuk; dapatkan berita pilihan lewat surel; dapatkan berita pilihan lewat email;
  dapatkan kabar; dapatkan informasi terbaru; dapatkan newsletter; dapatkan artikel terbaru; dapatkan artikel terkini;
  daftarkan email; daftarkan alamat email; masukkan email; masukkan alamat email; berlangganan newsletter;
  berlangganan buletin; langganan newsletter; langganan buletin; subscribe to our newsletter; sign up for;
  jangan lewatkan berita; jadi yang pertama tahu; kirim berita ke email
`),
  'social-cta': phrases(`
  ikuti saluran; ayo ikuti; yuk ikuti; yuk, ikuti; mari ikuti; ikuti kanal; ikuti channel; ikuti whatsapp; ikuti wa channel;
  ikuti berita; ikuti kami; ikuti akun; ikuti media sosial; ikuti instagram; ikuti facebook; ikuti google news;
  ikuti terus berita; ikuti update berita; ikuti dan bergabung; follow official; follow whatsapp; follow akun; follow us;
  follow our; gabung ke channel; gabung channel; gabung grup; gabung ke grup; gabung di grup; gabung di channel;
  bergabunglah dengan; bergabung dengan channel; join channel; join our; yuk gabung; yuk, gabung; ayo gabung; mari bergabung;
  bagikan artikel ini; bagikan berita ini; bagikan ke; klik untuk berbagi; klik untuk membagikan; click to share; bagikan:;
  share:; share this; share on; share ke; sebarkan artikel; jangan lupa ikuti; jangan lupa follow; jangan lupa subscribe;
  subscribe channel; subscribe youtube; like dan follow; akses berita; update berita lainnya; update berita terkini;
  baca berita lainnya; baca berita terbaru; baca berita dan artikel; baca artikel menarik; baca berita menarik;
  cek berita dan artikel; cek berita lainnya; simak berita lainnya; simak breaking news; dapatkan berita pilihan;
  dapatkan berita viral; temukan kami di; temukan berita; kunjungi kanal youtube; pantau terus; klik untuk bergabung;
  download aplikasi; unduh aplikasi; ingin baca update terbaru; kabar terbaru di whatsapp
`),
  copyright: phrases(`
  copyright; hak cipta; all rights reserved; (c) 20; (c) copyright; ©; dilarang keras mengambil; dilarang mengutip;
  dilarang memperbanyak; dilarang mengcopy; dilarang menyalin
`),
  syndication: phrases(`
  artikel ini telah tayang; artikel ini telah naik di; artikel ini sudah naik di; artikel ini sudah tayang;
  artikel ini tayang; artikel ini pertama kali tayang; artikel ini pernah tayang; artikel ini bersumber dari;
  artikel ini dikutip dari; artikel ini telah terbit; artikel ini merupakan kerja sama; artikel ini dimuat;
  berita ini telah tayang; berita ini sudah tayang; sebagian artikel ini telah tayang; artikel asli tayang;
  disadur dari artikel; artikel ini adalah konten kerja sama; konten ini merupakan kerja sama; tulisan ini telah tayang;
  tulisan ini pertama kali; artikel ini sebelumnya; naskah ini telah tayang
`),
  source: phrases(`
  sumber:; sumber :; sumber berita:; sumber berita :; sumber artikel:; source:; source :; dikutip dari:
`),
  tags: phrases(`
  tag:; tag :; tags:; tags :; topik:; topik :; label:; tagar:; kata kunci:; topik terkait:; topik terkait; keyword:;
  keywords:; tagged; kategori terkait:; category:; filed under
`),
  'photo-credit': phrases(`
  foto dok; foto: dok; sumber foto:; kredit foto:; credit:; credit; foto/; foto/dok; image credit; photo credit; dok. foto;
  photo :; photo:; foto istimewa; gambar:; sumber gambar:
`),
  error: phrases(`
  sorry, your country is not allowed; this content is not available; konten ini tidak tersedia; video ini tidak tersedia;
  browser anda tidak mendukung; your browser does not support; please enable javascript; aktifkan javascript
`),
  embed: phrases(`
  view this post on; lihat postingan ini di; lihat unggahan ini di; a post shared by; sebuah kiriman dibagikan oleh
`),
  nav: phrases(`
  tentang kami |; beranda >; home >; beranda /; home /; beranda »; home »; you are here; anda di sini; anda berada di;
  artikel sebelumnya; artikel berikutnya; artikel selanjutnya; berita sebelumnya; berita berikutnya; previous article;
  next article; previous post; next post
`),
  promo: phrases('promo:; belanja sekarang; beli sekarang; pesan sekarang; klik di sini untuk membeli'),
  ui: phrases(`
  dibaca:; dibaca :; dilihat:; dilihat :; views:; waktu baca; waktu membaca; estimasi membaca; reading time; terakhir dibaca;
  powered by; juga didukung oleh; aktifkan notifikasi; nyalakan notifikasi
`),
}

/** Labels over one title or several; alone on their line, or before the title. */
export const RELATED_LABELS: readonly string[] = phrases(`
  baca juga; baca juga artikel lainnya; yuk baca juga; lihat juga; simak juga; baca pula; simak pula; baca; lihat;
  baca juga berita lainnya; also read; read also; cek juga
`)

/** Labels over a block of titles that goes on to its end. */
export const RELATED_BLOCK_LABELS: readonly string[] = phrases(`
  artikel terkait; berita terkait; berita lainnya; artikel lainnya; baca lainnya; berita populer; artikel populer; terpopuler;
  paling populer; paling banyak dibaca; berita terbaru; berita terkini; artikel terbaru; terkini; rekomendasi;
  rekomendasi untuk anda; rekomendasi berita; pilihan editor; pilihan redaksi; anda mungkin suka; anda mungkin juga suka;
  mungkin anda suka; mungkin anda juga menyukai; you may also like; related posts; related articles; related news; trending;
  sedang tren; lagi viral; berita pilihan; topik terkait; jangan lewatkan; baca artikel lainnya;
  baca juga artikel menarik lainnya; artikel menarik lainnya; berita menarik lainnya; more from; kabar lainnya; kabar terkait;
  bacaan lain; bacaan terkait; simak berita lainnya; berita rekomendasi; artikel pilihan; headline; headlines; latest news;
  latest posts; recent posts; pos-pos terbaru; pos terbaru
`)

/** Labels of a row of tags that stand on the next lines. */
export const TAG_LABELS: readonly string[] = phrases(`
  tag; tags; topik; label; tagar; kata kunci; tag terkait; topik terkait; tag terpopuler; topik populer
`)

/** Calls inside a paragraph that bring a title of another article. */
export const INLINE_TITLE_CUES: readonly string[] = phrases(`
  baca juga; lihat juga; simak juga; baca pula; tonton juga; simak video; tonton video; saksikan video; lihat video;
  pilihan editor; also read
`)

/** Calls inside a paragraph that end with themselves. */
export const INLINE_CALLS: PhrasesByReason = {
  scroll: ['SCROLL TO CONTINUE WITH CONTENT', 'SCROLL TO RESUME CONTENT'],
  ad: ['ADVERTISEMENT', 'Advertisement'],
}

/** Beginnings of notes that run from there to the end of their line. */
export const INLINE_NOTES: PhrasesByReason = {
  syndication: phrases(`
  Artikel ini telah tayang; Berita ini telah tayang; Sebagian artikel ini telah tayang; Artikel ini sudah tayang
`),
  'social-cta': phrases('Ikuti Whatsapp Channel; Ikuti WhatsApp Channel; Ikuti saluran WhatsApp; Ikuti Saluran WhatsApp'),
  copyright: phrases('Copyright ©; COPYRIGHT ©; Copyright (c); Hak Cipta ©'),
}
