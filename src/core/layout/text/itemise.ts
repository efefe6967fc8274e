import bidiFactory from 'bidi-js'
import type { LanguageTag } from '#core/model'
import { type HanManner, faceFor, hanMannerOf, isWide } from './faces'
import { sizeFactor } from './sizeFactor'
import { closes, opens, squeezed } from './squeeze'
import type { StyledRun, Token } from './token'
import { type Breaks, lineBreaks } from './lineBreaks'
import type { Measure } from '../measure'
import type { FaceName } from '../page'
import { printable } from './printable'
import { Unsettable } from '../unsettable'

export interface Itemised {
  readonly direction: 'ltr' | 'rtl'
  readonly tokens: readonly Token[]
}

/** Stands where no face knows a letter. */
const replacement = '\u25a1'

/** How words are read and drawn. */
export interface Reading {
  readonly measure: Measure
  readonly onMissing: (letter: string) => void
  /** Where it is not that of the first letter which has one. */
  readonly direction?: 'ltr' | 'rtl' | undefined
  readonly language?: LanguageTag | undefined
  /** Of words without any letter that has a direction: that of the page. */
  readonly neutral?: 'ltr' | 'rtl'
}

const bidi = bidiFactory()

/**
 * Cuts styled words into measured pieces. `onMissing` is told each letter that no face can draw; a replacement mark is
 * then set in its place, so that the gap is seen.
 */
export const itemise = (
  runs: readonly StyledRun[],
  { measure, onMissing, direction: wanted, language, neutral = 'ltr' }: Reading,
): Itemised => {
  const clean = runs.map((run) => ({ ...run, text: printable(run.text) })).filter((run) => run.text !== '')
  const text = clean.map((run) => run.text).join('')
  const direction = wanted ?? directionOf(text, neutral)
  const han = hanMannerOf(text, language)
  const breaks = withoutBreaksInside(lineBreaks(text, language, han.ownsMarks), text, clean)
  const levels = direction === 'rtl' || hasRightToLeft(text) ? bidi.getEmbeddingLevels(text, direction).levels : null
  const tokens: Token[] = []
  let runStart = 0
  for (const run of clean) {
    const runEnd = runStart + run.text.length
    let before: FaceName | null = null
    for (let start = runStart; start < runEnd;) {
      if (text.charCodeAt(start) === lineFeed) {
        tokens.push(lineEnd(run, levels?.[start] ?? 0))
        start += 1
        continue
      }
      const piece = pieceAt(text, start, runEnd, run.style.face, before, han, breaks, levels, measure)
      if (piece.end <= start) throw new Unsettable(text.slice(start))
      const words = text.slice(start, piece.end)
      if (piece.face === null) onMissing(words)
      tokens.push(
        tokenOf(piece.face === null ? replacement : words, piece.face ?? 'sans', run, levels?.[start] ?? 0, measure, {
          breakAfter: piece.end === text.length ? 'no' : (breaks.get(piece.end) ?? 'no'),
        }),
      )
      start = piece.end
      before = piece.face
    }
    runStart = runEnd
  }
  return { direction, tokens: squeezed(spacedApart(tokens)) }
}

const betweenScripts = 0.16

/** An eighth to a quarter of the size between Han characters and letters or figures that stand against them. */
const spacedApart = (tokens: readonly Token[]): readonly Token[] => {
  if (!tokens.some(({ face }) => face.startsWith('han-'))) return tokens
  return tokens.map((token, index) => {
    const before = tokens[index - 1]
    if (before === undefined || before.face.startsWith('han-') === token.face.startsWith('han-')) return token
    if (!/[\p{L}\p{N}]$/u.test(before.text) || !/^[\p{L}\p{N}]/u.test(token.text)) return token
    const lead = token.size * betweenScripts
    return { ...token, lead, width: token.width + lead }
  })
}

