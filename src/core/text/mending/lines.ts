/** A line of a text: where it stands, what hangs before its words, and how wide it is. */
export interface TextLine {
  readonly start: number
  readonly end: number
  /** Where its words begin, behind the marks of quoted mail and the indentation. */
  readonly wordsAt: number
  /** Where the marks of quoted mail end; `start` without any. */
  readonly quotedTo: number
  /** How often it is quoted. */
  readonly depth: number
  readonly words: string
  /** Columns from the beginning of the line, marks of quoted mail left out. A character of East Asia takes two. */
  readonly width: number
}

export const linesOf = (text: string): readonly TextLine[] => {
  const lines: TextLine[] = []
  let start = 0
  for (const found of text.matchAll(/\r\n|\r|\n/g)) {
    lines.push(lineAt(text, start, found.index))
    start = found.index + found[0].length
  }
  lines.push(lineAt(text, start, text.length))
  return lines
}

const lineAt = (text: string, start: number, end: number): TextLine => {
  let quotedTo = start
  let depth = 0
  while (quotedTo < end && isQuoteSign(text, quotedTo)) {
    depth += 1
    quotedTo += text.charAt(quotedTo + 1) === ' ' && quotedTo + 1 < end ? 2 : 1
  }
  let wordsAt = quotedTo
  while (wordsAt < end && /[ \t\u00a0\u3000]/.test(text.charAt(wordsAt))) wordsAt += 1
  const words = text.slice(wordsAt, end).trimEnd()
  return { start, end, wordsAt, quotedTo, depth, words, width: wordsAt - quotedTo + columnsOf(words) }
}

/** “>”, unless a mark upon it makes another sign of it: “≯” as two characters. */
const isQuoteSign = (text: string, at: number): boolean =>
  text.charAt(at) === '>' && !/\p{M}/u.test(text.charAt(at + 1))

export const columnsOf = (words: string): number => words.length + (words.match(wide)?.length ?? 0)

/** Characters of East Asia that take two columns of a fixed width (Unicode TR 11). */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/g

/** What a program that breaks lines would have had to put on the line before: a word, of East Asia one character. */
export const firstPiece = (words: string): string =>
  /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][\p{Pe}\p{Pf}\p{Po}]*|\S+)/u.exec(words)?.[0] ?? ''

/** Characters that are written without a space between words; between phrases of Thai and its neighbours one may stand. */
export const isUnspaced = (sign: string): boolean =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60]$/u.test(sign)

/** A letter or mark of the scripts of South-East Asia that run words together. */
export const runsOn = (sign: string): boolean =>
  /^[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u.test(sign) && /^[\p{L}\p{M}]$/u.test(sign)
