import { expect, test } from 'vitest'
import { timeline } from '../../src/dates.js'
import type { DatedEvent, Timex } from '../../src/types.js'

const mention = { start: 0, end: 1, text: 'x' }
const event = (id: string, timex: string, date: string): DatedEvent => ({
  id,
  timex,
  date,
  precision: 'day',
  relation: 'IS_INCLUDED',
  trigger: mention,
  sentence: mention,
  entities: [],
  speech: false,
})
const timex = (id: string, begin: string, end: string): Timex => ({
  ...mention,
  id,
  type: 'DATE',
  value: begin,
  mod: null,
  precision: 'day',
  interval: { begin, end },
  resolvedBy: 'explicit',
  anchor: null,
})

test('dates in order of time, the shorter first where two begin together, events of one date together', () => {
  const entries = timeline({
    timexes: [
      timex('t1', '2026-01-01', '2027-01-01'),
      timex('t2', '2026-01-01', '2026-02-01'),
      timex('t3', '2022-02-01', '2022-03-01'),
      timex('t4', '2022-02-01T18:00:00+07:00', '2022-02-02T00:00:00+07:00'),
      timex('t5', '2022-02-01', '2022-03-01'),
    ],
    events: [
      event('e1', 't1', '2026'),
      event('e2', 't2', '2026-01'),
      event('e3', 't3', '2022-02'),
      event('e4', 't4', '2022-02-01'),
      event('e5', 't5', '2022-02'),
    ],
  })
  expect(entries.map(({ date, events }) => [date, ...events.map(({ id }) => id)])).toEqual([
    ['2022-02-01', 'e4'],
    ['2022-02', 'e3', 'e5'],
    ['2026-01', 'e2'],
    ['2026', 'e1'],
  ])
})

test('an event whose date nothing settled is left out', () => {
  expect(timeline({ timexes: [{ ...timex('t1', 'a', 'b'), interval: null }], events: [event('e1', 't1', 'XXXX')] })).toEqual([])
})
