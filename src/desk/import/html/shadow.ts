import { type Element, type Node, attribute, elementsOf, isElement } from './element'

/**
 * Puts what a page keeps in declared shadow trees (`<template shadowrootmode>`, as programs that save a page write them)
 * where a browser shows it: in its element, with what that holds in the slots. What has no slot stands behind.
 */
export const unfoldShadows = (page: Node): void => {
  const todo: Node[] = [page]
  for (let next = todo.pop(); next !== undefined; next = todo.pop())
    for (const element of elementsOf(next)) {
      const host = element.parentNode
      if (element.tagName !== 'template' || !('content' in element) || host === null) continue
      if (!/^(?:open|closed)$/i.test(attribute(element, 'shadowrootmode'))) continue
      const { content } = element as Element & { readonly content: { childNodes: Element['childNodes'] } }
      const light = host.childNodes.filter((node) => node !== element)
      host.childNodes = [...content.childNodes]
      for (const child of host.childNodes) child.parentNode = host
      const left = slotted(host, light)
      host.childNodes.push(...left)
      todo.push(host)
    }
}

/** Fills the slots of a tree; what is left over. */
const slotted = (root: Node, light: readonly Element['childNodes'][number][]) => {
  let left = light
  for (const slot of elementsOf(root).filter(({ tagName }) => tagName === 'slot')) {
    const name = attribute(slot, 'name')
    const own = left.filter((node) => (isElement(node) ? attribute(node, 'slot') : '') === name)
    if (own.length === 0) continue
    slot.childNodes = own
    for (const child of own) child.parentNode = slot
    left = left.filter((node) => !own.includes(node))
  }
  return left
}
