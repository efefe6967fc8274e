import type { FontMap } from './fontMaps'
import { Syntax, hexDigit, isDigit, isSpace } from './syntax'

export type Matrix = readonly [number, number, number, number, number, number]
export const identity: Matrix = [1, 0, 0, 1, 0, 0]
export const times = (one: Matrix, other: Matrix): Matrix => [
  one[0] * other[0] + one[1] * other[2],
  one[0] * other[1] + one[1] * other[3],
  one[2] * other[0] + one[3] * other[2],
  one[2] * other[1] + one[3] * other[3],
  one[4] * other[0] + one[5] * other[2] + other[4],
  one[4] * other[1] + one[5] * other[3] + other[5],
]

/** What `q` keeps a copy of and `Q` brings back. It changes with nearly every line of a page, and is changed in place. */
export interface TextState {
  ctm: Matrix
  font: FontMap | null
  size: number
  charSpace: number
  wordSpace: number
  scale: number
  leading: number
}

/** In ems: a gap this wide between two letters is a space, and one of the second width the space between two cells. */
export const gaps = { word: 0.16, cell: 0.6 } as const

/** What the pen at work wrote; there is one at a time. */
let written = new Uint16Array(8_192)

/**
 * Sets the codes of strings as the letters they are, one after another: a line feed where it moved to another line, a space
 * over a gap, a tab over a wide one. Inside one string no code is moved against the one before: only what lies before the first can be a gap.
 */
export class Pen {
  state: TextState = { ctm: identity, font: null, size: 0, charSpace: 0, wordSpace: 0, scale: 1, leading: 0 }
  /** Text was painted by a font that does not say which letters its codes are. */
  isBlind = false
  private length = 0
  private seen = 0
  private line: Matrix = identity
  private matrix: Matrix = identity
  /** How far it went along the line since it was placed; the matrix is kept and this beside it. */
  private gone = 0
  /** Where the last letter ended, on the paper. */
  private penX = Number.NaN
  private penY = Number.NaN
  /** How far it was moved since the last letter of the same array; not a number where no letter was set yet. */
  private moved = Number.NaN
  /** No code of the string that is being shown is set yet. */
  private isFirst = true

  /** A pen at the place of this one and with all that is set, that wrote nothing yet. */
  next(): Pen {
    const pen = new Pen()
    pen.state = { ...this.state }
    pen.line = this.line
    pen.matrix = this.matrix
    pen.gone = this.gone
    pen.penX = this.penX
    pen.penY = this.penY
    return pen
  }

  text(): string {
    return this.seen < 0x100
      ? Buffer.from(written.subarray(0, this.length)).toString('latin1')
      : Buffer.from(written.buffer, 0, 2 * this.length).toString('utf16le')
  }

  placeAt(matrix: Matrix): void {
    this.line = this.matrix = matrix
    this.gone = 0
  }

  move(x: number, y: number): void {
    this.placeAt(times([1, 0, 0, 1, x, y], this.line))
  }

  /** Strings and numbers in their order. */
  show(parts: readonly (string | number)[]): void {
    for (const part of parts) {
      if (typeof part === 'number') this.kern(part)
      else this.string(part)
    }
    this.finish()
  }

  /** The same for a string in digits, or an array of such strings and numbers, as its bytes stand in the content. */
  showBytes(bytes: Uint8Array, start: number, end: number): void {
    for (let at = start; at < end;) {
      const byte = bytes[at] ?? 0
      if (byte === 0x3c) at = this.digits(bytes, at + 1)
      else if (isSpace(byte) || byte === 0x5b || byte === 0x5d) at += 1
      else at = this.number(bytes, at)
    }
    this.finish()
  }

  private kern(thousandths: number): void {
    const by = (-thousandths / 1_000) * this.state.size * this.state.scale
    this.gone += by
    this.moved += by
  }

  private number(bytes: Uint8Array, start: number): number {
    let at = start
    if (bytes[at] === 0x2d) at += 1
    let value = 0
    for (; isDigit(bytes[at] ?? 0); at += 1) value = value * 10 + (bytes[at] ?? 0) - 0x30
    // A whole number before a bracket: nearly all of them are.
    if (bytes[at] === 0x3c || bytes[at] === 0x5d) {
      this.kern(bytes[start] === 0x2d ? -value : value)
      return at
    }
    const syntax = new Syntax(bytes, start)
    const read = syntax.next(false)
    if (read?.is === 'number') this.kern(read.value)
    return Math.max(start + 1, syntax.at)
  }

