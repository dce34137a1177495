import { parseEntities } from '../../../../src/entities.js'
import { withMarks } from '../../../marks.js'

/** The text with the mentions that are found, marked. */
export function found(text: string): string {
  const marks = parseEntities(text).flatMap(({ type, mentions }) =>
    mentions.map(({ start, end }) => ({ start, end, kind: type })),
  )
  return withMarks(text, marks)
}
