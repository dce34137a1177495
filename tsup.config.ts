import { readFileSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

const doors = [
  ...['index', 'core', 'html', 'dates', 'entities', 'gazetteer', 'quotes', 'quantities', 'events', 'sentences', 'language'],
  ...['schema', 'feed', 'calendar', 'markdown', 'jsonld', 'unified'],
]

// Lists of words are made by calls. A bundler keeps a call whose result nobody uses, unless it is told that nothing else comes of it.
const pureLists: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'pure-lists',
  setup(build) {
    build.onLoad({ filter: /language[\\/]id[\\/]\w+[\\/][\w-]+\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/(?:new Set|\bwords|\bphrases)\(/g, '/* @__PURE__ */ $&'),
      loader: 'ts',
    }))
  },
}

// Small dependencies are bundled: one self-contained file starts about seven times faster than a tree of packages,
// and CommonJS users get no ESM-only dependency. zod and unified stay outside, because callers compose them with their own.
export default defineConfig({
  // A file of its own, so that who writes Markdown bundles no reader of it.
  entry: { ...entriesOf([...doors, 'cli']), 'render/markdown': 'src/render/markdown.ts' },
  format: ['esm', 'cjs'],
  target: 'es2022',
  splitting: true,
  treeshake: true,
  clean: true,
  minify: false,
  esbuildPlugins: [pureLists],
  external: ['zod', 'unified'],
  dts: { entry: entriesOf(doors), compilerOptions: { ignoreDeprecations: '6.0' } },
})

function entriesOf(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, `src/${name}.ts`]))
}
