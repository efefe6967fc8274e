import type { Archive } from '../archive'
import { decode } from '../decoding/decode'
import { namedEvents } from '../xmlNames'

/** A part of an Office Open XML package that another part points to. */
export interface Relation {
  readonly id: string
  /** The last word of its type: header, footnotes, aFChunk, … */
  readonly type: string
  /** Name of the part inside the archive. */
  readonly target: string
}

/** The characters of a part: XML says its encoding in its first line; null when there is no such part. */
export const partAsText = async (archive: Archive, name: string): Promise<string | null> => {
  const bytes = await archive.part(name)
  if (bytes === null) return null
  const declared = /^\s*<\?xml[^>]{0,200}encoding\s*=\s*["']([a-z0-9_:-]+)/i.exec(
    Buffer.from(bytes.subarray(0, 400)).toString('latin1'),
  )?.[1]
  return decode(bytes, { declared: declared ?? null }).text
}

/** What a part points to inside of the package; what lies outside is never asked for. */
export const relationsOf = async (archive: Archive, part: string): Promise<readonly Relation[]> => {
  const slash = part.lastIndexOf('/')
  const folder = part.slice(0, slash + 1)
  const xml = await partAsText(archive, `${folder}_rels/${part.slice(slash + 1)}.rels`)
  if (xml === null) return []
  const relations: Relation[] = []
  for (const event of namedEvents(xml)) {
    if (event.kind !== 'open') continue
    const { attributes } = event
    if (attributes.get('TargetMode') === 'External') continue
    const target = attributes.get('Target') ?? ''
    relations.push({
      id: attributes.get('Id') ?? '',
      type: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
      target: target.startsWith('/') ? target.slice(1) : resolved(folder, target),
    })
  }
  return relations
}

const resolved = (folder: string, target: string): string => {
  const steps = folder.split('/').filter(Boolean)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}

/** The part that the package names as its document; writers do not agree on its file name. */
export const mainPartOf = async (archive: Archive): Promise<string> => {
  const found = (await relationsOf(archive, '')).find(({ type }) => type === 'officeDocument')
  return found?.target ?? 'word/document.xml'
}
