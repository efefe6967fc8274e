import { type XmlEvent, xmlEvents } from './xml'

/** The prefixes by which our readers call the namespaces they know, whatever a file calls them itself. */
const namespaces: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:oasis:names:tc:opendocument:xmlns:office:1.0': 'office',
  'urn:oasis:names:tc:opendocument:xmlns:text:1.0': 'text',
  'urn:oasis:names:tc:opendocument:xmlns:table:1.0': 'table',
  'urn:oasis:names:tc:opendocument:xmlns:style:1.0': 'style',
  'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0': 'draw',
  'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0': 'fo',
  'http://www.w3.org/1999/xlink': 'xlink',
  'http://purl.org/dc/elements/1.1/': 'dc',
}

/**
 * XML events in which names carry the prefixes of the table above, however the file declared them: a second prefix for
 * one namespace, or none, is what another program writes. A prefix that was never declared is left as it is.
 */
// A generator has no arrow form.
// oxlint-disable-next-line func-style
export function* namedEvents(xml: string): Generator<XmlEvent> {
  const scopes: ReadonlyMap<string, string>[] = [new Map()]
  for (const event of xmlEvents(xml)) {
    if (event.kind === 'text') yield event
    else if (event.kind === 'close') {
      const scope = scopes.pop() ?? new Map<string, string>()
      yield { kind: 'close', name: renamed(event.name, scope, true) }
    } else {
      const scope = scopeOf(event.attributes, scopes.at(-1) ?? new Map<string, string>())
      scopes.push(scope)
      const attributes = new Map([...event.attributes].map(([name, value]) => [renamed(name, scope, false), value]))
      yield { kind: 'open', name: renamed(event.name, scope, true), attributes }
    }
  }
}

const scopeOf = (
  attributes: ReadonlyMap<string, string>,
  outer: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> => {
  let scope: Map<string, string> | null = null
  for (const [name, value] of attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue
    scope ??= new Map(outer)
    scope.set(name === 'xmlns' ? '' : name.slice('xmlns:'.length), namespaces[value] ?? '?')
  }
  return scope ?? outer
}

/** An attribute without a prefix is in no namespace, an element without one is in the default one. */
const renamed = (name: string, scope: ReadonlyMap<string, string>, isElement: boolean): string => {
  const colon = name.indexOf(':')
  const prefix = colon < 0 ? '' : name.slice(0, colon)
  if (prefix === '' && !isElement) return name
  const known = scope.get(prefix)
  return known === undefined || known === '?' ? name : `${known}:${name.slice(colon + 1)}`
}
