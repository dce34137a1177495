import { phrases, words } from '../notation.js'

/** Words in a row of page numbers, in lower case. */
export const PAGING_WORDS: Readonly<Record<'next' | 'previous' | 'all' | 'label', readonly string[]>> = {
  next: phrases('selanjutnya; berikutnya; next; halaman selanjutnya; halaman berikutnya; next page; lanjut'),
  previous: phrases('sebelumnya; prev; previous; halaman sebelumnya'),
  all: phrases('tampilkan semua; lihat semua; semua; semua halaman; show all; all; view all'),
  label: words('halaman hal page pages laman'),
}
