import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { INDONESIAN_STRONG, INDONESIAN_WEAK, SHARED_WITH_MALAY } from '../src/language/words/indonesian.js'

// The house rules that a reader can rely on: imports go down, nothing is impure, files and functions stay small.

const SRC = fileURLToPath(new URL('../src', import.meta.url))
const TESTS = fileURLToPath(new URL('.', import.meta.url))

/**
 * The rooms, the lowest first: a file may import from its own room and from those before it. A room is a folder without the
 * folders inside it, or a file of `src` itself.
 */
const ROOMS = [
  'types.ts',
  'language/id',
  'language/id/names',
  'language/id/time',
  'language/id/furniture',
  'language/id/numbers',
  'language/id/speech',
  'language/id/words',
  'language/words',
  'text',
  'text/words',
  'text/credits',
  'text/numbers',
  'text/sentences',
  'checks',
  'language',
  'model/chain',
  'model/features',
  'model/weights',
  'model/decode',
  'model',
  'source',
  'source/markdown',
  'source/html/scan',
  'source/html/head',
  'source/html/metadata',
  'source/html/story',
  'source/html',
  'structure/rows',
  'structure/forms',
  'structure/lines',
  'structure/story',
  'structure/bylines',
  'structure/head',
  'structure/furniture',
  'structure/blocks',
  'structure',
  'extract/timexes/meaning',
  'extract/timexes/tokens',
  'extract/timexes/recognise/forms',
  'extract/timexes/recognise',
  'extract/timexes/resolve',
  'extract/timexes',
  'extract/entities/gazetteer',
  'extract/entities/mentions',
  'extract/entities/coreference',
  'extract/entities/roles',
  'extract/entities/places',
  'extract/entities',
  'extract/quotes/reading',
  'extract/quotes/cues',
  'extract/quotes/sources',
  'extract/quotes/content',
  'extract/quotes',
  'extract/quantities',
  'extract/events/clauses',
  'extract/events/truth',
  'extract/events',
  'assemble',
  'render',
  'compose',
  'parse.ts',
  'articles.ts',
  'doors',
]
/** Floors whose houses do not know one another: a file of `extract/quotes` sees nothing of `extract/entities`. */
const APART = /^(extract\/[a-z]+|source|structure|model|render)(?=\/|$)/
/** What one house may take from another of these all the same. */
const GRANTS = new Set(['extract/entities>model', 'structure>model'])
const MOST_FILES = 12
const GENERATED = /\.generated\.ts$/
const DATA = /^language\/id\//
/** What tells an Indonesian word from a tag or a field. */
const INDONESIAN = new Set([INDONESIAN_STRONG, INDONESIAN_WEAK, SHARED_WITH_MALAY].flatMap((list) => list.split(' ')))

const files = listFiles(SRC).map((path) => relative(SRC, path))
const sources = new Map(files.map((file) => [file, parse(file)]))