const withoutBreaksInside = (breaks: Breaks, text: string, runs: readonly StyledRun[]): Breaks => {
  if (!runs.some((run) => run.wholeWords === true)) return breaks
  const kept = new Map(breaks)
  let start = 0
  for (const run of runs) {
    const end = start + run.text.length
    if (run.wholeWords === true) {
      for (const offset of breaks.keys())
        if (offset > start && offset < end && isInsideWord(text, offset)) kept.delete(offset)
    }
    start = end
  }
  return kept
}

/** Han characters and their marks stand without spaces: each is a word here. */
const isInsideWord = (text: string, offset: number): boolean =>
  text.charCodeAt(offset - 1) !== 0x20 && !isWide(text, offset - 1) && !isWide(text, offset)

/** From `start`, where `before` is the face of what went before, as far as face, level and kind stay the same and no line may break. A missing letter stands alone. */
const pieceAt = (
  text: string,
  start: number,
  runEnd: number,
  wanted: FaceName,
  before: FaceName | null,
  han: HanManner,
  breaks: ReadonlyMap<number, 'may' | 'must'>,
  levels: Uint8Array | null,
  measure: Measure,
): { readonly end: number; readonly face: FaceName | null } => {
  const space = text.charCodeAt(start) === 0x20
  let face: FaceName | null = null
  let at = start
  while (at < runEnd) {
    const codePoint = text.codePointAt(at) ?? 0
    if (at > start) {
      const ends =
        breaks.has(at) ||
        codePoint === lineFeed ||
        (codePoint === 0x20) !== space ||
        (levels !== null && levels[at] !== levels[start])
      if (ends) break
    }
    const manner = codePoint === middleDot && text.charCodeAt(at - 1) === 0x20 ? { ...han, ownsMarks: false } : han
    const next = faceFor(measure, wanted, codePoint, at > start ? face : before, manner)
    if (at > start && (next !== face || (next !== null && marksMeet(next, text.charAt(at - 1), text.charAt(at))))) break
    face = next
    at += codePoint > 0xffff ? 2 : 1
    if (face === null) break
  }
  return { end: at, face }
}

/** Between the parts of a name it is a Han mark, between spaces it is ours. */
const middleDot = 0xb7

/** Between them white is left out. */
const marksMeet = (face: FaceName, before: string, after: string): boolean =>
  closes(face, before) && (opens(face, after) || closes(face, after))

const lineFeed = 0x0a

/** The end of a line as a piece without width, dropped when the line is set. */
const lineEnd = (run: StyledRun, level: number): Token => ({
  text: '',
  face: run.style.face,
  size: run.style.size,
  run,
  width: 0,
  level,
  space: true,
  breakAfter: 'must',
})

const tokenOf = (
  text: string,
  face: FaceName,
  run: StyledRun,
  level: number,
  measure: Measure,
  rest: Pick<Token, 'breakAfter'>,
): Token => {
  const size = run.style.size * sizeFactor(face, run.style.base)
  const shown = run.style.capitals === true ? text.toUpperCase() : text
  const letters =
    run.style.letterSpacing === undefined || !isSpaced(face) ? 0 : run.style.letterSpacing * [...shown].length
  const advance = measure.width(face, shown, level % 2 === 1 ? 'rtl' : 'ltr', run.style.features)
  return {
    text: shown,
    face,
    size,
    run,
    width: (advance * size) / 1000 + letters,
    level,
    space: text.startsWith(' '),
    ...rest,
  }
}

/** The reading direction of a paragraph: that of its first letter that has one (UAX 9, rules P2 and P3). */
const directionOf = (text: string, neutral: 'ltr' | 'rtl'): 'ltr' | 'rtl' => {
  const first = /[\p{L}]/u.exec(text)
  if (first === null) return neutral
  return rightToLeft.test(first[0]) ? 'rtl' : 'ltr'
}

/** Letters that join, or that fill squares, are never set apart. */
export const isSpaced = (face: FaceName): boolean => face.startsWith('s')

const hasRightToLeft = (text: string): boolean => rightToLeft.test(text)

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
