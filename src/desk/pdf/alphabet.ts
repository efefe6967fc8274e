import type { GlyphRun } from '#desk/fonts/glyphRun'
import type { PdfFont } from './pdfkitInside'

/**
 * A glyph, and what it stands for: one glyph may stand for several letters (a Latin and a Cyrillic A), and what is copied or
 * searched must be what was written.
 */
export interface Sign {
  readonly glyph: number
  readonly letters: readonly number[]
  readonly width: number
}

/** Every sign of one face that ever was used, each once, and the alphabets that files were written in. */
export class FaceSigns {
  private readonly known = new Map<number, Sign[]>()
  private readonly runs = new WeakMap<GlyphRun, readonly Sign[]>()
  private alphabets: readonly Alphabet[] = []

  of(run: GlyphRun): readonly Sign[] {
    const known = this.runs.get(run)
    if (known !== undefined) return known
    const signs = run.glyphs.map((glyph, index) =>
      this.sign(glyph, run.codePoints[index] ?? [], run.widths[index] ?? 0),
    )
    this.runs.set(run, signs)
    return signs
  }

  all(runs: ReadonlySet<GlyphRun>): ReadonlySet<Sign> {
    const signs = new Set<Sign>()
    for (const run of runs) for (const sign of this.of(run)) signs.add(sign)
    return signs
  }

  /** The alphabet of exactly these signs; the same one for the same. */
  alphabet(used: ReadonlySet<Sign>): Alphabet {
    const found = this.alphabets.find(
      ({ codes }) => codes.size === used.size && [...used].every((one) => codes.has(one)),
    )
    const alphabet = found ?? new Alphabet([...used].toSorted(inOrder), this)
    this.alphabets = [alphabet, ...this.alphabets.filter((other) => other !== alphabet)].slice(0, mostAlphabets)
    return alphabet
  }

  private sign(glyph: number, letters: readonly number[], width: number): Sign {
    const alike = this.known.get(glyph) ?? []
    const found = alike.find((sign) => isSame(sign.letters, letters))
    if (found !== undefined) return found
    const sign = { glyph, letters, width }
    this.known.set(glyph, [...alike, sign])
    return sign
  }
}

/** Of each face: those of the packs that one works on by turns. */
const mostAlphabets = 4

const isSame = (one: readonly number[], other: readonly number[]): boolean =>
  one === other || (one.length === other.length && one.every((letter, index) => letter === other[index]))

const inOrder = (one: Sign, other: Sign): number => one.glyph - other.glyph || compare(one.letters, other.letters)

const compare = (one: readonly number[], other: readonly number[]): number => {
  for (const [index, letter] of one.entries()) {
    const difference = letter - (other[index] ?? -1)
    if (difference !== 0) return difference
  }
  return one.length - other.length
}

/**
 * The signs of a face that a file uses, each with a code of its own. Codes go by the glyphs and not by who used them first:
 * a word that was changed changes no code on another page, unless it brings a sign that the file had nowhere.
 */
export class Alphabet {
  readonly codes: ReadonlyMap<Sign, string>
  private readonly texts = new WeakMap<GlyphRun, string>()
  private readonly places: readonly number[]
  private program: Uint8Array | null = null

  constructor(
    private readonly signs: readonly Sign[],
    private readonly face: FaceSigns,
  ) {
    // Place 0 is that of the letter that a face does not have.
    let next = 1
    this.places = signs.map(({ glyph }, index) => (index === 0 && glyph === 0 ? 0 : next++))
    this.codes = new Map(signs.map((sign, index) => [sign, (this.places[index] ?? 0).toString(16).padStart(4, '0')]))
  }

  /** The run inside the operand of TJ: codes in hexadecimal, kerning between them. What stands behind it goes on in the same string. */
  encoded(run: GlyphRun): string {
    const known = this.texts.get(run)
    if (known !== undefined) return known
    let text = ''
    let owed = 0
    for (const [index, sign] of this.face.of(run).entries()) {
      text += this.codeOf(sign)
      owed += run.adjustments[index] ?? 0
      const whole = Math.round(owed)
      if (whole !== 0) {
        text += `>${-whole}<`
        owed -= whole
      }
    }
    this.texts.set(run, text)
    return text
  }

  code(run: GlyphRun, index: number): string {
    const sign = this.face.of(run)[index]
    if (sign === undefined) throw new Error('A glyph that is not in the run')
    return this.codeOf(sign)
  }

  /** Writes its signs into a font of a file. */
  into(font: PdfFont): void {
    const { subset } = font
    const included = new Set<number>()
    for (const [index, { glyph, letters, width }] of this.signs.entries()) {
      const place = included.has(glyph) ? subset.glyphs.push(glyph) - 1 : subset.includeGlyph(glyph)
      included.add(glyph)
      if (place !== this.places[index]) throw new Error('A glyph has another place in the file than in the alphabet')
      font.widths[place] = width
      font.unicode[place] = letters.length === 0 ? [0x200b] : letters.map((letter) => plainer.get(letter) ?? letter)
    }
    const encode = subset.encode.bind(subset)
    subset.encode = () => (this.program ??= encode())
  }

  private codeOf(sign: Sign): string {
    const code = this.codes.get(sign)
    if (code === undefined) throw new Error('A sign that is not in the alphabet')
    return code
  }
}

/** Letters that share a glyph with a plainer one and are found by search under that. */
const plainer = new Map([
  [0xa0, 0x20],
  [0x202f, 0x20],
  [0x2010, 0x2d],
  [0x2011, 0x2d],
])
