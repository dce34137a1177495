// Parts of the patterns that forms are written in, over the kinds of tokens: `tokens/kinds.ts` tells how they are spelled.

/** What is joined to the word or number before it. */
export const JOINED = '[^ \\n.,:/()&+~|-]'
/** A number that ends here does not go on as a longer one. */
export const WHOLE = '(?![.,][1-6])'
export const YEAR = `4${WHOLE}`
/** Behind the first digits of a number, or its words: its thousands or decimals. */
export const REST = `(?:(?:\\.3)+|,[123]|\\.[12]|${WHOLE})`
export const NUMBER = `[0-5{half}]${REST}`
/** A dash or «s.d.», with or without white space. */
export const DASH = '(?: ?[-~] ?| {upToShort} )'
/** Units that are counted, by name and as a pattern. */
export const UNIT_NAMES = 'year monthUnit day hour century decade quarter semester week sundayOrWeek sunday minute shortUnit'
export const UNIT = anyOf(UNIT_NAMES)

/** A pattern for one token of any of these kinds. */
export function anyOf(names: string): string {
  return `[${names.replace(/\S+/g, '{$&}').replace(/ /g, '')}]`
}
