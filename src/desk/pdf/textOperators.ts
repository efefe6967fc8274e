import { shapingUnits } from '#core/layout/measure'
import type { FaceName, Item, TextItem } from '#core/layout/page'
import type { GlyphRun } from '#desk/fonts/glyphRun'
import type { FontLibrary } from '#desk/fonts/library'
import type { Alphabet, FaceSigns, Sign } from './alphabet'
import { colour, number } from './operators'
import type { PdfDocument, PdfReference } from './pdfkitInside'

/** Words as operators, in the faces of one file. */
export interface TextPainter {
  /** Words of one face on one line, painted after what has left its ink behind. */
  readonly operators: (item: TextItem, ink: Ink) => string
  /** A face as it is in this file. */
  readonly faceOf: (face: FaceName) => FaceInFile
}

/** Face and colour that the content of a page has set last: they hold until others are set. */
export interface Ink {
  font: string
  fill: string
}

/** Nothing is set where a page begins. */
export const freshInk = (): Ink => ({ font: '', fill: '' })

/** Sets the colour of what is filled, unless it is that already. */
export const filling = (hex: string, ink: Ink): string => {
  const fill = `${colour(hex)} rg `
  if (ink.fill === fill) return ''
  ink.fill = fill
  return fill
}

export interface FaceInFile {
  /** Its name in the content of pages. */
  readonly id: string
  readonly alphabet: Alphabet
  /** As pages name it among what they use. */
  readonly reference: PdfReference
}

/** What the signs of faces are kept by, from one file to the next. */
export type Signs = (face: FaceName) => FaceSigns

/** The signs that words take, shaped unit by unit exactly as they were measured. */
export const signsOn = (
  items: readonly Item[],
  runs: RunsOf,
  signs: Signs,
): ReadonlyMap<FaceName, ReadonlySet<Sign>> => {
  // A page says most of its words more than once.
  const said = new Map<FaceName, Set<GlyphRun>>()
  for (const item of items) {
    if (item.kind !== 'text') continue
    const own = said.get(item.face) ?? new Set<GlyphRun>()
    said.set(item.face, own)
    for (const run of runs(item)) own.add(run)
  }
  return new Map([...said].map(([face, runs]) => [face, signs(face).all(runs)]))
}

/** Text as operators, in the alphabets of a file, which has every sign that its pages use. */
export const textPainter = (
  document: PdfDocument,
  fonts: FontLibrary,
  alphabets: ReadonlyMap<FaceName, Alphabet>,
  runs: RunsOf,
): TextPainter => {
  const faces = new Map<FaceName, FaceInFile>()
  for (const [face, alphabet] of alphabets) {
    document.font(fonts.face(face).program)
    alphabet.into(document._font)
    faces.set(face, { id: document._font.id, alphabet, reference: document._font.ref() })
  }
  const faceOf = (face: FaceName): FaceInFile => {
    const found = faces.get(face)
    if (found === undefined) throw new Error('A face that no page was said to use')
    return found
  }
  return {
    faceOf,
    operators: (item, ink) => {
      const { id, alphabet } = faceOf(item.face)
      const wanted = `/${id} ${number(item.size)} Tf `
      const font = ink.font === wanted ? '' : wanted
      ink.font = wanted
      const spacing = item.letterSpacing === undefined ? '' : `${number(item.letterSpacing)} Tc `
      const reset = spacing === '' ? '' : ' 0 Tc'
      const painted = `BT ${font}${filling(item.color, ink)}${spacing}${wordsAt(alphabet, runs(item), item)}${reset} ET\n`
      return isToldInWords(item) ? `/Span <</ActualText <${utf16(item.text)}>>> BDC\n${painted}EMC\n` : painted
    },
  }
}

/** The words of an item as they were shaped. */
export type RunsOf = (item: TextItem) => readonly GlyphRun[]

/** `isKept`: asked for a second time they are not looked up again, unit by unit; of a long pack that would take much room. */
export const runsIn = (fonts: FontLibrary, isKept: boolean): RunsOf => {
  const known = new Map<TextItem, readonly GlyphRun[]>()
  return (item) => {
    const before = known.get(item)
    if (before !== undefined) return before
    const direction = item.direction ?? 'ltr'
    const units = shapingUnits(item.text)
    const inOrder = direction === 'rtl' ? [...units].reverse() : units
    const runs = inOrder.map((unit) => fonts.face(item.face).shape(unit, direction, item.features))
    if (isKept) known.set(item, runs)
    return runs
  }
}

/**
 * Scripts whose signs stand before or over the letters that they follow: glyph by glyph nobody could copy the words, so
 * the words themselves are told as well. Of Arabic they are not: there it makes two of six readers worse.
 */
const reordering = new Set<FaceName>(['devanagari', 'devanagari-bold', 'thai', 'thai-bold'])

/** The file holds these words twice: painted, and told. */
export const isToldInWords = ({ face }: Pick<TextItem, 'face'>): boolean => reordering.has(face)

/** A text string in hexadecimal: UTF-16 with the mark of its byte order (ISO 32000-1, 7.9.2.2). */
const utf16 = (text: string): string =>
  `FEFF${Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('')}`

const wordsAt = (alphabet: Alphabet, runs: readonly GlyphRun[], item: TextItem): string => {
  const parts: string[] = []
  let x = item.x
  let pending = ''
  let start = x
  const flush = (): void => {
    if (pending !== '') parts.push(`1 0 0 -1 ${number(start)} ${number(item.y)} Tm [<${pending}>] TJ`)
    pending = ''
  }
  for (const run of runs) {
    const width = (run.width * item.size) / 1_000 + (item.letterSpacing ?? 0) * run.glyphs.length
    if (run.offsets === null) {
      if (pending === '') start = x
      pending += alphabet.encoded(run)
    } else {
      flush()
      parts.push(placedGlyphs(alphabet, run, x, item))
    }
    x += width
  }
  flush()
  return parts.join(' ')
}

/** Marks over letters: every glyph at a place of its own. */
const placedGlyphs = (alphabet: Alphabet, run: GlyphRun, x: number, item: TextItem): string => {
  const scale = item.size / 1_000
  let at = x
  return run.glyphs
    .map((_, index) => {
      const [dx, dy] = run.offsets?.[index] ?? [0, 0]
      const place = `1 0 0 -1 ${number(at + dx * scale)} ${number(item.y - dy * scale)} Tm <${alphabet.code(run, index)}> Tj`
      at += ((run.widths[index] ?? 0) + (run.adjustments[index] ?? 0)) * scale
      return place
    })
    .join(' ')
}
