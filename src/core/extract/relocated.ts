import type { Extraction, Span } from '#core/extract/extraction'

/** The same findings in another text that holds the same words: every span is moved, nothing else is touched. */
export function relocated(extraction: Extraction, move: (span: Span) => Span): Extraction {
  const moved = (spans: readonly Span[]): readonly Span[] => spans.map(move)
  const maybe = (span: Span | null): Span | null => (span === null ? null : move(span))
  return {
    language: extraction.language,
    quotations: extraction.quotations.map((quotation) => ({
      ...quotation,
      spans: moved(quotation.spans),
      speakerMentionSpan: maybe(quotation.speakerMentionSpan),
      cueSpan: maybe(quotation.cueSpan),
      evidence: { ...quotation.evidence, spans: moved(quotation.evidence.spans) },
    })),
    people: extraction.people.map((person) => ({
      ...person,
      mentions: moved(person.mentions),
      titles: person.titles.map(maybe),
      evidence: { ...person.evidence, spans: moved(person.evidence.spans) },
    })),
    documents: extraction.documents.map((document) => ({ ...document, mentions: moved(document.mentions) })),
    turns: extraction.turns.map((turn) => ({ ...turn, span: move(turn.span) })),
    occasion: { place: maybe(extraction.occasion.place), host: maybe(extraction.occasion.host) },
    statements: extraction.statements.map((statement) => ({
      ...statement,
      spans: moved(statement.spans),
      speakerMentionSpan: maybe(statement.speakerMentionSpan),
      cueSpan: move(statement.cueSpan),
      evidence: { ...statement.evidence, spans: moved(statement.evidence.spans) },
    })),
  }
}
