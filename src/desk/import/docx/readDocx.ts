import { Refusal } from '../../refusal'
import { type Archive, openArchive } from '../archive'
import type { DocumentTree } from '../tree/tree'
import { TreeWriter, plainWords } from '../tree/writer'
import { MalformedXml } from '../xml'
import { namedEvents } from '../xmlNames'
import { Numbering } from './numbering'
import { type Relation, mainPartOf, partAsText, relationsOf } from './package'
import { Story, type Setting } from './story'
import { readStyles } from './styles'
import { isOn } from './values'

/** Reads a document of another format that stands inside a Word file. */
export type ReadInner = (name: string, bytes: Uint8Array) => Promise<DocumentTree>

/**
 * The tree of a Word file (Office Open XML, ISO/IEC 29500): its body, and set aside what else the page shows or the file
 * carries: headers and footers, footnotes and endnotes, comments. Documents inside it are read by their own readers.
 * Nothing outside of the file is ever asked for.
 */
export const readDocx = async (name: string, bytes: Uint8Array, readInner: ReadInner): Promise<DocumentTree> => {
  const archive = await openArchive(name, bytes)
  try {
    const main = await mainPartOf(archive)
    const body = await partAsText(archive, main)
    if (body === null) throw new Refusal('source.unknownType', { name, type: 'zip' })
    const relations = await relationsOf(archive, main)
    const tree = await new Word(archive, relations, readInner).read(body)
    if (tree.blocks.length === 0 && tree.asides.length === 0)
      throw new Refusal(tree.notes.some(({ code }) => code === 'picturesDropped') ? 'source.noText' : 'source.empty', {
        name,
      })
    return tree
  } catch (problem) {
    if (problem instanceof MalformedXml) throw new Refusal('source.damaged', { name, reason: problem.message })
    throw problem
  }
}

class Word {
  private readonly writer = new TreeWriter()

  constructor(
    private readonly archive: Archive,
    private readonly relations: readonly Relation[],
    private readonly readInner: ReadInner,
  ) {}

  async read(body: string): Promise<DocumentTree> {
    const styles = readStyles(await this.partOf('styles'))
    const numberingPart = await this.partOf('numbering')
    const notes = new Map([
      ...this.numbered(await this.partOf('footnotes'), 'w:footnote', 'f'),
      ...this.numbered(await this.partOf('endnotes'), 'w:endnote', 'e'),
    ])
    const comments = this.commentsIn(await this.partOf('comments'))
    const chunks = await this.chunks()
    const setting: Setting = {
      styles,
      numbering: new Numbering(numberingPart),
      notes,
      comments,
      chunk: (id) => {
        const tree = chunks.get(id)
        if (tree === undefined) this.writer.count('partsNotRead')
        else this.writer.include(tree)
      },
    }
    for (const type of ['header', 'footer'] as const) await this.aside(type, setting)
    new Story(this.writer, setting).read(body)
    return this.writer.tree()
  }

  /** Headers and footers belong to every page; each is set aside once, whatever pages show it. */
  private async aside(type: 'header' | 'footer', setting: Setting): Promise<void> {
    const seen = new Set<string>()
    for (const relation of this.relations.filter((other) => other.type === type)) {
      const xml = await partAsText(this.archive, relation.target)
      if (xml === null) continue
      const words = wordsOf(xml, { ...setting, notes: new Map(), comments: new Map(), chunk: () => undefined })
      if (!seen.has(words)) this.writer.aside(type, words, null, -1)
      seen.add(words)
    }
  }

  private async partOf(type: string): Promise<string | null> {
    const relation = this.relations.find((other) => other.type === type)
    return partAsText(this.archive, relation?.target ?? `word/${type}.xml`)
  }

  private async chunks(): Promise<ReadonlyMap<string, DocumentTree>> {
    const found = new Map<string, DocumentTree>()
    for (const { id, type, target } of this.relations) {
      if (type !== 'aFChunk') continue
      const bytes = await this.archive.part(target)
      if (bytes !== null) found.set(id, await this.readInner(target.split('/').at(-1) ?? target, bytes))
    }
    return found
  }

  /** The notes of a part by id, each with its words; Word keeps its separators there too, under negative or special types. */
  private numbered(xml: string | null, element: string, prefix: string): ReadonlyMap<string, string> {
    return new Map(
      (xml === null ? [] : entriesOf(xml, element))
        .filter(({ attributes }) => attributes.get('w:type') === undefined || attributes.get('w:type') === 'normal')
        .map(({ attributes, text }) => [`${prefix}${attributes.get('w:id') ?? ''}`, text]),
    )
  }

  private commentsIn(xml: string | null): ReadonlyMap<string, { readonly author: string; readonly text: string }> {
    return new Map(
      (xml === null ? [] : entriesOf(xml, 'w:comment')).map(({ attributes, text }) => [
        attributes.get('w:id') ?? '',
        { author: attributes.get('w:author') ?? '', text },
      ]),
    )
  }
}

const wordsOf = (xml: string, setting: Setting): string => {
  const writer = new TreeWriter()
  new Story(writer, setting).read(xml)
  return plainWords(writer.tree())
}

/** The entries of a part that is a list of small texts. */
const entriesOf = (
  xml: string,
  element: string,
): readonly { readonly attributes: ReadonlyMap<string, string>; readonly text: string }[] => {
  const entries: { attributes: ReadonlyMap<string, string>; text: string }[] = []
  let entry: { attributes: ReadonlyMap<string, string>; text: string } | null = null
  let isWords = false
  let isHidden = false
  for (const event of namedEvents(xml)) {
    if (event.kind === 'open') {
      if (event.name === 'w:r') isHidden = false
      if (event.name === 'w:vanish') isHidden = isOn(event.attributes)
      if (event.name === element) entry = { attributes: event.attributes, text: '' }
      isWords = event.name === 'w:t'
      if (event.name === 'w:p' && entry !== null && entry.text !== '') entry.text += '\n'
      if (event.name === 'w:tab' && entry !== null) entry.text += ' '
    } else if (event.kind === 'close') {
      isWords = false
      if (event.name === element && entry !== null) {
        entries.push({ ...entry, text: entry.text.trim() })
        entry = null
      }
    } else if (isWords && !isHidden && entry !== null) entry.text += event.text
  }
  return entries
}
