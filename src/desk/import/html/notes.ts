import {
  type Element,
  type Node,
  attribute,
  elementsOf,
  isElement,
  lineWithin,
  startsLine,
  textWithin,
} from './element'

/**
 * The notes of a page that its marks lead to: a raised figure that is a link, or stands in one, names the element in which
 * its note stands. By element, with the number of the note. What leads from the note back to the mark is no note.
 */
export const notesOf = (page: Node): ReadonlyMap<Node, string> => {
  const elements = elementsOf(page)
  const byId = new Map<string, Element>()
  for (const element of elements) {
    const id = attribute(element, 'id') || (element.tagName === 'a' ? attribute(element, 'name') : '')
    if (id !== '' && !byId.has(id)) byId.set(id, element)
  }
  const order = new Map(elements.map((element, at) => [element, at]))
  const notes = new Map<Node, string>()
  for (const element of elements.filter((one) => isMark(one) || isNoteLink(one))) {
    const link = element.tagName === 'a' ? element : linkAround(element)
    const label = labelOf(lineWithin(element) ?? '')
    const aim = link === null ? undefined : byId.get(aimOf(link))
    const note = aim === undefined ? null : lineAround(aim)
    // A note stands behind its mark.
    if (link === null || label === null || note === null || (order.get(note) ?? 0) < (order.get(element) ?? 0)) continue
    if (!notes.has(note)) notes.set(note, label)
  }
  return notes
}

/** A raised figure holds a word or a link around one: what holds more is no mark, however deeply it is nested. */
const isMark = ({ tagName, childNodes }: Element): boolean =>
  tagName === 'sup' &&
  childNodes.length <= 3 &&
  childNodes.every((node) => !isElement(node) || node.childNodes.every((inner) => !isElement(inner)))

/** A link that says of itself that it leads to a note, though nothing raises it: its figure would stand in the words. */
export const isNoteLink = (element: Element): boolean =>
  element.tagName === 'a' &&
  (attribute(element, 'role') === 'doc-noteref' ||
    attribute(element, 'epub:type') === 'noteref' ||
    /(?:^|[\s_-])(?:footnote|endnote|note)(?:[_-]?(?:ref|link|mark|call|anchor))?(?:$|[\s_-])/.test(
      attribute(element, 'class').toLowerCase(),
    ) ||
    /^#_?(?:fn|ftn|ftnt|edn|footnote|endnote|note|cite_note|sdfootnote|sdendnote)(?![\w-]*(?:ref|anc|back))[\w-]*\d[\w-]*$/i.test(
      attribute(element, 'href'),
    )) &&
  labelOf(lineWithin(element) ?? '') !== null

/** The words of a note without its own number and without the way back. */
export const noteWords = (note: Node): string =>
  textWithin(note)
    .replace(/^[[(]?\d{1,3}[\])]?[.:]?\s+/, '')
    .replaceAll(/\s*[↑↩^]\ufe0e?/g, '')
    .trim()

const labelOf = (words: string): string | null => /^[[(]?(\d{1,3}|[*†‡§]{1,3}|[a-z])[\])]?$/u.exec(words)?.[1] ?? null

const aimOf = (link: Element): string => /^#(.+)$/.exec(attribute(link, 'href'))?.[1] ?? ''

const linkAround = (raised: Element): Element | null => {
  const inside = elementsOf(raised).find(({ tagName }) => tagName === 'a')
  const around = raised.parentNode
  return inside ?? (around !== null && isElement(around) && around.tagName === 'a' ? around : null)
}

/** The line that an aim stands in; a whole section is no note. */
const lineAround = (aim: Element): Element | null => {
  for (let node: Node | null = aim; node !== null && isElement(node); node = node.parentNode) {
    if (oneLine.has(node.tagName)) return node
    if (startsLine.has(node.tagName)) return null
  }
  return null
}

const oneLine = new Set(['p', 'li', 'dd', 'tr'])
