import { type XmlEvent, wholeNumber } from '../xml'
import type { DocumentTree, Mark } from '../tree/tree'
import { raised } from '../tree/superscript'
import { TreeWriter } from '../tree/writer'
import { namedEvents } from '../xmlNames'
import { symbolCapitals, symbolLetters, symbolSigns } from './data/symbols'
import { layoutRowsIn } from './layoutRows'
import type { Numbering } from './numbering'
import type { Styles } from './styles'
import { isOn, isSaidOn, listLevels } from './values'

/** What one walk over a part of a document needs to know of the others. */
export interface Setting {
  readonly styles: Styles
  readonly numbering: Numbering
  /** The words of footnotes and endnotes, and of comments, by their ids. */
  readonly notes: ReadonlyMap<string, string>
  readonly comments: ReadonlyMap<string, { readonly author: string; readonly text: string }>
  /** Called where another document stands inside this one, with the id of its relation. */
  readonly chunk: (id: string) => void
}

interface Paragraph {
  style: string
  list: { id: string; level: number } | null
  /** The mark at its end was deleted with changes tracked: it goes on in the next paragraph. */
  goesOn: boolean
  isOpen: boolean
}

interface RunState {
  marks: Set<Mark>
  isPlaceholder: boolean
  /** The name of its face; empty where the run names none. */
  face: string
}

interface Frame {
  readonly writer: TreeWriter
  readonly run: RunState | null
  readonly goingOn: boolean
  readonly rows: number
  readonly cellsInRow: number
  readonly boxes: DocumentTree[]
}

/**
 * One walk over a part of WordprocessingML: body, header, note. Paragraphs become blocks, rows of tables become rows,
 * changes that wait for acceptance are read as if they were accepted and marked. Pictures, links, macros and embedded
 * files are not looked at.
 */
export class Story {
  private readonly path: string[] = []
  private readonly paragraphs: Paragraph[] = []
  private run: RunState | null = null
  private goingOn = false
  /** What was being read around each text box that is open, the innermost last. */
  private readonly around: Frame[] = []
  /** Boxes that stand in a paragraph and follow it when it has ended: none divides its sentence. */
  private boxes: DocumentTree[] = []
  /** How many elements are open whose words are not read. */
  private passedOver = 0
  private deleted = 0
  private inserted = 0
  private links = 0
  private rows = 0
  /** Which rows only lay the text out, by the order in which they begin; of those that are open, whether they do. */
  private layoutRows: readonly boolean[] = []
  private rowsBegun = 0
  private readonly openRows: boolean[] = []
  /** Of each field that is open: whether its instruction is being read, whose words are none of the text. */
  private fields: boolean[] = []
  /** How many lists of properties are open: in them a name says how the words look, not what they are. */
  private properties = 0
  /** How many of them are open that say what was so before a change that is tracked. */
  private former = 0
  private cellsInRow = 0
  /** Of each table that is open, how many of its rows have begun. */
  private readonly rowsOfTables: number[] = []
  private isRowDeleted = false
  private isCellDeleted = false
  /** Of each control of content that is open, whether it shows words that wait to be replaced. */
  private readonly placeholders: boolean[] = []
  /** How many raised parts of a formula are open. */
  private raisedParts = 0
  /** A note whose mark is typed behind its reference. */
  private markAwaited: { readonly role: 'footnote' | 'endnote'; readonly text: string } | null = null
  private noteNumber = 0

  constructor(
    private writer: TreeWriter,
    private readonly setting: Setting,
  ) {}

  read(xml: string): void {
    this.layoutRows = layoutRowsIn(xml)
    for (const event of namedEvents(xml)) {
      if (event.kind === 'text') this.text(event.text)
      else if (event.kind === 'open') this.open(event)
      else this.close(event.name)
    }
    this.writer.close()
    for (const box of this.boxes) this.writer.include(box)
  }

