import { isSpace } from '../text/characters.js'
import type { Doc, Source, Span } from '../types.js'
import { isRecord, kindOf } from './describe.js'

/** Throws a `TypeError` unless the value is a `Source` whose lines and cells lie in its text, in order, without outer white space. */
export function checkSource(door: string, value: unknown): asserts value is Source {
  if (!isRecord(value) || typeof value.text !== 'string' || !Array.isArray(value.lines) || !isPage(value.page)) {
    throw new TypeError(
      `${door} expects a string of plain text or a Source (from fromText, fromHtml, fromHast or fromMarkdown), or a Doc (from toDoc); got ${kindOf(value)}`,
    )
  }
  const { text, lines } = value as unknown as Source
  let end = 0
  for (const [index, line] of lines.entries()) {
    if (!isRecord(line)) throw new TypeError(`${door}: lines[${index}] of the Source must be an object; got ${kindOf(line)}`)
    const fault = faultOf(text, line, end)
    if (fault) throw new TypeError(`${door}: lines[${index}] of the Source, ${line.start} to ${line.end}, ${fault}`)
    for (const cell of line.markup?.cells ?? []) {
      if (cell && !(0 <= cell.start && cell.start < cell.end && cell.end <= line.end - line.start))
        throw new TypeError(
          `${door}: a cell of lines[${index}] of the Source, ${cell.start} to ${cell.end}, lies outside its line`,
        )
    }
    end = line.end
  }
}

function isPage(page: unknown): boolean {
  return page === null || page === undefined || isRecord(page)
}

function faultOf(text: string, { start, end }: Span, from: number): string | null {
  if (!Number.isInteger(start) || !Number.isInteger(end)) return 'has offsets that are no whole numbers'
  if (start < 0 || end > text.length) return `lies outside the text of ${text.length} characters`
  if (start >= end) return 'is empty'
  if (start < from) return 'does not stand behind the line before it'
  if (isSpace(text.charCodeAt(start)) || isSpace(text.charCodeAt(end - 1))) return 'has outer white space'
  return null
}

/** Whether the value is a `Doc`: text cut into parts and sentences. */
export function isDoc(value: unknown): value is Doc {
  return isRecord(value) && typeof value.text === 'string' && Array.isArray(value.parts) && Array.isArray(value.sentences)
}
