import type { MessageId, PersonId, QuoteId, SectionKind, SourceId } from '#core/model'
import type { AnchorName } from './document'

/** Names of the places that links lead to. They stand in the document only, never in a file. */
export const placeOf = {
  section: (kind: SectionKind): AnchorName => `section:${kind}`,
  person: (id: PersonId): AnchorName => `person:${id}`,
  speaker: (id: PersonId | 'unnamed'): AnchorName => `speaker:${id}`,
  theme: (index: number): AnchorName => `theme:${index}`,
  quote: (id: QuoteId): AnchorName => `quote:${id}`,
  evidence: (id: QuoteId): AnchorName => `evidence:${id}`,
  point: (id: MessageId): AnchorName => `point:${id}`,
  /** A cue card, beside the same point on the page of points. */
  card: (id: MessageId): AnchorName => `card:${id}`,
  source: (id: SourceId): AnchorName => `source:${id}`,
  paragraph: (id: SourceId, number: number): AnchorName => `paragraph:${id}:${number}`,
}
