import type { DefaultTreeAdapterTypes as Tree } from 'parse5'

export type Element = Tree.Element
export type Node = Tree.Node

export const attribute = (element: Element | null, name: string): string =>
  element?.attrs.find((other) => other.name === name)?.value ?? ''

export const hasAttribute = (element: Element, name: string): boolean =>
  element.attrs.some((other) => other.name === name)

export const isElement = (node: Node): node is Element => 'tagName' in node

/** The elements of a tree in document order, without recursion: a page may be nested as deeply as it likes. */
export const elementsOf = (root: Node): readonly Element[] => {
  const found: Element[] = []
  const todo: Node[] = [root]
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (isElement(next)) found.push(next)
    if ('childNodes' in next) for (const child of next.childNodes.toReversed()) todo.push(child)
  }
  return found
}

/** All characters below a node that a reader could see, in one line. */
export const textWithin = (node: Node): string => textOf(node, Infinity) ?? ''

/** Nodes and characters below something that a person would call a line. */
const mostInLine = 2_000

/** The same of what is to be a line; null where it is not one: a thousand headings may each hold all that follows. */
export const lineWithin = (node: Node): string | null => textOf(node, mostInLine)

/** null: there are more nodes or characters than `most`. */
const textOf = (node: Node, most: number): string | null => {
  const words: string[] = []
  const todo: Node[] = [node]
  let seen = 0
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    seen += 'value' in next ? next.value.length + 1 : 1
    if (seen > most) return null
    if ('value' in next) words.push(next.value)
    else if ('childNodes' in next && !(isElement(next) && next !== node && neverWords.has(next.tagName))) {
      if (isElement(next) && startsLine.has(next.tagName)) words.push(' ')
      for (const child of next.childNodes.toReversed()) todo.push(child)
    }
  }
  return words.join('').replaceAll(/\s+/g, ' ').trim()
}

/** Elements whose content is no text for a reader, and what stands over words to say how they are read (ruby). */
export const neverWords = new Set(
  'script style template noscript title iframe frame object embed applet svg math canvas audio video map datalist select rt rp'.split(
    ' ',
  ),
)

/** Elements that stand on lines of their own. */
export const startsLine = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
)
