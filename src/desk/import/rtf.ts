import { decodeAs, knownEncoding } from './decoding/encodings'
import { MalformedRtf, type RtfEvent, rtfEvents } from './rtfEvents'
import { Refusal } from '../refusal'
import type { AsideRole } from '#core/model'
import type { DocumentTree, Mark } from './tree/tree'
import { Colours } from './rtfColours'
import { charsets, codePages, destinations, ignored, quotationStyle, signs } from './rtfWords'
import { TreeWriter, plainWords } from './tree/writer'

/**
 * The tree of a Rich Text file (Microsoft RTF specification 1.9.1). Groups whose destination is not known are passed over,
 * as the specification asks; pictures and embedded objects are counted and never looked at.
 */
export const readRtf = (name: string, bytes: Uint8Array): DocumentTree => {
  try {
    const tree = new Walk().read(bytes)
    if (tree.blocks.length === 0) throw new Refusal('source.empty', { name })
    return tree
  } catch (problem) {
    if (problem instanceof MalformedRtf) throw new Refusal('source.damaged', { name, reason: problem.message })
    throw problem
  }
}

interface Group {
  /** Words of this group go nowhere. */
  isIgnored: boolean
  marks: Set<Mark>
  font: number
  /** How many signs follow a character given by its number, for readers that do not know it. */
  skip: number
  /** Where the words go, when they are set aside. */
  aside: { readonly role: AsideRole; readonly writer: TreeWriter } | null
  /** Words of a box, which follow the paragraph that it is fixed to. */
  box: TreeWriter | null
  /** What draws a box: none of it is words but the text inside. */
  isShape: boolean
  /** The number before a paragraph, as it was printed last. */
  label: { words: string } | null
  isFontTable: boolean
  isColourTable: boolean
  isInTable: boolean
  /** Where the styles of the file are named; null elsewhere: the number that is being named. */
  styleSheet: { number: number; name: string } | null
  /** The style of the paragraph, by its number. */
  style: number
  /** Whether words of the group stand for the words of another one, which follow in Unicode. */
  isStandIn: boolean
  /** How the words are drawn: in white, on a ground of another colour, too small to be read. */
  isWhite: boolean
  isOnGround: boolean
  isTiny: boolean
}

class Walk {
  private readonly main = new TreeWriter()
  private readonly groups: Group[] = []
  private group: Group = {
    isIgnored: false,
    marks: new Set(),
    font: 0,
    skip: 1,
    aside: null,
    box: null,
    isShape: false,
    label: null,
    isFontTable: false,
    isColourTable: false,
    isInTable: false,
    styleSheet: null,
    style: 0,
    isStandIn: false,
    isWhite: false,
    isOnGround: false,
    isTiny: false,
  }
  /** The font of what names none. */
  private usualFont = 0
  private readonly colours = new Colours()
  private encoding = 'windows-1252'
  private readonly fontEncodings = new Map<number, string>()
  /** The numbers of styles that set a quotation apart. */
  private readonly quotationStyles = new Set<number>()
  /** Whether words of the paragraph have been said. */
  private isBegun = false
  private bytes: number[] = []
  private toSkip = 0
  private isStarred = false
  private isInRow = false
  /** Boxes that are to follow the paragraph. */
  private readonly boxes: DocumentTree[] = []

  read(bytes: Uint8Array): DocumentTree {
    for (const event of rtfEvents(bytes)) this.take(event)
    this.flushBytes()
    this.main.close()
    this.includeBoxes()
    return this.main.tree()
  }

  private get writer(): TreeWriter {
    return this.group.aside?.writer ?? this.group.box ?? this.main
  }

  private includeBoxes(): void {
    for (const box of this.boxes.splice(0)) this.main.include(box)
  }

