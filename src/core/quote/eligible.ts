import type { Instant, Kit, Pack, Quote, Source } from '#core/model'
import { type HiddenIdentities, givesAway, hiddenIdentities, nobodyHidden } from './hidden'
import { type Showing, type WithheldBecause, showing } from './release'
import { type QuoteState, isBroken, quoteState } from './state'

/** A quotation that may stand in a pack, and how. */
export interface EligibleQuote {
  readonly quote: Quote
  readonly source: Source
  readonly state: QuoteState
  readonly showing: Exclude<Showing, { show: 'out' }>
}

export interface WithheldQuote {
  readonly quote: Quote
  readonly because:
    | WithheldBecause
    | 'broken'
    /** Its words or headline name a participant of an event under the Chatham House Rule. */
    | 'names-participant'
    /** It was said elsewhere, by somebody whose presence at such an event must not be seen. */
    | 'participant-hidden'
}

export interface Eligibility {
  readonly eligible: readonly EligibleQuote[]
  readonly withheld: readonly WithheldQuote[]
  readonly hidden: HiddenIdentities
}

export interface EligibilityTerms {
  readonly now: Instant
  /** The author answers for it; works for the principal only (see `showing`). */
  readonly override?: boolean
}

/**
 * The quotations a pack may hold, in the order of the kit: kept, placed, word for word in their source, and released
 * for its audience at this moment. It is worked out anew from the kit each time, so no edit and no undo leads around
 * it.
 */
export const eligible = (kit: Kit, pack: Pack, terms: EligibilityTerms): Eligibility => {
  const isOverridden = terms.override === true && pack.audience === 'principal'
  const hidden = isOverridden ? nobodyHidden : hiddenIdentities(kit)
  const sources = new Map(kit.sources.map((source) => [source.id, source]))
  const placed = kit.quotes.filter((quote) => quote.standing === 'kept' && !pack.excludedQuoteIds.includes(quote.id))
  const found: EligibleQuote[] = []
  const withheld: WithheldQuote[] = []
  for (const quote of placed) {
    const source = sources.get(quote.sourceId)
    const state = quoteState(quote, source)
    const shown = showing(quote, { audience: pack.audience, ...terms })
    if (shown.show === 'out') withheld.push({ quote, because: shown.because })
    else if (source === undefined || isBroken(state)) withheld.push({ quote, because: 'broken' })
    else {
      const because = betrayal(quote, shown, hidden)
      if (because === null) found.push({ quote, source, state, showing: shown })
      else withheld.push({ quote, because })
    }
  }
  return { eligible: found, withheld, hidden }
}

const betrayal = (
  quote: Quote,
  shown: Showing,
  hidden: HiddenIdentities,
): 'names-participant' | 'participant-hidden' | null => {
  const isFromHidden = hidden.sourceIds.has(quote.sourceId)
  if (!isFromHidden && quote.speakerId !== null && hidden.personIds.has(quote.speakerId)) return 'participant-hidden'
  const printed = [quote.headline, ...(shown.show === 'quotation' ? printedWords(quote) : [])].join('\n')
  const betraying = isFromHidden ? [...hidden.names, ...hidden.affiliations] : hidden.names
  return givesAway(printed, betraying) === null ? null : 'names-participant'
}

const printedWords = (quote: Quote): readonly string[] => [
  ...quote.anchors.map((anchor) => anchor.exact),
  ...quote.edits.flatMap((edit) => ('text' in edit ? [edit.text] : [])),
  quote.translation?.text ?? '',
]
