import type { LanguageTag, TypeSize } from '#core/model'
import { markingColour } from '#core/pack/markingColour'
import type { FaceName, Feature } from '../page'

/** The script that a pack is set in; sizes of the others follow it. */
export type BaseScript = 'latin' | 'arabic' | 'han'

/** How words are set. Sizes and leadings in points. */
export interface TextStyle {
  readonly face: FaceName
  readonly size: number
  readonly leading: number
  readonly color: string
  readonly base: BaseScript
  readonly letterSpacing?: number
  readonly features?: readonly Feature[]
  /** Printed in capitals; small labels only. */
  readonly capitals?: true
}

/** Ink, one blue, greys, and the red of the marking. Each stands apart in print without colour too. */
export const colours = {
  ink: '#14181f',
  grey: '#566070',
  blue: '#1b4f8f',
  rule: '#c5ccd6',
  mark: '#fbf1d3',
  markBar: '#b07d1e',
  marking: markingColour,
} as const

type Size = readonly [size: number, leading: number]

/** The nine sizes of a script; nothing is set between them. */
interface Scale {
  readonly base: BaseScript
  readonly typeSize: TypeSize
  readonly cover: Size
  readonly title: Size
  readonly name: Size
  readonly head: Size
  readonly pull: Size
  readonly point: Size
  readonly text: Size
  readonly source: Size
  readonly office: Size
  readonly note: Size
  readonly label: Size
}

const latin: Scale = {
  base: 'latin',
  typeSize: 'standard',
  cover: [34, 40],
  title: [27, 32],
  name: [22, 26],
  head: [16.5, 22],
  pull: [16.5, 22],
  point: [13, 18],
  text: [11.5, 16],
  source: [10, 13],
  office: [10, 14],
  note: [9, 12],
  label: [8, 12],
}

/** Amiri has small letters between tall ascenders: larger, with more lead, and never spaced or slanted. */
const arabic: Scale = {
  base: 'arabic',
  typeSize: 'standard',
  cover: [32, 44],
  title: [26, 36],
  name: [22, 30],
  head: [19, 26],
  pull: [20, 30],
  point: [16, 23],
  text: [14, 20],
  source: [12, 17],
  office: [12, 16],
  note: [11, 15],
  label: [10.5, 14],
}

const han: Scale = {
  base: 'han',
  typeSize: 'standard',
  cover: [32, 42],
  title: [25, 32],
  name: [20, 27],
  head: [16, 24],
  pull: [16.5, 27],
  point: [13, 21],
  text: [11, 18],
  source: [10, 15],
  office: [10, 15],
  note: [9, 14],
  label: [9, 14],
}

/** Nothing under 12 points in Latin letters, and no other script looks smaller beside them. */
const large: Readonly<Record<BaseScript, Scale>> = {
  latin: {
    base: 'latin',
    typeSize: 'large',
    cover: [40, 46],
    title: [34, 40],
    name: [22, 26],
    head: [20, 26],
    pull: [20, 26],
    point: [16.5, 22],
    text: [14, 20],
    source: [12, 17],
    office: [13.5, 18],
    note: [12, 17],
    label: [12, 17],
  },
  arabic: {
    base: 'arabic',
    typeSize: 'large',
    cover: [38, 52],
    title: [32, 44],
    name: [26, 35],
    head: [23, 31],
    pull: [24, 36],
    point: [19.5, 28],
    text: [17, 25],
    source: [14.5, 21],
    office: [15.5, 21],
    note: [14.5, 20],
    label: [14.5, 20],
  },
  han: {
    base: 'han',
    typeSize: 'large',
    cover: [38, 48],
    title: [32, 41],
    name: [22, 30],
    head: [19, 28],
    pull: [19, 30],
    point: [16.5, 26],
    text: [14, 23],
    source: [12, 19],
    office: [13, 20],
    note: [12, 19],
    label: [12, 19],
  },
}

const standard: Readonly<Record<BaseScript, Scale>> = { latin, arabic, han }

const baseOf = (language: LanguageTag): BaseScript => {
  const [tag] = language.split('-')
  if (tag === 'ar' || tag === 'fa' || tag === 'ur') return 'arabic'
  return tag === 'zh' || tag === 'ja' ? 'han' : 'latin'
}

/** Every style of a pack in a language. */
export type Styles = ReturnType<typeof made>

