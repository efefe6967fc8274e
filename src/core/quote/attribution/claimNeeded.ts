import { type Claim, type Kit, type PersonId, type Quote, type Source, asFound } from '#core/model'
import { attributionOf } from './attribution'

/**
 * Under which claim a person may name these speakers of a quotation: as found, when the source names them; else they set
 * them by hand or against the source, and give a reason.
 */
export const claimNeeded = (
  kit: Pick<Kit, 'people'>,
  quote: Quote,
  source: Source | undefined,
  speakerIds: readonly PersonId[],
): Exclude<Claim['how'], 'shown'> => {
  const { state } = attributionOf({ ...quote, speakerIds, claim: asFound, standing: 'kept' }, source, kit)
  if (state === 'found' || state === 'nobody') return 'found'
  return state === 'against' ? 'against' : 'by-hand'
}
