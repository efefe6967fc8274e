import type { ExtractedQuotation, ExtractedStatement } from '#core/extract/extraction'
import { type AnnotatedDocument, wording, endOf, startOf } from '#core/extract/text/document'
import type { Report } from '#core/extract/clauses/reports'

/** Indirect speech: whole sentences of the narrator, and only those that hold no quotation. */
export function composeStatements(
  doc: AnnotatedDocument,
  reports: readonly (Report | null)[],
  quotations: readonly ExtractedQuotation[],
): ExtractedStatement[] {
  const { sentences } = doc
  const quoted = quotations.filter((quotation) => quotation.kind !== 'scare').flatMap((quotation) => quotation.spans)
  quoted.sort((one, other) => one[0] - other[0])
  const found: ExtractedStatement[] = []
  let next = 0
  sentences.forEach((sentence, index) => {
    const report = reports[index]
    if (report == null) return
    const start = startOf(doc, sentence.first)
    const end = endOf(doc, sentence.last - 1)
    while (next < quoted.length && (quoted[next]?.[1] ?? 0) <= start) next += 1
    if ((quoted[next]?.[0] ?? end) < end) return
    found.push({
      span: [start, end],
      speaker: report.speaker?.name ?? null,
      cue: wording(doc, report.cue.first, report.cue.last),
      evidence: {
        rule: report.rule,
        spans: [report.cue, report.subject]
          .map(({ first, last }) => [startOf(doc, first), endOf(doc, last - 1)] as const)
          .sort((one, other) => one[0] - other[0]),
        confidence: Math.round(report.confidence * 100) / 100,
      },
    })
  })
  return found
}
