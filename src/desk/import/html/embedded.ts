import { type Node, attribute, elementsOf } from './element'

/**
 * The article that a page carries as data for machines (schema.org in JSON-LD), for pages whose own text only a script
 * would build; null when there is none. Read as data: nothing in it runs.
 */
export const embeddedArticle = (page: Node): { readonly title: string | null; readonly text: string } | null => {
  for (const element of elementsOf(page)) {
    if (element.tagName !== 'script' || attribute(element, 'type').toLowerCase() !== 'application/ld+json') continue
    const article = articleIn(element.childNodes.map((node) => ('value' in node ? node.value : '')).join(''))
    if (article !== null) return article
  }
  return null
}

const articleIn = (json: string): { readonly title: string | null; readonly text: string } | null => {
  let data: unknown
  try {
    data = JSON.parse(json)
  } catch {
    return null
  }
  const todo: unknown[] = [data]
  for (let steps = 0; todo.length > 0 && steps < mostSteps; steps += 1) {
    const next = todo.shift()
    if (Array.isArray(next)) todo.push(...next)
    else if (typeof next === 'object' && next !== null) {
      const { articleBody, headline, ['@graph']: graph } = next as Record<string, unknown>
      if (typeof articleBody === 'string' && articleBody.trim() !== '')
        return { title: typeof headline === 'string' ? headline : null, text: articleBody }
      if (graph !== undefined) todo.push(graph)
    }
  }
  return null
}

const mostSteps = 1_000
