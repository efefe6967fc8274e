import type { Kit, Pack, Source } from '#core/model'
import { type EligibilityTerms } from './eligible'
import { givesAway, hiddenIdentities, nobodyHidden } from './hidden'
import { showing } from './release'

/**
 * The sources whose whole text a pack may reprint (source annex). A text shows everything that was said in it, so one
 * quotation that this audience may not see in full and under its speaker's name keeps the text out; so do typed notes,
 * which were released by nobody, for everyone but the principal; and so does a name that has to stay hidden.
 */
export const printableSources = (kit: Kit, pack: Pack, terms: EligibilityTerms): readonly Source[] => {
  const isOverridden = terms.override === true && pack.audience === 'principal'
  const hidden = isOverridden ? nobodyHidden : hiddenIdentities(kit)
  return kit.sources.filter((source) => {
    if (hidden.sourceIds.has(source.id) || givesAway(source.text, hidden.names) !== null) return false
    if (source.kind === 'note' && pack.audience !== 'principal') return false
    return kit.quotes
      .filter((quote) => quote.sourceId === source.id)
      .every((quote) => {
        const shown = showing(quote, { audience: pack.audience, ...terms })
        return shown.show === 'quotation' && shown.attribution === 'name'
      })
  })
}
