import { type Element, type Node, isElement, neverWords } from './element'

/** What lies below an element, counted once for the whole page. */
export interface Measures {
  /** Letters and signs without white space. */
  readonly words: number
  /** Those of them that are links or buttons. */
  readonly linked: number
  readonly hasTitle: boolean
}

/** One pass from the leaves upwards, without recursion. */
export const measuresOf = (page: Node): ((node: Node) => Measures) => {
  const found = new Map<Node, { words: number; linked: number; hasTitle: boolean }>()
  const todo: { readonly node: Node; readonly isDone: boolean }[] = [{ node: page, isDone: false }]
  for (let step = todo.pop(); step !== undefined; step = todo.pop()) {
    const { node, isDone } = step
    if (!('childNodes' in node) || (isElement(node) && neverWords.has(node.tagName))) continue
    if (!isDone) {
      todo.push({ node, isDone: true })
      for (const child of node.childNodes) todo.push({ node: child, isDone: false })
      continue
    }
    const sum = { words: 0, linked: 0, hasTitle: isElement(node) && node.tagName === 'h1' }
    for (const child of node.childNodes) {
      const inner = found.get(child)
      if (inner !== undefined) {
        sum.words += inner.words
        sum.linked += inner.linked
        sum.hasTitle ||= inner.hasTitle
      } else if (child.nodeName === '#text' && 'value' in child) sum.words += child.value.replaceAll(/\s+/g, '').length
    }
    if (isElement(node) && (node.tagName === 'a' || node.tagName === 'button')) sum.linked = sum.words
    found.set(node, sum)
  }
  return (node) => found.get(node) ?? nothing
}

const nothing: Measures = { words: 0, linked: 0, hasTitle: false }

/** Words that are no links: menus are nearly all links. */
export const runningText = ({ words, linked }: Measures): number => words - linked

/** The elements around one another, the innermost first. */
export const ancestorsOf = (element: Element): readonly Element[] => {
  const found: Element[] = []
  for (let node: Node | null = element.parentNode; node !== null && isElement(node); node = node.parentNode)
    found.push(node)
  return found
}
