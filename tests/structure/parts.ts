import { fromText } from '../../src/source/text.js'
import { toDoc } from '../../src/structure/doc.js'
import type { Part, Source } from '../../src/types.js'

/** The role of a part, with the reason of furniture. */
export function nameOf(part: Part): string {
  return part.role === 'furniture' ? `furniture:${part.reason}` : part.role
}

/** Role and words of each part of a text. */
export function partsOf(input: string | Source): [string, string][] {
  const source = typeof input === 'string' ? fromText(input) : input
  return toDoc(source).parts.map((part) => [nameOf(part), source.text.slice(part.start, part.end)])
}

/** The role of the part that begins with these words; `undefined` where none does. */
export function roleOf(input: string | Source, words: string): string | undefined {
  return partsOf(input).find(([, text]) => text.startsWith(words))?.[0]
}

/** Two paragraphs of a story. */
export const STORY =
  'Nelayan di Teluk Lembayung kembali melaut setelah badai reda pada Kamis pagi. Mereka berangkat sebelum matahari terbit.\n\n' +
  'Kepala pelabuhan mengatakan cuaca di teluk itu akan membaik sampai akhir pekan. Nelayan diminta tetap membawa pelampung.'

export const HEADLINE = 'Nelayan Lembayung Kembali Melaut'

/** A whole text: a headline, two paragraphs, these lines, and a paragraph behind them. */
export function inStory(lines: string): string {
  return `${HEADLINE}\n\n${STORY}\n\n${lines}\n\nKepala dinas berjanji membagikan bantuan solar mulai pekan depan di pelabuhan.`
}

/** What the parts of one role hold, in order. */
export function wordsOf(input: string | Source, role: string): string[] {
  return partsOf(input).flatMap(([name, words]) => (name === role ? [words] : []))
}

/** Reason and words of each piece of furniture that a rule cut. */
export function cutBy(rule: string, input: string | Source): [string, string][] {
  const source = typeof input === 'string' ? fromText(input) : input
  return toDoc(source).parts.flatMap((part): [string, string][] =>
    part.role === 'furniture' && part.rule === rule ? [[part.reason, source.text.slice(part.start, part.end)]] : [],
  )
}
