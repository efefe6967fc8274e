import { type Kit, type Quote, type QuoteId, type Reported, type Source, blankQuote } from '#core/model'
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
    standing: 'kept',
    speakerIds: speaker === undefined ? [] : [speaker.id],
    speakerMention: reported.mention,
    cue: reported.cue,
    release: releaseFor(source),
    origin: source.origin,
  }
}

/** The quote of these very words; null when there is none. */
export const takenFrom = (kit: Kit, source: Source, { spans }: Reported): Quote | null =>
  kit.quotes.find(
    ({ sourceId, anchors }) =>
      sourceId === source.id &&
      anchors.length === spans.length &&
      anchors.every(({ start, end }, at) => start === spans[at]?.start && end === spans[at]?.end),
  ) ?? null
