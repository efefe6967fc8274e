import { addAll } from '#core/text/addAll'
import { type Node, attribute, elementsOf } from './element'

/** What a page carries as data for machines (schema.org in JSON-LD) about the article on it; null where it does not. */
interface MachineData {
  readonly headline: string | null
  readonly body: string | null
  readonly date: string | null
  readonly publisher: string | null
  readonly url: string | null
}

/** Read as data: nothing in it runs. The first entry that speaks of an article counts. */
export const machineData = (page: Node): MachineData => {
  for (const element of elementsOf(page)) {
    if (element.tagName !== 'script' || attribute(element, 'type').toLowerCase() !== 'application/ld+json') continue
    const found = articleIn(element.childNodes.map((node) => ('value' in node ? node.value : '')).join(''))
    if (found !== null) return found
  }
  return nothing
}

const nothing: MachineData = { headline: null, body: null, date: null, publisher: null, url: null }

const articleIn = (json: string): MachineData | null => {
  const todo: unknown[] = [parsed(json)]
  for (let steps = 0; todo.length > 0 && steps < mostSteps; steps += 1) {
    const next = todo.shift()
    if (Array.isArray(next)) addAll(todo, next)
    else if (isRecord(next)) {
      const found: MachineData = {
        headline: words(next['headline']),
        body: words(next['articleBody']),
        date: words(next['datePublished']),
        publisher: isRecord(next['publisher']) ? words(next['publisher']['name']) : null,
        url: words(next['url']) ?? words(next['mainEntityOfPage']),
      }
      if (found.body !== null || found.date !== null || found.headline !== null) return found
      if (next['@graph'] !== undefined) todo.push(next['@graph'])
    }
  }
  return null
}

const mostSteps = 1_000

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const words = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null)