  private take(event: RtfEvent): void {
    switch (event.kind) {
      case 'open':
        this.flushBytes()
        this.toSkip = 0
        this.groups.push(this.group)
        this.group = { ...this.group, marks: new Set(this.group.marks) }
        if (this.group.styleSheet !== null) this.group.styleSheet = { number: 0, name: '' }
        break
      case 'close':
        this.flushBytes()
        this.toSkip = 0
        this.endGroup()
        break
      case 'byte':
        if (this.toSkip > 0) this.toSkip -= 1
        else if (this.group.isColourTable) this.colours.take(event.byte)
        else if (!this.group.isIgnored && !this.group.isFontTable) this.bytes.push(event.byte)
        break
      case 'word':
        this.flushBytes()
        // A sign by its name stands in as well as one by its number.
        if (this.toSkip > 0 && signs[event.word] !== undefined) this.toSkip -= 1
        else this.word(event.word, event.number)
        break
    }
  }

  private endGroup(): void {
    const ended = this.group
    const { styleSheet } = ended
    if (styleSheet !== null && quotationStyle.test(styleSheet.name)) this.quotationStyles.add(styleSheet.number)
    this.group = this.groups.pop() ?? ended
    if (ended.box !== null && ended.box !== this.group.box) this.boxes.push(ended.box.tree())
    // A point is no number.
    if (ended.label !== null && ended.label !== this.group.label && /[\p{L}\p{N}]/u.test(ended.label.words))
      this.say(`${ended.label.words.trim()} `)
    if (ended.aside !== null && ended.aside !== this.group.aside) {
      const { role, writer } = ended.aside
      this.writer.aside(
        role,
        plainWords(writer.tree()),
        null,
        role === 'header' || role === 'footer' ? -1 : this.writer.length,
      )
    }
  }

  private flushBytes(): void {
    if (this.bytes.length === 0) return
    const encoding = this.fontEncodings.get(this.group.font) ?? this.encoding
    this.say(decodeAs(encoding, Uint8Array.from(this.bytes)))
    this.bytes = []
  }

  private say(words: string): void {
    const { isIgnored, isStandIn, styleSheet, label, aside, box, style, marks } = this.group
    if (isIgnored || isStandIn) return
    if (styleSheet !== null) {
      styleSheet.name += words
      return
    }
    if (label !== null) {
      label.words += words
      return
    }
    if (aside === null && box === null && !this.isBegun && words.trim() !== '') {
      if (!this.isInRow && this.quotationStyles.has(style)) this.main.open('quotation')
      this.isBegun = true
    }
    this.writer.say(words, [...marks, ...(this.isUnseen ? (['hidden'] as const) : [])])
  }

  private get isUnseen(): boolean {
    const { isWhite, isOnGround, isTiny } = this.group
    return isTiny || (isWhite && !isOnGround)
  }

  private word(word: string, number: number | null): void {
    if (word === '*') {
      this.isStarred = true
      return
    }
    if (word === 'upr') this.group.isStandIn = true
    if (word === 'ud') {
      this.isStarred = false
      this.group.isStandIn = false
      return
    }
    const isStarred = this.isStarred
    this.isStarred = false
    const destination = destinations[word]
    if (destination !== undefined) this.begin(destination)
    else if (word === 'shpinst') Object.assign(this.group, { isIgnored: true, isShape: !this.group.isIgnored })
    else if (word === 'shptxt') {
      if (this.group.isShape) Object.assign(this.group, { isIgnored: false, isShape: false, box: new TreeWriter() })
    } else if (word === 'listtext' || word === 'pntext') this.group.label = { words: '' }
    else if (isStarred) this.group.isIgnored = true
    else if (word === 'fonttbl') this.group.isFontTable = true
    else if (word === 'colortbl') this.group.isColourTable = true
    else if (word === 'stylesheet') this.group.styleSheet = { number: 0, name: '' }
    else if (ignored.has(word)) {
      if (word === 'pict') this.main.count('picturesDropped')
      this.group.isIgnored = true
    } else this.control(word, number)
  }

