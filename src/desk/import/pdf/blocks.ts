import { isPageNumber } from './running'
import type { Column, Line } from './lines'
import { type Measures, justified, measuresOf } from './measures'
import { runsOn } from '#core/text/mending/lines'
import { openMarks } from '../tree/openMarks'
import type { BlockRole } from '#core/model'

export interface LaidBlock {
  readonly role: BlockRole
  readonly level: number
  readonly lines: readonly { readonly line: Line; readonly page: number }[]
}

interface Open {
  readonly role: BlockRole
  readonly size: number
  readonly isBold: boolean
  readonly lines: { line: Line; page: number }[]
}

/** Paragraphs, headings, items and rows of a document, as its lines stand. */
export const blocksOf = (columns: readonly Column[]): readonly LaidBlock[] => {
  const body = bodySizeOf(columns)
  const open: Open[] = []
  let before: { readonly line: Line; readonly column: Column; readonly measures: Measures } | null = null
  for (const column of columns) {
    const measures = measuresOf(column)
    for (const line of column.lines) {
      const last = open.at(-1)
      const isSameColumn = before?.column === column
      const goes =
        before !== null && last !== undefined && !before.line.isRow && !line.isRow && isAlike(before.line, line)
          ? isSameColumn
            ? goesOn(before.line, line, measures, last)
            : goesOnElsewhere(before.line, line, before.measures, measures, last)
          : false
      if (goes && last !== undefined) last.lines.push({ line, page: column.page })
      else
        open.push({
          role: roleOf(line, body),
          size: line.size,
          isBold: line.isBold,
          lines: [{ line, page: column.page }],
        })
      before = { line, column, measures }
    }
  }
  const sizes = levelsOf(open.filter(({ role }) => role === 'heading').map(({ size }) => size))
  return open.map(({ role, size, lines }) => {
    // What runs over many lines is text, however it is set.
    const isHeading = role === 'heading' && lines.length <= mostHeadingLines
    return {
      role: role === 'heading' && !isHeading ? 'body' : role,
      level: isHeading ? (sizes.get(Math.round(size * 2)) ?? 6) : role === 'item' ? 1 : 0,
      lines,
    }
  })
}

const mostHeadingLines = 4

/** The size in which most letters are set. */
export const bodySizeOf = (columns: readonly Column[]): number => {
  const letters = new Map<number, number>()
  for (const { lines } of columns)
    for (const { size, words } of lines) {
      const rounded = Math.round(size * 2) / 2
      letters.set(rounded, (letters.get(rounded) ?? 0) + words.length)
    }
  return [...letters].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 10
}

const isAlike = (a: Line, b: Line): boolean =>
  Math.abs(a.size - b.size) <= 0.08 * Math.max(a.size, b.size) && a.isBold === b.isBold

const goesOn = (before: Line, line: Line, measures: Measures, { role, lines }: Open): boolean => {
  const { width, start, end, leading, step } = measures
  const away = line.base - before.base
  // A large first letter lifts the first line off the next.
  const isFarther = away > 1.25 * step(line) + 0.5
  if (isFarther && (away > 1.7 * step(line) || role !== 'body')) return false
  // A line apart from the one before is a paragraph, unless all stand so and it goes on with a sentence.
  const isWide = away > set(line) && (!measures.isFilled || speakerLabel.test(line.words))
  const isApart = away > 1.25 * leading(line) + 0.5 || isWide
  if (isApart && !(isUnended(before.words) && /^\p{Ll}/u.test(line.words))) return false
  if (isFarther && end(before) + roomFor(line) <= width) return false
  if (isAfterDash(before, line, measures, lines)) return true
  const em = line.size
  const [from, fromBefore] = [start(line), start(before)]
  const isFull = from < fromBefore + 0.7 * em && end(before) + roomFor(line) > width
  if (beginsAnew(line.words)) return isFigureInText(before, line, lines, isFull)
  if (role === 'heading') return true
  if (role === 'item') return from > 0.5 * em || from >= fromBefore - 0.3 * em
  if (from > fromBefore + 0.7 * em && from < 6 * em) return isUnended(before.words) && /^\p{Ll}/u.test(line.words)
  return isUnended(before.words) || end(before) + roomFor(line) > width
}

/** Running text is set no wider than this, but where all of it is, for whoever reads it aloud. */
const set = ({ size }: Line): number => 1.7 * size

