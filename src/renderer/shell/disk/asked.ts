import type { DiskQuestion } from '../../state/question'

/** The properties of a sheet that puts this question. */
export interface Asked<Kind extends DiskQuestion['kind']> {
  readonly question: Extract<DiskQuestion, { readonly kind: Kind }>
}
