import { describe, expect, test } from 'vitest'
import { articleSchema } from '../src/schema.js'
import { articleOf, fixtures } from './fixtures.js'

// Whole articles, compared whole. An expected file is read by a person before it is kept: `node tools/review.mjs CASE`.

const reviewed = fixtures.filter(({ expected }) => expected !== null)

test('there are fixtures', () => {
  expect(fixtures.length).toBeGreaterThan(20)
})

describe('a fixture', () => {
  test.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s is valid by the schema', (_name, fixture) => {
    const article = articleOf(fixture)
    expect(articleSchema.parse(article)).toEqual(article)
  })

  test.each(reviewed.map((fixture) => [fixture.name, fixture] as const))('%s is read as reviewed', (_name, fixture) => {
    expect(articleOf(fixture)).toEqual(fixture.expected)
  })
})
