import { Refusal } from '../refusal'
import { type Archive, openArchive } from './archive'
import { decode } from './decode'
import { type Reading, noteOf } from './reading'
import { MalformedXml, type XmlEvent, xmlEvents } from './xml'

/**
 * The words of a Word file (Office Open XML, ISO/IEC 29500): one line for each paragraph of its body. Insertions that wait
 * for acceptance are in, deletions are out, hidden text is out, and each is said. Pictures, links, fields, macros and
 * embedded files are not looked at; nothing outside of the file is ever asked for.
 */
export const readDocx = async (name: string, bytes: Uint8Array): Promise<Reading> => {
  const archive = await openArchive(name, bytes)
  try {
    const body = await partAs(archive, await mainPart(archive))
    if (body === null) throw new Refusal('source.unknownType', { name, type: 'zip' })
    const hiddenStyles = stylesWithHiddenText((await partAs(archive, 'word/styles.xml')) ?? '<none/>')
    const reading = new Body(hiddenStyles).read(body)
    if (reading.text.trim() === '') throw new Refusal(hasPictures(reading) ? 'source.noText' : 'source.empty', { name })
    return reading
  } catch (problem) {
    if (problem instanceof MalformedXml) throw new Refusal('source.damaged', { name, reason: problem.message })
    throw problem
  }
}

const partAs = async (archive: Archive, name: string): Promise<string | null> => {
  const bytes = await archive.part(name)
  return bytes === null ? null : decode(bytes).text
}

