import { Refusal } from '../refusal'
import { type Archive, openArchive } from './archive'
import { partAsText } from './docx/package'
import { letters, roman } from './tree/numerals'
import type { DocumentTree, Mark } from './tree/tree'
import { TreeWriter } from './tree/writer'
import { MalformedXml, type XmlEvent, wholeNumber } from './xml'
import { namedEvents } from './xmlNames'

/**
 * The tree of an OpenDocument text (ISO/IEC 26300): its body; headers and footers, notes, comments and tracked deletions
 * are set aside. Nothing outside of the file is ever asked for.
 */
export const readOdt = async (name: string, bytes: Uint8Array): Promise<DocumentTree> => {
  const archive = await openArchive(name, bytes)
  try {
    const content = await partAsText(archive, 'content.xml')
    if (content === null) throw new Refusal('source.unknownType', { name, type: 'zip' })
    const sheets = await partAsText(archive, 'styles.xml')
    const styles = stylesIn([sheets ?? '<none/>', content])
    const writer = new TreeWriter()
    if (sheets !== null) setAsidePages(writer, sheets)
    new Body(writer, styles).read(content)
    writer.title = await titleOf(archive)
    const tree = writer.tree()
    if (tree.blocks.length === 0) throw new Refusal('source.empty', { name })
    return tree
  } catch (problem) {
    if (problem instanceof MalformedXml) throw new Refusal('source.damaged', { name, reason: problem.message })
    throw problem
  }
}

interface Style {
  parent: string | null
  marks: Mark[]
  isQuotation: boolean
}

interface Styles {
  readonly marksOf: (name: string) => readonly Mark[]
  readonly isQuotation: (name: string) => boolean
  readonly formats: ReadonlyMap<string, ReadonlyMap<number, ListLevel>>
}

interface ListLevel {
  readonly format: string
  readonly before: string
  readonly after: string
  readonly start: number
}

const quotationStyle = /^(block )?quotations?$|^quote$/

const stylesIn = (parts: readonly string[]): Styles => {
  const styles = new Map<string, Style>()
  const formats = new Map<string, Map<number, ListLevel>>()
  for (const part of parts) {
    let style: Style | null = null
    let list: Map<number, ListLevel> | null = null
    for (const event of namedEvents(part)) {
      if (event.kind !== 'open') continue
      const { name, attributes } = event
      if (name === 'style:style') {
        const own = attributes.get('style:name') ?? ''
        const shown = (attributes.get('style:display-name') ?? own).toLowerCase()
        style = {
          parent: attributes.get('style:parent-style-name') ?? null,
          marks: [],
          isQuotation: quotationStyle.test(shown),
        }
        styles.set(own, style)
      } else if (name === 'style:text-properties' && style !== null) style.marks.push(...marksFrom(attributes))
      else if (name === 'text:list-style') {
        list = new Map()
        formats.set(attributes.get('style:name') ?? '', list)
      } else if (name === 'text:list-level-style-number' && list !== null) {
        list.set(wholeNumber(attributes.get('text:level'), depth), {
          format: attributes.get('style:num-format') ?? '',
          before: attributes.get('style:num-prefix') ?? '',
          after: attributes.get('style:num-suffix') ?? '',
          start: wholeNumber(attributes.get('text:start-value'), counted),
        })
      }
    }
  }
  const chainOf = (name: string): readonly Style[] => {
    const chain: Style[] = []
    for (let next: string | null = name; next !== null && chain.length < 50;) {
      const style: Style | undefined = styles.get(next)
      if (style === undefined) break
      chain.push(style)
      next = style.parent
    }
    return chain
  }
  return {
    marksOf: (name) => chainOf(name).flatMap(({ marks }) => marks),
    // A style that every program has need not be described.
    isQuotation: (name) =>
      chainOf(name).some(({ isQuotation }) => isQuotation) ||
      (!styles.has(name) && quotationStyle.test(name.toLowerCase())),
    formats,
  }
}

/** Levels of headings and lists, and how often or from where something counts. */
const depth = { from: 1, to: 10, otherwise: 1 } as const
const counted = { from: 0, to: 1e9, otherwise: 1 } as const

