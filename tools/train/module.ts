import { checksumOf, digitsOf } from '../../src/model/weights/digits.js'

/** The generated module with the packed weights; the header says how they were made and how good they are. */
export function moduleOf(packed: string, settings: string, scores: ReadonlyMap<string, number>): string {
  const f1 = [...scores].map(([set, score]) => `${set} ${score.toFixed(1)}`).join(', ')
  return `/**
 * The weights of the name tagger, made by \`npm run train\` (tools/train); do not edit.
 *
 * Our own annotations of news paragraphs, whose texts are not shipped; and annotated corpora,
 * training parts only: NERGrit of IndoNLU (MIT), IDNER-News-2K (MIT), NER-UI (CC BY 4.0); places that NER-UGM
 * (CC BY 4.0) marks in the sentences of IDNER-News-2K are left open. Lists: src/language/id, CLDR (Unicode), faker (MIT).
 * Unlabelled news gave cluster numbers and counts only. Credits: NOTICE. What was tried: docs/model.md.
 * Settings: ${settings}.
 * Strict F1 on the validation parts, which were not trained on: ${f1}.
 */
export const CHECKSUM = ${checksumOf(digitsOf(packed))}
export const WEIGHTS =
  '${packed}'
`
}
