import type { Quote, Source } from '#core/model'

/** A source as it is read: every quotation from it is an utterance of its own, by whom it is kept as. */
export const asRead = (source: Source, quotes: readonly Quote[]): Source => ({
  ...source,
  reading: {
    engine: 1,
    utterances: quotes
      .filter(({ sourceId }) => sourceId === source.id)
      .map(({ anchors, speakerIds }) => ({
        kind: 'marked',
        spans: anchors.map(({ start, end }) => ({ start, end })),
        speakers: speakerIds.map((personId) => ({ personId, name: '', naming: null })),
        mention: '',
        isSure: true,
      })),
  },
})