const marksFrom = (attributes: ReadonlyMap<string, string>): readonly Mark[] => {
  const value = (name: string): string => attributes.get(name) ?? ''
  const struck = value('style:text-line-through-style')
  return [
    ...(struck !== '' && struck !== 'none' ? (['struck'] as const) : []),
    ...(/^(bold|[6-9]00)$/.test(value('fo:font-weight')) ? (['strong'] as const) : []),
    ...(value('text:display') === 'none' ? (['hidden'] as const) : []),
    ...(value('fo:color').toLowerCase() === '#ffffff' && !/^#(?!f{6}$)/i.test(value('fo:background-color'))
      ? (['hidden'] as const)
      : []),
    ...(value('style:text-position').startsWith('super') || /^[1-9]\d*%/.test(value('style:text-position'))
      ? (['superscript'] as const)
      : []),
  ]
}

/** Headers and footers of the page styles, each once. */
const setAsidePages = (writer: TreeWriter, sheets: string): void => {
  const seen = new Set<string>()
  let part: { role: 'header' | 'footer'; words: string } | null = null
  for (const event of namedEvents(sheets)) {
    if (event.kind === 'open' && /^style:header(-first|-left)?$/.test(event.name)) part = { role: 'header', words: '' }
    else if (event.kind === 'open' && /^style:footer(-first|-left)?$/.test(event.name))
      part = { role: 'footer', words: '' }
    else if (part !== null && event.kind === 'text') part.words += event.text
    else if (part !== null && event.kind === 'open' && event.name === 'text:p') part.words += '\n'
    else if (part !== null && event.kind === 'close' && /^style:(header|footer)/.test(event.name)) {
      const words = part.words.trim()
      if (!seen.has(words)) writer.aside(part.role, words, null, -1)
      seen.add(words)
      part = null
    }
  }
}

class Body {
  private readonly path: string[] = []
  private readonly marks: (readonly Mark[])[] = []
  private readonly lists: { style: string; counts: number[] }[] = []
  /** Of each section that is open: whether it is not shown. */
  private readonly sections: boolean[] = []
  private rows = 0
  private cells = 0
  private number: string | null = null
  private aside: { kind: 'note' | 'comment' | 'deletion'; label: string; words: string; author: string } | null = null

  constructor(
    private readonly writer: TreeWriter,
    private readonly styles: Styles,
  ) {}

  read(xml: string): void {
    let inBody = false
    for (const event of namedEvents(xml)) {
      if (event.kind === 'open' && event.name === 'office:text') inBody = true
      if (!inBody) continue
      if (event.kind === 'text') this.text(event.text)
      else if (event.kind === 'open') this.open(event)
      else this.close(event.name)
    }
  }

  private open({ name, attributes }: Extract<XmlEvent, { kind: 'open' }>): void {
    this.path.push(name)
    if (this.aside !== null) {
      if (name === 'text:p' && this.aside.words !== '') this.aside.words += '\n'
      return
    }
    switch (name) {
      case 'text:tracked-changes':
        this.aside = { kind: 'deletion', label: '', words: '', author: '' }
        this.writer.count('trackedChanges')
        break
      case 'text:note':
        this.aside = { kind: 'note', label: '', words: '', author: '' }
        break
      case 'office:annotation':
        this.aside = { kind: 'comment', label: '', words: '', author: '' }
        break
      case 'text:h':
        this.writer.open('heading', { level: wholeNumber(attributes.get('text:outline-level'), depth) })
        this.marks.push(this.styles.marksOf(attributes.get('text:style-name') ?? ''))
        break
      case 'text:p':
        this.paragraph(attributes.get('text:style-name') ?? '')
        break
      case 'text:span':
        this.marks.push(this.styles.marksOf(attributes.get('text:style-name') ?? ''))
        break
      case 'text:a':
        this.writer.count('linksDropped')
        this.marks.push(['link'])
        break
      case 'text:section':
        this.sections.push(attributes.get('text:display') === 'none')
        break
      case 'text:hidden-text':
        this.marks.push(attributes.get('text:is-hidden') === 'false' ? [] : ['hidden'])
        break
      case 'text:list':
        this.lists.push({ style: attributes.get('text:style-name') ?? this.lists.at(-1)?.style ?? '', counts: [] })
        break
      case 'text:list-item':
        this.item()
        break
      case 'table:table-row':
        if (this.rows === 0) this.writer.open('row')
        this.rows += 1
        this.cells = 0
        break
      case 'table:table-cell':
        if (this.cells > 0) this.writer.nextCell()
        this.cells += 1
        break
      case 'text:s':
        this.say(' '.repeat(Math.min(100, wholeNumber(attributes.get('text:c'), counted))))
        break
      case 'text:tab':
        this.say('\t')
        break
      case 'text:line-break':
        this.writer.breakLine()
        break
      case 'draw:image':
        this.writer.count('picturesDropped')
        break
      default:
    }
  }

