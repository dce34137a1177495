import { words } from '../notation.js'

/** Words in the names of outlets, desks and publishing systems that no person's name has, in lower case. */
export const NO_PERSON_WORDS: readonly string[] = words(`
  admin administrator agency berita cms corp cyber desk developer development digital editor grup group harian indonesia
  kontributor koran majalah media network news newsroom online portal pt redaksi redaktur staff tabloid team tim tv web
  webmaster website
`)
