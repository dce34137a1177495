import type { Nodes } from 'mdast'

/** A line of running text inside a block: how many of its characters stand in links and in bold type. */
export interface Phrasing {
  readonly text: string
  readonly linked: number
  readonly bold: number
}

interface PhrasingStep {
  readonly node: Nodes
  readonly linked: boolean
  readonly bold: boolean
}

/** The text of a block that holds phrasing content, a line for each hard break; without markup, images and empty lines. */
export function phrasesOf(block: Nodes): Phrasing[] {
  const lines: { text: string; linked: number; bold: number }[] = [{ text: '', linked: 0, bold: 0 }]
  const open: PhrasingStep[] = [{ node: block, linked: false, bold: false }]
  // A stack instead of recursion: emphasis may nest as deep as the text is long.
  for (let step = open.pop(); step; step = open.pop()) {
    const { node } = step
    const line = lines.at(-1) as (typeof lines)[number]
    if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value))) {
      lines.push({ text: '', linked: 0, bold: 0 })
    } else if (node.type === 'text' || node.type === 'inlineCode') {
      const added = line.text.length
      line.text = joined(line.text, node.value)
      if (step.linked) line.linked += line.text.length - added
      if (step.bold) line.bold += line.text.length - added
    } else if ('children' in node) {
      const linked = step.linked || node.type === 'link' || node.type === 'linkReference'
      const bold = step.bold || node.type === 'strong'
      for (let i = node.children.length - 1; i >= 0; i--) open.push({ node: node.children[i] as Nodes, linked, bold })
    }
  }
  return lines.map((line) => ({ ...line, text: line.text.trimEnd() })).filter(({ text }) => text !== '')
}

/** White space collapsed, as a page shows it. */
function joined(before: string, after: string): string {
  const clean = after.replace(/[ \t\n\r\f]+/g, ' ')
  return before === '' || before.endsWith(' ') ? before + clean.trimStart() : before + clean
}