/** Who speaks, in capitals. */
const speakerLabel = /^\p{Lu}[\p{Lu}\p{M}’'. -]{1,40}[:：](?:\s|$)/u

/** A dash that the line before had no room for parts a sentence: it stands before no item, nor after one. */
const isAfterDash = (
  before: Line,
  { words, left, right }: Line,
  { width, end }: Measures,
  { 0: first }: Open['lines'],
): boolean => {
  const behind = /^[–—]\s+(?<word>\S+)/u.exec(words)
  if (behind === null || first === undefined || beginsAnew(first.line.words)) return false
  // Where a sentence was ended, it is who said it.
  const isOpen = isUnended(before.words)
    ? !/[;；]$/.test(before.words)
    : /^\p{Ll}/u.test(behind.groups?.['word'] ?? '') && /[!?…]["'”»“]?$/.test(before.words)
  return isOpen && end(before) + roomFor({ words, left, right }) > width
}

/** A number that ends a sentence and came to stand at the head of a line looks like that of an item. */
const isFigureInText = (before: Line, { words }: Line, { 0: first }: Open['lines'], isFull: boolean): boolean =>
  isFull &&
  /^\(?\p{Nd}/u.test(words) &&
  isUnended(before.words) &&
  !/[;；]$/.test(before.words) &&
  first !== undefined &&
  !beginsAnew(first.line.words)

/** On the next column or page. */
const goesOnElsewhere = (
  before: Line,
  line: Line,
  old: Measures,
  { start }: Measures,
  { lines }: Pick<Open, 'lines'>,
): boolean => {
  if (isAfterDash(before, line, old, lines)) return true
  const isAtMargin = start(line) < 0.7 * line.size
  const isFull = isAtMargin && old.end(before) + roomFor(line) > old.width
  if (beginsAnew(line.words)) return isFigureInText(before, line, lines, isFull)
  if (isUnended(before.words)) return isDivided(before.words) || /^[\p{Ll},;]/u.test(line.words) || isFull
  // A sentence ended where the page does: its paragraph need not have.
  return isFull && (isInQuotation(lines, line) || (old.isJustified && old.end(before) > old.width - justified))
}

/** What somebody says goes on until its mark closes; where each of its paragraphs has a mark of its own, the next one begins with it. */
const isInQuotation = (lines: Open['lines'], next: Line): boolean => {
  const open = openMarks(lines.map(({ line }) => line.words).join('\n'))
  return open !== '' && openMarks(next.words.slice(0, 1)) === ''
}

/** What the first word of a line would have needed on the line before, in points. */
const roomFor = ({ words, left, right }: Pick<Line, 'words' | 'left' | 'right'>): number => {
  const first =
    /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{1,8}|\S+)/u.exec(
      words,
    )?.[0].length ?? 0
  return ((first + 1.5) * (right - left)) / Math.max(1, words.length)
}

/** Of scripts that end no sentence by a mark nobody can tell. */
const isUnended = (words: string): boolean =>
  !runsOn(words.slice(-1)) && !/[.!?…。！？؟۔:：]["'”’»›)\]」』\p{Nd}]*$/u.test(words)

const isDivided = (words: string): boolean => /\p{L}[-\u00ad\u2010]$/u.test(words)

/** A mark or number before an item, and what is set apart by a dash. */
const beginsAnew = (words: string): boolean =>
  /^(?:[-–—•*·▪◦]\s|\(?(?:\p{Nd}{1,3}|\p{Ll}|[ivxlc]{1,6})[.)]\s)/u.test(words)

const roleOf = (line: Line, body: number): BlockRole => {
  if (line.isRow) return 'row'
  if (beginsAnew(line.words) && !line.isBold) return /^[-–—]/.test(line.words) ? 'body' : 'item'
  if (line.size > 1.12 * body && /\p{L}/u.test(line.words)) return 'heading'
  return line.isBold && line.words.length <= 120 && !/[.,;:!?]$/.test(line.words) ? 'heading' : 'body'
}

/** The largest is the first. */
const levelsOf = (sizes: readonly number[]): ReadonlyMap<number, number> =>
  new Map(
    [...new Set(sizes.map((size) => Math.round(size * 2)))]
      .toSorted((a, b) => b - a)
      .map((size, at) => [size, Math.min(6, at + 1)] as const),
  )

export interface Footnotes {
  readonly lines: readonly Line[]
  readonly notes: readonly { readonly label: string; readonly text: string }[]
}

/** The small lines at the foot of a column, of which the first begins with a number or a star, are its notes. */
export const withoutFootnotes = (lines: readonly Line[], body: number, height: number): Footnotes => {
  let from = lines.length
  while (from > 0 && isSmall(lines[from - 1], body) && (lines[from - 1]?.base ?? 0) > 0.5 * height) from -= 1
  while (from < lines.length && noteMark.exec(lines[from]?.words ?? '') === null) from += 1
  const notes: { label: string; text: string }[] = []
  for (const { words } of lines.slice(from)) {
    const found = noteMark.exec(words)?.groups
    const last = notes.at(-1)
    if (found !== undefined) notes.push({ label: found['label'] ?? '', text: found['text'] ?? '' })
    else if (last !== undefined)
      last.text = isDivided(last.text) ? last.text.slice(0, -1) + words : `${last.text} ${words}`
  }
  return { lines: lines.slice(0, from), notes: notes.filter(({ text }) => text !== '' && !isPageNumber(text)) }
}

const isSmall = (line: Line | undefined, body: number): boolean => line !== undefined && line.size < 0.93 * body

const noteMark = /^[[(]?(?<label>\p{Nd}{1,3}|[*†‡§]{1,3})[\])]?[.\s]*(?<text>\p{L}.*|[“"«‘(].*)$/u
