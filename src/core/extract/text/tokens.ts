import { namePrefixes } from '#core/extract/languages/articlesOfNames'
import { Case, caseOf, Sign, signOf } from '#core/extract/text/characters'
import { abbreviations } from '#core/text/data/abbreviations'
import { paragraphs } from '#core/text/paragraphs'

export const enum Kind {
  word,
  number,
  han,
  mark,
  stop,
  comma,
  colon,
  semicolon,
  dash,
  open,
  close,
  breakLine,
  other,
}

export const enum Shape {
  none,
  lower,
  /** First letter large: a name, a title or the first word of a sentence. */
  capital,
  /** All letters large, two or more. */
  upper,
  /** One large letter with its full stop. */
  initial,
}

/** The words and signs of a text side by side, one column per property: cheap to fill, cheap to walk. */
export interface Tokens {
  readonly text: string
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly kind: Uint8Array
  readonly shape: Uint8Array
  /** 1 where white space stands before the token. */
  readonly spaced: Uint8Array
}

/**
 * Words keep their apostrophes (O’Malley), hyphens (Kassym-Jomart) and the stops of abbreviations (H.E., a.i.);
 * a possessive ’s and the elisions of the language (l’, d’) are words of their own. Every Chinese sign is one token.
 */
export function tokenise(
  text: string,
  elisions: ReadonlySet<string>,
  clitics: readonly string[] = [],
  apostrophed = '',
): Tokens {
  const columns = new Columns(Math.ceil(text.length / 3) + 16, clitics, apostrophed)
  for (const [start, end] of paragraphs(text)) {
    tokeniseParagraph(text, start, end, elisions, columns)
    columns.add(end, end, Kind.breakLine, Shape.none, 0)
  }
  return columns.tokens(text)
}

function tokeniseParagraph(
  text: string,
  from: number,
  to: number,
  elisions: ReadonlySet<string>,
  columns: Columns,
): void {
  let at = from
  let spaced = 1
  while (at < to) {
    const sign = signOf(text.charCodeAt(at))
    if (sign === Sign.space || sign === Sign.breakLine) {
      spaced = 1
      at += 1
      continue
    }
    if (sign === Sign.letter || sign === Sign.digit) {
      at = word(text, at, sign, elisions, columns, spaced)
    } else {
      const kind = kindOfSign(text.charCodeAt(at), sign)
      const end = kind === Kind.stop ? stopEnd(text, at) : sign === Sign.apostrophe ? apostropheEnd(text, at) : at + 1
      columns.add(at, end, kind, Shape.none, spaced)
      at = end
    }
    spaced = 0
  }
}

function kindOfSign(code: number, sign: Sign): Kind {
  if (sign === Sign.han) return Kind.han
  if (sign === Sign.mark || sign === Sign.apostrophe) return Kind.mark
  if (sign === Sign.hyphen) return Kind.dash
  switch (code) {
    case 0x2e: // .
    case 0x21: // !
    case 0x3f: // ?
    case 0x2026: // …
    case 0x3002: // 。
    case 0xff0e:
    case 0xff01:
    case 0xff1f:
    case 0x61f: // ؟
    case 0x6d4:
      return Kind.stop
    case 0x2c:
    case 0x60c:
    case 0xff0c:
    case 0x3001:
      return Kind.comma
    case 0x3a:
    case 0xff1a:
      return Kind.colon
    case 0x3b:
    case 0xff1b:
    case 0x61b:
      return Kind.semicolon
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2012:
    case 0x2212:
      return Kind.dash
    case 0x28:
    case 0x5b:
    case 0xff08:
    case 0x3010:
    case 0x300a:
      return Kind.open
    case 0x29:
    case 0x5d:
    case 0xff09:
    case 0x3011:
    case 0x300b:
      return Kind.close
    default:
      return Kind.other
  }
}

/** “?!”, “...”: stops in a row are one. */
function stopEnd(text: string, at: number): number {
  let end = at + 1
  while (end < text.length && isStop(text.charCodeAt(end))) end += 1
  return end
}

/** Two apostrophes in a row are one mark. */
function apostropheEnd(text: string, at: number): number {
  const next = text.charCodeAt(at + 1)
  return signOf(next) === Sign.apostrophe && text.charCodeAt(at) === next ? at + 2 : at + 1
}

function isStop(code: number): boolean {
  return (
    code === 0x2e ||
    code === 0x21 ||
    code === 0x3f ||
    code === 0x2026 ||
    code === 0x3002 ||
    code === 0xff01 ||
    code === 0xff1f ||
    code === 0x61f
  )
}

