import { indentOf } from '../rows/markers.js'
import { endsWithColon } from '../rows/row-shape.js'
import type { ItemDraft } from './item.js'

/** In levels. */
const DEEPEST = 6

/**
 * The nesting of each item, from 1: by indentation, by markup, or by a new sort of mark under an item that ends with a colon or
 * between items whose own marks go on later.
 */
export function itemLevels(text: string, items: readonly ItemDraft[]): number[] {
  const open: { kind: string; indent: number }[] = []
  const lastOf = new Map(items.map((item, index) => [kindOf(item), index]))
  return items.map((item, index) => {
    const nested = item.row.markup?.tag === 'list-item' ? item.row.markup.level : 0
    if (nested > 0) return nested
    const kind = kindOf(item)
    const indent = indentOf(text, item.row)
    while (open.length > 1 && isOver(open, indent, kind)) open.pop()
    const top = open[open.length - 1]
    const announced = index > 0 && endsWithColon((items[index - 1] as ItemDraft).row)
    const isInside = announced || (top !== undefined && (lastOf.get(top.kind) ?? 0) > index)
    const isDeeper = !top || indent > top.indent + 1 || (indent === top.indent && kind !== top.kind && isInside)
    if (isDeeper && open.length < DEEPEST) open.push({ kind, indent })
    return open.length
  })
}

function kindOf({ marker }: ItemDraft): string {
  return `${marker?.kind} ${marker?.ordinal ? '' : marker?.text}`
}

/** Whether the item stands outside the innermost open list: less indented, or of a sort of mark that an outer list has. */
function isOver(open: readonly { kind: string; indent: number }[], indent: number, kind: string): boolean {
  const top = open[open.length - 1]
  if (!top) return false
  if (indent < top.indent) return true
  return (
    indent === top.indent &&
    kind !== top.kind &&
    open.slice(0, -1).some((outer) => outer.kind === kind && outer.indent === indent)
  )
}