  private open({ name, attributes }: Extract<XmlEvent, { kind: 'open' }>): void {
    this.path.push(name)
    if (isProperties(name)) this.properties += 1
    if (isFormer(name)) this.former += 1
    if (this.properties > 0) {
      if (this.former === 0) this.property(name, attributes)
      return
    }
    if (isPassedOver(name)) this.passedOver += 1
    switch (name) {
      case 'w:p':
        this.paragraph()
        break
      case 'w:r':
        this.run = { marks: new Set(), isPlaceholder: false, face: '' }
        break
      case 'w:tbl':
        this.rowsOfTables.push(0)
        break
      case 'w:tr':
        this.openRow()
        break
      case 'w:tc':
        this.isCellDeleted = false
        if (this.rows > 0 && this.cellsInRow > 0) this.writer.nextCell()
        this.cellsInRow += 1
        break
      case 'w:fldChar':
        this.field(attributes.get('w:fldCharType') ?? '')
        break
      case 'w:ins':
      case 'w:moveTo':
        this.inserted += 1
        this.writer.count('trackedChanges')
        break
      case 'w:del':
      case 'w:moveFrom':
        this.deleted += 1
        this.writer.count('trackedChanges')
        break
      case 'w:hyperlink':
        this.links += 1
        this.writer.count('linksDropped')
        break
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        if (this.passedOver === 0) this.writer.count('picturesDropped')
        break
      case 'w:sdt':
        this.placeholders.push(false)
        break
      case 'w:showingPlcHdr':
        this.placeholders.splice(-1, 1, isOn(attributes))
        break
      case 'm:sup':
        this.raisedParts += 1
        break
      case 'm:den':
        this.say('/')
        break
      case 'v:textpath':
        // A watermark: DRAFT, CONFIDENTIAL.
        this.say(attributes.get('string') ?? '')
        break
      case 'w:txbxContent':
        this.openBox()
        break
      case 'w:sdtContent':
        if (this.placeholders.at(-1) === true) this.passedOver += 1
        break
      case 'w:altChunk':
        this.setting.chunk(attributes.get('r:id') ?? '')
        break
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.note(name, attributes)
        break
      case 'w:commentReference':
        this.comment(attributes.get('w:id') ?? '')
        break
      default:
        this.sign(name, attributes)
    }
  }

  private close(name: string): void {
    this.path.pop()
    if (isFormer(name)) this.former -= 1
    if (isProperties(name)) {
      this.properties -= 1
      if (name === 'w:pPr' && this.properties === 0) this.begin()
      return
    }
    if (this.properties > 0) return
    if (isPassedOver(name)) this.passedOver -= 1
    switch (name) {
      case 'w:p':
        this.endParagraph()
        break
      case 'w:r':
        this.noteIs(null)
        this.run = null
        break
      case 'w:tbl':
        this.rowsOfTables.pop()
        break
      case 'w:tr':
        if (this.openRows.pop() === false) {
          this.rows -= 1
          if (this.rows === 0) this.writer.close()
        }
        break
      case 'w:ins':
      case 'w:moveTo':
        this.inserted -= 1
        break
      case 'w:del':
      case 'w:moveFrom':
        this.deleted -= 1
        break
      case 'w:hyperlink':
        this.links -= 1
        break
      case 'w:sdtContent':
        if (this.placeholders.at(-1) === true) this.passedOver -= 1
        break
      case 'w:sdt':
        this.placeholders.pop()
        break
      case 'm:sup':
        this.raisedParts -= 1
        break
      case 'w:txbxContent':
        this.closeBox()
        break
      default:
    }
  }

  private property(name: string, attributes: ReadonlyMap<string, string>): void {
    const paragraph = this.paragraphs.at(-1)
    const value = attributes.get('w:val') ?? ''
    const isOfRun = this.run !== null
    if (this.path.at(-2) === 'w:trPr') {
      if (name === 'w:del') this.isRowDeleted = true
      return
    }
    if (name === 'w:cellDel') this.isCellDeleted = true
    if (!isOfRun && paragraph !== undefined) {
      if (name === 'w:pStyle') paragraph.style = value
      else if (name === 'w:numId') paragraph.list = { id: value, level: paragraph.list?.level ?? 0 }
      else if (name === 'w:ilvl')
        paragraph.list = { id: paragraph.list?.id ?? '', level: wholeNumber(value, listLevels) }
      else if (name === 'w:del' || name === 'w:moveFrom') paragraph.goesOn = true
      // One large letter in a frame of its own: what it begins follows.
      else if (name === 'w:framePr' && /^(?:drop|margin)$/.test(attributes.get('w:dropCap') ?? ''))
        paragraph.goesOn = true
      return
    }
    if (!isOfRun || this.run === null) return
    const { marks } = this.run
    const set = (mark: Mark, on: boolean): void => void (on ? marks.add(mark) : marks.delete(mark))
    if (name === 'w:rStyle') {
      const facts = this.setting.styles.of(value)
      this.run.isPlaceholder = facts.isPlaceholder
      if (facts.hidden) marks.add('hidden')
      if (facts.struck) marks.add('struck')
      if (facts.raised) marks.add('superscript')
      if (facts.strong) marks.add('strong')
    } else if (name === 'w:rFonts') this.run.face = attributes.get('w:ascii') ?? attributes.get('w:hAnsi') ?? ''
    else if (name === 'w:b') set('strong', isOn(attributes))
    else if (name === 'w:vanish' || name === 'w:webHidden') set('hidden', isOn(attributes))
    else if (name === 'w:strike' || name === 'w:dstrike') {
      if (isOn(attributes)) marks.add('struck')
    } else if (name === 'w:vertAlign') set('superscript', value === 'superscript')
    else if (name === 'w:position' && Number(value) > 0) marks.add('superscript')
    else if (name === 'w:color' && /^f{6}$/i.test(value)) marks.add('hidden')
    else if (name === 'w:sz' && Number(value) > 0 && Number(value) <= smallestSeen) marks.add('hidden')
    else if ((name === 'w:shd' || name === 'w:highlight') && isDark(attributes)) marks.delete('hidden')
  }

