// The code of the documentation, compiled and run against the installed package: `expression // => value` says what it gives.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const PAGES = ['docs/jobs.md', 'docs/own-words.md']

/** Compiles and runs the blocks of the pages in a folder that the package is installed in; gives their number. */
export function runPages({ root, folder, run, tsc }) {
  const names = PAGES.flatMap((page) =>
    [...readFileSync(join(root, page), 'utf8').matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code], index) => {
      const name = `${page.replace(/\W/g, '-')}-${index + 1}`
      const checked = code.replace(/^(\S.*?)\s+\/\/ => (.*)$/gm, 'assert.deepEqual($1, $2)')
      writeFileSync(join(folder, `${name}.mts`), `import assert from 'node:assert/strict'\n${checked}\nexport {}\n`)
      return name
    }),
  )
  // Asserting functions must be declared: that one is, where Node's types are not.
  writeFileSync(
    join(folder, 'node.d.ts'),
    "declare module 'node:assert/strict' { const assert: { deepEqual(a: unknown, b: unknown): void }; export default assert }\n",
  )
  const options = [
    '--strict',
    '--target',
    'es2022',
    '--module',
    'node16',
    '--moduleResolution',
    'node16',
    '--skipLibCheck',
    'false',
  ]
  run(process.execPath, [tsc, ...options, 'node.d.ts', ...names.map((name) => `${name}.mts`)])
  for (const name of names) run(process.execPath, [`${name}.mjs`])
  return names.length
}