describe('imports', () => {
  test.each(files)('%s imports only from its own room and from lower ones', (file) => {
    const floor = floorOf(file)
    expect(importsOf(file).filter((target) => floorOf(target) > floor)).toEqual([])
  })

  test.each(files)('%s imports nothing from a house beside its own', (file) => {
    const house = houseOf(file)
    const strange = importsOf(file).filter((target) => {
      const other = houseOf(target)
      return house !== null && other !== null && other !== house && !GRANTS.has(`${house}>${other}`)
    })
    expect(strange).toEqual([])
  })

  test('use every grant', () => {
    const used = new Set(files.flatMap((file) => importsOf(file).map((target) => `${houseOf(file)}>${houseOf(target)}`)))
    expect([...GRANTS].filter((grant) => !used.has(grant))).toEqual([])
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
    [
      /\bnew Date\(|\bDate\.UTC\b|from 'date-fns/,
      'Date outside the calendars',
      /^(?:extract\/timexes\/meaning\/calendar|render\/date-fns)\.ts$|^calendar\.ts$/,
    ],
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
  test.each(ROOMS.filter((room) => room.includes('/') || !room.endsWith('.ts')).filter((room) => room !== 'doors'))(
    'the room %s holds twelve files at the most, and at least one',
    (room) => {
      const held = files.filter((file) => dirname(file) === room)
      expect(held.length).toBeGreaterThan(0)
      expect(held.length).toBeLessThanOrEqual(MOST_FILES)
    },
  )

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

test('no two types have one name, and none that of a public one', () => {
  const names = files.flatMap((file) =>
    [...codeOf(file).matchAll(/^(?:export )?(?:interface|type) (\w+)/gm)].map(([, name]) => name),
  )
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})

test('every number that has a name says what it counts, or why it is so', () => {
  const bare = files
    .filter((file) => !GENERATED.test(file))
    .flatMap((file) => {
      const lines = codeOf(file, false).split('\n')
      return lines.flatMap((line, at) =>
        /^const [A-Z][A-Z_]+ = -?[\d._]+$/.test(line) && !/^\s*(?:\/\/|.*\*\/$)/.test(lines[at - 1] ?? '')
          ? [`${file}: ${line}`]
          : [],
      )
    })
  expect(bare).toEqual([])
})

test('no file but the doors re-exports, and none has a default export', () => {
  const offenders = files.filter(
    (file) => roomOf(file) !== 'doors' && /^export (\*|\{[^}]*\}) from|^export default/m.test(codeOf(file)),
  )
  expect(offenders).toEqual([])
})

describe('words of the language', () => {
  test('have one name a list', () => {
    const names = files
      .filter((file) => DATA.test(file))
      .flatMap((file) => [...codeOf(file).matchAll(/^export const (\w+)/gm)].map(([, name]) => name))
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  test('are lists in one notation', () => {
    const others = files
      .filter((file) => DATA.test(file) && file !== 'language/id/notation.ts')
      .flatMap((file) =>
        [...codeOf(file).matchAll(/\.split\(.*|\[(?:\s*'[^'\\]*',?){3,}\s*\]/g)].map(([list]) => `${file}: ${list}`),
      )
    expect(others).toEqual([])
  })

  test('stand in language/ alone', () => {
    const lists = files
      .filter((file) => !/^language\//.test(file) && !GENERATED.test(file))
      .flatMap((file) => wordListsOf(file).map((list) => `${file}: ${list}`))
    expect(lists).toEqual([])
  })
})

test('the folders of the tests are rooms of src', () => {
  const folders = readdirSync(TESTS, { recursive: true, withFileTypes: true }).filter((entry) => entry.isDirectory())
  const strange = folders
    .map((entry) => relative(TESTS, join(entry.parentPath, entry.name)))
    .filter((path) => !existsSync(join(SRC, path)))
  expect(strange).toEqual([])
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

/** The room that a file lies in. */
function roomOf(file: string): string {
  const room = ROOMS.find((room) => room === file || room === dirname(file)) ?? (file.includes('/') ? undefined : 'doors')
  if (!room) throw new Error(`${file} lies in no known room`)
  return room
}

function floorOf(file: string): number {
  return ROOMS.indexOf(roomOf(file))
}

function houseOf(file: string): string | null {
  return APART.exec(roomOf(file))?.[1] ?? null
}

/** What a file imports or re-exports, types too. */
function importsOf(file: string): string[] {
  const found: string[] = []
  for (const statement of sourceOf(file).statements) {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) continue
    const module = statement.moduleSpecifier
    if (!module || !ts.isStringLiteral(module) || !module.text.startsWith('.')) continue
    found.push(relative(SRC, resolve(SRC, dirname(file), module.text)).replace(/\.js$/, '.ts'))
  }
  return found
}

/** The first circle of imports found, types included; empty where there is none. */
function findCycle(): string[] {
  const state = new Map<string, 'open' | 'done'>()
  const visit = (file: string, path: string[]): string[] => {
    if (state.get(file) === 'done') return []
    if (state.get(file) === 'open') return [...path.slice(path.indexOf(file)), file]
    state.set(file, 'open')
    for (const target of importsOf(file)) {
      const cycle = visit(target, [...path, file])
      if (cycle.length > 0) return cycle
    }
    state.set(file, 'done')
    return []
  }
  return files.map((file) => visit(file, [])).find((cycle) => cycle.length > 0) ?? []
}

/** The lists of Indonesian words in a file: one text or several beside one another that hold three words at least that are known as such. */
function wordListsOf(file: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const texts = ts.isArrayLiteralExpression(node) ? node.elements : [node]
    const words = texts.flatMap((text) => (ts.isStringLiteralLike(text) ? text.text.split(/[ ,|]+/) : []))
    if (
      words.length >= 4 &&
      words.every((word) => /^[a-z-]+$/.test(word)) &&
      words.filter((word) => INDONESIAN.has(word)).length >= 3
    )
      found.push(node.getText())
    ts.forEachChild(node, visit)
  }
  visit(sourceOf(file))
  return found
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
