/** The text on one line: every run of white space is one space, and none is left outside. */
export function flow(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
