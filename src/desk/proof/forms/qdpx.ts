import type { FormOddity, FormReader } from './reading'
import { unpack } from './unpack'
import { partEvents } from './xmlWords'

/** Elements that a project of quotations has. */
const elements = new Set([
  'Project',
  'CodeBook',
  'Codes',
  'Code',
  'Cases',
  'Case',
  'SelectionRef',
  'Sources',
  'TextSource',
  'PlainTextSelection',
  'Description',
  'Coding',
  'CodeRef',
])
const guid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const partNames = new RegExp(`^(?:project\\.qde|Sources/${guid}\\.txt)$`)
/** Attributes that say nothing: identifiers, places, and what is always the same. */
const plainValues = new RegExp(
  `^(?:${guid}|internal://${guid}\\.txt|\\d+|true|urn:QDA-XML:project:1\\.0|Briefing Kit)$`,
)
/** Those of them in which anything may be written. */
const written = new Set(['name'])

/** A project of quotations: names of codes, cases and texts, every line of a text, and every value of a description. */
export const readQdpxWords: FormReader = (bytes) => {
  const found: { place: string; text: string }[] = []
  const oddities = new Set<FormOddity>()
  let head = ''
  for (const { name, bytes: content } of unpack(bytes)) {
    if (!partNames.test(name)) {
      oddities.add('unknown-part')
      found.push({ place: 'part', text: name })
    }
    if (name !== 'project.qde') {
      for (const line of new TextDecoder('utf-8', { fatal: true }).decode(content).split('\n'))
        found.push({ place: 'text', text: line })
      continue
    }
    let words = ''
    for (const event of partEvents(content)) {
      if (event.kind === 'text') words += event.text
      else {
        if (words.trim() !== '') {
          const values = event.kind === 'close' && event.name === 'Description' ? valuesIn(words) : [words]
          for (const text of values) found.push({ place: 'description', text })
          if (event.kind === 'close' && event.name === 'Description') head = words
        }
        words = ''
      }
      if (event.kind !== 'open') continue
      if (!elements.has(event.name)) oddities.add('unknown-part')
      for (const [attribute, value] of event.attributes) {
        if (!written.has(attribute) && plainValues.test(value)) continue
        if (!written.has(attribute)) oddities.add('unknown-part')
        found.push({ place: 'attribute', text: value })
      }
    }
  }
  return { found, addresses: [], edges: [head], oddities: [...oddities] }
}

/** Names of fields that the description of a quotation has; any other is a text like the values. */
const fields = new Set(
  `title marking handling fictional number stretch words shown kind act language attribution speaker role terms declared edits
  embargoUntil note translation text by source origin publisher date address sha256 firstParagraph lastParagraph stretches prefix
  suffix position start end`.split(/\s+/),
)

const valuesIn = (json: string): readonly string[] => {
  const found: string[] = []
  const walk = (value: unknown): void => {
    if (typeof value === 'string') found.push(value)
    else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value)) {
        if (!Array.isArray(value) && !fields.has(name)) found.push(name)
        walk(inner)
      }
  }
  walk(JSON.parse(json))
  return found
}
