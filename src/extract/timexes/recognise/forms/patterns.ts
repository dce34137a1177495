// Parts of the patterns that forms are written in, over the kinds of tokens.

/** What is joined to the word or number before it. */
export const JOINED = '[^ \\n.,:/()&+~|-]'
/** A number that ends here does not go on as a longer one. */
export const WHOLE = '(?![.,][1-6])'
export const YEAR = `4${WHOLE}`
/** Behind the first digits of a number, or its words: its thousands or decimals. */
export const REST = `(?:(?:\\.3)+|,[123]|\\.[12]|${WHOLE})`
export const NUMBER = `[0-5\`]${REST}`
/** A dash or «s.d.», with or without white space. */
export const DASH = '(?: ?[-~] ?| q )'
/** Units that are counted. */
export const UNIT = '[TLHJCDQEVWSF$]'
