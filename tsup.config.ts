import { defineConfig } from 'tsup'

const doors = [
  ...['index', 'core', 'html', 'dates', 'entities', 'gazetteer', 'quotes', 'quantities', 'events', 'sentences', 'language'],
  ...['schema', 'markdown', 'jsonld', 'unified'],
]

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
  external: ['zod', 'unified'],
  dts: { entry: entriesOf(doors), compilerOptions: { ignoreDeprecations: '6.0' } },
})

function entriesOf(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, `src/${name}.ts`]))
}
