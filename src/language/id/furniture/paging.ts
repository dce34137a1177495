/** Words in a row of page numbers, in lower case. */
export const PAGING_WORDS: Readonly<Record<'next' | 'previous' | 'all' | 'label', readonly string[]>> = {
  next: ['selanjutnya', 'berikutnya', 'next', 'halaman selanjutnya', 'halaman berikutnya', 'next page', 'lanjut'],
  previous: ['sebelumnya', 'prev', 'previous', 'halaman sebelumnya'],
  all: ['tampilkan semua', 'lihat semua', 'semua', 'semua halaman', 'show all', 'all', 'view all'],
  label: ['halaman', 'hal', 'page', 'pages', 'laman'],
}
