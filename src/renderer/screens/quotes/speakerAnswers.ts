import { type Kit, type Quote, speakerNames, speakersOf } from '#core/model'
import { attributionOf } from '#core/quote/attribution/attribution'
import { rivalShown } from '#core/quote/attribution/shownBy'
import { decideAndTell } from '../../state/actions'
import { words } from '../../words'

/** One of two answers to who said an unsure proposal; taking it keeps the quote as theirs. */
export interface SpeakerAnswer {
  readonly name: string
  readonly role: 'best' | 'rival'
  readonly command: 'quote.first' | 'quote.second'
  readonly take: () => Promise<boolean>
}

/** The proposed speaker and the best rival, as keys 1 and 2; nothing where the speaker is not in question. */
export const answersFor = (kit: Kit, quote: Quote): readonly SpeakerAnswer[] => {
  const source = kit.sources.find(({ id }) => id === quote.sourceId)
  if (source === undefined || attributionOf(quote, source, kit).state !== 'unsure') return []
  const best: SpeakerAnswer = {
    name: speakerNames(kit, quote),
    role: 'best',
    command: 'quote.first',
    take: () => keepAs(kit, quote, {}),
  }
  const rival = rivalShown(kit, quote, source)
  if (rival === null) return [best]
  const { speakerIds, claim } = rival
  return [
    best,
    {
      name: speakersOf(kit, rival)
        .map(({ printedName }) => printedName)
        .join(),
      role: 'rival',
      command: 'quote.second',
      take: () => keepAs(kit, quote, { speakerIds, claim }),
    },
  ]
}

const keepAs = (kit: Kit, quote: Quote, patch: Partial<Pick<Quote, 'speakerIds' | 'claim'>>): Promise<boolean> =>
  decideAndTell(
    { kind: 'quote.change', id: quote.id, patch: { ...patch, standing: 'kept' } },
    words.quotes.keptBy({ speaker: speakerNames(kit, { ...quote, ...patch }) }),
  )
