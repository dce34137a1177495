import { atOffset, daysBetween, isoOf, type Moment, readMoment } from './instant.js'

/** Western Indonesian Time, in minutes east of UTC. */
const WIB = 420

/**
 * When a story was published, weighed between the date that readers see and the one that metadata declare. A zone in metadata is
 * distrusted where its wall clock repeats the visible one: templates append `Z` or a server's offset to local time.
 */
export function weighPublished(visible: Moment | null, declared: Moment | null): string | null {
  if (!visible) return declared && isoOf(inLocalTime(declared))
  if (!declared) return isoOf(visible)
  const local = visible.offset ?? WIB
  const shifted = atOffset(declared, local)
  if (visible.clock === null) return isoOf(dateAgrees(visible, declared, shifted))
  if (sameMinute(visible, declared)) return isoOf({ ...declared, offset: zoneThatHolds(visible, declared) })
  if (sameMinute(visible, shifted)) return isoOf(shifted)
  return isoOf(Math.abs(daysBetween(visible, shifted)) <= 1 ? visible : shifted)
}

/**
 * The first date of publication that a page declares, its zone weighed against the others and the date of change: «Z» behind the wall
 * clock that another date gives as local is none, nor is one by which the page would have been changed before it was published.
 */
export function weighDeclared(values: readonly string[], modified: Moment | null): Moment | null {
  const [first, ...others] = values.map(readMoment).filter((moment): moment is Moment => moment !== null)
  if (first?.offset !== 0) return first ?? null
  const local = others.filter((other) => other.offset !== 0 && sameMinute(first, other))
  if (local.length > 0) return { ...first, offset: local.find(({ offset }) => isIndonesian(offset))?.offset ?? null }
  const inWib = { ...first, offset: WIB }
  return modified && isBefore(modified, first) && !isBefore(modified, inWib) ? inWib : first
}

/** When the page was changed: its zone is corrected as that of its publication was; `null` for a time before its publication. */
export function weighModified(modified: Moment | null, declared: Moment | null, published: string | null): string | null {
  if (!modified) return null
  const weighed = published === null ? null : readMoment(published)
  const distrusted = declared && weighed && sameMinute(declared, weighed) && declared.offset !== weighed.offset
  const told = distrusted && !isIndonesian(modified.offset) ? { ...modified, offset: weighed.offset } : inLocalTime(modified)
  return weighed && isBefore(told, weighed) ? null : isoOf(told)
}

/** Whether one moment is certainly before the other; clocks are compared where both have one, to the minute. */
function isBefore(one: Moment, other: Moment): boolean {
  if (one.clock === null || other.clock === null || one.offset === null || other.offset === null) return one.date < other.date
  const [a, b] = [atOffset(one, 0), atOffset(other, 0)]
  return a.date === b.date ? Math.floor((a.clock ?? 0) / 60) < Math.floor((b.clock ?? 0) / 60) : a.date < b.date
}

/** UTC says where the server keeps its clock, not where the story is read. */
function inLocalTime(moment: Moment): Moment {
  return moment.offset === 0 ? atOffset(moment, WIB) : moment
}

/** The visible zone; else the declared one if a clock in Indonesia may show it. */
function zoneThatHolds(visible: Moment, declared: Moment): number | null {
  if (visible.offset !== null) return visible.offset
  return isIndonesian(declared.offset) ? declared.offset : null
}

/** The declared moment in the reading that falls on the visible day; the visible day alone where none does. */
function dateAgrees(visible: Moment, declared: Moment, shifted: Moment): Moment {
  if (shifted.date === visible.date) return inLocalTime(declared)
  if (declared.date === visible.date) return { ...declared, offset: null }
  return Math.abs(daysBetween(visible, shifted)) <= 1 ? visible : inLocalTime(declared)
}

/** Whether an offset is that of WIB, WITA or WIT. */
function isIndonesian(offset: number | null): boolean {
  return offset !== null && offset >= WIB && offset <= WIB + 120
}

function sameMinute(a: Moment, b: Moment): boolean {
  if (a.clock === null || b.clock === null) return false
  return a.date === b.date && Math.floor(a.clock / 60) === Math.floor(b.clock / 60)
}
