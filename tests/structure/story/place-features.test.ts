import { describe, expect, test } from 'vitest'
import { fromMarkdown } from '../../../src/source/markdown/markdown.js'
import { fromText } from '../../../src/source/text.js'
import { draftOf } from '../../../src/structure/rows/draft.js'
import { PLACE_FEATURES, placeFeatures } from '../../../src/structure/story/place-features.js'
import { readText } from '../../../src/structure/story/text-facts.js'
import type { Source } from '../../../src/types.js'
import { STORY } from '../parts.js'

const featuresOf = ({ text, lines, page }: Source) => {
  const { rows } = draftOf({ text, lines, page })
  return placeFeatures(rows, readText(text, rows)).map((line) => new Set(line))
}
const differ = (a: Source, b: Source, row: number) => {
  const [before, after] = [featuresOf(a)[row] as Set<number>, featuresOf(b)[row] as Set<number>]
  return [...after].some((feature) => !before.has(feature))
}

test('features are numbers in their space, and no line has one twice', () => {
  const { text, lines, page } = fromText(`Beranda\nDaerah\n\n${STORY}`)
  const { rows } = draftOf({ text, lines, page })
  for (const line of placeFeatures(rows, readText(text, rows))) {
    expect(new Set(line).size).toBe(line.length)
    expect(Math.min(...line)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...line)).toBeLessThan(PLACE_FEATURES)
  }
})

describe('a line has other features', () => {
  test.each<[string, string, string]>([
    ['with another neighbour', `Menu\nNelayan Melaut Lagi\n${STORY}`, `Menu\nNelayan Melaut Lagi\nBaca juga: Tarif Turun`],
    ['with a gap before it', `Menu\nNelayan Melaut Lagi\n${STORY}`, `Menu\n\nNelayan Melaut Lagi\n${STORY}`],
    ['where it stands again', `Menu\nNelayan Melaut Lagi\n${STORY}`, `Menu\nNelayan Melaut Lagi\n${STORY}\nNelayan Melaut Lagi`],
  ])('%s', (_, before, after) => {
    expect(differ(fromText(before), fromText(after), 1)).toBe(true)
  })

  test('as a link, and as a heading', () => {
    const plain = fromMarkdown(`Menu\n\nNelayan Melaut Lagi\n\n${STORY}`)
    expect(differ(plain, fromMarkdown(`Menu\n\n[Nelayan Melaut Lagi](/a)\n\n${STORY}`), 1)).toBe(true)
    expect(differ(plain, fromMarkdown(`Menu\n\n## Nelayan Melaut Lagi\n\n${STORY}`), 1)).toBe(true)
  })
})
