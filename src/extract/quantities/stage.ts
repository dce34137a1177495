import { isRecord, kindOf } from '../../checks/describe.js'
import { checkOptions } from '../../checks/option-names.js'
import { wordIn } from '../../checks/own-words.js'
import type { Entity, Quantity, Stage, Timex } from '../../types.js'
import type { Units } from './measures.js'
import { extractQuantities } from './quantities.js'

/** Words of the caller's own for quantities. */
export interface QuantitiesOptions {
  /** Units of measure beside ours, by the words for them: `{ 'barel minyak': 'bbl', teus: 'TEU' }`; at most four words, in any case. */
  readonly units?: Readonly<Record<string, string>> | undefined
}

/**
 * Money, percent, measures and counts; no number of a time or name that stages before it found. Throws a `TypeError` for units that
 * are none.
 */
export function quantities(
  options: QuantitiesOptions = {},
): Stage<'quantities', { readonly timexes?: readonly Timex[]; readonly entities?: readonly Entity[] }, Quantity[]> {
  checkOptions('quantities', options, ['units'])
  const units = unitsIn(options.units)
  return { name: 'quantities', run: (doc, { timexes = [], entities = [] }) => extractQuantities(doc, timexes, entities, units) }
}

function unitsIn(units: unknown): Units {
  if (units === undefined) return {}
  if (!isRecord(units)) throw new TypeError(`quantities: units must be an object of strings; got ${kindOf(units)}`)
  const forms = Object.entries(units).map(([form, unit]) => {
    const option = `quantities: units[${JSON.stringify(form)}]`
    return [wordIn(option, form).toLowerCase().replace(/\s+/g, ' '), wordIn(option, unit)]
  })
  return Object.fromEntries(forms)
}
