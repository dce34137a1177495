import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

// The house rules that a reader can rely on: imports go down, nothing is impure, files and functions stay small.

const SRC = fileURLToPath(new URL('../src', import.meta.url))

/** Rooms by floor; the first pattern that fits a file gives its floor and room. */
const ROOMS: [RegExp, floor: number, room: string][] = [
  [/^types\.ts$/, 0, 'types'],
  [/^text\//, 0, 'text'],
  [/^language\//, 0, 'language'],
  [/^model\//, 0, 'model'],
  [/^read\/html\//, 1, 'read/html'],
  [/^read\//, 1, 'read'],
  [/^structure\//, 1, 'structure'],
  [/^extract\/([a-z]+)/, 2, 'extract'],
  [/^assemble\//, 3, 'assemble'],
  [/^render\//, 3, 'render'],
  [/^(parse|options)\.ts$/, 4, 'parse'],
  [/^[a-z]+\.ts$/, 5, 'doors'],
]
/** Rooms of floor 0 that may see one another: rules of text read the words of the language; the model reads tokens. */
const NEIGHBOURS = new Set([
  'text>language',
  'model>text',
  'model>language',
  'language>text',
  'read/html>read',
  'structure>read',
  'doors>doors',
])
const GENERATED = /\.generated\.ts$/
const DATA = /^language\/id\//

const files = listFiles(SRC).map((path) => relative(SRC, path))
const sources = new Map(files.map((file) => [file, parse(file)]))

describe('imports', () => {
  test.each(files)('%s imports only from lower floors and its own room', (file) => {
    const from = roomOf(file)
    const wrong = importsOf(file).filter(({ target, typeOnly }) => {
      if (typeOnly && target === 'types.ts') return false
      const to = roomOf(target)
      if (to.room === from.room) return false
      return !(to.floor < from.floor || NEIGHBOURS.has(`${from.room}>${to.room}`))
    })
    expect(wrong.map(({ target }) => target)).toEqual([])
  })

  test('form no cycle', () => {
    expect(findCycle()).toEqual([])
  })
})

describe('purity', () => {
  const impure: [RegExp, string, RegExp | null][] = [
    [/from 'node:|require\(/, 'node modules', /^cli\.ts$/],
    [/\bDate\.now\b|\bperformance\.now\b/, 'the clock', null],
    [/\bnew Date\(\)|(?<!\.)\bDate\(\)/, 'the clock', null],
    [/\bnew Date\(|\bDate\.UTC\b|from 'date-fns/, 'Date outside calendar.ts', /^extract\/timexes\/calendar\.ts$/],
    [/\bMath\.random\b|\bcrypto\b/, 'chance', null],
    [/\bIntl\.|\.toLocale/, 'the locale of the machine', null],
    [/\bfetch\(|\bprocess\.|\bconsole\./, 'I/O', /^cli\.ts$/],
  ]
  for (const [pattern, what, exempt] of impure) {
    test(`no file uses ${what}: ${pattern.source}`, () => {
      const users = files.filter((file) => !exempt?.test(file) && !GENERATED.test(file) && pattern.test(codeOf(file)))
      expect(users).toEqual([])
    })
  }
})

describe('size', () => {
  test.each(files.filter((file) => !GENERATED.test(file) && !DATA.test(file) && file !== 'types.ts'))(
    '%s stays small',
    (file) => {
      const lines = codeOf(file, false).split('\n').length
      expect(lines, `${file} has ${lines} lines`).toBeLessThanOrEqual(260)
      const long = functionsOf(file).filter(({ length }) => length > 50)
      expect(long).toEqual([])
    },
  )
})

test('no file but the doors re-exports, and none has a default export', () => {
  const offenders = files.filter(
    (file) => roomOf(file).room !== 'doors' && /^export (\*|\{[^}]*\}) from|^export default/m.test(codeOf(file)),
  )
  expect(offenders).toEqual([])
})

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? listFiles(path) : path.endsWith('.ts') ? [path] : []
  })
}

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(join(SRC, file), 'utf8'), ts.ScriptTarget.ES2022, true)
}

function sourceOf(file: string): ts.SourceFile {
  const source = sources.get(file)
  if (!source) throw new Error(`${file} is imported but does not exist`)
  return source
}

/** The code of a file, without comments unless asked for. */
function codeOf(file: string, bare = true): string {
  const text = sourceOf(file).text
  return bare ? text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '') : text
}

function roomOf(file: string): { floor: number; room: string } {
  for (const [pattern, floor, room] of ROOMS) {
    const match = pattern.exec(file)
    if (match) return { floor, room: match[1] && room === 'extract' ? `extract/${match[1]}` : room }
  }
  throw new Error(`${file} lies in no known room`)
}

function importsOf(file: string): { target: string; typeOnly: boolean }[] {
  const found: { target: string; typeOnly: boolean }[] = []
  for (const statement of sourceOf(file).statements) {
    const isImport = ts.isImportDeclaration(statement)
    if (!isImport && !ts.isExportDeclaration(statement)) continue
    const module = statement.moduleSpecifier
    if (!module || !ts.isStringLiteral(module) || !module.text.startsWith('.')) continue
    const target = relative(SRC, resolve(SRC, dirname(file), module.text)).replace(/\.js$/, '.ts')
    const typeOnly = isImport ? statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword : statement.isTypeOnly
    found.push({ target, typeOnly })
  }
  return found
}

function findCycle(): string[] {
  const state = new Map<string, 'open' | 'done'>()
  const visit = (file: string, path: string[]): string[] => {
    if (state.get(file) === 'done') return []
    if (state.get(file) === 'open') return [...path.slice(path.indexOf(file)), file]
    state.set(file, 'open')
    for (const { target, typeOnly } of importsOf(file)) {
      if (typeOnly) continue
      const cycle = visit(target, [...path, file])
      if (cycle.length > 0) return cycle
    }
    state.set(file, 'done')
    return []
  }
  return files.map((file) => visit(file, [])).find((cycle) => cycle.length > 0) ?? []
}

function functionsOf(file: string): { name: string; length: number }[] {
  const source = sourceOf(file)
  const found: { name: string; length: number }[] = []
  const visit = (node: ts.Node): void => {
    if (
      (ts.isFunctionDeclaration(node) ||
        ts.isFunctionExpression(node) ||
        ts.isArrowFunction(node) ||
        ts.isMethodDeclaration(node)) &&
      node.body
    ) {
      const first = source.getLineAndCharacterOfPosition(node.getStart()).line
      const last = source.getLineAndCharacterOfPosition(node.end).line
      found.push({ name: ('name' in node && node.name?.getText()) || `line ${first + 1}`, length: last - first + 1 })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}
