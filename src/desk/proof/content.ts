import type { FontMap } from './fontMaps'
import { operatorAt, shownEnd, skipInlinePicture } from './operators'
import { type PdfDictionary, type PdfValue, Syntax, hexDigit, isSpace } from './syntax'

/** What the content of a page names. */
export interface Resources {
  readonly font: (name: string) => FontMap | null
  /** The content of a form and its own resources; null for a picture or a name that is not there. */
  readonly form: (name: string) => { readonly bytes: Uint8Array; readonly resources: Resources } | null
  readonly properties: (name: string) => PdfDictionary | null
}

export interface ContentReading {
  /** Words in the order in which they are painted: a line feed where the pen moved to another line, a space over a gap. */
  readonly text: string
  /** Bytes of strings in the content that no font prints: text to read aloud, properties. */
  readonly strings: readonly string[]
  /** Text was painted by a font that does not say which letters its codes are. */
  readonly isBlind: boolean
}

type Matrix = readonly [number, number, number, number, number, number]
const identity: Matrix = [1, 0, 0, 1, 0, 0]
const times = (one: Matrix, other: Matrix): Matrix => [
  one[0] * other[0] + one[1] * other[2],
  one[0] * other[1] + one[1] * other[3],
  one[2] * other[0] + one[3] * other[2],
  one[2] * other[1] + one[3] * other[3],
  one[4] * other[0] + one[5] * other[2] + other[4],
  one[4] * other[1] + one[5] * other[3] + other[5],
]

/** Forms inside forms; deeper ones are not drawn by any reader either. */
const deepest = 12

/**
 * The words of a content stream, whether they can be seen or not: white, covered, clipped, beyond the edge of the page or
 * painted with no ink, they are in the file.
 */
export const readContent = (bytes: Uint8Array, resources: Resources): ContentReading => {
  const reader = new ContentReader()
  reader.read(bytes, resources, 0)
  return { text: reader.text.join(''), strings: reader.strings, isBlind: reader.isBlind }
}

interface TextState {
  ctm: Matrix
  font: FontMap | null
  size: number
  charSpace: number
  wordSpace: number
  scale: number
  leading: number
}

/**
 * What an operator is given that is no number. Strings, and arrays of strings and numbers, are left as the bytes they are:
 * nearly all of a page is made of them, and which letters they stand for only the operator says that comes behind.
 */
type Operand = PdfValue | 'bytes'

class ContentReader {
  readonly text: string[] = []
  readonly strings: string[] = []
  isBlind = false
  private state: TextState = { ctm: identity, font: null, size: 0, charSpace: 0, wordSpace: 0, scale: 1, leading: 0 }
  private readonly saved: TextState[] = []
  private line: Matrix = identity
  private matrix: Matrix = identity
  private gone = 0
  /** Where the last letter ended, on the paper. */
  private penX = Number.NaN
  private penY = Number.NaN

  /** Of the operator that is being read: its numbers, with a zero for whatever is none, and the others by their place. */
  private readonly numbers = new Float64Array(mostOperands)
  private readonly others: (Operand | null)[] = []
  /** Where those left as bytes begin and end. */
  private readonly starts = new Int32Array(mostOperands)
  private readonly ends = new Int32Array(mostOperands)
  private count = 0
  private hasOthers = false

  read(bytes: Uint8Array, resources: Resources, depth: number): void {
    const syntax = new Syntax(bytes)
    for (;;) {
      syntax.skipSpace()
      const number = syntax.number()
      if (number !== null) {
        this.take(number, null)
        continue
      }
      const start = syntax.at
      const end = shownEnd(bytes, start)
      if (end > start) {
        this.starts[this.count] = start
        this.ends[this.count] = end
        this.take(0, 'bytes')
        syntax.at = end
        continue
      }
      const operator = operatorAt(bytes, start)
      if (operator !== null) {
        syntax.at = start + operator.length
        this.operate(operator, bytes, resources, depth)
        this.count = 0
        this.hasOthers = false
        continue
      }
      const value = syntax.next(false)
      if (value === null) return
      if (value.is !== 'word') {
        this.take(0, value)
        continue
      }
      if (value.word === 'BI') skipInlinePicture(syntax, bytes)
      else this.operate(value.word, bytes, resources, depth)
      this.count = 0
      this.hasOthers = false
    }
  }

