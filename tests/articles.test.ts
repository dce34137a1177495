import { describe, expect, test } from 'vitest'
import { articleSchema } from '../src/schema.js'
import type { Article } from '../src/types.js'
import { view } from '../tools/fixtures/view.mjs'
import { articleOf, fixtures } from './fixtures.js'

// Whole articles, compared whole. An expected file is read by a person before it is kept: `node tools/review.mjs CASE`.

const reviewed = fixtures.filter(({ expected }) => expected !== null)

test('there are fixtures', () => {
  expect(fixtures.length).toBeGreaterThan(20)
})

describe('a fixture', () => {
  test.each(fixtures.map((fixture) => [fixture.name, fixture] as const))(
    '%s says what it proves, and was read by a person',
    (_name, fixture) => {
      expect(fixture.about?.trim()).toBeTruthy()
      expect(fixture.expected !== null || fixture.about?.includes('Still wrong:')).toBe(true)
    },
  )

  test.each(reviewed.map((fixture) => [fixture.name, fixture] as const))(
    '%s shows its article to people: npm run fixtures',
    (_name, fixture) => {
      expect(fixture.readable).toBe(`${view(fixture.expected as Article).join('\n')}\n`)
    },
  )

  test.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s is valid by the schema', (_name, fixture) => {
    const article = articleOf(fixture)
    expect(articleSchema.parse(article)).toEqual(article)
  })

  test.each(reviewed.map((fixture) => [fixture.name, fixture] as const))('%s is read as reviewed', (_name, fixture) => {
    expect(judged(articleOf(fixture))).toEqual(judged(fixture.expected))
  })
})

/** An article without its confidences: they are margins of the model, which a reader cannot check and any retraining moves. */
function judged(article: Article | null): unknown {
  return JSON.parse(JSON.stringify(article, (key, value) => (key === 'confidence' ? undefined : value)))
}
