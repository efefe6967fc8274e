import { useMemo, useRef } from 'react'
import { type Kit, type Quote, type QuoteId, type Source, isOffered } from '#core/model'
import { isBroken } from '#core/quote/verbatim/state'
import { speakerColour } from '../../../parts/speakerColour'
import { reconcile } from '#core/model/reconcile'
import { verbatim } from '../../../state/verbatim'
import { type Block, blocksOf } from '../reading/blocks'
import { type Mark, marksOf } from '../reading/marks'
import type { NamedPlace } from '../reading/segments'

/** A source as the reader draws it. */
export interface Reading {
  readonly blocks: readonly Block[]
  readonly marks: readonly Mark[]
  readonly names: readonly NamedPlace[]
  /** In the order of the text; those that were dropped are no part of it. */
  readonly quotes: readonly Quote[]
  /** Quotes of this source whose words do not stand in it: they are never drawn where they might have stood. */
  readonly lost: readonly Quote[]
}

/** Reported words that nobody has taken up are drawn while they are looked at, and in nobody's way else. */
export const useReading = (kit: Kit, source: Source, chosen: QuoteId | null): Reading => {
  const last = useRef<Reading | null>(null)
  const blocks = useMemo(() => blocksOf(source.text), [source.text])
  const offered = kit.quotes.some((quote) => quote.id === chosen && isOffered(quote)) ? chosen : null
  return useMemo(
    () => (last.current = readingOf(kit, source, blocks, last.current, offered)),
    [kit, source, blocks, offered],
  )
}

/** The reading that was made beforehand, of a text of megabytes. */
let beforehand: { readonly kit: Kit; readonly source: Source; readonly reading: Reading } | null = null

/** Makes what `useReading` will ask for, in turns of one's own: whoever asks for the next one decides when. */
export const readingBeforehand = function* (kit: Kit, source: Source): Generator<void, void> {
  const reading = yield* readingInTurns(kit, source, blocksOf(source.text), null, null)
  beforehand = { kit, source, reading }
}

const readingOf = (...asked: Parameters<typeof readingInTurns>): Reading => {
  const [kit, source, , kept, offered] = asked
  const made = beforehand
  beforehand = null
  if (kept === null && offered === null && made?.kit === kit && made.source === source) return made.reading
  const turns = readingInTurns(...asked)
  for (;;) {
    const turn = turns.next()
    if (turn.done === true) return turn.value
  }
}

const readingInTurns = function* (
  kit: Kit,
  source: Source,
  blocks: readonly Block[],
  kept: Reading | null,
  offered: QuoteId | null,
): Generator<void, Reading> {
  const own = kit.quotes.filter(
    (quote) =>
      quote.sourceId === source.id && quote.standing !== 'dropped' && (!isOffered(quote) || quote.id === offered),
  )
  const lost = own.filter((quote) => isBroken(verbatim(kit, quote)))
  const lostOnes = new Set(lost)
  const quotes = own.filter((quote) => !lostOnes.has(quote)).toSorted((left, right) => startOf(left) - startOf(right))
  yield
  const names = kit.people
    .filter((person) => person.standing !== 'dropped')
    .flatMap((person) =>
      person.mentions
        .filter((mention) => mention.sourceId === source.id)
        .map(({ span }) => ({ ...span, personId: person.id })),
    )
    .toSorted((left, right) => left.start - right.start)
  yield
  const marks = marksOf(quotes, (quote) => speakerColour(kit, quote.speakerIds[0]))
  yield
  // An annotation that is being typed changes the kit and none of this: the text is not drawn again for it.
  return {
    blocks,
    quotes,
    lost,
    marks: reconcile(kept?.marks ?? null, marks),
    names: reconcile(kept?.names ?? null, names),
  }
}

const startOf = (quote: Quote): number => quote.anchors[0]?.start ?? 0
