import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { afterAll, describe, expect, test } from 'vitest'

// Code in the documentation compiles against the doors and runs; `expression // => value` says what it gives.

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const pages = [join(ROOT, 'README.md'), ...markdownOf(join(ROOT, 'docs'))]
const folder = mkdtempSync(join(ROOT, 'tests/.readme-'))
afterAll(() => rmSync(folder, { recursive: true }))

const blocks = pages.flatMap((page) =>
  [...readFileSync(page, 'utf8').matchAll(/^```(?:ts|js)\n([\s\S]*?)^```$/gm)].map((match, index) => {
    const name = `${relative(ROOT, page).slice(0, -'.md'.length).replaceAll('/', '-')}-${index + 1}`
    const path = join(folder, `${name}.ts`)
    const code = (match[1] ?? '').replace(/^(\S.*?)\s+\/\/ => (.*)$/gm, 'expect($1).toEqual($2)')
    writeFileSync(path, `import { expect } from 'vitest'\n${code}\nexport {}\n`.replace(/ from 'warta(\/\w+)?'/g, fromDoor))
    return [name, path] as const
  }),
)

test('there is code to run', () => {
  expect(blocks.length).toBeGreaterThan(3)
})

test('every block compiles', () => {
  const { config } = ts.readConfigFile(join(ROOT, 'tests/tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, join(ROOT, 'tests'))
  const relaxed = { ...options, noUnusedLocals: false, noUnusedParameters: false }
  const program = ts.createProgram(
    blocks.map(([, path]) => path),
    relaxed,
  )
  const errors = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    return `${file ? basename(file.fileName) : ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
  })
  expect(errors).toEqual([])
}, 120_000)

describe('a block runs', () => {
  test.each(blocks)(
    '%s',
    async (_name, path) => {
      await import(path)
    },
    60_000,
  )
})

function fromDoor(_from: string, door = '/index'): string {
  return ` from '../../src${door}.js'`
}

function markdownOf(path: string): string[] {
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return markdownOf(join(path, entry.name))
    return entry.name.endsWith('.md') ? [join(path, entry.name)] : []
  })
}