/** Reads one word, splits off what is no part of it, and returns where it ended. */
function word(
  text: string,
  from: number,
  first: Sign,
  elisions: ReadonlySet<string>,
  columns: Columns,
  spaced: number,
): number {
  const length = text.length
  let at = from
  let letters = 0
  let large = 0
  let small = 0
  let dotted = false
  let apostrophe = -1
  while (at < length) {
    const code = text.charCodeAt(at)
    const sign = signOf(code)
    if (sign === Sign.letter || sign === Sign.digit) {
      if (sign === Sign.letter) {
        letters += 1
        const is = caseOf(code)
        if (is === Case.upper) large += 1
        else if (is === Case.lower) small += 1
      }
      at += 1
      continue
    }
    const next = at + 1 < length ? signOf(text.charCodeAt(at + 1)) : Sign.space
    const isDash = code === 0x2013 && first === Sign.letter && next === Sign.letter
    if ((sign === Sign.hyphen || sign === Sign.apostrophe || isDash) && (next === Sign.letter || next === Sign.digit)) {
      if (sign === Sign.apostrophe) {
        if (first === Sign.letter && letters > 0 && isElision(text, from, at, elisions)) {
          columns.add(from, at + 1, Kind.word, shapeOf(text, from, letters, large, small, false), spaced)
          return at + 1
        }
        apostrophe = at
      }
      at += 1
      continue
    }
    // Kazakh of 2017, ko's'y': the apostrophe is part of the letter before it
    if (sign === Sign.apostrophe && columns.apostrophed.includes(text.charAt(at - 1).toLowerCase())) {
      at += 1
      continue
    }
    if (code === 0x2e && next === Sign.letter && at - lastBoundary(text, from, at) <= 1) {
      dotted = true
      at += 1
      continue
    }
    if ((code === 0x2e || code === 0x2c || code === 0x3a) && next === Sign.digit && first === Sign.digit) {
      at += 1
      continue
    }
    if (
      code === 0x2e &&
      (next === Sign.letter || next === Sign.digit) &&
      small > 0 &&
      !dotted &&
      isAddress(text, from, at)
    ) {
      at += 1
      continue
    }
    break
  }
  if (apostrophe > from && columns.apostrophed === '' && isPossessive(text, apostrophe, at)) {
    columns.add(from, apostrophe, Kind.word, shapeOf(text, from, letters - 1, large, small - 1, false), spaced)
    columns.add(apostrophe, at, Kind.word, Shape.lower, 0)
    return at
  }
  const clitic = columns.clitics.length === 0 ? 0 : cliticLength(text, from, at, columns.clitics)
  if (clitic > 0) {
    const pronoun = text.lastIndexOf('-', at - 1) + 1
    columns.add(from, at - clitic, Kind.word, shapeOf(text, from, letters, large, small, false), spaced)
    columns.add(pronoun, at, Kind.word, Shape.lower, 0)
    return at
  }
  if (dotted && small > 0) {
    const name = pastInitials(text, from, at)
    // Ж.К.Нуртаев: the letters are words of their own, and the family name is read next
    for (let letter = from; letter < name; letter += 2)
      columns.add(letter, letter + 2, Kind.word, Shape.initial, letter === from ? spaced : 0)
    if (name > from) return name
  }
  const isInitial = letters === 1 && large === 1
  if (at < length && text.charCodeAt(at) === 0x2e && !endsThere(text, from, at, isInitial, dotted)) at += 1
  const kind = first === Sign.digit ? Kind.number : Kind.word
  const stopped = text.charCodeAt(at - 1) === 0x2e
  columns.add(from, at, kind, shapeOf(text, from, letters, large, small, isInitial && stopped), spaced)
  return at
}

/** Where the family name begins behind one to three large letters with a stop each; `from` where the word is no such name. */
function pastInitials(text: string, from: number, end: number): number {
  let at = from
  while (at + 2 < end && text.charCodeAt(at + 1) === 0x2e && caseOf(text.charCodeAt(at)) === Case.upper) at += 2
  const isName =
    at - from <= 6 &&
    end - at > 2 &&
    caseOf(text.charCodeAt(at)) === Case.upper &&
    caseOf(text.charCodeAt(at + 1)) === Case.lower
  return isName ? at : from
}

/** The start of the letters after the last stop inside a dotted abbreviation: U.S. has one letter after each. */
function lastBoundary(text: string, from: number, at: number): number {
  let start = at
  while (start > from && text.charCodeAt(start - 1) !== 0x2e) {
    start -= 1
    if (at - start > 2) return start
  }
  return start
}

function isAddress(text: string, from: number, at: number): boolean {
  const head = text.slice(from, Math.min(at, from + 4)).toLowerCase()
  return head === 'www' || head.startsWith('http') || /^[a-z]/.test(text.charAt(at + 1))
}

const isLarge = (letter: string): boolean => letter !== letter.toLowerCase()

function isElision(text: string, from: number, apostrophe: number, elisions: ReadonlySet<string>): boolean {
  // N’Diaye: “not” stands before a small word
  if (text.charAt(apostrophe - 1) === 'N' && apostrophe - from === 1 && isLarge(text.charAt(apostrophe + 1)))
    return false
  return apostrophe - from <= 7 && elisions.has(text.slice(from, apostrophe).toLowerCase())
}

