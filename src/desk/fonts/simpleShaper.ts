import type { CharacterMap } from './characterMap'
import type { GlyphRun } from './glyphRun'
import { type Kerning, kerningOf } from './kerning'
import { lookupsFor } from './layoutTables'
import type { Sfnt } from './sfnt'
import { singleSubstitutions } from './singleSubstitutions'
import { type Context, type Substitutions, contextAt, fires, substitutionsOf } from './substitutions'

/** Shapes a unit of text, or gives up with null: then the full engine must. */
export type SimpleShaper = (text: string) => GlyphRun | null

const substitutionFeatures = ['liga', 'clig', 'calt', 'rlig', 'rclt'] as const
const positionFeatures = ['kern', 'dist'] as const

/**
 * Latin, Greek and Cyrillic without marks need four things of a face: character map, widths, ligatures and pair kerning.
 * Read straight from the file this is many times faster than the full engine, and a test holds it equal to that.
 */
export const simpleShaper = (
  font: Sfnt,
  map: CharacterMap,
  script: string,
  features: readonly string[] = [],
): SimpleShaper => {
  const wished = singleSubstitutions(font, features.length === 0 ? [] : lookupsFor(font, 'GSUB', script, features))
  const substitutions = substitutionsOf(font, lookupsFor(font, 'GSUB', script, substitutionFeatures))
  const positions = lookupsFor(font, 'GPOS', script, positionFeatures)
  const kerning = kerningOf(
    font,
    positions.filter((lookup) => lookup.type === 2),
  )
  const contexts = positions.filter((lookup) => lookup.type === 8).flatMap((lookup) => lookup.subtables)
  const isSimple =
    kerning !== null &&
    wished !== null &&
    positions.every((lookup) => lookup.type === 2 || lookup.type === 8) &&
    contexts.every((at) => font.view.getUint16(at) === 3)
  if (!isSimple) return () => null
  const looking = [...substitutions.contexts, ...contexts.map((at) => contextAt(font.view, at))]
  const wishedMap: CharacterMap = wished.size === 0 ? map : (codePoint) => wished.get(map(codePoint)) ?? map(codePoint)
  return (text) => shape(font, wishedMap, substitutions, looking, kerning, text)
}

const shape = (
  font: Sfnt,
  map: CharacterMap,
  substitutions: Substitutions,
  contexts: readonly Context[],
  kerning: Kerning,
  text: string,
): GlyphRun | null => {
  if (!isSimpleText.test(text)) return null
  const letters: number[] = []
  const single: (readonly number[])[] = []
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const glyph = map(code)
    if (glyph === 0 || substitutions.others.has(glyph)) return null
    letters.push(glyph)
    single.push(alone(code))
  }
  const { glyphs, codePoints } = ligated(substitutions, letters, single)
  if (contexts.some((context) => glyphs.some((_, at) => fires(context, glyphs, at)))) return null
  const scale = 1_000 / font.unitsPerEm
  const widths = glyphs.map((glyph) => font.advance(glyph) * scale)
  const adjustments = glyphs.map((glyph, at) => {
    const next = glyphs[at + 1]
    return next === undefined ? 0 : kerning(glyph, next) * scale
  })
  const width = widths.reduce((sum, own, at) => sum + own + (adjustments[at] ?? 0), 0)
  return { glyphs, widths, adjustments, codePoints, offsets: null, width }
}

/** No combining marks, joiners or scripts that need more than a glyph per letter. */
const isSimpleText =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2000-\u200a\u2010-\u2027\u202f-\u205e\u20a0-\u20bf\u2100-\u22ff\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]+$/

const alones: (readonly number[])[] = []
const alone = (code: number): readonly number[] => (alones[code] ??= [code])

const ligated = (
  { ligatures }: Substitutions,
  letters: readonly number[],
  single: readonly (readonly number[])[],
): { readonly glyphs: readonly number[]; readonly codePoints: readonly (readonly number[])[] } => {
  if (!letters.some((glyph) => ligatures.has(glyph))) return { glyphs: letters, codePoints: single }
  const glyphs: number[] = []
  const codePoints: (readonly number[])[] = []
  for (let at = 0; at < letters.length;) {
    const hit = ligatures
      .get(letters[at] ?? 0)
      ?.find(({ rest }) => rest.every((glyph, index) => letters[at + 1 + index] === glyph))
    const count = hit === undefined ? 1 : hit.rest.length + 1
    glyphs.push(hit?.glyph ?? letters[at] ?? 0)
    codePoints.push(count === 1 ? (single[at] ?? []) : single.slice(at, at + count).flat())
    at += count
  }
  return { glyphs, codePoints }
}

/** The OpenType script of a word: that of its first letter. */
export const scriptOf = (text: string): string => {
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    if (/[A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u1e00-\u1eff]/.test(letter)) return 'latn'
    if (code >= 0x370 && code < 0x400) return 'grek'
    if (code >= 0x400 && code < 0x530) return 'cyrl'
    if (code >= 0x4e00 && code < 0xa000) return 'hani'
  }
  return 'DFLT'
}
