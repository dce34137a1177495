import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

// docs/jobs.md says in how many lines each job is done; tests/readme.test.ts runs them.

const page = readFileSync(new URL('../docs/jobs.md', import.meta.url), 'utf8')
const jobs = [...page.matchAll(/^## (.+): (\d+) lines\n+```ts\n([\s\S]*?)^```$/gm)].map(
  ([, name = '', most, code = '']) => [name, Number(most), code] as const,
)

test('there are nine', () => {
  expect(jobs).toHaveLength(9)
})

test.each(jobs)('%s takes %i lines at the most', (_, most, code) => {
  const lines = /^\/\/ the job\n((?:.+\n)+)\n/m.exec(code)?.[1]?.trimEnd().split('\n') ?? []
  expect(lines.length).toBeGreaterThan(0)
  expect(lines.length).toBeLessThanOrEqual(most)
  expect(lines.filter((line) => line.length > 150)).toEqual([])
})