  private take(number: number, other: Operand | null): void {
    // What stands behind more than any operator takes is read all the same.
    if (this.count === mostOperands) this.count -= 1
    this.numbers[this.count] = number
    this.others[this.count] = other
    this.hasOthers ||= other !== null
    this.count += 1
  }

  private at(index: number, otherwise = 0): number {
    return index < this.count ? (this.numbers[index] ?? otherwise) : otherwise
  }

  private other(index: number): Operand | null {
    return index < this.count ? (this.others[index] ?? null) : null
  }

  private value(index: number): PdfValue | null {
    const other = this.other(index)
    return other === 'bytes' ? null : other
  }

  private taken(): Matrix {
    return [this.at(0, 1), this.at(1), this.at(2), this.at(3, 1), this.at(4), this.at(5)]
  }

  private operate(operator: string, bytes: Uint8Array, resources: Resources, depth: number): void {
    const { state } = this
    switch (operator) {
      case 'q':
        this.saved.push({ ...state })
        return
      case 'Q':
        this.state = this.saved.pop() ?? state
        return
      case 'cm':
        state.ctm = times(this.taken(), state.ctm)
        return
      case 'BT':
        this.placeAt(identity)
        return
      case 'Tf': {
        const name = this.value(0)
        state.font = name?.is === 'name' ? resources.font(name.name) : null
        state.size = this.at(1)
        return
      }
      case 'Tc':
        state.charSpace = this.at(0)
        return
      case 'Tw':
        state.wordSpace = this.at(0)
        return
      case 'Tz':
        state.scale = this.at(0, 100) / 100
        return
      case 'TL':
        state.leading = this.at(0)
        return
      case 'TD':
        state.leading = -this.at(1)
        this.move(this.at(0), this.at(1))
        return
      case 'Td':
        this.move(this.at(0), this.at(1))
        return
      case 'Tm':
        this.placeAt(this.taken())
        return
      case 'T*':
        this.move(0, -state.leading)
        return
      case 'Tj':
      case 'TJ':
        this.show(0, bytes)
        return
      case "'":
        this.move(0, -state.leading)
        this.show(0, bytes)
        return
      case '"':
        state.wordSpace = this.at(0)
        state.charSpace = this.at(1)
        this.move(0, -state.leading)
        this.show(2, bytes)
        return
      case 'Do': {
        const name = this.value(0)
        const form = name?.is === 'name' && depth < deepest ? resources.form(name.name) : null
        if (form === null) return
        this.saved.push({ ...state })
        this.count = 0
        this.hasOthers = false
        this.read(form.bytes, form.resources, depth + 1)
        this.state = this.saved.pop() ?? state
        return
      }
      default:
        // Marked content may bring words of its own, in place or by name.
        if (!this.hasOthers) return
        for (let index = 0; index < this.count; index += 1) {
          const operand = this.other(index)
          const value = operand === 'bytes' ? new Syntax(bytes, this.starts[index]).next(false) : operand
          if (value !== null) this.keepStrings(value, resources)
        }
    }
  }

  private keepStrings(operand: PdfValue, resources: Resources, depth = 0): void {
    if (depth > deepest) return
    if (operand.is === 'string') this.strings.push(operand.bytes)
    else if (operand.is === 'array') for (const item of operand.items) this.keepStrings(item, resources, depth + 1)
    else if (operand.is === 'dictionary')
      for (const value of operand.entries.values()) this.keepStrings(value, resources, depth + 1)
    else if (operand.is === 'name') {
      const named = resources.properties(operand.name)
      for (const value of named?.values() ?? []) if (value.is === 'string') this.strings.push(value.bytes)
    }
  }

  private move(x: number, y: number): void {
    this.placeAt(times([1, 0, 0, 1, x, y], this.line))
  }

  private placeAt(matrix: Matrix): void {
    this.line = this.matrix = matrix
    this.gone = 0
  }

  private show(index: number, bytes: Uint8Array): void {
    const operand = this.other(index)
    if (operand === 'bytes') this.showBytes(bytes, this.starts[index] ?? 0, this.ends[index] ?? 0)
    else if (operand?.is === 'string') this.letters(operand.bytes)
    else if (operand?.is === 'array')
      for (const part of operand.items) {
        if (part.is === 'number') this.kern(part.value)
        else if (part.is === 'string') this.letters(part.bytes)
      }
  }

