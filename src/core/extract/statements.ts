import type { ExtractedQuotation, ExtractedStatement } from '#core/extract/extraction'
import { type Manuscript, wording } from '#core/extract/manuscript'
import type { Report } from '#core/extract/reports'

/** Indirect speech: whole sentences of the narrator, and only those that hold no quotation. */
export function composeStatements(
  manuscript: Manuscript,
  reports: readonly (Report | null)[],
  quotations: readonly ExtractedQuotation[],
): ExtractedStatement[] {
  const { tokens, sentences } = manuscript
  const quoted = quotations.filter((quotation) => quotation.kind !== 'scare').flatMap((quotation) => quotation.spans)
  quoted.sort((one, other) => one[0] - other[0])
  const found: ExtractedStatement[] = []
  let next = 0
  sentences.forEach((sentence, index) => {
    const report = reports[index]
    if (report == null) return
    const start = tokens.start[sentence.first] as number
    const end = tokens.end[sentence.last - 1] as number
    while (next < quoted.length && (quoted[next]?.[1] ?? 0) <= start) next += 1
    if ((quoted[next]?.[0] ?? end) < end) return
    found.push({
      span: [start, end],
      speaker: report.speaker?.name ?? null,
      cue: wording(manuscript, report.cue.first, report.cue.last),
      evidence: {
        rule: report.rule,
        spans: [report.cue, report.subject]
          .map(({ first, last }) => [tokens.start[first] as number, tokens.end[last - 1] as number] as const)
          .sort((one, other) => one[0] - other[0]),
        confidence: Math.round(report.confidence * 100) / 100,
      },
    })
  })
  return found
}