const made = (scale: Scale) => {
  const { base } = scale
  const isLarge = scale.typeSize === 'large'
  const spaced = base === 'latin'
  const set = (face: FaceName, [size, leading]: Size, color: string = colours.ink): TextStyle => ({
    face,
    size,
    leading,
    color,
    base,
  })
  const label = (color: string): TextStyle => ({
    ...set('sans-semibold', scale.label, color),
    // Below a tenth of the size: more, and a reader that copies the words sees single letters.
    ...(spaced && !isLarge ? { letterSpacing: 0.7, capitals: true as const } : {}),
  })
  const figures = { features: ['tnum'] as const }
  const text = set('serif', scale.text)
  const note = set('sans', scale.note)
  /** Between the marking and the hairline there is room for a line of 12 to 15 points, and no more. */
  const atEdge = (style: TextStyle): TextStyle => (isLarge ? { ...style, leading: Math.min(style.leading, 15) } : style)
  return {
    cover: set('serif-semibold', scale.cover),
    coverLead: set('serif', scale.head),
    title: set('serif-semibold', scale.title),
    runOnTitle: set('serif-semibold', scale.name),
    name: set('serif-semibold', scale.name),
    numeral: { ...set('serif-light', [scale.name[0], scale.head[1]], colours.blue) },
    /** Read at arm's length. */
    card: set('serif', [scale.name[0], scale.name[1] + 2]),
    head: set('serif-semibold', scale.head),
    pull: set(spaced ? 'serif-italic' : 'serif', scale.pull),
    pointAloud: set('serif', scale.head),
    point: set('serif', scale.point),
    minorTitle: set('serif-semibold', scale.point),
    text,
    strongText: { ...text, face: 'serif-semibold' as const },
    source: set('serif', scale.source),
    office: set('sans', scale.office, colours.grey),
    rosterName: set('sans-semibold', [scale.office[0], scale.note[1]]),
    sideName: set('sans-semibold', scale.office),
    minor: set('sans-semibold', scale.office),
    innerHead: set('sans-semibold', scale.office, colours.blue),
    note,
    quietNote: { ...note, color: colours.grey },
    strongNote: { ...note, face: 'sans-semibold' as const },
    terms: { ...note, face: 'sans-semibold' as const, color: colours.marking },
    locator: { ...note, color: colours.blue },
    label: label(colours.blue),
    columnLabel: label(colours.grey),
    warning: label(colours.marking),
    listNumber: { ...set('sans-semibold', [scale.note[0], scale.text[1]], colours.blue), ...figures },
    hungNumber: { ...set('sans', [scale.label[0], scale.source[1]], colours.grey), ...figures },
    cell: { ...note, ...figures },
    firstCell: { ...note, face: 'sans-semibold' as const, color: colours.blue, ...figures },
    entry: set('serif-semibold', scale.text),
    entryPage: { ...set('sans-semibold', [scale.note[0], scale.text[1]]), ...figures },
    part: { ...note, color: colours.grey },
    partPage: { ...note, color: colours.grey, ...figures },
    running: { ...atEdge(note), color: colours.grey },
    runningLabel: atEdge(label(colours.blue)),
    folio: { ...atEdge(note), face: 'sans-semibold' as const, ...figures },
    marking: {
      ...set('sans-semibold', [isLarge ? 12 : 9, 12], colours.marking),
      base: 'latin' as const,
      letterSpacing: 0.8,
    },
    longMarking: { ...set('sans-semibold', [isLarge ? 12 : 8, 12], colours.marking), base: 'latin' as const },
    /** FIRST TLP 2.0: the label in at least 12 points. */
    trafficLight: { ...set('sans-semibold', [12, 12], colours.marking), base: 'latin' as const, letterSpacing: 0.6 },
    handling: { ...set('sans', [isLarge ? 12 : 8, 12], colours.marking), base: 'latin' as const },
  } as const satisfies Readonly<Record<string, TextStyle>>
}

const tables = new Map<Scale, Styles>()

/** The styles of a language, the same object each time: what was set in them is known again. */
export const stylesOf = (language: LanguageTag, typeSize: TypeSize = 'standard'): Styles => {
  const scale = (typeSize === 'large' ? large : standard)[baseOf(language)]
  const styles = tables.get(scale) ?? made(scale)
  tables.set(scale, styles)
  return styles
}

const strong: Partial<Record<FaceName, FaceName>> = {
  serif: 'serif-semibold',
  'serif-light': 'serif-semibold',
  'serif-italic': 'serif-semibold',
  sans: 'sans-semibold',
}
const slanted: Partial<Record<FaceName, FaceName>> = { serif: 'serif-italic', 'serif-light': 'serif-italic' }

export const inStrong = (style: TextStyle): TextStyle => ({ ...style, face: strong[style.face] ?? style.face })
/** Only Latin and its neighbours slant; elsewhere emphasis is weight. */
export const inItalic = (style: TextStyle): TextStyle =>
  style.base === 'latin' ? { ...style, face: slanted[style.face] ?? style.face } : inStrong(style)
export const inColour = (style: TextStyle, color: string): TextStyle => ({ ...style, color })
/** Where the first baseline lies below the top of a line of this style. */
export const baselineOf = (style: Pick<TextStyle, 'leading' | 'size'>): number => style.leading / 2 + style.size * 0.34
/** How far a note is lowered so that its first baseline meets that of the words it stands beside. */
export const loweredBeside = (words: TextStyle, note: TextStyle): number =>
  Math.max(0, baselineOf(words) - baselineOf(note))
