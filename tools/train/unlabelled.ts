import { execFileSync } from 'node:child_process'
import { caseModeOf, isLongWord, MODE } from '../../src/model/features/case-mode.js'
import { SHAPE, shapeOf } from '../../src/model/features/word-shape.js'
import { tokenize } from '../../src/text/tokens.js'

/** How often a word, in lower case with digits as 0, is seen in mid-sentence: at all, capitalised, and all in capitals. */
export interface CaseCount {
  total: number
  capital: number
  upper: number
}

/** The lines of an xz file; needs the `xz` command. */
export function readXz(path: string): string[] {
  return execFileSync('xz', ['-dc', path], { encoding: 'utf8', maxBuffer: 2 ** 30 }).split('\n')
}

/** Counts of the words of running text, one sentence a line; sentences without capitals and headlines say nothing. */
export function countCases(lines: readonly string[]): Map<string, CaseCount> {
  const counts = new Map<string, CaseCount>()
  for (const line of lines) {
    const words = tokenize(line).map((token) => {
      const lower = token.text.toLowerCase()
      return { lower, shape: shapeOf(token.text, lower), long: isLongWord(lower) }
    })
    if (caseModeOf(words) !== MODE.NORMAL || !words.some((word) => word.shape === SHAPE.TITLE)) continue
    for (let index = 1; index < words.length; index++) {
      const { lower, shape } = words[index] as (typeof words)[number]
      if (shape > SHAPE.MIXED || opensSentence(words[index - 1]?.lower ?? '')) continue
      const key = lower.replace(/[0-9]/g, '0')
      const count = counts.get(key) ?? { total: 0, capital: 0, upper: 0 }
      count.total++
      if (shape !== SHAPE.LOWER) count.capital++
      if (shape === SHAPE.UPPER) count.upper++
      counts.set(key, count)
    }
  }
  return counts
}

function opensSentence(previous: string): boolean {
  return /^["“”'‘’:.?!•(-]$/.test(previous)
}

/** The capital bucket of a word: 1 to 5 from never to always capitalised, 6 mostly all capitals; 0 when seen too rarely. */
export function capitalBucket(count: CaseCount | undefined): number {
  if (!count || count.total < 2) return 0
  if (count.upper > count.total / 2) return 6
  const share = count.capital / count.total
  return 1 + [0.05, 0.3, 0.7, 0.95].filter((bound) => share >= bound).length
}
