export { splitSentences } from './text/sentences.js'
