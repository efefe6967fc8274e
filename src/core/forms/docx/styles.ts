import type { LanguageTag } from '#core/model'
import { faces, styleNames } from './words/styleNames'
import { val, w, xmlPart } from './xml'

/** Names of the styles, as Word itself has them: headings are headings to every program, and to whoever reads aloud. */
type Kind = 'paragraph' | 'character'

interface Style {
  readonly id: keyof typeof styleNames
  readonly kind?: Kind
  readonly next?: string
  /** Between the marks of its paragraph and of its letters. */
  readonly paragraph?: string
  readonly letters?: string
}

const spaced = (before: number, after: number): string => w('spacing', { before, after })
const size = (halves: number): string => val('sz', halves) + val('szCs', halves)
const bold = w('b') + w('bCs')
const grey = val('color', '566070')
const red = val('color', '9b1c1c')
const bar = w('pBdr', {}, w('left', { val: 'single', sz: 12, space: 8, color: '1b4f8f' }))
const rule = w('pBdr', {}, w('bottom', { val: 'single', sz: 12, space: 3, color: '1b4f8f' }))
const outline = (level: number): string => val('outlineLvl', level)
const together = w('keepNext') + w('keepLines')
const hanging = (by: number): string =>
  w('tabs', {}, w('tab', { val: 'start', pos: by })) + spaced(40, 40) + w('ind', { start: by, hanging: by })

const styles: readonly Style[] = [
  { id: 'Title', next: 'Normal', paragraph: spaced(120, 120), letters: bold + size(56) },
  {
    id: 'Heading1',
    next: 'Normal',
    paragraph: together + rule + spaced(480, 160) + outline(0),
    letters: bold + size(40),
  },
  {
    id: 'Heading2',
    next: 'Normal',
    paragraph: together + spaced(320, 60) + outline(1),
    letters: bold + size(28),
  },
  {
    id: 'Heading3',
    next: 'Normal',
    paragraph: together + spaced(240, 60) + outline(2),
    letters: bold + size(23),
  },
  { id: 'Subtitle', next: 'Normal', letters: grey },
  { id: 'Lead', letters: size(26) },
  {
    id: 'Label',
    next: 'Normal',
    paragraph: w('keepNext') + spaced(200, 40),
    letters: bold + grey + size(18),
  },
  {
    id: 'Quote',
    next: 'Note',
    paragraph: w('keepLines') + bar + spaced(160, 60) + w('ind', { start: 284, end: 284 }),
  },
  {
    id: 'Reported',
    next: 'Note',
    paragraph: w('keepLines') + spaced(160, 60) + w('ind', { start: 284, end: 284 }),
  },
  { id: 'Note', paragraph: spaced(20, 40), letters: grey + size(19) },
  { id: 'Terms', paragraph: spaced(20, 40), letters: bold + red + size(19) },
  { id: 'Small', paragraph: spaced(20, 40), letters: size(19) },
  { id: 'Question', next: 'Normal', paragraph: w('keepNext') + spaced(240, 60), letters: bold },
  { id: 'Fact', paragraph: hanging(2_100), letters: size(19) },
  { id: 'Point', paragraph: hanging(480), letters: size(27) },
  { id: 'SourceText', paragraph: hanging(480), letters: size(20) },
  { id: 'ListBullet', paragraph: spaced(20, 40) },
  { id: 'ListNumber', paragraph: spaced(20, 40) },
  { id: 'TOC1', paragraph: w('tabs', {}, w('tab', { val: 'end', pos: 9_860 })) + spaced(120, 20) },
  {
    id: 'TOC2',
    paragraph: w('tabs', {}, w('tab', { val: 'end', pos: 9_860 })) + spaced(0, 0) + w('ind', { start: 284 }),
    letters: size(20),
  },
  { id: 'Header', paragraph: spaced(0, 0) + val('jc', 'center'), letters: size(18) },
  {
    id: 'Footer',
    paragraph: w('tabs', {}, w('tab', { val: 'end', pos: 9_860 })) + spaced(0, 0),
    letters: grey + size(18),
  },
  { id: 'Marking', paragraph: spaced(0, 0) + val('jc', 'center'), letters: bold + red + size(20) },
  { id: 'Cell', paragraph: spaced(30, 30), letters: size(19) },
  { id: 'Strong', kind: 'character', letters: bold },
  { id: 'Emphasis', kind: 'character', letters: w('i') + w('iCs') },
  { id: 'FamilyName', kind: 'character', letters: w('caps') },
  { id: 'Ours', kind: 'character', letters: grey },
  {
    id: 'Quoted',
    kind: 'character',
    letters: w('u', { val: 'single', color: 'b07d1e' }) + w('shd', { val: 'clear', color: 'auto', fill: 'fbf1d3' }),
  },
  { id: 'Hyperlink', kind: 'character', letters: val('color', '1b4f8f') },
]

export const stylesPart = (namespace: string, language: LanguageTag): string =>
  xmlPart(
    w(
      'styles',
      { 'xmlns:w': namespace },
      w(
        'docDefaults',
        {},
        w(
          'rPrDefault',
          {},
          w(
            'rPr',
            {},
            w('rFonts', { ascii: faces.latin, hAnsi: faces.latin, cs: faces.arabic, eastAsia: faces.han }),
            size(22),
            w('lang', { val: language, eastAsia: 'zh-CN', bidi: 'ar-SA' }),
          ),
        ),
        w('pPrDefault', {}, w('pPr', {}, w('spacing', { after: 100, line: 271, lineRule: 'auto' }))),
      ),
      w('style', { type: 'paragraph', default: 1, styleId: 'Normal' }, val('name', 'Normal'), w('qFormat')),
      ...styles.map(styleOf),
    ),
  )

const styleOf = ({ id, kind = 'paragraph', next, paragraph, letters }: Style): string =>
  w(
    'style',
    { type: kind, styleId: id },
    val('name', styleNames[id]),
    ...(kind === 'paragraph' ? [val('basedOn', 'Normal')] : []),
    ...(next === undefined ? [] : [val('next', next)]),
    w('qFormat'),
    ...(paragraph === undefined ? [] : [w('pPr', {}, paragraph)]),
    ...(letters === undefined ? [] : [w('rPr', {}, letters)]),
  )
