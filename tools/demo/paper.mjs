import { styleText } from 'node:util'

const WIDTH = 80

/** A line across the page. */
export function rule(character) {
  return character.repeat(WIDTH)
}

/** The text wrapped to the page: the first line behind `first`, the others indented. */
export function wrap(text, indent, first = ' '.repeat(indent), limit = Number.POSITIVE_INFINITY) {
  const lines = []
  let line = first.length > indent ? first : first.padEnd(indent)
  let empty = true
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (!empty && line.length + word.length + 1 > WIDTH) {
      lines.push(line)
      line = ' '.repeat(indent)
      empty = true
    }
    line += empty ? word : ` ${word}`
    empty = false
  }
  if (!empty) lines.push(line)
  return lines.length > limit ? [...lines.slice(0, limit - 1), `${lines[limit - 1].slice(0, WIDTH - 2)} …`] : lines
}

/** A titled part of the page; nothing when it has no lines. */
export function title(text, lines) {
  if (lines.length === 0) return []
  return ['', bold(text.length < WIDTH ? text : `${text.slice(0, WIDTH - 2)} …`), ...lines]
}

/** Bold on a terminal, plain in a pipe. */
function bold(text) {
  return process.stdout.isTTY ? styleText('bold', text) : text
}
