import type { MessageId, PersonId, ProgrammeItemId, QuoteId, SectionKind, SourceId } from '#core/model'
import type { AnchorName } from './document'

/** Names of the places that links lead to. They stand in the document only, never in a file. */
export const placeOf = {
  section: (kind: SectionKind): AnchorName => `section:${kind}`,
  /** The divider of an engagement, and the head of what stands behind it. */
  engagement: (id: ProgrammeItemId): AnchorName => `engagement:${id}`,
  behindDivider: (id: ProgrammeItemId): AnchorName => `behind:${id}`,
  inEngagement: (id: ProgrammeItemId, part: string): AnchorName => `behind:${id}:${part}`,
  /** A point again, in a further engagement that it is made in. */
  pointAt: (id: MessageId, item: ProgrammeItemId): AnchorName => `point:${id}:${item}`,
  person: (id: PersonId): AnchorName => `person:${id}`,
  speaker: (id: PersonId | 'unnamed'): AnchorName => `speaker:${id}`,
  theme: (index: number): AnchorName => `theme:${index}`,
  reported: 'reported',
  quote: (id: QuoteId): AnchorName => `quote:${id}`,
  evidence: (id: QuoteId): AnchorName => `evidence:${id}`,
  point: (id: MessageId): AnchorName => `point:${id}`,
  /** A cue card, beside the same point on the page of points. */
  card: (id: MessageId): AnchorName => `card:${id}`,
  source: (id: SourceId): AnchorName => `source:${id}`,
  /** What stands over the text (number 0) is found at the head of its source. */
  paragraph: (id: SourceId, number: number): AnchorName =>
    number === 0 ? placeOf.source(id) : `paragraph:${id}:${number}`,
  line: (id: SourceId, start: number): AnchorName => `line:${id}:${start}`,
}
