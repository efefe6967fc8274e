import {
  type Evidence,
  type Kit,
  type PersonId,
  type Quote,
  type QuoteId,
  type ReleaseBasis,
  Standing,
  isReported,
} from '#core/model'
import { isLeftBehind } from '#core/quote/versions/newerVersion'
import { storeOf } from '../../state/store'

/** Which quotes are shown; kept while the window is open, so that one comes back to what one was doing. */
export interface Filter {
  readonly standing: Standing | 'all'
  /** `nobody`: those of which nobody is named as the speaker. */
  readonly speaker: PersonId | 'nobody' | null
  readonly theme: string | null
  readonly basis: ReleaseBasis | null
  /** Somebody's own words, or what is only reported: looked at apart. */
  readonly speech: Speech
}

type Speech = 'direct' | 'reported'

export const everything: Filter = { standing: 'all', speaker: null, theme: null, basis: null, speech: 'direct' }

/** All of the kind that is looked at. */
export const allOf = (speech: Speech): Filter => (speech === everything.speech ? everything : { ...everything, speech })

/** What somebody quoted by hand stands among the quotations, whatever it is: they look for it where they go on. */
export const speechOf = (quote: Quote): Speech => (isReported(quote) && quote.evidence !== null ? 'reported' : 'direct')

/** Whether it hides something of the kind that is looked at. */
export const isNarrow = ({ standing, speaker, theme, basis }: Filter): boolean =>
  standing !== 'all' || speaker !== null || theme !== null || basis !== null

/** Of a kit in which nothing is quoted what is reported is looked at, whatever was asked. */
export const filterFor = ({ quotes }: Pick<Kit, 'quotes'>, filter: Filter): Filter =>
  filter.speech === 'direct' && quotes.every((quote) => speechOf(quote) === 'reported')
    ? { ...filter, speech: 'reported' }
    : filter

export const filterStore = storeOf<Filter>(everything)

/** What is to decide, what is kept, what was dropped; each in the kit's order, which is the order they are printed in. */
export const shownQuotes = (kit: Kit, filter: Filter): readonly Quote[] => {
  const fitting = kit.quotes.filter((quote) => fits(quote, filter))
  if (filter.standing !== 'all') return fitting
  return Standing.options.flatMap((standing) => fitting.filter((quote) => quote.standing === standing))
}

export interface Progress {
  readonly proposed: number
  readonly kept: number
  readonly dropped: number
  readonly decided: number
  readonly all: number
}

export const progressOf = (quotes: readonly Quote[]): Progress => {
  const count = (standing: Standing): number => quotes.filter((quote) => quote.standing === standing).length
  const [proposed, kept, dropped] = [count('proposed'), count('kept'), count('dropped')]
  return { proposed, kept, dropped, decided: kept + dropped, all: quotes.length }
}

/**
 * Where review goes on after a decision on one of the quotes shown: to the next one that is still proposed, from there
 * round to the beginning; when none is left, to the neighbour.
 */
export const nextAfter = (quotes: readonly Quote[], id: QuoteId): QuoteId | null => {
  const at = quotes.findIndex((quote) => quote.id === id)
  const following = [...quotes.slice(at + 1), ...quotes.slice(0, Math.max(0, at))]
  return (following.find((quote) => quote.standing === 'proposed') ?? quotes[at + 1] ?? quotes[at - 1])?.id ?? null
}

/** The quote one step further in the list; the same at its ends. */
export const neighbour = (quotes: readonly Quote[], id: QuoteId | null, by: 1 | -1): QuoteId | null => {
  const at = quotes.findIndex((quote) => quote.id === id)
  if (at < 0) return quotes[0]?.id ?? null
  return quotes[at + by]?.id ?? id
}

const likelyEnough = 0.6

export const confidenceWord = ({ trust, confidence }: Evidence): 'sure' | 'likely' | 'check' =>
  trust === 'sure' ? 'sure' : confidence >= likelyEnough ? 'likely' : 'check'

/** The proposals that are sure: of words, and of who said them, in a text that nothing has replaced. */
export const sureProposals = (kit: Kit, quotes: readonly Quote[]): readonly Quote[] =>
  quotes.filter(
    (quote) =>
      quote.standing === 'proposed' &&
      !isLeftBehind(kit, quote) &&
      quote.speakerIds.length > 0 &&
      quote.evidence !== null &&
      quote.evidence.trust === 'sure',
  )

/** All themes of a kit, the most used first. */
export const themesOf = (kit: Kit): readonly string[] => {
  const uses = new Map<string, number>()
  for (const theme of kit.quotes.flatMap((quote) => quote.themes)) uses.set(theme, (uses.get(theme) ?? 0) + 1)
  return [...uses]
    .toSorted((left, right) => right[1] - left[1] || left[0].localeCompare(right[0]))
    .map(([theme]) => theme)
}

const fits = (quote: Quote, filter: Filter): boolean =>
  speechOf(quote) === filter.speech &&
  (filter.standing === 'all' || quote.standing === filter.standing) &&
  (filter.speaker === null ||
    (filter.speaker === 'nobody' ? quote.speakerIds.length === 0 : quote.speakerIds.includes(filter.speaker))) &&
  (filter.theme === null || quote.themes.includes(filter.theme)) &&
  (filter.basis === null || quote.release.basis === filter.basis)
