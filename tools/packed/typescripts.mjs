// The declarations of every door under the compilers that callers have: strict, the libraries checked too, and optional properties
// both exact and not.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const VERSIONS = ['5.4', '5.9', '6', '7']
const USE = `
const read = compose(timexes(), stage('words', (doc) => doc.text.split(' ')))('')
export const [values, words]: [string[], string[]] = [read.timexes.map(({ value }) => value), read.words]
export const options: Options = { publishedAt: undefined, known: { headline: undefined } }
// @ts-expect-error «quotes» needs «entities», which no stage gives
compose(quotes())
// @ts-expect-error no stage has this name
read.prices
`
const NAMES = { core: 'compose, stage', dates: 'timexes', quotes: 'quotes', '': 'type Options' }

/** Compiles a use of every door with each compiler; gives their versions. */
export function checkCompilers({ root, folder, run }) {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const doors = Object.keys(exports).flatMap((path) => (path.endsWith('.json') ? [] : [path.slice(1)]))
  const imports = (paths) => paths.map((path, index) => `import * as door${index} from 'warta${path}'\nexport { door${index} }`)
  const named = Object.entries(NAMES).map(([door, names]) => `import { ${names} } from 'warta${door && '/'}${door}'`)
  writeFileSync(join(folder, 'doors.mts'), [...imports(doors), ...named, USE].join('\n'))
  // unified has no CommonJS, so that no CommonJS file can name its types.
  writeFileSync(join(folder, 'doors.cts'), [...imports(doors.filter((path) => path !== '/unified')), ...named, USE].join('\n'))
  return VERSIONS.map((version) => {
    const home = join(folder, `typescript-${version}`)
    mkdirSync(home)
    writeFileSync(join(home, 'package.json'), '{ "private": true }')
    run('npm', ['install', '--no-audit', '--no-fund', `typescript@${version}`], home)
    const tsc = join(home, 'node_modules/.bin/tsc')
    for (const exact of ['true', 'false']) {
      const options = [
        '--noEmit',
        '--strict',
        '--skipLibCheck',
        'false',
        '--exactOptionalPropertyTypes',
        exact,
        '--target',
        'es2022',
      ]
      run(tsc, [...options, '--module', 'node16', '--moduleResolution', 'node16', 'doors.mts', 'doors.cts'])
      run(tsc, [...options, '--module', 'esnext', '--moduleResolution', 'bundler', 'doors.mts'])
    }
    return run(tsc, ['--version']).replace('Version', '').trim()
  })
}