  private begin(role: AsideRole): void {
    if (!this.group.isIgnored) this.group.aside = { role, writer: new TreeWriter() }
  }

  private control(word: string, number: number | null): void {
    const { group } = this
    const isOn = number !== 0
    const set = (mark: Mark): void => void (isOn ? group.marks.add(mark) : group.marks.delete(mark))
    switch (word) {
      case 'ansicpg':
        this.encoding = codePages[number ?? 1_252] ?? knownEncoding(`windows-${number ?? 1_252}`) ?? 'windows-1252'
        break
      case 'mac':
        this.encoding = 'macintosh'
        break
      case 'pc':
      case 'pca':
        this.encoding = 'ibm850'
        break
      case 'deff':
        this.usualFont = number ?? 0
        group.font = this.usualFont
        break
      case 'f':
        group.font = number ?? 0
        break
      case 'cpg': {
        const encoding = codePages[number ?? 0] ?? knownEncoding(`windows-${number ?? 0}`)
        if (group.isFontTable && encoding !== null) this.fontEncodings.set(group.font, encoding)
        break
      }
      case 'red':
      case 'green':
      case 'blue':
        if (group.isColourTable) this.colours.part(number ?? 0)
        break
      case 'cf':
        group.isWhite = this.colours.isWhite(number ?? 0)
        break
      // Words on a ground of their own may be white.
      case 'cb':
      case 'chcbpat':
      case 'highlight':
        group.isOnGround = (number ?? 0) > 0 && !this.colours.isWhite(number ?? 0)
        break
      case 'fs':
        group.isTiny = (number ?? usualSize) <= smallestSeen
        break
      case 'fcharset': {
        const encoding = charsets[number ?? 0]
        if (group.isFontTable && encoding !== undefined) this.fontEncodings.set(group.font, encoding)
        break
      }
      case 'uc':
        group.skip = number ?? 1
        break
      case 'u':
        this.say(String.fromCharCode(((number ?? 0) + 0x1_0000) % 0x1_0000))
        this.toSkip = group.skip
        break
      case 'par':
      case 'sect':
        if (group.aside !== null || group.box !== null) {
          this.writer.close()
          break
        }
        this.isBegun = false
        if (this.isInRow) this.writer.say(' ')
        else this.writer.close()
        if (!this.isInRow) this.includeBoxes()
        break
      case 'page':
      case 'column':
        this.writer.breakPage()
        break
      case 's':
        if (group.styleSheet !== null) group.styleSheet.number = number ?? 0
        else group.style = number ?? 0
        break
      case 'intbl':
        if (!this.isInRow) {
          this.writer.open('row')
          this.isInRow = true
        }
        break
      case 'cell':
      case 'nestcell':
        this.writer.nextCell()
        break
      case 'row':
        this.writer.close()
        this.isInRow = false
        break
      case 'line':
      case 'lbr':
      case 'softline':
        this.writer.breakLine()
        break
      case 'pard':
        group.style = 0
        break
      case 'plain':
        group.marks.clear()
        group.font = this.usualFont
        Object.assign(group, { isWhite: false, isOnGround: false, isTiny: false })
        break
      case 'strike':
      case 'striked':
        set('struck')
        break
      case 'deleted':
        set('deleted')
        break
      case 'revised':
        set('inserted')
        break
      case 'b':
        set('strong')
        break
      case 'v':
        set('hidden')
        break
      case 'super':
        set('superscript')
        break
      case 'up':
        if ((number ?? 6) > 0) group.marks.add('superscript')
        else group.marks.delete('superscript')
        break
      case 'nosupersub':
        group.marks.delete('superscript')
        break
      default: {
        const sign = signs[word]
        if (sign !== undefined) this.say(sign)
      }
    }
  }
}

/** Half points: twelve points where nothing is said; nobody reads a letter of two. */
const [usualSize, smallestSeen] = [24, 4]
