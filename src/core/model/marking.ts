import * as v from 'valibot'
import { Line } from './common'

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
    labels: ['UNCLASSIFIED', 'CONFIDENTIAL', 'STRICTLY CONFIDENTIAL'],
    beyondUs: ['CONFIDENTIAL', 'STRICTLY CONFIDENTIAL'],
  },
  {
    scheme: 'EU',
    labels: ['LIMITE', 'RESTREINT UE/EU RESTRICTED', 'CONFIDENTIEL UE/EU CONFIDENTIAL', 'SECRET UE/EU SECRET'],
    beyondUs: ['RESTREINT UE/EU RESTRICTED', 'CONFIDENTIEL UE/EU CONFIDENTIAL', 'SECRET UE/EU SECRET'],
  },
]

export const unmarked: Marking = { label: 'UNCLASSIFIED', handling: '' }

export const isBeyondAccreditation = (marking: Marking): boolean =>
  markingSchemes.some((scheme) => scheme.beyondUs.includes(marking.label.trim().toUpperCase()))
