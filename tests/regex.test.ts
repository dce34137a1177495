import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'

// No regular expression of src/ backtracks beyond linear time. tests/regexes.json holds the verdicts of recheck, written by
// tools/regexes.mjs: `safe`, or `open` with its file for one that is worse than linear or cannot be settled, whose caller must
// bound what it is given (hostile.test.ts measures that). What is in neither is checked here, and must not be vulnerable.

const SRC = fileURLToPath(new URL('../src', import.meta.url))
const verdicts: { safe: string[]; open: Record<string, string> } = JSON.parse(
  readFileSync(new URL('./regexes.json', import.meta.url), 'utf8'),
)

test('the regular expressions written since the last check are not vulnerable', () => {
  const known = new Set([...verdicts.safe, ...Object.keys(verdicts.open)])
  const unsafe = literals().filter((literal) => !known.has(literal) && statusOf(literal) === 'vulnerable')
  expect(unsafe).toEqual([])
})

test('the check tells a vulnerable expression from a safe one', () => {
  expect(statusOf('/^(?:a+)+$/')).toBe('vulnerable')
  expect(statusOf('/^a{1,5}b/')).toBe('safe')
})

function statusOf(literal: string): string {
  process.env.RECHECK_BACKEND = 'pure'
  const { checkSync } = createRequire(import.meta.url)('recheck') as typeof import('recheck')
  const slash = literal.lastIndexOf('/')
  return checkSync(literal.slice(1, slash), literal.slice(slash + 1), { timeout: 5_000 }).status
}

/** Every regular expression literal that repeats something without bound. */
function literals(): string[] {
  const found = new Set<string>()
  const files = readdirSync(SRC, { recursive: true }).map(String)
  for (const file of files.filter((name) => name.endsWith('.ts') && !name.endsWith('.generated.ts'))) {
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node) && isUnopen(node.text)) found.add(node.text)
      ts.forEachChild(node, visit)
    }
    visit(ts.createSourceFile(file, readFileSync(`${SRC}/${file}`, 'utf8'), ts.ScriptTarget.ES2022, true))
  }
  return [...found]
}

function isUnopen(literal: string): boolean {
  return /[*+]|\{\d{1,5},\}/.test(literal.replace(/\\.|\[(?:\\.|[^\]\\])*\]/g, 'x'))
}