/** The part that the package names as its document; writers do not agree on its file name. */
const mainPart = async (archive: Archive): Promise<string> => {
  const relations = await partAs(archive, '_rels/.rels')
  if (relations === null) return 'word/document.xml'
  for (const event of xmlEvents(relations)) {
    if (event.kind !== 'open' || !event.attributes.get('Type')?.endsWith('/officeDocument')) continue
    return (event.attributes.get('Target') ?? '').replace(/^\//, '')
  }
  return 'word/document.xml'
}

const hasPictures = (reading: Reading): boolean => reading.notes.some((note) => note.code === 'picturesDropped')

const isOn = (attributes: ReadonlyMap<string, string>, prefix: string): boolean =>
  !['0', 'false', 'off'].includes(attributes.get(`${prefix}val`) ?? 'true')

/** `w:` in nearly every file: the prefix that the root element itself carries. */
const prefixOf = (rootName: string): string => rootName.slice(0, rootName.indexOf(':') + 1)

/** The styles that hide their text, directly or because the style they are based on does. */
const stylesWithHiddenText = (styles: string): ReadonlySet<string> => {
  const parents = new Map<string, string>()
  const hidden = new Set<string>()
  let prefix: string | null = null
  let style = ''
  for (const event of xmlEvents(styles)) {
    if (event.kind !== 'open') continue
    prefix ??= prefixOf(event.name)
    const value = event.attributes.get(`${prefix}val`) ?? ''
    if (event.name === `${prefix}style`) style = event.attributes.get(`${prefix}styleId`) ?? ''
    else if (event.name === `${prefix}basedOn`) parents.set(style, value)
    else if (event.name === `${prefix}vanish` && isOn(event.attributes, prefix)) hidden.add(style)
  }
  const isHidden = (id: string, depth: number): boolean =>
    hidden.has(id) || (depth < 50 && parents.has(id) && isHidden(parents.get(id) ?? '', depth + 1))
  return new Set([...hidden, ...[...parents.keys()].filter((id) => isHidden(id, 0))])
}

interface Run {
  hidden: boolean
}

/** One walk over the body of a document. */
class Body {
  private readonly lines: string[] = []
  /** The paragraphs that are open, the innermost last: a text box stands inside a paragraph. */
  private readonly paragraphs: { words: string[]; hidden: boolean }[] = []
  private readonly path: string[] = []
  private run: Run | null = null
  /** How many elements are open whose words are not read. */
  private passedOver = 0
  /** How many lists of properties are open: in them a name says how the words look, not what they are. */
  private properties = 0
  private hidden = 0
  private tracked = 0
  private links = 0
  private pictures = 0
  private prefix = ''

  constructor(private readonly hiddenStyles: ReadonlySet<string>) {}

  read(xml: string): Reading {
    for (const event of xmlEvents(xml)) {
      if (event.kind === 'text') this.text(event.text)
      else if (event.kind === 'open') this.open(event)
      else this.close(event.name)
    }
    return {
      text: this.lines.join('\n'),
      title: null,
      notes: [
        ...noteOf('hiddenText', this.hidden),
        ...noteOf('trackedChanges', this.tracked),
        ...noteOf('linksDropped', this.links),
        ...noteOf('picturesDropped', this.pictures),
      ],
    }
  }

  private open({ name, attributes }: Extract<XmlEvent, { kind: 'open' }>): void {
    if (this.path.length === 0) this.prefix = prefixOf(name)
    const inProperties = this.properties > 0
    this.path.push(name)
    if (this.isProperties(name)) this.properties += 1
    if (this.isPassedOver(name) && !inProperties) this.passedOver += 1
    const own = name.startsWith(this.prefix) ? name.slice(this.prefix.length) : name
    if (own === 'vanish' || own === 'rStyle' || own === 'pStyle') this.style(own, attributes)
    if (inProperties) return
    if (own === 'p') this.paragraphs.push({ words: [], hidden: false })
    if (own === 'r') this.run = { hidden: this.paragraphs.at(-1)?.hidden ?? false }
    if (own === 'ins' || own === 'del' || own === 'moveTo' || own === 'moveFrom') this.tracked += 1
    if (own === 'hyperlink') this.links += 1
    if ((own === 'drawing' || own === 'pict' || own === 'object') && this.passedOver === 0) this.pictures += 1
    const sign = signs[own]
    if (sign !== undefined && this.run !== null) this.say(sign)
  }

  private close(name: string): void {
    this.path.pop()
    if (this.isProperties(name)) this.properties -= 1
    const inProperties = this.properties > 0
    if (this.isPassedOver(name) && !inProperties) this.passedOver -= 1
    if (name === `${this.prefix}r`) this.run = null
    if (name === `${this.prefix}p` && !inProperties) {
      const words = this.paragraphs.pop()?.words.join('') ?? ''
      this.lines.push(...words.split('\n').filter((line) => line.trim() !== ''))
    }
  }

  private text(text: string): void {
    if (this.path.at(-1) === `${this.prefix}t` || this.path.at(-1) === 'm:t') this.say(text)
  }

  private say(words: string): void {
    if (this.passedOver > 0) return
    if (this.run?.hidden === true) this.hidden += words.trim().length
    else this.paragraphs.at(-1)?.words.push(words)
  }

  private style(own: string, attributes: ReadonlyMap<string, string>): void {
    const isHiding =
      own === 'vanish'
        ? isOn(attributes, this.prefix)
        : this.hiddenStyles.has(attributes.get(`${this.prefix}val`) ?? '')
    const paragraph = this.paragraphs.at(-1)
    if (own === 'pStyle' && paragraph !== undefined) paragraph.hidden = isHiding
    else if (this.run !== null) this.run.hidden = own === 'vanish' ? isHiding : this.run.hidden || isHiding
  }

  private isProperties(name: string): boolean {
    return name === `${this.prefix}pPr` || name === `${this.prefix}rPr`
  }

  /** Deleted and moved-away words, the second form of what was said already, and the instructions of fields. */
  private isPassedOver(name: string): boolean {
    return (
      name === 'mc:Fallback' ||
      ['del', 'moveFrom', 'instrText', 'delText'].some((own) => name === `${this.prefix}${own}`)
    )
  }
}

const signs: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '‑', ptab: '\t' }
