import { useSyncExternalStore } from 'react'
import {
  type Kit,
  type Quote,
  type QuoteId,
  type Source,
  type Span,
  blankPerson,
  namesJoined,
  speakersOf,
} from '#core/model'
import { type ShownSpeakers, speakersShownBy } from '#core/quote/attribution/shownBy'
import { decideAndTell, go, select } from '../../state/actions'
import { newId } from '../../state/newId'
import type { Place } from '../../state/place'
import { session } from '../../state/session'
import { storeOf } from '../../state/store'
import { words } from '../../words'

/** The quote whose speaker is being shown in its source, and the place to go back to. */
interface Showing {
  readonly quoteId: QuoteId
  readonly from: Place
}

const showing = storeOf<Showing | null>(null)

/** The quote of this source whose speaker the person is looking for; null while nobody is. */
export const useShowing = (kit: Kit, source: Source): Quote | null => {
  const asked = useSyncExternalStore(showing.listen, showing.read)
  return kit.quotes.find(({ id, sourceId }) => id === asked?.quoteId && sourceId === source.id) ?? null
}

/** Opens the source of a quote, to have the words selected that name its speaker. */
export const showSpeaker = (quote: Quote): void => {
  const from = showing.read()?.from ?? session.read().place
  showing.change(() => ({ quoteId: quote.id, from }))
  go({ screen: 'sources', item: quote.sourceId, panel: { panel: 'quote', id: quote.id } })
}

/** Back to where it began, whatever came of it. */
export const endShowing = (): void => {
  const asked = showing.read()
  showing.change(() => null)
  if (asked === null) return
  if (asked.from.screen === 'sources') select({ panel: { panel: 'quote', id: asked.quoteId } })
  else go(asked.from)
}

/** What some selected words may mean as an answer to who speaks. */
export type ShownChoice = ShownSpeakers & {
  readonly names: string
  /** Somebody whom the kit does not know yet. */
  readonly isNew: boolean
}

/** Longer runs of words are no name. */
const longestName = 90

/** Everybody of the kit whom the words name; else somebody new of that name. */
export const choicesShown = (kit: Kit, quote: Quote, source: Source, span: Span): readonly ShownChoice[] => {
  if (span.end - span.start > longestName) return []
  const known = speakersShownBy(kit, quote, source, span).map((shown) => ({
    ...shown,
    names: namesJoined(speakersOf(kit, shown).map(({ printedName }) => printedName)),
    isNew: false,
  }))
  if (known.length > 0) return known
  const name = source.text.slice(span.start, span.end).replaceAll(/\s+/g, ' ').trim()
  if (!mayBeName.test(name)) return []
  const stranger = blankPerson(newId('per'), name)
  return speakersShownBy({ people: [stranger] }, quote, source, span).map((shown) => ({
    ...shown,
    names: name,
    isNew: true,
  }))
}

/** Begins with a letter, and with no small one. */
const mayBeName = /^(?!\p{Ll})\p{L}/u

/** Sets whom the words show, in one step; against the source nothing is set here, for that asks for a reason. */
export const takeShown = async (
  quote: Quote,
  { speakerIds, claim, state, names, isNew }: ShownChoice,
): Promise<void> => {
  if (state !== 'shown' && state !== 'found') return
  const stranger = speakerIds[0]
  const isDone = await decideAndTell(
    {
      kind: 'several',
      edits: [
        ...(isNew && stranger !== undefined
          ? [
              {
                kind: 'person.add' as const,
                item: { ...blankPerson(stranger, names), presence: 'quoted' as const },
                before: null,
              },
            ]
          : []),
        { kind: 'quote.change', id: quote.id, patch: { speakerIds, claim } },
      ],
    },
    state === 'found' ? words.quotes.showing.found({ names }) : words.quotes.showing.done({ names }),
  )
  if (isDone) endShowing()
}
