import { words } from '../notation.js'

/** Number words below ten, with their values. */
export const DIGIT_WORDS: Readonly<Record<string, number>> = {
  nol: 0,
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
}

/** Single words that are tens or teens by themselves. */
export const WHOLE_WORDS: Readonly<Record<string, number>> = { sepuluh: 10, sebelas: 11, seratus: 100 }

/** Words that multiply the digit before them within a thousand; «belas» adds ten instead. */
export const MULTIPLIER_WORDS: Readonly<Record<string, number>> = { puluh: 10, ratus: 100 }

/** Words that multiply the group before them, also round about («90 jutaan»); the one-word forms with «se-» stand for one of them. */
export const SCALE_WORDS: Readonly<Record<string, number>> = {
  ribu: 1e3,
  juta: 1e6,
  miliar: 1e9,
  milyar: 1e9,
  triliun: 1e12,
  trilyun: 1e12,
  biliun: 1e12,
  kuadriliun: 1e15,
  quadriliun: 1e15,
  // Short forms and the commonest misspellings.
  rb: 1e3,
  jt: 1e6,
  miliyar: 1e9,
  milliar: 1e9,
  milliyar: 1e9,
  miliard: 1e9,
  milyard: 1e9,
  milyaran: 1e9,
  triliyun: 1e12,
  trilliun: 1e12,
  trilliyun: 1e12,
  ribuan: 1e3,
  jutaan: 1e6,
  miliaran: 1e9,
  triliunan: 1e12,
}

/** Scales that a misspelt word behind a number may mean: then the number is not what it seems. */
export const NEAR_SCALES: readonly string[] = words('ribu juta miliar milyar triliun trilyun')

/** Words that are one or two letters from a scale and mean what they say. */
export const NO_SCALES: readonly string[] = words('militer tribun mikir')

/** Words that make the number behind them less than nothing, in lower case. */
export const MINUS_WORDS: readonly string[] = ['minus', 'negatif']

/** The same, only before a number in words: before digits «min» is «at least». */
export const MINUS_BEFORE_WORDS: readonly string[] = ['min']

/** The word for the comma of a number that is read out. */
export const DECIMAL_WORD = 'koma'

/** Scale words with «se-»: one of the scale. */
export const SINGLE_SCALE_WORDS: Readonly<Record<string, number>> = {
  seribu: 1e3,
  sejuta: 1e6,
  semiliar: 1e9,
  semilyar: 1e9,
  setriliun: 1e12,
}

/** Fractions that stand alone or after a number: «setengah», «dua setengah juta», «tiga perempat». */
export const FRACTION_WORDS: Readonly<Record<string, number>> = {
  setengah: 0.5,
  separuh: 0.5,
  seperempat: 0.25,
  sepertiga: 1 / 3,
}

/** What divides the digit before it: «tiga perempat», «dua pertiga». */
export const DIVISOR_WORDS: Readonly<Record<string, number>> = { perdua: 2, pertiga: 3, perempat: 4, perlima: 5 }

/** Roman digits with their values. */
export const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }
