import { defineConfig } from 'tsup'

const doors = [
  ...['index', 'core', 'html', 'dates', 'entities', 'gazetteer', 'quotes', 'quantities', 'events', 'sentences', 'language'],
  ...['schema', 'markdown', 'jsonld', 'unified'],
]

// Small dependencies are bundled: one self-contained file starts about seven times faster than a tree of packages,
// and CommonJS users get no ESM-only dependency. zod and unified stay outside, because callers compose them with their own.
export default defineConfig({
  entry: [...doors, 'cli'].map((door) => `src/${door}.ts`),
  format: ['esm', 'cjs'],
  target: 'es2022',
  splitting: true,
  treeshake: true,
  clean: true,
  minify: false,
  external: ['zod', 'unified'],
  dts: { entry: doors.map((door) => `src/${door}.ts`), compilerOptions: { ignoreDeprecations: '6.0' } },
})
