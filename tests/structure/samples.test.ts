import { describe, expect, test } from 'vitest'
import { fromText } from '../../src/read/text.js'
import { toDoc } from '../../src/structure/doc.js'
import type { Part } from '../../src/types.js'
import { SAMPLES } from './samples.js'

function nameOf(part: Part): string {
  if (part.role === 'furniture') return `furniture:${part.reason}`
  return part.role === 'heading' && part.closing ? 'heading:closing' : part.role
}

function partsOf(text: string): [string, string][] {
  return toDoc(fromText(text)).parts.map((part) => [nameOf(part), text.slice(part.start, part.end).replace(/\s*\n\s*/g, '\n')])
}

describe('composed articles', () => {
  test.each(SAMPLES)('$name', ({ text, parts }) => {
    expect(partsOf(text)).toEqual(parts)
  })

  test.each(SAMPLES)('$name, blank lines doubled', ({ text, parts }) => {
    expect(partsOf(text.replace(/\n(\s*\n)+/g, '\n\n\n'))).toEqual(parts)
  })
})