  private string(bytes: string): void {
    this.isFirst = true
    const step = this.state.font?.codeBytes ?? 1
    for (let at = 0; at + step <= bytes.length; at += step)
      this.set(step === 1 ? bytes.charCodeAt(at) : bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1))
  }

  /** Codes written in digits, without making a string of them first; gives the place behind the sign that ends them. */
  private digits(bytes: Uint8Array, start: number): number {
    this.isFirst = true
    const codeBytes = this.state.font?.codeBytes ?? 1
    let at = start
    if (codeBytes === 2)
      for (let code = codeOf(bytes, at); code >= 0; code = codeOf(bytes, at)) {
        this.set(code)
        at += 4
      }
    return bytes[at] === 0x3e ? at + 1 : this.dividedDigits(bytes, at, 2 * codeBytes)
  }

  /** The same where other signs stand between the digits, or one is missing. */
  private dividedDigits(bytes: Uint8Array, start: number, digits: number): number {
    let [at, code, count] = [start, 0, 0]
    for (; at < bytes.length && bytes[at] !== 0x3e; at += 1) {
      const digit = hexDigit(bytes[at] ?? 0)
      if (digit < 0) continue
      code = code * 16 + digit
      count += 1
      if (count === digits) {
        this.set(code)
        code = count = 0
      }
    }
    // A last digit that is missing is a zero.
    if (count === digits - 1) this.set(code * 16)
    return at + 1
  }

  private set(code: number): void {
    const { font, size, charSpace, wordSpace, scale } = this.state
    if (font === null) {
      this.isBlind = true
      return
    }
    const unit = code < font.units.length ? (font.units[code] ?? 0) : 0
    if (unit !== 0) {
      if (this.isFirst) this.gapBefore()
      this.write(unit)
    } else this.setLetters(font.letters[code])
    this.isFirst = false
    const space = font.codeBytes === 1 && code === 32 ? wordSpace : 0
    const width = code < font.widths.length ? (font.widths[code] ?? 0) : font.otherWidth
    this.gone += ((width / 1_000) * size + charSpace + space) * scale
    this.moved = 0
  }

  /** Of codes that stand for several letters, for none, or for what the font does not say. */
  private setLetters(letters: string | undefined): void {
    if (letters === undefined) this.isBlind = true
    else if (letters !== '') {
      if (this.isFirst) this.gapBefore()
      for (let at = 0; at < letters.length; at += 1) this.write(letters.charCodeAt(at))
    }
  }

  private write(unit: number): void {
    if (this.length === written.length) {
      const larger = new Uint16Array(2 * this.length)
      larger.set(written)
      written = larger
    }
    written[this.length] = unit
    this.length += 1
    this.seen |= unit
  }

  /** The string, or the array of strings, is at its end. */
  private finish(): void {
    if (Number.isNaN(this.moved)) return
    // What an array moves behind its last letter lies before the next one.
    const along = this.gone - this.moved
    const [x, y] = [this.xOnPaper(along), this.yOnPaper(along)]
    // A mark that is set over the letter before it leaves the end of that letter where it is.
    if (!(x < this.penX && Math.abs(y - this.penY) < Math.abs(this.state.size) && this.endsWithMark())) {
      this.penX = x
      this.penY = y
    }
    this.moved = Number.NaN
  }

  private endsWithMark(): boolean {
    return this.length > 0 && /\p{M}/u.test(String.fromCharCode(written[this.length - 1] ?? 0))
  }

  /** What lies between this letter and the last one is read as a space or the end of a line. */
  private gapBefore(): void {
    const { ctm, charSpace, size } = this.state
    const { matrix, moved } = this
    let dx: number
    let dy: number
    if (!Number.isNaN(moved)) {
      if (moved === 0) return
      dx = moved * (matrix[0] * ctm[0] + matrix[1] * ctm[2])
      dy = moved * (matrix[0] * ctm[1] + matrix[1] * ctm[3])
    } else if (Number.isNaN(this.penX)) return
    else {
      dx = this.xOnPaper(this.gone) - this.penX
      dy = this.yOnPaper(this.gone) - this.penY
    }
    const em = Math.max(0.01, Math.abs(size * matrix[0] * ctm[0]) || Math.abs(size))
    if (Math.abs(dy) > 0.3 * em || dx < -0.6 * em) this.write(0x0a)
    else if (dx - charSpace > gaps.word * em) this.write(dx - charSpace > gaps.cell * em ? 0x09 : 0x20)
  }

  private xOnPaper(along: number): number {
    const { ctm } = this.state
    const { matrix } = this
    return (matrix[4] + along * matrix[0]) * ctm[0] + (matrix[5] + along * matrix[1]) * ctm[2] + ctm[4]
  }

  private yOnPaper(along: number): number {
    const { ctm } = this.state
    const { matrix } = this
    return (matrix[4] + along * matrix[0]) * ctm[1] + (matrix[5] + along * matrix[1]) * ctm[3] + ctm[5]
  }
}

/** Four digits that stand together; less than nothing where one of them is none. */
const codeOf = (bytes: Uint8Array, at: number): number =>
  (hexDigit(bytes[at] ?? 0) << 12) |
  (hexDigit(bytes[at + 1] ?? 0) << 8) |
  (hexDigit(bytes[at + 2] ?? 0) << 4) |
  hexDigit(bytes[at + 3] ?? 0)
