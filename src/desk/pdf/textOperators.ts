import { shapingUnits } from '#core/layout/measure'
import type { FaceName, TextItem } from '#core/layout/page'
import type { GlyphRun } from '#desk/fonts/glyphRun'
import type { FontLibrary } from '#desk/fonts/library'
import { colour, number } from './operators'
import type { PdfDocument, PdfFont, PdfPage } from './pdfkitInside'

/** Words as operators, in the faces of one file. */
export interface TextPainter {
  /** Words of one face on one line. What codes they take is added to `used`. */
  readonly operators: (item: TextItem, used: Set<Code>) => string
  /** The name of a face in the content of a page. */
  readonly idOf: (face: FaceName) => string
  /** Adds a face to those of a page. */
  readonly usedOn: (page: PdfPage, face: FaceName) => void
  /** Takes codes for letters as operators of them would; whether they are these codes, and the face is called so. */
  readonly takes: (used: UsedFace) => boolean
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
    operators: (item, used) => {
      const font = fontOf(item.face)
      const direction = item.direction ?? 'ltr'
      const units = shapingUnits(item.text)
      const inOrder = direction === 'rtl' ? [...units].reverse() : units
      const runs = inOrder.map((unit) => fonts.face(item.face).shape(unit, direction, item.features))
      const spacing = item.letterSpacing === undefined ? '' : `${number(item.letterSpacing)} Tc `
      const reset = spacing === '' ? '' : ' 0 Tc'
      const painted = `BT /${font.id} ${number(item.size)} Tf ${colour(item.color)} rg ${spacing}${wordsAt(font, runs, item, used)}${reset} ET\n`
      return isToldInWords(item) ? `/Span <</ActualText <${utf16(item.text)}>>> BDC\n${painted}EMC\n` : painted
    },
    idOf: (face) => fontOf(face).id,
    usedOn: (page, face) => {
      const font = fontOf(face)
      page.fonts[font.id] ??= font.ref()
    },
    takes: ({ face, id, codes }) => {
      const font = fontOf(face)
      return font.id === id && codes.every((code) => font.take(code).code === code.code)
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

const wordsAt = (font: EncodedFont, runs: readonly GlyphRun[], item: TextItem, used: Set<Code>): string => {
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
      pending += font.encoded(run, used)
    } else {
      flush()
      parts.push(placedGlyphs(font, run, x, item, used))
    }
    x += width
  }
  flush()
  return parts.join(' ')
}

/** Marks over letters: every glyph at a place of its own. */
const placedGlyphs = (font: EncodedFont, run: GlyphRun, x: number, item: TextItem, used: Set<Code>): string => {
  const scale = item.size / 1_000
  let at = x
  return run.glyphs
    .map((_, index) => {
      const [dx, dy] = run.offsets?.[index] ?? [0, 0]
      const place = `1 0 0 -1 ${number(at + dx * scale)} ${number(item.y - dy * scale)} Tm <${spelled(font.codeOf(run, index), used)}> Tj`
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

/** Under which code a glyph stands for letters. */
export interface Code {
  readonly glyph: number
  readonly letters: readonly number[]
  readonly width: number
  readonly code: string
}

/** A face that was used, and its codes in the order in which they were. */
export interface UsedFace {
  readonly face: FaceName
  readonly id: string
  readonly codes: readonly Code[]
}

const spelled = (code: Code, used: Set<Code>): string => {
  used.add(code)
  return code.code
}

/** A font of the file, with a code for each pair of glyph and letters. */
class EncodedFont {
  readonly id: string
  private readonly codes = new Map<number, Code[]>()
  private readonly texts = new WeakMap<GlyphRun, { readonly text: string; readonly codes: readonly Code[] }>()

  constructor(private readonly font: PdfFont) {
    this.id = font.id
  }

  ref(): ReturnType<PdfFont['ref']> {
    return this.font.ref()
  }

  /** The run as the operand of TJ: codes in hexadecimal, kerning between them. */
  encoded(run: GlyphRun, used: Set<Code>): string {
    let known = this.texts.get(run)
    if (known === undefined) {
      known = this.encode(run)
      this.texts.set(run, known)
    }
    for (const code of known.codes) used.add(code)
    return known.text
  }

  codeOf(run: GlyphRun, index: number): Code {
    return this.take({
      glyph: run.glyphs[index] ?? 0,
      letters: run.codePoints[index] ?? [],
      width: run.widths[index] ?? 0,
    })
  }

  /** The code of a glyph for these letters; the next one where it has none yet. */
  take({ glyph, letters, width }: Omit<Code, 'code'>): Code {
    const known = this.codes.get(glyph) ?? []
    const found = known.find((code) => sameLetters(code.letters, letters))
    if (found !== undefined) return found
    const place = known.length === 0 ? this.font.subset.includeGlyph(glyph) : this.font.subset.glyphs.push(glyph) - 1
    this.font.widths[place] = width
    this.font.unicode[place] = letters.length === 0 ? [0x200b] : letters.map((letter) => plainer.get(letter) ?? letter)
    const code = { glyph, letters, width, code: place.toString(16).padStart(4, '0') }
    this.codes.set(glyph, [...known, code])
    return code
  }

  private encode(run: GlyphRun): { readonly text: string; readonly codes: readonly Code[] } {
    let text = '<'
    let owed = 0
    const codes: Code[] = []
    for (let index = 0; index < run.glyphs.length; index += 1) {
      const code = this.codeOf(run, index)
      codes.push(code)
      text += code.code
      owed += run.adjustments[index] ?? 0
      const whole = Math.round(owed)
      if (whole !== 0) {
        text += `>${-whole}<`
        owed -= whole
      }
    }
    return { text: `${text}>`, codes }
  }
}

const sameLetters = (one: readonly number[], other: readonly number[]): boolean =>
  one === other || (one.length === other.length && one.every((letter, index) => letter === other[index]))
