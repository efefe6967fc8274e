import { type Kit, type Quote, type QuoteId, type Reported, type Source, type Span, blankQuote } from '#core/model'
import { releaseFor } from '#core/terms/restrictions'
import { anchorAt } from '#core/text/anchor'

/** Reported words as a quote that a person takes: kept as reported, by whom the source names if the kit knows them, never in marks. */
export const reportedQuote = (kit: Kit, source: Source, reported: Reported, id: QuoteId): Quote => {
  const speaker = kit.people.find((person) => person.id === reported.speaker?.personId)
  return {
    ...blankQuote(
      id,
      source.id,
      reported.spans.map((span) => anchorAt(source.text, span)),
    ),
    kind: 'indirect',
    act: reported.act,
    standing: 'kept',
    speakerIds: speaker === undefined ? [] : [speaker.id],
    speakerMention: reported.mention,
    cue: reported.cue,
    release: releaseFor(source),
    origin: source.origin,
  }
}

/** What is reported in a source and stands in no quote of the kit. */
export const notOffered = (kit: Kit, source: Source): readonly Reported[] => {
  const there = new Set(
    kit.quotes.filter(({ sourceId }) => sourceId === source.id).map(({ anchors }) => placesOf(anchors)),
  )
  return (source.reading.reported ?? []).filter(({ spans }) => !there.has(placesOf(spans)))
}

const placesOf = (spans: readonly Span[]): string => spans.map(({ start, end }) => `${start}-${end}`).join(' ')
