import { decodeAs, knownEncoding } from './decoding/encodings'
import { MalformedRtf, type RtfEvent, rtfEvents } from './rtfEvents'
import { Refusal } from '../refusal'
import type { AsideRole } from '#core/model'
import type { DocumentTree, Mark } from './tree/tree'
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
  isInTable: boolean
  /** Where the styles of the file are named; null elsewhere: the number that is being named. */
  styleSheet: { number: number; name: string } | null
  /** The style of the paragraph, by its number. */
  style: number
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
    isInTable: false,
    styleSheet: null,
    style: 0,
  }
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
        this.groups.push(this.group)
        this.group = { ...this.group, marks: new Set(this.group.marks) }
        if (this.group.styleSheet !== null) this.group.styleSheet = { number: 0, name: '' }
        break
      case 'close':
        this.flushBytes()
        this.endGroup()
        break
      case 'byte':
        if (this.toSkip > 0) this.toSkip -= 1
        else if (!this.group.isIgnored && !this.group.isFontTable) this.bytes.push(event.byte)
        break
      case 'word':
        this.flushBytes()
        this.word(event.word, event.number)
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
    const { isIgnored, styleSheet, label, aside, box, style, marks } = this.group
    if (isIgnored) return
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
    this.writer.say(words, [...marks])
  }

  private word(word: string, number: number | null): void {
    if (word === '*') {
      this.isStarred = true
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
      case 'f':
        group.font = number ?? 0
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
        this.writer.nextCell()
        break
      case 'row':
        this.writer.close()
        this.isInRow = false
        break
      case 'line':
        this.writer.breakLine()
        break
      case 'pard':
        group.style = 0
        break
      case 'plain':
        group.marks.clear()
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

/** As Word and Writer name the styles that set a quotation apart. */
const quotationStyle = /^\s*(?:intense quote|quote|block text|quotations?)\s*;?\s*$/i

const destinations: Readonly<Record<string, AsideRole>> = {
  header: 'header',
  headerl: 'header',
  headerr: 'header',
  headerf: 'header',
  footer: 'footer',
  footerl: 'footer',
  footerr: 'footer',
  footerf: 'footer',
  footnote: 'footnote',
  annotation: 'comment',
}

/** Destinations of the specification that hold no words of the text. */
const ignored = new Set(
  (
    'colortbl info pict object objdata fldinst listtable listoverridetable revtbl rsidtbl generator themedata ' +
    'colorschememapping latentstyles datastore xmlnstbl filetbl template operator private1 atnid atnauthor atrfstart atrfend ' +
    'bkmkstart bkmkend pntxta pntxtb nonshppict shprslt'
  ).split(' '),
)

const signs: Readonly<Record<string, string>> = {
  tab: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  '~': '\u00a0',
  _: '\u2011',
  '-': '\u00ad',
  zwj: '\u200d',
  zwnj: '\u200c',
}

/** Code pages whose encoding goes by another name than windows-N. */
const codePages: Readonly<Record<number, string>> = {
  437: 'ibm850',
  850: 'ibm850',
  866: 'ibm866',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  10_000: 'macintosh',
  65_001: 'utf-8',
}

/** The encodings of the character sets that fonts declare (specification, "Font Table"). */
const charsets: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gb18030',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  238: 'windows-1250',
}
