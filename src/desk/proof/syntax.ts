/**
 * The objects of a PDF file (ISO 32000-1, 7.3) as they are written. Strings stay bytes, one UTF-16 unit each, because only
 * their place says what they mean: text, codes of a font, or bytes.
 */
export type PdfValue =
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'string'; readonly bytes: string }
  | { readonly is: 'name'; readonly name: string }
  | { readonly is: 'array'; readonly items: readonly PdfValue[] }
  | { readonly is: 'dictionary'; readonly entries: ReadonlyMap<string, PdfValue> }
  | { readonly is: 'reference'; readonly id: number }
  /** An operator, `true`, `false`, `null`, or a word that means nothing. */
  | { readonly is: 'word'; readonly word: string }

export type PdfDictionary = ReadonlyMap<string, PdfValue>

/** Deeper than any honest file; a hostile one must not exhaust the stack. */
const deepest = 64

/** Reads values one after another. `at` may be moved. Malformed input gives words and ends, it never throws or hangs. */
export class Syntax {
  /** `text` has the same bytes as letters, where somebody has made it already. */
  constructor(
    private readonly bytes: Uint8Array,
    public at = 0,
    private readonly end = bytes.length,
    private readonly text: string | null = null,
  ) {}

  /** The next value; null at the end. Two numbers and an R are a reference where `withReferences` is set. */
  next(withReferences = true, depth = 0): PdfValue | null {
    this.skipSpace()
    if (this.at >= this.end || depth > deepest) return null
    const byte = this.bytes[this.at] ?? 0
    if (byte === 0x2f) return { is: 'name', name: this.name() }
    if (byte === 0x28) return { is: 'string', bytes: this.literal() }
    if (byte === 0x3c && this.bytes[this.at + 1] === 0x3c) return this.dictionary(withReferences, depth)
    if (byte === 0x3c) return { is: 'string', bytes: this.hexadecimal() }
    if (byte === 0x5b) return { is: 'array', items: this.array(withReferences, depth) }
    if (isDelimiter(byte)) {
      this.at += 1
      return { is: 'word', word: String.fromCharCode(byte) }
    }
    const start = this.at
    const number = this.number()
    if (number === null) return { is: 'word', word: this.word() }
    const isWhole = byte >= 0x30 && byte <= 0x39 && Number.isInteger(number)
    const reference = withReferences && isWhole ? this.reference(start, number) : null
    return reference ?? { is: 'number', value: number }
  }

  skipSpace(): void {
    while (this.at < this.end) {
      const byte = this.bytes[this.at] ?? 0
      if (byte === 0x25) while (this.at < this.end && !isLineEnd(this.bytes[this.at] ?? 0)) this.at += 1
      else if (isSpace(byte)) this.at += 1
      else return
    }
  }

  private word(): string {
    const start = this.at
    while (this.at < this.end && isRegular(this.bytes[this.at])) this.at += 1
    return this.letters(start, this.at)
  }

  private letters(start: number, end: number): string {
    return this.text === null ? latin(this.bytes, start, end) : this.text.slice(start, end)
  }

  /** The number that stands here and nothing behind it; null, and nothing read, where it is a word. */
  number(): number | null {
    let at = this.at
    const sign = this.bytes[at] === 0x2d ? -1 : 1
    if (this.bytes[at] === 0x2d || this.bytes[at] === 0x2b) at += 1
    let [value, digits, scale] = [0, 0, 0]
    for (; at < this.end; at += 1) {
      const byte = this.bytes[at] ?? 0
      if (byte >= 0x30 && byte <= 0x39) {
        value = value * 10 + byte - 0x30
        digits += 1
        scale *= 10
      } else if (byte === 0x2e && scale === 0) scale = 1
      else break
    }
    if (digits === 0 || (at < this.end && isRegular(this.bytes[at]))) return null
    this.at = at
    return (sign * value) / Math.max(1, scale)
  }

  private reference(start: number, first: number): PdfValue | null {
    const back = this.at
    this.skipSpace()
    const byte = this.bytes[this.at] ?? 0
    const isPair = byte >= 0x30 && byte <= 0x39 && this.isCount(start, back)
    const second = isPair ? this.number() : null
    if (second !== null) {
      this.skipSpace()
      if (this.bytes[this.at] === 0x52 && !isRegular(this.bytes[this.at + 1])) {
        this.at += 1
        return { is: 'reference', id: first }
      }
    }
    this.at = back
    return null
  }

  /** Figures alone, and no zero before others: as the number of an object is written. */
  private isCount(start: number, end: number): boolean {
    for (let at = start; at < end; at += 1) {
      const byte = this.bytes[at] ?? 0
      if (byte < 0x30 || byte > 0x39) return false
    }
    return end - start === 1 || this.bytes[start] !== 0x30
  }

  private name(): string {
    this.at += 1
    return withoutNumbers(this.word())
  }

