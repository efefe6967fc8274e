/** What an XML text consists of, in order. Names keep their prefix. */
export type XmlEvent =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }

export class MalformedXml extends Error {}

/**
 * Reads XML as a stream of events, strictly and without ever looking anything up: a document type declaration, with which
 * entities could grow or files be fetched, is refused; only the five entities of the language are known. An element
 * without content gives both its events. Linear in the length of the text.
 */
// A generator has no arrow form.
// oxlint-disable-next-line func-style
export function* xmlEvents(xml: string): Generator<XmlEvent> {
  const open: string[] = []
  let hasRoot = false
  let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0
  while (at < xml.length) {
    const next = xml.indexOf('<', at)
    const text = xml.slice(at, next < 0 ? xml.length : next)
    if (text !== '') {
      if (open.length > 0) yield { kind: 'text', text: withEntities(text) }
      else if (text.trim() !== '') throw new MalformedXml('Text outside of the root element')
    }
    if (next < 0) break
    if (xml.startsWith('<!--', next)) at = endAfter(xml, '-->', next)
    else if (xml.startsWith('<?', next)) at = endAfter(xml, '?>', next)
    else if (xml.startsWith('<![CDATA[', next)) {
      at = endAfter(xml, ']]>', next)
      if (open.length === 0) throw new MalformedXml('Text outside of the root element')
      yield { kind: 'text', text: xml.slice(next + 9, at - 3) }
    } else if (xml.startsWith('<!', next)) throw new MalformedXml('A declaration')
    else {
      at = tagEnd(xml, next)
      const tag = xml.slice(next + 1, at - 1)
      if (tag.startsWith('/')) {
        const name = tag.slice(1).trimEnd()
        if (open.pop() !== name) throw new MalformedXml(`${name} is closed and was not open`)
        yield { kind: 'close', name }
        continue
      }
      if (open.length === 0 && hasRoot) throw new MalformedXml('A second root element')
      hasRoot = true
      const isEmpty = tag.endsWith('/')
      const element = elementFrom(isEmpty ? tag.slice(0, -1) : tag)
      yield element
      if (isEmpty) yield { kind: 'close', name: element.name }
      else open.push(element.name)
    }
  }
  if (open.length > 0 || !hasRoot) throw new MalformedXml('The text ends before its elements do')
}

const endAfter = (xml: string, mark: string, from: number): number => {
  const at = xml.indexOf(mark, from)
  if (at < 0) throw new MalformedXml(`${mark} is missing`)
  return at + mark.length
}

/** The offset after the end of a tag; a > inside an attribute does not end it. */
const tagEnd = (xml: string, from: number): number => {
  let quote = 0
  for (let at = from + 1; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at)
    if (quote !== 0) {
      if (code === quote) quote = 0
    } else if (code === 0x22 || code === 0x27) quote = code
    else if (code === 0x3e) return at + 1
    else if (code === 0x3c) break
  }
  throw new MalformedXml('A tag without an end')
}

const elementFrom = (tag: string): Extract<XmlEvent, { kind: 'open' }> => {
  const name = /^[\p{L}_][\p{L}\p{N}_.:-]*/u.exec(tag)?.[0]
  if (name === undefined) throw new MalformedXml('A tag without a name')
  const attributes = new Map<string, string>()
  const attribute = /\s+([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gy
  attribute.lastIndex = name.length
  let end = name.length
  for (let found = attribute.exec(tag); found !== null; found = attribute.exec(tag)) {
    attributes.set(found[1] ?? '', withEntities(found[2] ?? found[3] ?? ''))
    end = attribute.lastIndex
  }
  if (tag.slice(end).trim() !== '') throw new MalformedXml(`Attributes of ${name}`)
  return { kind: 'open', name, attributes }
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

const withEntities = (text: string): string =>
  text.includes('&')
    ? text.replaceAll(/&([^;\s]{0,12});?/g, (_, name: string) => {
        const known = entities[name] ?? numbered(name)
        if (known === null) throw new MalformedXml(`The entity ${name}`)
        return known
      })
    : text

const numbered = (name: string): string | null => {
  const found = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name)
  if (found === null) return null
  const code = found[1] === undefined ? Number(found[2]) : Number.parseInt(found[1], 16)
  return code > 0x10ffff ? null : String.fromCodePoint(code)
}

/** A whole number of an attribute, between two bounds; what is none, or stands outside of them, is the other value. */
export const wholeNumber = (
  value: string | undefined,
  { from, to, otherwise }: { readonly from: number; readonly to: number; readonly otherwise: number },
): number => {
  const number = /^-?\d{1,10}$/.test(value ?? '') ? Number(value) : otherwise
  return number < from || number > to ? otherwise : number
}