function isPossessive(text: string, apostrophe: number, end: number): boolean {
  return end - apostrophe === 2 && (text.charCodeAt(apostrophe + 1) | 0x20) === 0x73
}

/** “a-t-il”, “écrit-elle”: the length of the pronoun with its hyphens, 0 where there is none. */
function cliticLength(text: string, from: number, end: number, clitics: readonly string[]): number {
  for (const clitic of clitics) {
    if (end - from > clitic.length && text.startsWith(clitic, end - clitic.length)) return clitic.length
  }
  return 0
}

/** Whether the full stop at `at` ends a sentence rather than belonging to the word before it. */
function endsThere(text: string, from: number, at: number, isInitial: boolean, dotted: boolean): boolean {
  if (text.charCodeAt(at + 1) === 0x2e) return true
  if (dotted) return endsAfterAbbreviation(text, at)
  // “They left it to me.” Her deputy …: what a mark closes behind is the last word of its sentence
  if (closesQuotation(text.charCodeAt(at + 1))) return true
  if (isInitial || isAloneInBrackets(text, at)) return false
  if (at - from > 8) return true
  return !abbreviations.has(text.slice(from, at + 1).toLowerCase())
}

/** “Luka Prado (R-Vt.) said”: a word by itself in brackets that ends in a stop is cut short there. */
function isAloneInBrackets(text: string, at: number): boolean {
  if (text.charCodeAt(at + 1) !== 0x29) return false
  for (let back = at - 1; back >= 0 && at - back <= 10; back -= 1) {
    const code = text.charCodeAt(back)
    if (code === 0x28) return true
    if (code <= 0x20) return false
  }
  return false
}

/** ” » “ " ’: no mark that opens stands right behind a stop. */
function closesQuotation(code: number): boolean {
  return code === 0x201d || code === 0xbb || code === 0x201c || code === 0x22 || code === 0x2019
}

/** “…of the U.S. The leaders” keeps its stop in the word; at a paragraph’s end it does not matter. */
function endsAfterAbbreviation(text: string, at: number): boolean {
  return at + 1 >= text.length
}

function shapeOf(text: string, from: number, letters: number, large: number, small: number, initial: boolean): Shape {
  if (initial) return Shape.initial
  if (large === 0) return Shape.lower
  if (caseOf(text.charCodeAt(from)) === Case.upper) return small === 0 && letters > 1 ? Shape.upper : Shape.capital
  return small <= large ? Shape.upper : beginsLikeAl(text, from) ? Shape.capital : Shape.lower
}

/** al-Assad, el-Sisi, d’Estaing: a small prefix, then the capital. */
function beginsLikeAl(text: string, from: number): boolean {
  for (let at = from + 1; at <= from + 3; at += 1) {
    const sign = signOf(text.charCodeAt(at))
    if (sign === Sign.hyphen || sign === Sign.apostrophe) {
      return caseOf(text.charCodeAt(at + 1)) === Case.upper && namePrefixes.has(text.slice(from, at))
    }
  }
  return false
}

/** Growing columns; the text’s length halved is nearly always enough, so they seldom grow. */
class Columns {
  #count = 0
  #start: Int32Array
  #end: Int32Array
  #kind: Uint8Array
  #shape: Uint8Array
  #spaced: Uint8Array

  readonly clitics: readonly string[]
  /** Letters that an apostrophe behind them belongs to. */
  readonly apostrophed: string

  constructor(size: number, clitics: readonly string[], apostrophed: string) {
    this.clitics = clitics
    this.apostrophed = apostrophed
    this.#start = new Int32Array(size)
    this.#end = new Int32Array(size)
    this.#kind = new Uint8Array(size)
    this.#shape = new Uint8Array(size)
    this.#spaced = new Uint8Array(size)
  }

  add(start: number, end: number, kind: Kind, shape: Shape, spaced: number): void {
    const at = this.#count
    if (at === this.#start.length) this.#grow()
    this.#start[at] = start
    this.#end[at] = end
    this.#kind[at] = kind
    this.#shape[at] = shape
    this.#spaced[at] = spaced
    this.#count = at + 1
  }

  tokens(text: string): Tokens {
    return {
      text,
      count: this.#count,
      start: this.#start,
      end: this.#end,
      kind: this.#kind,
      shape: this.#shape,
      spaced: this.#spaced,
    }
  }

  #grow(): void {
    const size = this.#start.length * 2 + 16
    this.#start = extended(this.#start, new Int32Array(size))
    this.#end = extended(this.#end, new Int32Array(size))
    this.#kind = extended(this.#kind, new Uint8Array(size))
    this.#shape = extended(this.#shape, new Uint8Array(size))
    this.#spaced = extended(this.#spaced, new Uint8Array(size))
  }
}

function extended<Column extends Int32Array | Uint8Array>(from: Column, to: Column): Column {
  to.set(from)
  return to
}