  private paragraph(): void {
    this.paragraphs.push({ style: '', list: null, goesOn: false, isOpen: false })
  }

  /** Once its properties are known, or with its first words when it has none. */
  private begin(): void {
    const paragraph = this.paragraphs.at(-1)
    if (paragraph === undefined || paragraph.isOpen) return
    paragraph.isOpen = true
    if (this.rows > 0) {
      this.writer.sayCollapsed(' ')
      return
    }
    if (this.goingOn) {
      this.goingOn = false
      return
    }
    const facts = this.setting.styles.of(paragraph.style)
    const list =
      paragraph.list?.id === '' ? { ...paragraph.list, id: facts.list?.id ?? '' } : (paragraph.list ?? facts.list)
    const number = list === null ? null : this.setting.numbering.next(list.id, list.level)
    if (facts.role === 'heading') this.writer.open('heading', { level: facts.level, number })
    else if (facts.role !== null) this.writer.open(facts.role, { number })
    else if (list !== null && list.id !== '0') this.writer.open('item', { level: list.level + 1, number })
    else this.writer.open('body')
  }

  private openRow(): void {
    const isLayout = this.rows === 0 && this.layoutRows[this.rowsBegun] === true
    this.rowsBegun += 1
    this.openRows.push(isLayout)
    if (isLayout) return
    // A table within a cell goes on in the row around it, and its further rows are rows of their own.
    const begun = (this.rowsOfTables.pop() ?? 0) + 1
    this.rowsOfTables.push(begun)
    if (this.rows === 0 || begun > 1) this.writer.open('row')
    this.rows += 1
    this.cellsInRow = 0
    this.isRowDeleted = false
  }

  private field(part: string): void {
    if (part === 'begin') this.fields.push(true)
    else if (part === 'end') this.fields.pop()
    else if (this.fields.length > 0) this.fields[this.fields.length - 1] = false
  }

  private endParagraph(): void {
    // An instruction that never ends takes no more than its paragraph.
    this.fields = this.fields.map(() => false)
    const paragraph = this.paragraphs.pop()
    if (paragraph === undefined || this.rows > 0) return
    if (paragraph.goesOn && paragraph.isOpen) this.goingOn = true
    else if (this.goingOn) this.goingOn = paragraph.isOpen ? false : this.goingOn
    if (this.goingOn) return
    this.writer.close()
    for (const box of this.boxes.splice(0)) this.writer.include(box)
  }

  private openBox(): void {
    const { writer, run, goingOn, rows, cellsInRow, boxes } = this
    this.around.push({ writer, run, goingOn, rows, cellsInRow, boxes })
    Object.assign(this, { run: null, goingOn: false, rows: 0, cellsInRow: 0, boxes: [] })
    this.writer = new TreeWriter()
  }

  private closeBox(): void {
    const frame = this.around.pop()
    if (frame === undefined) return
    const box = this.writer.tree()
    Object.assign(this, frame)
    if (this.passedOver === 0) this.boxes.push(box)
  }

  private text(text: string): void {
    const holder = this.path.at(-1)
    if (this.fields.includes(true)) return
    if (holder === 'w:t' || holder === 'm:t' || holder === 'w:delText')
      this.say(text.replaceAll(/[\uf020-\uf0ff]/g, (sign) => symbol(sign, this.run?.face ?? '') ?? sign))
  }

