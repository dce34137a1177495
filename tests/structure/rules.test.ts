import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fromText } from '../../src/source/text.js'
import { RULES, toDoc } from '../../src/structure/doc.js'
import type { Draft } from '../../src/structure/rows/draft.js'
import { type Rule, withRules } from '../../src/structure/rule.js'

const nothing = (draft: Draft) => draft
const ruleOf = (name: string, after: string[] = []): Rule => ({ name, after, claim: nothing })

describe('the order of rules', () => {
  test('is one that each `after` allows', () => {
    const names = RULES.map(({ name }) => name)
    for (const { name, after = [] } of RULES)
      for (const other of after) expect(names.slice(0, names.indexOf(name))).toContain(other)
  })

  test('takes others in, each right behind those that it names, before all where it names none', () => {
    const ours = [ruleOf('a'), ruleOf('b', ['a']), ruleOf('c')]
    const others = [ruleOf('z', ['y']), ruleOf('x'), ruleOf('y', ['b', 'a']), ruleOf('w', ['b'])]
    expect(withRules(ours, others).map(({ name }) => name)).toEqual(['x', 'a', 'b', 'y', 'z', 'w', 'c'])
    expect(withRules(ours, [])).toEqual(ours)
  })

  test.each<[string, Rule[], RegExp]>([
    ['two of one name', [ruleOf('a'), ruleOf('a')], /differ in name/],
    ['an unknown name', [ruleOf('a', ['z'])], /«a» comes after «z», which is no rule/],
    ['a circle', [ruleOf('a', ['b']), ruleOf('b', ['a'])], /a > b > a/],
  ])('refuses %s', (_, rules, message) => {
    expect(() => withRules([], rules)).toThrow(message)
  })
})

test('every piece of furniture says which rule cut it', () => {
  const text = [
    'Beranda > Daerah > Lembayung',
    'Jembatan Lembayung Dibuka Lagi untuk Umum',
    'Baca juga: Tarif Feri Turun',
    'LEMBAYUNG - Jembatan itu dibuka lagi untuk umum pada Kamis pagi setelah empat bulan diperbaiki.',
    'Warga menyambut pembukaan itu dengan syukuran kecil di tepi sungai. (rin/dew)',
  ].join('\n\n')
  const cut = toDoc(fromText(text)).parts.flatMap((part) => (part.role === 'furniture' ? [[part.reason, part.rule]] : []))
  expect(cut).toContainEqual(['related', 'furniture-lines'])
  expect(cut).toContainEqual(['reporter-tail', 'reporter-tails'])
  expect(cut.every(([, rule]) => rule !== '')).toBe(true)
})

describe('tests of rules', () => {
  const DOC = readFileSync(new URL('../../src/structure/doc.ts', import.meta.url), 'utf8')

  /** The rules whose source file has no test file of its name in the room that mirrors its own. */
  const untested = (doc: string) =>
    [...doc.matchAll(/\{ name: '([^']+)',.*?claim: (\w+)/g)].filter(([, , claim]) => {
      const own = new RegExp(`function ${claim}\\b[^}]*?\\b(claim\\w+|join\\w+)\\(`).exec(doc)?.[1] ?? claim
      const file = new RegExp(`import \\{[^}]*\\b${own}\\b[^}]*\\} from '\\./([^']+)\\.js'`).exec(doc)?.[1]
      return !file || !existsSync(new URL(`${file}.test.ts`, import.meta.url))
    })

  test('each rule has a file of its own', () => {
    expect([...DOC.matchAll(/\{ name: '([^']+)'/g)].map(([, name]) => name)).toEqual(RULES.map(({ name }) => name))
    expect(untested(DOC).map(([, name]) => name)).toEqual([])
  })

  test('a rule without one is found', () => {
    const planted = `import { claimWeather } from './furniture/weather.js'\n  { name: 'weather', claim: claimWeather },\n${DOC}`
    expect(untested(planted).map(([, name]) => name)).toEqual(['weather'])
  })
})
