import { markingColour } from './markingColour'
import type { FaceName, Feature } from '../page'

/** How words are set. Sizes and leadings in points. */
export interface TextStyle {
  readonly face: FaceName
  readonly size: number
  readonly leading: number
  readonly color: string
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
  tint: '#f1f5fa',
  mark: '#fbf1d3',
  marking: markingColour,
  warm: '#fbf4f2',
} as const

const serif = (size: number, leading: number): TextStyle => ({ face: 'serif', size, leading, color: colours.ink })
const sans = (size: number, leading: number, color: string = colours.ink): TextStyle => ({
  face: 'sans',
  size,
  leading,
  color,
})

/**
 * The one scale of the pack: 7.6 · 8.4 · 9.2 · 10 · 11.5 · 13 · 16.5 · 22 · 27 · 34 points. Running text is never below
 * 11.5 (ministries ask for 12 to 14 and never for less to make it fit); source texts and side notes are reference matter.
 */
export const styles = {
  body: serif(11.5, 16),
  lead: { ...serif(14, 20.5), face: 'serif-light' },
  small: sans(9.2, 13, colours.grey),
  note: sans(9, 12.5),
  fact: sans(9.4, 13),
  /** Capitals are spaced, but below a tenth of their size: more, and a reader that copies the words sees single letters. */
  label: { ...sans(7.6, 11, colours.blue), face: 'sans-semibold', letterSpacing: 0.7, capitals: true },
  columnLabel: { ...sans(7.6, 11, colours.grey), face: 'sans-semibold', letterSpacing: 0.7, capitals: true },
  reference: serif(10, 14),
  figure: { ...sans(8.4, 14, colours.grey), features: ['tnum'] },

  title: { ...serif(34, 39), face: 'serif-semibold' },
  coverLabel: { ...sans(8.8, 13, colours.blue), face: 'sans-semibold', letterSpacing: 0.8, capitals: true },
  coverLead: { ...serif(16.5, 23), face: 'serif-light' },
  coverFact: serif(11.5, 15.5),
  section: { ...serif(27, 32), face: 'serif-semibold' },
  subtitle: sans(12, 17, colours.grey),
  part: { ...serif(16.5, 21), face: 'serif-semibold' },
  partSubtitle: sans(10, 14, colours.grey),
  minor: { ...sans(11, 16, colours.blue), face: 'sans-semibold' },
  personName: { ...serif(24, 29), face: 'serif-semibold' },
  registerName: { ...serif(14, 19), face: 'serif-semibold' },
  registerFact: sans(9, 12.5),

  quotation: serif(12, 17),
  pull: { ...serif(16.5, 22.5), face: 'serif-italic' },
  runIn: { ...sans(11.2, 17, colours.blue), face: 'sans-semibold' },
  attribution: sans(9.2, 13),
  terms: { ...sans(9, 13, colours.marking), face: 'sans-semibold' },
  translation: { ...serif(10.5, 15), face: 'serif-italic' },

  frontPurpose: { ...serif(14, 20), face: 'serif-light' },
  frontPoint: serif(12.5, 17.5),
  frontNumber: { ...sans(10.5, 16, colours.blue), face: 'sans-semibold', features: ['tnum'] },
  frontName: { ...sans(10, 13.5), face: 'sans-semibold' },
  frontPress: { ...serif(13, 17), face: 'serif-semibold' },

  point: serif(13, 18.5),
  pointNumber: { ...serif(22, 18.5), face: 'serif-light', color: colours.blue },
  question: { ...serif(12, 17), face: 'serif-semibold' },

  cell: sans(9.6, 14),
  cellTime: { ...sans(9.6, 14, colours.blue), face: 'sans-semibold', features: ['tnum'] },
  contentsEntry: serif(13, 18),
  contentsPart: sans(9.6, 14, colours.grey),
  contentsPage: { ...sans(10, 18), face: 'sans-semibold', features: ['tnum'] },
  contentsPartPage: { ...sans(9.6, 14, colours.grey), features: ['tnum'] },

  marking: { ...sans(9.2, 12, colours.marking), face: 'sans-semibold', letterSpacing: 0.8 },
  longMarking: { ...sans(7.6, 9, colours.marking), face: 'sans-semibold' },
  /** FIRST TLP 2.0: the label in at least 12 points. */
  trafficLight: { ...sans(12, 14, colours.marking), face: 'sans-semibold', letterSpacing: 0.6 },
  handling: sans(7.6, 10, colours.marking),
  runningLabel: { ...sans(7.6, 11, colours.blue), face: 'sans-semibold', letterSpacing: 0.7, capitals: true },
  running: sans(8.4, 11, colours.grey),
  folio: { ...sans(8.8, 11), face: 'sans-semibold', features: ['tnum'] },
} as const satisfies Readonly<Record<string, TextStyle>>

const strong: Partial<Record<FaceName, FaceName>> = {
  serif: 'serif-semibold',
  'serif-light': 'serif-semibold',
  'serif-italic': 'serif-semibold',
  sans: 'sans-semibold',
}
const slanted: Partial<Record<FaceName, FaceName>> = { serif: 'serif-italic', 'serif-light': 'serif-italic' }

export const inStrong = (style: TextStyle): TextStyle => ({ ...style, face: strong[style.face] ?? style.face })
export const inItalic = (style: TextStyle): TextStyle => ({ ...style, face: slanted[style.face] ?? style.face })
export const inColour = (style: TextStyle, color: string): TextStyle => ({ ...style, color })
/** Where the first baseline lies below the top of a line of this style. */
export const baselineOf = (style: TextStyle): number => style.leading / 2 + style.size * 0.34
