import type { Audience, Instant, Kit, Quote, Source } from '#core/model'
import { type QuoteAttribution, attributionOf } from '../attribution/attribution'
import { repeatsBarredWords } from './barredWords'
import { discloses } from './discloses'
import { type HiddenIdentities, hiddenIdentities } from './hidden'
import { type Showing, type Viewing, type WithheldBecause, isOpenedTo, showing } from './release'
import { type QuoteState, isBroken, quoteState } from '../verbatim/state'

/** A quotation that may stand in a pack, and how. */
export interface EligibleQuote {
  readonly quote: Quote
  readonly source: Source
  readonly state: QuoteState
  /** Found out when it is asked for: for readers on our side whether a quotation stands does not hang on it. */
  readonly attribution: QuoteAttribution
  readonly showing: Exclude<Showing, { show: 'out' }>
}

export interface WithheldQuote {
  readonly quote: Quote
  readonly because:
    | WithheldBecause
    | 'broken'
    /** Only the sense may be given, and what was written down of it repeats the words, or others that are barred. */
    | 'paraphrase-repeats'
    /** Somebody is named whom the source does not name for these words: not for readers outside. */
    | 'against-source'
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
}

/**
 * The quotations an audience may see, in the order of the kit: kept, word for word in their source, and released
 * for it at this moment. It is worked out anew from the kit each time, so no edit and no undo leads around
 * it.
 */
export const eligible = (kit: Kit, audience: Audience, terms: EligibilityTerms): Eligibility => {
  const hidden = hiddenIdentities(kit, audience)
  const repeats = repeatsBarredWords(kit, { audience, ...terms })
  const sources = new Map(kit.sources.map((source) => [source.id, source]))
  const judged = kit.quotes
    .filter((quote) => quote.standing === 'kept')
    .map((quote) => judge(kit, quote, sources.get(quote.sourceId), hidden, { audience, ...terms, repeats }))
  return {
    eligible: judged.filter((one) => 'showing' in one),
    withheld: judged.filter((one) => 'because' in one),
    hidden,
  }
}

/** Why a quotation, decided or not, may not go to the readers of a pack at this moment; null when it may. */
export const barredBecause = (
  kit: Kit,
  audience: Audience,
  quote: Quote,
  terms: EligibilityTerms,
): WithheldQuote['because'] | null => {
  const source = kit.sources.find((other) => other.id === quote.sourceId)
  const viewing = { audience, ...terms, repeats: repeatsBarredWords(kit, { audience, ...terms }) }
  const judged = judge(kit, quote, source, hiddenIdentities(kit, audience), viewing)
  return 'because' in judged ? judged.because : null
}

interface Judging extends Viewing {
  /** Whether a text repeats words that these readers may not see. */
  readonly repeats: (text: string) => boolean
}

const judge = (
  kit: Kit,
  quote: Quote,
  source: Source | undefined,
  hidden: HiddenIdentities,
  viewing: Judging,
): EligibleQuote | WithheldQuote => {
  const shown = showing(quote, viewing)
  if (shown.show === 'out') return { quote, because: shown.because }
  if (shown.show === 'paraphrase' && viewing.repeats(quote.headline)) return { quote, because: 'paraphrase-repeats' }
  const state = quoteState(quote, source)
  if (source === undefined || isBroken(state)) return { quote, because: 'broken' }
  let known: QuoteAttribution | null = null
  const attribution = (): QuoteAttribution => (known ??= attributionOf(quote, source, kit))
  if (isOutside(viewing.audience) && attribution().state === 'against') return { quote, because: 'against-source' }
  const because = disclosureBy(quote, shown, hidden, viewing.audience)
  if (because !== null) return { quote, because }
  return {
    quote,
    source,
    state,
    get attribution() {
      return attribution()
    },
    showing: shown,
  }
}

const isOutside = (audience: Audience): boolean => audience === 'counterpart' || audience === 'press'

const disclosureBy = (
  quote: Quote,
  shown: Showing,
  hidden: HiddenIdentities,
  audience: Audience,
): 'names-participant' | 'participant-hidden' | null => {
  const isFromHidden = hidden.sourceIds.has(quote.sourceId)
  if (!isFromHidden && quote.speakerIds.some((id) => hidden.personIds.has(id))) return 'participant-hidden'
  const printed = [quote.headline, ...(shown.show === 'quotation' ? printedWords(quote) : [])].join('\n')
  const isUnderRule = quote.release.basis === 'chatham-house' && !isOpenedTo(audience, quote.release)
  const isNamed = isUnderRule
    ? discloses(printed, hidden.participants, hidden.participantGivenNames)
    : discloses(printed, hidden.names, hidden.givenNames)
  return isNamed ? 'names-participant' : null
}

const printedWords = (quote: Quote): readonly string[] => [
  ...quote.anchors.map((anchor) => anchor.exact),
  ...quote.edits.flatMap((edit) => ('text' in edit ? [edit.text] : [])),
  quote.translation?.text ?? '',
]