  /** The same for a string, or an array of strings and numbers, as its bytes stand in the content. */
  private showBytes(bytes: Uint8Array, start: number, end: number): void {
    for (let at = start; at < end;) {
      const byte = bytes[at] ?? 0
      if (byte === 0x3c) at = this.hexadecimal(bytes, at + 1)
      else if (isSpace(byte) || byte === 0x5b || byte === 0x5d) at += 1
      else {
        const syntax = new Syntax(bytes, at)
        const value = syntax.next(false)
        if (value?.is === 'number') this.kern(value.value)
        else if (value?.is === 'string') this.letters(value.bytes)
        at = Math.max(at + 1, syntax.at)
      }
    }
  }

  private kern(thousandths: number): void {
    this.advance((-thousandths / 1_000) * this.state.size * this.state.scale)
  }

  private letters(bytes: string): void {
    this.isFirst = true
    const step = this.state.font?.codeBytes ?? 1
    for (let at = 0; at + step <= bytes.length; at += step)
      this.code(step === 1 ? bytes.charCodeAt(at) : bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1))
    this.finish()
  }

  /** Codes written in digits, without making a string of them first; gives the place behind the sign that ends them. */
  private hexadecimal(bytes: Uint8Array, start: number): number {
    this.isFirst = true
    const digits = 2 * (this.state.font?.codeBytes ?? 1)
    let [at, code, count] = [start, 0, 0]
    for (; at < bytes.length && bytes[at] !== 0x3e; at += 1) {
      const digit = hexDigit(bytes[at] ?? 0)
      if (digit < 0) continue
      code = code * 16 + digit
      count += 1
      if (count === digits) {
        this.code(code)
        code = count = 0
      }
    }
    // A last digit that is missing is a zero.
    if (count === digits - 1) this.code(code * 16)
    this.finish()
    return at + 1
  }

  /** None of the codes of the string that is being shown is set yet. */
  private isFirst = true

  /** Inside one string no code is moved against the one before: only what lies before the first can be a gap. */
  private code(code: number): void {
    const { font, size, charSpace, wordSpace, scale } = this.state
    if (font === null) {
      this.isBlind = true
      return
    }
    const letters = font.letters[code]
    if (letters === undefined) this.isBlind = true
    else if (letters !== '') {
      if (this.isFirst) this.gapBefore()
      this.text.push(letters)
    }
    this.isFirst = false
    const space = font.codeBytes === 1 && code === 32 ? wordSpace : 0
    this.advance((((font.widths[code] ?? font.otherWidth) / 1_000) * size + charSpace + space) * scale)
  }

  private finish(): void {
    if (this.isFirst) return
    this.penX = this.xOnPaper()
    this.penY = this.yOnPaper()
  }

  /** What lies between this letter and the last one is read as a space or the end of a line. */
  private gapBefore(): void {
    if (Number.isNaN(this.penX)) return
    const em = Math.max(0.01, this.sizeOnPaper())
    const dx = this.xOnPaper() - this.penX
    const dy = this.yOnPaper() - this.penY
    if (Math.abs(dy) > 0.3 * em || dx < -0.6 * em) this.text.push('\n')
    else if (dx - this.state.charSpace > gap * em) this.text.push(' ')
  }

  /** Along the line: only the place changes, so the matrix is kept and how far the pen went beside it. */
  private advance(by: number): void {
    this.gone += by
  }

  private xOnPaper(): number {
    const { ctm } = this.state
    const { matrix, gone } = this
    return (matrix[4] + gone * matrix[0]) * ctm[0] + (matrix[5] + gone * matrix[1]) * ctm[2] + ctm[4]
  }

  private yOnPaper(): number {
    const { ctm } = this.state
    const { matrix, gone } = this
    return (matrix[4] + gone * matrix[0]) * ctm[1] + (matrix[5] + gone * matrix[1]) * ctm[3] + ctm[5]
  }

  private sizeOnPaper(): number {
    const { ctm, size } = this.state
    return Math.abs(size * this.matrix[0] * ctm[0]) || Math.abs(size)
  }
}

/** More than any operator takes. */
const mostOperands = 64

/** In ems: a gap this wide between two letters is a space. */
const gap = 0.16
