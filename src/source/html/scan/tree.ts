import type { Comment, Doctype, Element, Properties, Root, RootContent, Text } from 'hast'
import { html as dialect, parse, type Token, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5'
import { slimPage } from './slim.js'

type Parent = (Root | Element) & { parentNode?: Parent | null; namespace?: dialect.NS; attributes?: Token.Attribute[] }
type Child = (RootContent | Element) & { parentNode?: Parent | null }
type Types = TreeAdapterTypeMap<
  Parent | Child,
  Parent,
  Child,
  Root,
  Root,
  Element & Parent,
  Comment,
  Text,
  Element & Parent,
  Doctype
>

/** Names of attributes that hast spells in its own way; the others keep their HTML name. */
const HAST_NAMES: Readonly<Record<string, string>> = {
  class: 'className',
  datetime: 'dateTime',
  'http-equiv': 'httpEquiv',
  itemprop: 'itemProp',
  itemtype: 'itemType',
  hreflang: 'hrefLang',
}

/**
 * Elements that a page may have: some, and one for so many characters. A tag takes three at least, but elements that are left open
 * are made again in every paragraph, and a page of 50 kB could fill any memory.
 */
const SOME_ELEMENTS = 10_000
/** In characters: bounds how many elements a page can make of its length. */
const CHARACTERS_AN_ELEMENT = 4

/** A tree, and whether the page had more than it holds. */
export interface ParsedTree {
  readonly tree: Root
  readonly isTruncated: boolean
}

/**
 * The page as a hast tree without positions, as `rehype-parse` reads it; built in one pass, so no depth overflows the stack. What lies
 * beyond a bound on the number of elements is left out.
 */
export function parseTree(html: string): ParsedTree {
  const tree: Root = { type: 'root', children: [] }
  let left = SOME_ELEMENTS + html.length / CHARACTERS_AN_ELEMENT
  const createElement: typeof adapter.createElement = (...element) => {
    if (left-- <= 0) throw FULL
    return adapter.createElement(...element)
  }
  try {
    parse<Types>(slimPage(html), { treeAdapter: { ...adapter, createDocument: () => tree, createElement } })
    return { tree, isTruncated: false }
  } catch (error) {
    if (error !== FULL) throw error
    return { tree, isTruncated: true }
  }
}
/** The only way to end the parser early is to throw. */
const FULL = new Error('more elements than a page may have')

function propertiesOf(attributes: readonly Token.Attribute[]): Properties {
  const properties: Properties = {}
  for (const { name, value } of attributes) properties[HAST_NAMES[name] ?? name] = value
  return properties
}

function append(parent: Parent, child: Child): void {
  ;(parent.children as Child[]).push(child)
  child.parentNode = parent
}

/** What is inserted before a node goes before one of the last nodes (text fostered out of a table), so the search starts there. */
function insertBefore(parent: Parent, child: Child, reference: Child): void {
  const children = parent.children as Child[]
  children.splice(children.lastIndexOf(reference), 0, child)
  child.parentNode = parent
}

function appendText(children: Child[], position: number, value: string, parent: Parent): void {
  const before = children[position - 1]
  if (before?.type === 'text') before.value += value
  else children.splice(position, 0, { type: 'text', value, parentNode: parent } as Child)
}

const adapter: TreeAdapter<Types> = {
  createDocument: () => ({ type: 'root', children: [] }),
  createDocumentFragment: () => ({ type: 'root', children: [] }),
  createElement: (tagName, namespace, attributes) =>
    ({ type: 'element', tagName, properties: propertiesOf(attributes), children: [], namespace, attributes }) as Element & Parent,
  createCommentNode: (value) => ({ type: 'comment', value }),
  createTextNode: (value) => ({ type: 'text', value }),
  adoptAttributes: (element, attributes) => {
    for (const { name, value } of attributes) element.properties[HAST_NAMES[name] ?? name] ??= value
  },
  appendChild: append,
  insertBefore,
  detachNode: (node) => {
    const siblings = (node.parentNode?.children ?? []) as Child[]
    const position = siblings.lastIndexOf(node as Child)
    if (position >= 0) siblings.splice(position, 1)
    node.parentNode = null
  },
  insertText: (parent, value) => appendText(parent.children as Child[], parent.children.length, value, parent),
  insertTextBefore: (parent, value, reference) => {
    const children = parent.children as Child[]
    appendText(children, children.lastIndexOf(reference), value, parent)
  },
  setTemplateContent: (template, content) => {
    template.content = content
  },
  getTemplateContent: (template) => template.content ?? { type: 'root', children: [] },
  setDocumentType: () => undefined,
  setDocumentMode: () => undefined,
  getDocumentMode: () => dialect.DOCUMENT_MODE.NO_QUIRKS,
  getAttrList: (element) => element.attributes ?? [],
  getChildNodes: (parent) => parent.children as Child[],
  getFirstChild: (parent) => (parent.children[0] as Child | undefined) ?? null,
  getParentNode: (node) => node.parentNode ?? null,
  getNamespaceURI: (element) => element.namespace ?? dialect.NS.HTML,
  getTagName: (element) => element.tagName,
  getTextNodeContent: (text) => text.value,
  getCommentNodeContent: (comment) => comment.value,
  getDocumentTypeNodeName: () => 'html',
  getDocumentTypeNodePublicId: () => '',
  getDocumentTypeNodeSystemId: () => '',
  getNodeSourceCodeLocation: () => undefined,
  setNodeSourceCodeLocation: () => undefined,
  updateNodeSourceCodeLocation: () => undefined,
  isTextNode: (node): node is Text => node.type === 'text',
  isCommentNode: (node): node is Comment => node.type === 'comment',
  isDocumentTypeNode: (node): node is Doctype => node.type === 'doctype',
  isElementNode: (node): node is Element & Parent => node.type === 'element',
}
