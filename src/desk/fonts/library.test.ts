import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { FaceName, Feature } from '#core/layout/page'
import { readFileSync } from 'node:fs'
import { fullyShaped } from './fullyShaped'
import { type Engine, engineOf } from './harfbuzz'
import { faceFiles, missingFaces, openFonts } from './library'
import { type Sfnt, openSfnt } from './sfnt'

const folder = join(import.meta.dirname, '..', '..', '..', 'resources', 'fonts')
const fonts = openFonts(folder)

const words = [
  'To',
  'AVAVA',
  'fjord',
  'office',
  'affluent',
  'fi',
  'Type',
  '“Well,”',
  'V.',
  'WATER',
  'H.E.',
  '1,234.50',
  'A/RES/79/1',
  'don’t',
  'naïve',
  'Žižek',
  'Őrség',
  'Ğ',
  'Łódź',
  'Türkiye',
  '£12',
  '€',
  '№',
  'Ελλάδα',
  'Πρόεδρος',
  'Россия',
  'Қазақстан',
  'ұйым',
  'Ү',
  'Ђорђе',
  'résumé',
  'Þór',
  '—',
  '…',
  '[...]',
  '(a)',
  'x–y',
  'Q&A',
  '§',
  '°C',
  '¿Qué?',
  'æon',
]

const faces: readonly FaceName[] = ['serif', 'serif-italic', 'serif-semibold', 'serif-light', 'sans', 'sans-semibold']

const engines = new Map<FaceName, { readonly sfnt: Sfnt; readonly full: Engine }>()
const openEngine = (face: FaceName) => {
  const bytes = new Uint8Array(readFileSync(join(folder, faceFiles[face])))
  const opened = { sfnt: openSfnt(bytes), full: engineOf(bytes) }
  engines.set(face, opened)
  return opened
}

/** What the full engine makes of a word. */
const engine = (face: FaceName, word: string, features?: readonly Feature[]) => {
  const { sfnt, full } = engines.get(face) ?? openEngine(face)
  const run = fullyShaped(full, sfnt, word, 'ltr', features)
  return { glyphs: run.glyphs, advances: run.widths.map((width, index) => width + (run.adjustments[index] ?? 0)) }
}

describe('the bundled faces', () => {
  it('are all there', () => expect(missingFaces(folder)).toEqual([]))

  it.each(faces)('%s: read straight from the file gives what the full engine gives', (face) => {
    for (const word of words) {
      const own = fonts.face(face).shape(word, 'ltr')
      const full = engine(face, word)
      expect(own.glyphs, word).toEqual(full.glyphs)
      expect(own.codePoints.flat(), word).toEqual([...word].map((letter) => letter.codePointAt(0)))
      own.widths.forEach((width, index) =>
        expect(width + (own.adjustments[index] ?? 0), word).toBeCloseTo(full.advances[index] ?? 0, 6),
      )
    }
  })

  it.each(faces)('%s: figures of equal width too', (face) => {
    for (const word of ['09:30', '111', '2031', '7']) {
      expect(fonts.face(face).shape(word, 'ltr', ['tnum']).glyphs, word).toEqual(engine(face, word, ['tnum']).glyphs)
    }
    const { shape } = fonts.face(face)
    expect(shape('1', 'ltr', ['tnum']).width).toBeCloseTo(shape('8', 'ltr', ['tnum']).width, 6)
  })

  it('join Arabic letters and keep what they stand for', () => {
    const run = fonts.face('arabic').shape('سلام', 'rtl')
    expect(run.codePoints.toReversed().flat()).toEqual([...'سلام'].map((letter) => letter.codePointAt(0)))
  })

  it.each([
    ['serif', 'Қ', true],
    ['serif', '中', false],
    ['han-sc', '中', true],
    ['han-sc-bold', '镕', true],
    ['han-tc-bold', '國', true],
    ['han-jp-bold', '川', true],
    ['hangul', '강', true],
    ['devanagari', 'न', true],
    ['thai', 'แ', true],
    ['georgian', 'მ', true],
    ['armenian', 'Գ', true],
    ['ethiopic', 'ወ', true],
    ['emoji', '💧', true],
    ['hebrew', 'ש', true],
    ['arabic', 'ع', true],
    ['sans', '□', true],
  ] as const)('%s and the letter %s: %s', (face, letter, known) => {
    expect(fonts.measure.covers(face, letter.codePointAt(0) ?? 0)).toBe(known)
  })
})
