import type { Day } from '#core/model'
import type { DocumentRecord } from '../tree/tree'
import { type Element, type Node, attribute, elementsOf, lineWithin, textWithin } from './element'
import { machineData } from './machineData'

/**
 * When, by whom and where a page was published, from what it says of itself to machines: its meta elements, its data in
 * JSON-LD, its canonical link, the line a browser writes into a saved page, `<time>`, and the name of the site behind the
 * headline in its title. Nothing is invented: what none of these says is null.
 */
export const recordOf = (page: Node): DocumentRecord => {
  const elements = elementsOf(page)
  const meta = metaOf(elements)
  const { date, publisher, url } = machineData(page)
  return {
    date: dayOf(first(meta, dateNames)) ?? dayOf(date) ?? onlyTime(elements),
    publisher: line(first(meta, publisherNames)) ?? line(publisher) ?? siteInTitle(elements),
    address:
      webAddress(canonical(elements)) ??
      webAddress(first(meta, ['og:url'])) ??
      webAddress(savedFrom(page)) ??
      webAddress(url),
  }
}

/** The headline a page shows, where it shows one; else what it calls itself. */
export const headlineOf = (page: Node, title: string | null): string | null => {
  const elements = elementsOf(page)
  const shown = headlinesIn(elements)
  if (shown.length === 1) return shown[0] ?? null
  return line(first(metaOf(elements), ['og:title'])) ?? title
}

const headlinesIn = (elements: readonly Element[]): readonly string[] =>
  elements.filter(({ tagName }) => tagName === 'h1').flatMap((element) => line(lineWithin(element)) ?? [])

const dateNames =
  'article:published_time datepublished dc.date dc.date.issued dcterms.issued dcterms.date date pubdate'.split(' ')
const publisherNames = 'og:site_name dc.publisher dcterms.publisher publisher'.split(' ')

/** By name, in small letters; the first of a name counts. */
const metaOf = (elements: readonly Element[]): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  for (const element of elements) {
    const property = attribute(element, 'itemprop')
    const name =
      element.tagName === 'meta' ? attribute(element, 'property') || attribute(element, 'name') || property : property
    const content = attribute(element, 'content') || attribute(element, 'datetime')
    if (name !== '' && content !== '' && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), content)
  }
  return found
}

const first = (meta: ReadonlyMap<string, string>, names: readonly string[]): string | null =>
  names.map((name) => meta.get(name)).find((value) => value !== undefined) ?? null

/** A page with several days says of none that it is its own. */
const onlyTime = (elements: readonly Element[]): Day | null => {
  const days = new Set(
    elements
      .filter(({ tagName }) => tagName === 'time')
      .flatMap((element) => dayOf(attribute(element, 'datetime') || lineWithin(element)) ?? []),
  )
  const [only] = days
  return days.size === 1 && only !== undefined ? only : null
}

const canonical = (elements: readonly Element[]): string | null => {
  const link = elements.find(
    (element) =>
      element.tagName === 'link' && attribute(element, 'rel').toLowerCase().split(/\s+/).includes('canonical'),
  )
  return link === undefined ? null : attribute(link, 'href')
}

/** Browsers write it before or into the root of what they save. */
const savedFrom = (page: Node): string | null => {
  const near =
    'childNodes' in page
      ? page.childNodes.flatMap((node) => [node, ...('childNodes' in node ? node.childNodes : [])])
      : []
  for (const node of near) {
    if (node.nodeName !== '#comment' || !('data' in node)) continue
    const found = /saved from url=\(\d+\)(\S+)/i.exec(node.data)?.[1]
    if (found !== undefined) return found
  }
  return null
}

/** “Headline | Ministry of Roads”: what stands behind the headline that the page itself shows. */
const siteInTitle = (elements: readonly Element[]): string | null => {
  const title = elements.find(({ tagName }) => tagName === 'title')
  const [headline = null] = headlinesIn(elements)
  const pieces = title === undefined ? [] : textWithin(title).split(/\s+[|–—·-]\s+/)
  const site = pieces.length < 2 ? undefined : pieces.at(-1)
  if (site === undefined || headline === null || headline.includes(site)) return null
  return line(site)
}

const line = (words: string | null): string | null => {
  const one = words?.replaceAll(/\s+/g, ' ').trim() ?? ''
  return one === '' || one.length > 300 ? null : one
}

const webAddress = (written: string | null): string | null => {
  if (written === null || written.length > 1_000 || !URL.canParse(written)) return null
  return /^https?:$/.test(new URL(written).protocol) ? written : null
}

/** The calendar day in a moment that is written as ISO 8601 has it. */
const dayOf = (written: string | null): Day | null => {
  const day = /^\s*(\d{4}-\d{2}-\d{2})(?:[T\s]|$)/.exec(written ?? '')?.[1]
  if (day === undefined) return null
  const moment = new Date(`${day}T00:00:00Z`)
  return Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== day ? null : day
}
