/*
 * How lists are written in this folder: words stand with blanks between them, phrases with `;`. Other names of one thing follow it with
 * `=`: `Name=Other; Name`. Longest lists stay one text until somebody asks for them.
 */

/** The words of a list. */
export function words(list: string): readonly string[] {
  return list.trim().split(/\s+/)
}

/** The phrases of a list. */
export function phrases(list: string): readonly string[] {
  return list.split(';').map((phrase) => phrase.trim())
}
