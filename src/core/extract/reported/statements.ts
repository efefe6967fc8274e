import type { ReferenceRule } from '#core/extract/candidates/rules'
import type { ExtractedQuotation, ExtractedStatement, Span } from '#core/extract/extraction'
import type { Entity } from '#core/extract/entities/entities'
import type { Content } from '#core/extract/reported/contents'
import { type AnnotatedDocument, wording, endOf, startOf } from '#core/extract/text/document'

/** Reported words, and who they are given to. */
export interface ReportedWords {
  readonly content: Content
  readonly speaker: Entity | null
  readonly reference: ReferenceRule
}

/** Reported speech as it is proposed: never what holds a quotation, which is proposed by itself, and never anything sure. */
export function composeStatements(
  doc: AnnotatedDocument,
  reported: readonly ReportedWords[],
  quotations: readonly ExtractedQuotation[],
): ExtractedStatement[] {
  const quoted = quotations.filter(({ kind }) => kind !== 'scare').flatMap(({ spans }) => spans)
  quoted.sort((one, other) => one[0] - other[0])
  let next = 0
  return reported.flatMap(({ content, speaker, reference }) => {
    const { cue, subject, act, stretches, isClause } = content
    const spans = stretches.map(([first, last]): Span => [startOf(doc, first), endOf(doc, last - 1)])
    const [start] = spans[0] as Span
    while (next < quoted.length && (quoted[next]?.[1] ?? 0) <= start) next += 1
    if (spans.some(([from, to]) => quoted.slice(next, next + 3).some(([open, close]) => open < to && from < close)))
      return []
    const spanOf = ({ first, last }: { readonly first: number; readonly last: number }): Span => [
      startOf(doc, first),
      endOf(doc, last - 1),
    ]
    const isNamed = subject.first < subject.last
    return [
      {
        spans,
        text: spans.map(([from, to]) => doc.text.slice(from, to)).join(' '),
        speaker: speaker?.name ?? null,
        speakerMention: isNamed ? wording(doc, subject.first, subject.last) : null,
        speakerMentionSpan: isNamed ? spanOf(subject) : null,
        cue: wording(doc, cue.first, cue.last),
        cueSpan: spanOf(cue),
        act,
        evidence: {
          rule: `${isClause ? 'reported-clause' : 'reported-speech'}:${reference}`,
          spans: [spanOf(cue), ...(isNamed ? [spanOf(subject)] : [])].sort((one, other) => one[0] - other[0]),
          confidence: isClause ? 0.8 : 0.6,
        },
      },
    ]
  })
}
