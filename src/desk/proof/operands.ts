import { numberedEnd, operatorOf, shownEnd, skipInlinePicture } from './operators'
import { type PdfValue, Syntax, isDigit, isRegular, isSpace, latin, withoutNumbers } from './syntax'

/** More than any operator takes. */
const most = 64

const kinds = { number: 0, name: 1, bytes: 2, value: 3 } as const
type Kind = (typeof kinds)[keyof typeof kinds]

/**
 * Reads a content stream operator by operator. Names, strings in digits, and arrays that hold nothing but such strings and
 * numbers are left as the bytes they are: nearly all of a page is made of them, and which letters they stand for only the
 * operator says that comes behind.
 */
export class Operands {
  count = 0
  /** Whether an operand is anything but a number. */
  hasOthers = false
  /** Where the operator that was read last begins, with its operands. */
  begin = 0
  private at = 0
  /** A zero for whatever is no number. */
  private readonly numbers = new Float64Array(most)
  private readonly kinds = new Uint8Array(most)
  private readonly starts = new Int32Array(most)
  private readonly ends = new Int32Array(most)
  private readonly values: (PdfValue | null)[] = []

  constructor(private readonly bytes: Uint8Array) {}

  /** The next operator, its operands read; empty for a word that is none, null at the end. */
  next(): string | null {
    this.count = 0
    this.hasOthers = false
    this.begin = this.at
    for (;;) {
      const byte = this.bytes[this.at]
      if (byte === undefined) return null
      if (isSpace(byte)) this.at += 1
      else if (byte === 0x2f) this.takeName()
      else if (isRegular(byte)) {
        if (isOfNumber(byte) && this.takeNumber()) continue
        const operator = this.word()
        if (operator !== 'BI') return operator
        this.at = skipInlinePicture(this.bytes, this.at)
        this.count = 0
        this.hasOthers = false
      } else if (byte === 0x25) this.skipComment()
      else if (!this.takeBytes() && !this.takeValue()) return ''
    }
  }

  number(index: number, otherwise = 0): number {
    return index < this.count ? (this.numbers[index] ?? otherwise) : otherwise
  }

  /** The name that stands there; empty for anything else. */
  name(index: number): string {
    return this.isName(index) ? withoutNumbers(latin(this.bytes, this.starts[index], this.ends[index])) : ''
  }

  isName(index: number): boolean {
    return index < this.count && this.kinds[index] === kinds.name
  }

  /** Where what was left as bytes ends; 0 for anything else. */
  bytesEnd(index: number): number {
    return index < this.count && this.kinds[index] === kinds.bytes ? (this.ends[index] ?? 0) : 0
  }

  start(index: number): number {
    return this.starts[index] ?? 0
  }

  /** An operand that is neither a number nor a name, as what it is. */
  value(index: number): PdfValue | null {
    if (index >= this.count) return null
    const kind = this.kinds[index]
    if (kind === kinds.bytes) return new Syntax(this.bytes, this.starts[index]).next(false)
    return kind === kinds.value ? (this.values[index] ?? null) : null
  }

  private take(kind: Kind, number: number, start: number): void {
    // What stands behind more than any operator takes is read all the same.
    if (this.count === most) this.count -= 1
    this.numbers[this.count] = number
    this.kinds[this.count] = kind
    this.starts[this.count] = start
    this.ends[this.count] = this.at
    if (kind !== kinds.number) this.hasOthers = true
    this.count += 1
  }

  private takeNumber(): boolean {
    const { bytes } = this
    let at = this.at
    const first = bytes[at]
    if (first === 0x2d || first === 0x2b) at += 1
    let [value, digits, scale] = [0, 0, 0]
    for (; ; at += 1) {
      const byte = bytes[at] ?? 0
      if (isDigit(byte)) {
        value = value * 10 + byte - 0x30
        digits += 1
        scale *= 10
      } else if (byte === 0x2e && scale === 0) scale = 1
      else break
    }
    if (digits === 0 || isRegular(bytes[at])) return false
    this.at = at
    this.take(kinds.number, (first === 0x2d ? -value : value) / Math.max(1, scale), at)
    return true
  }

  private takeName(): void {
    const start = this.at + 1
    this.at = start
    while (isRegular(this.bytes[this.at])) this.at += 1
    this.take(kinds.name, 0, start)
  }

  private takeBytes(): boolean {
    const start = this.at
    const numbered = numberedEnd(this.bytes, start)
    this.at = numbered > start ? numbered : shownEnd(this.bytes, start)
    if (this.at === start) return false
    this.take(numbered > start ? kinds.number : kinds.bytes, 0, start)
    return true
  }

  /** Whatever else there is; false for a sign that begins nothing. */
  private takeValue(): boolean {
    const syntax = new Syntax(this.bytes, this.at)
    const value = syntax.next(false)
    this.at = syntax.at
    if (value === null || value.is === 'word') return false
    this.take(kinds.value, 0, 0)
    this.values[this.count - 1] = value
    return true
  }

  private word(): string {
    const start = this.at
    while (isRegular(this.bytes[this.at])) this.at += 1
    return operatorOf(this.bytes, start, this.at)
  }

  private skipComment(): void {
    while (this.at < this.bytes.length && this.bytes[this.at] !== 0x0a && this.bytes[this.at] !== 0x0d) this.at += 1
  }
}

/** A figure, a sign or a point. */
const isOfNumber = (byte: number): boolean => byte <= 0x39 && byte >= 0x2b && byte !== 0x2c && byte !== 0x2f