  private close(name: string): void {
    this.path.pop()
    if (this.aside !== null) {
      this.endAside(name)
      return
    }
    if (name === 'text:section') this.sections.pop()
    if (
      name === 'text:hidden-text' ||
      name === 'text:span' ||
      name === 'text:a' ||
      name === 'text:h' ||
      name === 'text:p'
    )
      this.marks.pop()
    if (name === 'text:list') this.lists.pop()
    if ((name === 'text:p' || name === 'text:h') && this.rows === 0) this.writer.close()
    if (name === 'table:table-row') {
      this.rows -= 1
      if (this.rows === 0) this.writer.close()
    }
  }

  private endAside(name: string): void {
    if (this.aside === null) return
    const { kind, label, words, author } = this.aside
    if (kind === 'note' && name === 'text:note') this.writer.aside('footnote', words, label.trim() || null)
    else if (kind === 'comment' && name === 'office:annotation')
      this.writer.aside('comment', words, author.trim() || null)
    else if (kind === 'deletion' && name === 'text:tracked-changes') this.writer.aside('struck', words)
    else return
    this.aside = null
  }

  private paragraph(style: string): void {
    this.marks.push(this.styles.marksOf(style))
    if (this.rows > 0) {
      this.writer.sayCollapsed(' ')
      return
    }
    if (this.lists.length > 0) this.writer.open('item', { level: this.lists.length, number: this.number })
    else this.writer.open(this.styles.isQuotation(style) ? 'quotation' : 'body')
    this.number = null
  }

  private item(): void {
    const list = this.lists.at(-1)
    const level = this.styles.formats.get(list?.style ?? '')?.get(this.lists.length)
    if (list === undefined || level === undefined) {
      this.number = null
      return
    }
    list.counts[0] = (list.counts[0] ?? level.start - 1) + 1
    this.number = level.format === '' ? null : `${level.before}${figure(level.format, list.counts[0])}${level.after}`
  }

  private text(text: string): void {
    if (this.aside !== null) {
      if (this.path.at(-1) === 'text:note-citation') this.aside.label += text
      else if (this.path.at(-1) === 'dc:creator') this.aside.author += text
      else if (this.path.at(-1) !== 'dc:date') this.aside.words += text
      return
    }
    // What stands over words says how they are read, and is none of them.
    if (this.marks.length === 0 || unsaid.has(this.path.at(-1) ?? '')) return
    this.writer.sayCollapsed(text, this.marksHere())
  }

  private say(words: string): void {
    if (this.aside === null) this.writer.say(words, this.marksHere())
  }

  private marksHere(): readonly Mark[] {
    return [...this.marks.flat(), ...(this.sections.includes(true) ? (['hidden'] as const) : [])]
  }
}

const figure = (format: string, number: number): string => {
  if (format === 'a') return letters(number)
  if (format === 'A') return letters(number).toUpperCase()
  if (format === 'i') return roman(number)
  if (format === 'I') return roman(number).toUpperCase()
  return String(number)
}

const titleOf = async (archive: Archive): Promise<string | null> => {
  const meta = await partAsText(archive, 'meta.xml')
  if (meta === null) return null
  let isTitle = false
  for (const event of namedEvents(meta)) {
    if (event.kind === 'open') isTitle = event.name === 'dc:title'
    else if (event.kind === 'close') isTitle = false
    else if (isTitle && event.text.trim() !== '') return event.text.trim()
  }
  return null
}

/** Words over others that say how these are read, and words that wait to be replaced. */
const unsaid = new Set(['text:ruby-text', 'text:placeholder'])
