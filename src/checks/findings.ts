import { isRecord } from './describe.js'

/** Deeper values are not looked into. */
const DEEPEST = 8

/**
 * Throws a `TypeError` that names the stage for a value that later stages would trip over: a promise, a span outside the text, a
 * mention whose characters are others than those of the text, two items of one id.
 */
export function checkFound(stage: string, text: string, value: unknown): void {
  if (isRecord(value) && typeof value.then === 'function') {
    throw new TypeError(
      `the stage «${stage}» gave a Promise; stages are synchronous: await the value first and hand it in with given('${stage}', value)`,
    )
  }
  checkSpans(stage, text, value, 0)
  if (Array.isArray(value)) checkIds(stage, value)
}

function checkSpans(stage: string, text: string, value: unknown, depth: number): void {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return
  if (Array.isArray(value)) {
    for (const item of value) checkSpans(stage, text, item, depth + 1)
    return
  }
  const fields = value as Record<string, unknown>
  if (typeof fields.start === 'number' && typeof fields.end === 'number')
    checkSpan(stage, text, fields.start, fields.end, fields.text)
  for (const name in fields) checkSpans(stage, text, fields[name], depth + 1)
}

function checkSpan(stage: string, text: string, start: number, end: number, words: unknown): void {
  if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length)) {
    throw new TypeError(`the stage «${stage}» gave a span from ${start} to ${end} in a text of ${text.length} characters`)
  }
  if (typeof words === 'string' && !(words.length === end - start && text.startsWith(words, start))) {
    const [gave, stands] = [words, text.slice(start, end)].map((part) => JSON.stringify(part.slice(0, 60)))
    throw new TypeError(`the stage «${stage}» gave ${gave} from ${start} to ${end}, where the text has ${stands}`)
  }
}

function checkIds(stage: string, items: readonly unknown[]): void {
  const seen = new Set<string>()
  for (const item of items) {
    const id = isRecord(item) ? item.id : undefined
    if (typeof id !== 'string') continue
    if (seen.has(id)) throw new TypeError(`the stage «${stage}» gave the id "${id}" twice`)
    seen.add(id)
  }
}
