/** Words before the name of who wrote a story, in lower case; on web pages, some are English. */
export const AUTHOR_LABELS: readonly string[] = [
  'oleh',
  'penulis',
  'ditulis oleh',
  'reporter',
  'pewarta',
  'wartawan',
  'jurnalis',
  'laporan',
  'kontributor',
  'rep',
  'by',
  'author',
  'written by',
  'posted by',
]

/** Words before the name of who edited a story, in lower case. */
export const EDITOR_LABELS: readonly string[] = ['editor', 'redaktur', 'penyunting', 'penyelaras', 'red']

/** Words that mark a date as that of a later change, in lower case. */
export const MODIFIED_LABELS: readonly string[] = [
  'diperbarui',
  'diperbaharui',
  'diupdate',
  'update',
  'updated',
  'last updated',
  'modified',
]

/** Words in the names of outlets, desks and publishing systems that no person's name has, in lower case. */
export const OUTLET_WORDS: readonly string[] = [
  'admin',
  'administrator',
  'agency',
  'berita',
  'cms',
  'corp',
  'cyber',
  'desk',
  'developer',
  'development',
  'digital',
  'editor',
  'grup',
  'group',
  'harian',
  'indonesia',
  'kontributor',
  'koran',
  'majalah',
  'media',
  'network',
  'news',
  'newsroom',
  'online',
  'portal',
  'pt',
  'redaksi',
  'redaktur',
  'staff',
  'tabloid',
  'team',
  'tim',
  'tv',
  'web',
  'webmaster',
  'website',
]
