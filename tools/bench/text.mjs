// How fast each part reads text, and Intl.Segmenter beside our sentences.
import { articles, door, inner, printTable, speedOf } from './shared.mjs'

const { parseArticle } = await door('index')
const { parseDates } = await door('dates')
const { parseEntities } = await door('entities')
const { splitSentences } = await door('sentences')
const { detectLanguage } = await door('language')
const [{ toDoc }, { fromText }] = await inner('structure/doc', 'source/text')
const none = () => []
const OFF = {
  language: () => ({ code: 'und', confidence: 0 }),
  ...{ timexes: none, entities: none, quotes: none, quantities: none, events: none },
}
const segmenter = new Intl.Segmenter('id', { granularity: 'sentence' })

const texts = articles(Number(process.argv[2] ?? 1))
const sentences = speedOf(splitSentences, texts)
const segmented = speedOf((text) => [...segmenter.segment(text)], texts)
const entities = speedOf(parseEntities, texts)
const rows = [
  ['structure and sentences (text to Doc)', speedOf((text) => toDoc(fromText(text)), texts)],
  ['an Article without findings (parseArticle, all stages off)', speedOf((text) => parseArticle(text, { stages: OFF }), texts)],
  ['splitSentences', sentences, sentences / segmented],
  ['  Intl.Segmenter', segmented, 1],
  ['detectLanguage', speedOf(detectLanguage, texts)],
  ['parseDates', speedOf((text) => parseDates(text, { publishedAt: '2026-02-05' }), texts)],
  ['parseEntities', entities],
  ['parseArticle', speedOf((text) => parseArticle(text), texts)],
]
printTable(
  `Text: ${texts.length} articles, millions of characters a second of processor time, best of 8 rounds or more`,
  ['', 'MB/s', 'times the peer'],
  rows.map(([name, speed, ratio]) => [name, speed.toFixed(2), ratio?.toFixed(1) ?? '']),
)

/** Words, numbers and single marks, as the name tagger counts tokens. */
const TOKEN = /\d+(?:[.,]\d+)*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)?|[\p{L}\p{M}\p{N}]+|\S/gu
const characters = texts.reduce((sum, text) => sum + text.length, 0)
const tokens = texts.reduce((sum, text) => sum + (text.match(TOKEN)?.length ?? 0), 0)
console.log(`  parseEntities: ${Math.round((entities * 1e3 * tokens) / characters)} thousand tokens a second`)
