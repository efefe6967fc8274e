import type { Decision } from '#core/extract/candidates/attribute'
import type { Context } from '#core/extract/clauses/clauses'
import type { ExtractedQuotation, Span } from '#core/extract/extraction'
import { endOf, is, startOf } from '#core/extract/text/document'
import { Kind } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/** The quotations in the words of the text, each with the speaker that was chosen for it. */
export function composeQuotations(context: Context, decisions: readonly Decision[]): ExtractedQuotation[] {
  return decisions.map((decision) => quotationOf(context, decision))
}

function quotationOf(context: Context, { group, ranked }: Decision): ExtractedQuotation {
  const { doc } = context
  const { text, stretches } = doc
  const { candidate, probability } = ranked[0]
  const spans = group.stretches.map((number): Span => [stretches[number]?.start ?? 0, stretches[number]?.end ?? 0])
  const spanOf = (part: { readonly first: number; readonly last: number } | null): Span | null =>
    part === null ? null : [startOf(doc, part.first), endOf(doc, part.last - 1)]
  const isBare = group.kind === 'scare' && candidate.cue === null
  const mentionSpan = isBare ? null : spanOf(trimmed(context, candidate.mention))
  const cueSpan = spanOf(candidate.cue)
  const textOf = (span: Span | null): string | null => (span === null ? null : text.slice(span[0], span[1]))
  const [speaker = null] = isBare && candidate.mention === null ? [] : candidate.speaker
  return {
    spans,
    text: spans.map(([start, end]) => text.slice(start, end)).join(' '),
    speaker: speaker?.name ?? null,
    speakerMention: textOf(mentionSpan),
    speakerMentionSpan: mentionSpan,
    cue: textOf(cueSpan),
    cueSpan,
    kind: group.kind,
    evidence: {
      rule: candidate.rule,
      spans: [cueSpan, mentionSpan].filter((span) => span !== null).sort((one, other) => one[0] - other[0]),
      confidence: Math.round(probability * 100) / 100,
    },
  }
}

/** The phrase that points to the speaker, with its article, without stray punctuation. */
function trimmed(
  context: Context,
  mention: { readonly first: number; readonly last: number } | null,
): { first: number; last: number } | null {
  if (mention === null) return null
  const { tokens } = context.doc
  let { first, last } = mention
  while (
    last > first + 1 &&
    tokens.kind[last - 1] !== Kind.word &&
    tokens.kind[last - 1] !== Kind.han &&
    tokens.kind[last - 1] !== Kind.close
  )
    last -= 1
  if (first > 0 && tokens.kind[first - 1] === Kind.word && is(context.doc, first - 1, Is.definite)) first -= 1
  return { first, last }
}
