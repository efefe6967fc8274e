import type { Instant, Kit, Pack, PackId, QuoteId } from '#core/model'
import type { OneCandidate } from './note'
import { fittingIn } from './oneCandidate'
import { selectionFor } from './selection'

/** A pack whose readers can tell who said words that it prints without a name. */
export interface GivenAway {
  readonly packId: PackId
  readonly note: OneCandidate
  /** A descriptor of the same kit that more people fit whom the file names, and how many; null: there is none. */
  readonly wider: { readonly descriptor: string; readonly people: number } | null
}

/** Of every pack of the kit in which one quotation leaves one candidate. */
export const givenAwayIn = (kit: Kit, quoteId: QuoteId, now: Instant): readonly GivenAway[] =>
  kit.packs.flatMap((pack) => {
    if (pack.excludedQuoteIds.includes(quoteId)) return []
    const selection = selectionFor(kit, pack, now)
    return selection.notes.flatMap((note) =>
      note.code === 'quote.oneCandidate' && note.quoteId === quoteId
        ? [{ packId: pack.id, note, wider: widerThan(kit, note, (words) => fittingIn(kit, selection, words, note)) }]
        : [],
    )
  })

/** The one that most people fit; of several the first that was used. */
const widerThan = (kit: Kit, note: OneCandidate, fitting: (descriptor: string) => number): GivenAway['wider'] => {
  // Where words have no descriptor, because of their terms, none can be put in its place.
  if (note.descriptor === '') return null
  const used = [...new Set(kit.quotes.map(({ release }) => release.descriptor.trim()))]
  return used
    .filter((descriptor) => descriptor !== '' && descriptor !== note.descriptor)
    .map((descriptor) => ({ descriptor, people: fitting(descriptor) }))
    .reduce<GivenAway['wider']>((best, one) => (one.people > (best?.people ?? 1) ? one : best), null)
}

/** What of a note is left out of its pack: of the sections that name the speaker, and of the words under their name. */
export type LeftOut = Pick<OneCandidate, 'sections' | 'named'>

/** The pack without what gives the speaker away, as far as it is to be left out. */
export const withoutCandidate = (pack: Pack, { sections, named }: LeftOut): Pack => ({
  ...pack,
  sections: pack.sections.map((section) =>
    sections.includes(section.kind) ? { ...section, included: false } : section,
  ),
  excludedQuoteIds: [...new Set([...pack.excludedQuoteIds, ...named])],
})
