export { type MarkdownOptions, toMarkdown } from './render/markdown.js'
