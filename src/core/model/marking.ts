import * as v from 'valibot'
import { Line } from './common'
import { levels, unclassified } from './words/levels'

/**
 * A protective marking: the words printed at the top and bottom of each page. Free text, because every ministry has its
 * own; the presets are the published schemes. A TLP label is never translated and stands in Latin letters everywhere.
 */
export const Marking = v.pipe(v.strictObject({ label: Line, handling: Line }), v.readonly())
export type Marking = v.InferOutput<typeof Marking>

export interface MarkingScheme {
  readonly scheme: 'UK' | 'TLP' | 'UN' | 'EU'
  readonly labels: readonly string[]
  /** Levels that only an accredited system may hold (EU 2019/1961 Art. 15); this program is not one and says so. */
  readonly beyondUs: readonly string[]
}

export const markingSchemes: readonly MarkingScheme[] = [
  {
    scheme: 'UK',
    labels: ['OFFICIAL', 'OFFICIAL-SENSITIVE', 'SECRET', 'TOP SECRET'],
    beyondUs: ['SECRET', 'TOP SECRET'],
  },
  { scheme: 'TLP', labels: ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'], beyondUs: [] },
  {
    scheme: 'UN',
    labels: [unclassified, 'CONFIDENTIAL', 'STRICTLY CONFIDENTIAL'],
    beyondUs: ['CONFIDENTIAL', 'STRICTLY CONFIDENTIAL'],
  },
  {
    scheme: 'EU',
    labels: ['LIMITE', 'RESTREINT UE/EU RESTRICTED', 'CONFIDENTIEL UE/EU CONFIDENTIAL', 'SECRET UE/EU SECRET'],
    beyondUs: ['RESTREINT UE/EU RESTRICTED', 'CONFIDENTIEL UE/EU CONFIDENTIAL', 'SECRET UE/EU SECRET'],
  },
]

export const unmarked: Marking = { label: unclassified, handling: '' }

/**
 * Whether a marking names a level that only an accredited system may hold, in whatever scheme and script, and however it is
 * compounded: `NATO SECRET`, `TOP SECRET//SI`, `S//NF`. A level is a word of its own: `NON-SECRET`, `not secret` and
 * `secretariat` name none.
 */
export const isBeyondAccreditation = (marking: Marking): boolean => {
  if (letterLevel.test(marking.label)) return true
  const label = ` ${plainCapitals(marking.label)} `
  return beyondUs.some((level) => isMeant(label, ` ${level} `))
}

/** The levels as letters, the way portions are marked: `S//NF`, `TS//SI`. A symbol of the UN has one stroke: `S/2031/1`. */
const letterLevel = /^\(?(?:TS|S|C)\/\/\p{Lu}/u

const isMeant = (label: string, level: string): boolean => {
  for (let at = label.indexOf(level); at >= 0; at = label.indexOf(level, at + 1))
    if (!denials.some((denial) => label.slice(0, at).endsWith(` ${denial}`))) return true
  return false
}

/**
 * A label as labels are compared: capitals without accents, and one space for whatever divides its words. What is drawn
 * out or vowelled is the same word.
 */
export const plainCapitals = (label: string): string =>
  label
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLocaleUpperCase('en')
    .replace(/\bNON-/g, 'NON_')
    .replace(/[^\p{L}\p{N}_:+.-]+/gu, ' ')
    .trim()

const beyondUs = levels.beyond.map(plainCapitals)
const denials = levels.denials.map(plainCapitals)