  private say(words: string): void {
    if (this.passedOver > 0 || this.run?.isPlaceholder === true) return
    if (this.markAwaited !== null) {
      this.noteIs(words.trim())
      return
    }
    this.begin()
    const { styles } = this.setting
    const marks = new Set(this.run?.marks)
    const ofParagraph = styles.of(this.paragraphs.at(-1)?.style ?? '')
    if (ofParagraph.hidden || styles.defaults.hidden) marks.add('hidden')
    if (ofParagraph.struck || styles.defaults.struck) marks.add('struck')
    if (ofParagraph.strong) marks.add('strong')
    if (this.deleted > 0 || this.isRowDeleted || this.isCellDeleted) marks.add('deleted')
    if (this.inserted > 0) marks.add('inserted')
    if (this.links > 0) marks.add('link')
    this.writer.say(this.raisedParts > 0 ? raised(words) : words, [...marks])
  }

  private sign(name: string, attributes: ReadonlyMap<string, string>): void {
    if (this.run === null || this.passedOver > 0) return
    if (name === 'w:tab' || name === 'w:ptab') this.say('\t')
    else if (name === 'w:noBreakHyphen') this.say('\u2011')
    else if (name === 'w:br' && pageEnds.has(attributes.get('w:type') ?? '')) this.writer.breakPage()
    else if (name === 'w:cr' || name === 'w:br') this.writer.breakLine()
    else if (name === 'w:sym') this.say(symbolNumbered(attributes))
  }

  private note(name: string, attributes: ReadonlyMap<string, string>): void {
    const isFootnote = name === 'w:footnoteReference'
    const text = this.setting.notes.get(`${isFootnote ? 'f' : 'e'}${attributes.get('w:id') ?? ''}`)
    if (text === undefined || this.passedOver > 0) return
    this.markAwaited = { role: isFootnote ? 'footnote' : 'endnote', text }
    if (isSaidOn(attributes.get('w:customMarkFollows'))) return
    this.noteNumber += 1
    this.noteIs(String(this.noteNumber))
  }

  /** Sets aside the note that waits for its mark. */
  private noteIs(label: string | null): void {
    if (this.markAwaited === null) return
    this.writer.aside(this.markAwaited.role, this.markAwaited.text, label)
    this.markAwaited = null
  }

  private comment(id: string): void {
    const found = this.setting.comments.get(id)
    if (found !== undefined) this.writer.aside('comment', found.text, found.author || null)
  }
}

/** Lists of properties: in them a name says how words look, not what they are. */
const isProperties = (name: string): boolean =>
  name === 'w:pPr' ||
  name === 'w:rPr' ||
  name === 'w:sectPr' ||
  name === 'w:trPr' ||
  name === 'w:tblPr' ||
  name === 'w:tcPr'

/** What was so before a change that is tracked: how words looked then says nothing of how they look. */
const isFormer = (name: string): boolean => name.endsWith('PrChange')

/** Half points: nobody reads a letter of two points. */
const smallestSeen = 4

const isDark = (attributes: ReadonlyMap<string, string>): boolean => {
  const fill = attributes.get('w:fill') ?? attributes.get('w:val') ?? ''
  return !/^(auto|clear|none|nil|white|f{6}|)$/i.test(fill)
}

/** The second form of what was said already, the instructions of fields, and the words of ruby above others. */
const isPassedOver = (name: string): boolean =>
  name === 'mc:Fallback' || name === 'w:instrText' || name === 'w:rt' || name === 'w:delInstrText'

/** What a sign of a face of symbols is; null where nobody knows. */
const symbol = (sign: string, face: string): string | null => {
  const code = sign.charCodeAt(0)
  const letter = code - firstOfSymbols
  const isGreek = face.toLowerCase() === 'symbol'
  return (
    symbolSigns[code.toString(16)] ??
    (isGreek ? symbolCapitals.charAt(letter - capitalA) || symbolLetters.charAt(letter - smallA) || null : null)
  )
}

/** Where such faces keep their signs, and the letters among them. */
const firstOfSymbols = 0xf000
const [capitalA, smallA] = [0x41, 0x61]

const symbolNumbered = (attributes: ReadonlyMap<string, string>): string => {
  const value = Number.parseInt(attributes.get('w:char') ?? '', 16)
  const known = symbol(String.fromCharCode(value), attributes.get('w:font') ?? '')
  if (known !== null) return known
  return Number.isFinite(value) && value >= 0x20 && value < firstOfSymbols ? String.fromCharCode(value) : '\ufffd'
}

/** Of the kinds of breaks those that end no line. */
const pageEnds = new Set(['page', 'column'])
