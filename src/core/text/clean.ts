/** What was altered, or only noticed, when a text was cleaned. */
export type CleaningCode =
  /** Carriage returns, form feeds and the like became line feeds. */
  | 'line-ends'
  /** NUL and other control characters were taken out; the offset is where they stood. */
  | 'control-characters'
  /** Halves of a character without their other half became U+FFFD. */
  | 'lone-surrogates'
  | 'trailing-spaces'
  /** More than two blank lines became two. */
  | 'blank-lines'
  /** The mark at the very beginning that only tells the encoding was taken out. */
  | 'byte-order-mark'
  /** U+FFFD in the text as received: bytes that somebody before us could not read. Kept. */
  | 'unreadable'
  /** Embeddings, overrides and isolates, which can show words in another order than they are. Kept. */
  | 'bidi-controls'
  /** Characters without width, inside words too. Kept. */
  | 'invisible-characters'

/** How often, and where in the clean text (UTF-16 offsets, the first 1,000 of them). */
export interface CleaningNote {
  readonly code: CleaningCode
  readonly count: number
  readonly offsets: readonly number[]
}

export interface CleanText {
  readonly text: string
  readonly notes: readonly CleaningNote[]
}

/**
 * The text that quotations are anchored in, made from a text as received. The only place where pasted words are
 * touched, and no word is: line ends, control characters, spaces at line ends and surplus blank lines go; quotation
 * marks, hyphens, letters and their composition stay. A text that is clean already comes out byte for byte; linear in
 * length.
 */
export const cleanText = (raw: string): CleanText => {
  const cleaning = new Cleaning()
  for (let at = 0; at < raw.length;) at = cleaning.take(raw, at)
  return cleaning.result()
}

const mostOffsets = 1_000

class Cleaning {
  private readonly pieces: string[] = []
  private length = 0
  /** White space that is kept only if something follows on its line. */
  private pending = ''
  private feeds = 0
  private readonly notes = new Map<CleaningCode, { count: number; offsets: number[] }>()

  /** Takes what stands at `at` and gives the offset of what follows. */
  take(raw: string, at: number): number {
    const sign = raw.charAt(at)
    const code = raw.charCodeAt(at)
    if (isLineEnd(code)) {
      const isPair = sign === '\r' && raw.charAt(at + 1) === '\n'
      if (sign !== '\n') this.note('line-ends')
      this.feed()
      return at + (isPair ? 2 : 1)
    }
    if (isSpace(code)) {
      this.pending += sign
      return at + 1
    }
    if (code === 0xfeff && this.length === 0 && this.pending === '') {
      this.note('byte-order-mark')
      return at + 1
    }
    if (isControl(code)) {
      this.note('control-characters', this.pending.length)
      return at + 1
    }
    return this.takeWords(raw, at)
  }

  result(): CleanText {
    if (this.pending !== '') this.note('trailing-spaces')
    return {
      text: this.pieces.join(''),
      notes: [...this.notes].map(([code, { count, offsets }]) => ({ code, count, offsets })),
    }
  }

  private takeWords(raw: string, at: number): number {
    if (this.pending !== '') this.push(this.pending)
    this.pending = ''
    this.feeds = 0
    let end = at
    while (end < raw.length && isPlainAt(raw, end)) end += 1
    if (end > at) {
      this.push(raw.slice(at, end))
      return end
    }
    const character = String.fromCodePoint(raw.codePointAt(at) ?? 0xfffd)
    if (/^\p{Cs}$/u.test(character)) {
      this.note('lone-surrogates')
      this.push('\ufffd')
      return at + 1
    }
    const noticed = noticedCode(character, raw, at)
    if (noticed !== null) this.note(noticed)
    this.push(character)
    return at + character.length
  }

  private feed(): void {
    if (this.pending !== '') this.note('trailing-spaces')
    this.pending = ''
    this.feeds += 1
    if (this.feeds > 3) this.note('blank-lines')
    else this.push('\n')
  }

  private push(piece: string): void {
    this.pieces.push(piece)
    this.length += piece.length
  }

  private note(code: CleaningCode, ahead = 0): void {
    const note = this.notes.get(code) ?? { count: 0, offsets: [] }
    note.count += 1
    if (note.offsets.length < mostOffsets) note.offsets.push(this.length + ahead)
    this.notes.set(code, note)
  }
}

/** Line feed, vertical tab, form feed, carriage return, next line, line and paragraph separator. */
const isLineEnd = (code: number): boolean =>
  (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029

const isSpace = (code: number): boolean =>
  code === 0x20 ||
  code === 0x09 ||
  code === 0xa0 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000

const isControl = (code: number): boolean => code < 0x20 || (code >= 0x7f && code <= 0x9f)

/**
 * A plain sign, or one space before one: white space at the end of a line has to be looked at, that between words has
 * not.
 */
const isPlainAt = (raw: string, at: number): boolean => {
  const code = raw.charCodeAt(at)
  return isPlain(code) || (code === 0x20 && isPlain(raw.charCodeAt(at + 1)))
}

/** Neither space nor control, and nothing that has to be looked at: the bulk of every text. */
const isPlain = (code: number): boolean =>
  (code > 0x20 && code < 0x7f) ||
  (code > 0xa0 && code < 0x1680 && code !== 0x61c && code !== 0x34f) ||
  (code > 0x180e && code < 0x2000) ||
  (code > 0x200f && code < 0x2028) ||
  (code > 0x2069 && code < 0xd800 && code !== 0x3000) ||
  (code > 0xdfff && code < 0xfeff) ||
  (code > 0xfeff && code < 0xfffd)

const noticedCode = (character: string, raw: string, at: number): CleaningCode | null => {
  if (character === '\ufffd') return 'unreadable'
  if (/^[\u202a-\u202e\u2066-\u2069]$/.test(character)) return 'bidi-controls'
  if (/^[\u200c\u200d]$/.test(character)) return isJoinerAtWork(raw, at) ? null : 'invisible-characters'
  if (/^[\u034f\u061c\u180e\u200b\u200e\u200f\u2060-\u2064\ufeff\u{e0000}-\u{e007f}]$/u.test(character)) {
    return 'invisible-characters'
  }
  return null
}

/** Joiners are ordinary spelling in Persian and in the scripts of India, and they build composed pictures. */
const isJoinerAtWork = (raw: string, at: number): boolean => joining.test(raw.slice(Math.max(0, at - 2), at))

/** Arabic, the scripts of India (U+0900 to U+0DFF), Mongolian, pictures and the sign that makes a letter one. */
const joining = /[\p{Script=Arabic}\u0900-\u0dff\p{Script=Mongolian}\p{Extended_Pictographic}\ufe0f]$/u