  private literal(): string {
    this.at += 1
    const plain = this.plainLiteral()
    if (plain !== null) return plain
    const parts: string[] = []
    let open = 1
    while (this.at < this.end) {
      const byte = this.bytes[this.at] ?? 0
      this.at += 1
      if (byte === 0x5c) parts.push(this.escaped())
      else if (byte === 0x29 && (open -= 1) === 0) break
      else {
        if (byte === 0x28) open += 1
        parts.push(String.fromCharCode(byte))
      }
    }
    return parts.join('')
  }

  /** Most strings have no sign that means something else. */
  private plainLiteral(): string | null {
    let end = this.at
    for (; end < this.end; end += 1) {
      const byte = this.bytes[end]
      if (byte === 0x29) break
      if (byte === 0x5c || byte === 0x28) return null
    }
    const plain = this.letters(this.at, end)
    this.at = end + 1
    return plain
  }

  private escaped(): string {
    const byte = this.bytes[this.at] ?? 0
    this.at += 1
    if (byte >= 0x30 && byte <= 0x37) {
      let digits = String.fromCharCode(byte)
      while (digits.length < 3 && /[0-7]/.test(String.fromCharCode(this.bytes[this.at] ?? 0))) {
        digits += String.fromCharCode(this.bytes[this.at] ?? 0)
        this.at += 1
      }
      return String.fromCharCode(parseInt(digits, 8) & 255)
    }
    if (byte === 0x0d && this.bytes[this.at] === 0x0a) this.at += 1
    if (byte === 0x0d || byte === 0x0a) return ''
    return escapes[String.fromCharCode(byte)] ?? String.fromCharCode(byte)
  }

  private hexadecimal(): string {
    const start = this.at + 1
    let end = start
    while (end < this.end && this.bytes[end] !== 0x3e) end += 1
    this.at = end + 1
    const codes: number[] = []
    let high = -1
    for (let index = start; index < end; index += 1) {
      const digit = hexDigits[this.bytes[index] ?? 0] ?? -1
      if (digit < 0) continue
      if (high < 0) high = digit
      else {
        codes.push(high * 16 + digit)
        high = -1
      }
    }
    if (high >= 0) codes.push(high * 16)
    return stringOf(codes)
  }

  private array(withReferences: boolean, depth: number): readonly PdfValue[] {
    this.at += 1
    const items: PdfValue[] = []
    for (;;) {
      const value = this.next(withReferences, depth + 1)
      if (value === null || (value.is === 'word' && value.word === ']')) return items
      items.push(value)
    }
  }

  private dictionary(withReferences: boolean, depth: number): PdfValue {
    this.at += 2
    const entries = new Map<string, PdfValue>()
    for (;;) {
      const key = this.next(withReferences, depth + 1)
      if (key === null) break
      if (key.is === 'word' && key.word === '>') {
        if (this.bytes[this.at] === 0x3e) this.at += 1
        break
      }
      if (key.is !== 'name') continue
      const value = this.next(withReferences, depth + 1)
      if (value === null || (value.is === 'word' && value.word === '>')) {
        if (this.bytes[this.at] === 0x3e) this.at += 1
        break
      }
      // A key that stands twice hides what it says first; both are kept to be read.
      entries.set(entries.has(key.name) ? `${key.name}\u0000${entries.size}` : key.name, value)
    }
    return { is: 'dictionary', entries }
  }
}

/** A name writes letters by their number where it likes to. */
export const withoutNumbers = (name: string): string =>
  name.includes('#')
    ? name.replace(/#([0-9a-fA-F]{2})/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)))
    : name

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

const hexDigits = Int8Array.from({ length: 256 }, (_, byte) =>
  '0123456789abcdef'.indexOf(String.fromCharCode(byte | (byte >= 0x41 ? 32 : 0))),
)

/** Of each byte: 1 for what divides words without being one, 2 for a delimiter, 0 for a part of a word. */
const kinds = Uint8Array.from({ length: 256 }, (_, byte) =>
  [0x20, 0x0a, 0x0d, 0x09, 0x0c, 0].includes(byte) ? 1 : '()<>[]{}/%'.includes(String.fromCharCode(byte)) ? 2 : 0,
)

export const isSpace = (byte: number): boolean => kinds[byte] === 1

const isLineEnd = (byte: number): boolean => byte === 0x0a || byte === 0x0d

const isDelimiter = (byte: number): boolean => kinds[byte] === 2

export const isRegular = (byte: number | undefined): boolean => byte !== undefined && kinds[byte] === 0

export const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39

/** The value of a hexadecimal digit; -1 for any other byte. */
export const hexDigit = (byte: number): number => hexDigits[byte] ?? -1

const stringOf = (codes: readonly number[]): string => {
  let text = ''
  for (let at = 0; at < codes.length; at += 4_096) text += String.fromCharCode(...codes.slice(at, at + 4_096))
  return text
}

/** Bytes as UTF-16 units of the same number. */
export const latin = (bytes: Uint8Array, start = 0, end = bytes.length): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset + start, Math.max(0, end - start)).toString('latin1')
