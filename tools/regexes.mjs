// Checks every regular expression of src/ for more than linear backtracking with recheck (minutes), and keeps the verdicts in
// tests/regexes.json, so that the test has to check only those written since.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

process.env.RECHECK_BACKEND = 'pure'
const { checkSync } = createRequire(import.meta.url)('recheck')
const SRC = fileURLToPath(new URL('../src', import.meta.url))
const VERDICTS = fileURLToPath(new URL('../tests/regexes.json', import.meta.url))

const known = JSON.parse(readFileSync(VERDICTS, 'utf8'))
const safe = []
const open = {}
for (const [literal, file] of literals()) {
  if (known.safe.includes(literal) || isSafe(literal, file)) safe.push(literal)
  else open[literal] = file
}
writeFileSync(VERDICTS, `${JSON.stringify({ safe: safe.sort(), open }, null, 2)}\n`)

function isSafe(literal, file) {
  if (literal in known.open) return false
  const slash = literal.lastIndexOf('/')
  const { status, complexity } = checkSync(literal.slice(1, slash), literal.slice(slash + 1), { timeout: 10_000 })
  if (status !== 'safe') console.log(status, complexity?.summary ?? '', file, literal)
  return status === 'safe'
}

/** Every literal that repeats something without bound, with its file. */
function literals() {
  const found = new Map()
  const files = readdirSync(SRC, { recursive: true }).filter((file) => file.endsWith('.ts') && !file.endsWith('.generated.ts'))
  for (const file of files) {
    const visit = (node) => {
      if (ts.isRegularExpressionLiteral(node) && isUnopen(node.text)) found.set(node.text, file)
      ts.forEachChild(node, visit)
    }
    visit(ts.createSourceFile(file, readFileSync(`${SRC}/${file}`, 'utf8'), ts.ScriptTarget.ES2022, true))
  }
  return found
}

function isUnopen(literal) {
  return /[*+]|\{\d+,\}/.test(literal.replace(/\\.|\[(?:\\.|[^\]\\])*\]/g, 'x'))
}
