import { shapingUnits } from '#core/layout/measure'
import type { FaceName, TextItem } from '#core/layout/page'
import type { GlyphRun } from '#desk/fonts/glyphRun'
import type { FontLibrary } from '#desk/fonts/library'
import { colour, number } from './operators'
import type { PdfDocument, PdfFont } from './pdfkitInside'

/** Sets words of one face on one line into the content of the current page. */
export interface TextPainter {
  readonly operators: (item: TextItem) => string
}

/**
 * Text as operators, shaped unit by unit exactly as it was measured. Each pair of glyph and letters gets a code of its
 * own: one glyph may stand for several letters (a Latin and a Cyrillic A), and what is copied or searched must be what
 * was written.
 */
export const textPainter = (document: PdfDocument, fonts: FontLibrary): TextPainter => {
  const opened = new Map<FaceName, EncodedFont>()
  const fontOf = (face: FaceName): EncodedFont => {
    const known = opened.get(face)
    if (known !== undefined) return known
    document.font(fonts.face(face).program)
    const font = new EncodedFont(document._font)
    opened.set(face, font)
    return font
  }
  return {
    operators: (item) => {
      const font = fontOf(item.face)
      document.page.fonts[font.id] ??= font.ref()
      const direction = item.direction ?? 'ltr'
      const units = shapingUnits(item.text)
      const inOrder = direction === 'rtl' ? [...units].reverse() : units
      const runs = inOrder.map((unit) => fonts.face(item.face).shape(unit, direction, item.features))
      const spacing = item.letterSpacing === undefined ? '' : `${number(item.letterSpacing)} Tc `
      const reset = spacing === '' ? '' : ' 0 Tc'
      const painted = `BT /${font.id} ${number(item.size)} Tf ${colour(item.color)} rg ${spacing}${wordsAt(font, runs, item)}${reset} ET\n`
      return isToldInWords(item) ? `/Span <</ActualText <${utf16(item.text)}>>> BDC\n${painted}EMC\n` : painted
    },
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

const wordsAt = (font: EncodedFont, runs: readonly GlyphRun[], item: TextItem): string => {
  const parts: string[] = []
  let x = item.x
  let pending = ''
  let start = x
  const flush = (): void => {
    if (pending !== '') parts.push(`1 0 0 -1 ${number(start)} ${number(item.y)} Tm [${pending}] TJ`)
    pending = ''
  }
  for (const run of runs) {
    const width = (run.width * item.size) / 1_000 + (item.letterSpacing ?? 0) * run.glyphs.length
    if (run.offsets === null) {
      if (pending === '') start = x
      pending += font.encoded(run)
    } else {
      flush()
      parts.push(placedGlyphs(font, run, x, item))
    }
    x += width
  }
  flush()
  return parts.join(' ')
}

/** Marks over letters: every glyph at a place of its own. */
const placedGlyphs = (font: EncodedFont, run: GlyphRun, x: number, item: TextItem): string => {
  const scale = item.size / 1_000
  let at = x
  return run.glyphs
    .map((_, index) => {
      const [dx, dy] = run.offsets?.[index] ?? [0, 0]
      const place = `1 0 0 -1 ${number(at + dx * scale)} ${number(item.y - dy * scale)} Tm <${font.codeOf(run, index)}> Tj`
      at += ((run.widths[index] ?? 0) + (run.adjustments[index] ?? 0)) * scale
      return place
    })
    .join(' ')
}

/** Letters that share a glyph with a plainer one and are found by search under that. */
const plainer = new Map([
  [0xa0, 0x20],
  [0x202f, 0x20],
  [0x2010, 0x2d],
  [0x2011, 0x2d],
])

interface Code {
  readonly letters: readonly number[]
  readonly code: string
}

/** A font of the file, with a code for each pair of glyph and letters. */
class EncodedFont {
  readonly id: string
  private readonly codes = new Map<number, Code[]>()
  private readonly texts = new WeakMap<GlyphRun, string>()

  constructor(private readonly font: PdfFont) {
    this.id = font.id
  }

  ref(): ReturnType<PdfFont['ref']> {
    return this.font.ref()
  }

  /** The run as the operand of TJ: codes in hexadecimal, kerning between them. */
  encoded(run: GlyphRun): string {
    const known = this.texts.get(run)
    if (known !== undefined) return known
    let text = '<'
    let owed = 0
    for (let index = 0; index < run.glyphs.length; index += 1) {
      text += this.codeOf(run, index)
      owed += run.adjustments[index] ?? 0
      const whole = Math.round(owed)
      if (whole !== 0) {
        text += `>${-whole}<`
        owed -= whole
      }
    }
    text += '>'
    this.texts.set(run, text)
    return text
  }

  codeOf(run: GlyphRun, index: number): string {
    const glyph = run.glyphs[index] ?? 0
    const letters = run.codePoints[index] ?? []
    const known = this.codes.get(glyph) ?? []
    const found = known.find((code) => sameLetters(code.letters, letters))
    if (found !== undefined) return found.code
    const place = known.length === 0 ? this.font.subset.includeGlyph(glyph) : this.font.subset.glyphs.push(glyph) - 1
    this.font.widths[place] = run.widths[index] ?? 0
    this.font.unicode[place] = letters.length === 0 ? [0x200b] : letters.map((letter) => plainer.get(letter) ?? letter)
    const code = place.toString(16).padStart(4, '0')
    this.codes.set(glyph, [...known, { letters, code }])
    return code
  }
}

const sameLetters = (one: readonly number[], other: readonly number[]): boolean =>
  one === other || (one.length === other.length && one.every((letter, index) => letter === other[index]))
