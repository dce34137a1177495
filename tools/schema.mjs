// Writes the JSON Schema of an article, as built, to schema/article.schema.json.
import { mkdirSync, writeFileSync } from 'node:fs'
import { articleJsonSchema } from '../dist/schema.js'

const folder = new URL('../schema/', import.meta.url)
mkdirSync(folder, { recursive: true })
writeFileSync(new URL('article.schema.json', folder), `${JSON.stringify(articleJsonSchema, null, 2)}\n`)
