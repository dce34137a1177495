import type { Element } from 'hast'

/** The value of a hast property as one string; empty where the element has none. */
export function property(element: Element, name: string): string {
  const value = element.properties?.[name]
  if (value === undefined || value === null || value === false) return ''
  if (Array.isArray(value)) return value.join(' ')
  return value === true ? name : String(value)
}

/** The class names and id of an element in lower case, camel case cut apart, for hints only. */
export function nameWords(element: Element): string {
  const names = `${property(element, 'className')} ${property(element, 'id')}`
  return names.length === 1
    ? ''
    : names
        .slice(0, 400)
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .toLowerCase()
}

/** Whether the element's own attributes hide it from readers. */
export function isHidden(element: Element): boolean {
  if (element.properties?.hidden !== undefined && element.properties.hidden !== false) return true
  return /display\s{0,4}:\s{0,4}none/i.test(property(element, 'style').slice(0, 400))
}
