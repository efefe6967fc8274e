import type { Decision } from '#core/extract/candidates/attribute'
import { type Choice, confidenceOf, trustIn } from '#core/extract/choose/confidence'
import { reasonsFor } from '#core/extract/choose/reasons'
import { learned, type Model } from '#core/extract/choose/model'
import type { Context } from '#core/extract/clauses/subject'
import type { ExtractedQuotation, Span } from '#core/extract/extraction'
import { varietyOf } from '#core/extract/languages/variety'
import { mayBeAnothers } from '#core/extract/quotations/anothers'
import { isInDoubt } from '#core/extract/quotations/denials'
import { spokenIn } from '#core/extract/quotations/insertions'
import { wordsIn } from '#core/extract/quotations/shape'
import { endOf, is, startOf } from '#core/extract/text/document'
import { Kind } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/** The quotations in the words of the text, each with the speaker that was chosen for it. */
export function composeQuotations(
  context: Context,
  decisions: readonly Decision[],
  model: Model = learned,
): ChosenQuotation[] {
  const variety = varietyOf(context.doc)
  return decisions.map((decision) => quotationOf(context, decision, variety, model))
}

/** A quotation with everything it was chosen from. */
export interface ChosenQuotation extends ExtractedQuotation {
  readonly choice: Choice
}

function quotationOf(context: Context, { group, ranked }: Decision, variety: string, model: Model): ChosenQuotation {
  const { doc } = context
  const { text, stretches } = doc
  const { candidate } = ranked[0]
  const spans = group.stretches.flatMap((number) => spokenIn(context, stretches[number]))
  const spanOf = (part: { readonly first: number; readonly last: number } | null): Span | null =>
    part === null ? null : [startOf(doc, part.first), endOf(doc, part.last - 1)]
  const isBare = group.kind === 'scare' && candidate.cue === null
  const mentionSpan = isBare ? null : spanOf(trimmed(context, candidate.mention))
  const cueSpan = spanOf(candidate.cue)
  const textOf = (span: Span | null): string | null => (span === null ? null : text.slice(span[0], span[1]))
  const speakers = (isBare && candidate.mention === null ? [] : candidate.speaker).map(({ name }) => name)
  const choice: Choice = {
    ranked,
    variety,
    kind: group.kind,
    words: group.stretches.reduce((sum, number) => sum + wordsIn(doc, stretches[number]), 0),
    stretches: group.stretches.length,
    // a mark that the writer never closed is in doubt where nothing takes the words up again
    isNeat:
      group.stretches.every((number) => stretches[number]?.isNeat === true) &&
      stretches[group.stretches.at(-1) ?? -1]?.closed === true,
    isInDoubt:
      isInDoubt(context, group.stretches, group.chief.sentence) ||
      mayBeAnothers(
        context,
        ranked,
        stretches[group.stretches[0] ?? -1]?.open ?? 0,
        doc.sentences[group.chief.sentence],
      ),
  }
  const confidence = confidenceOf(choice, model)
  return {
    spans,
    text: spans.map(([start, end]) => text.slice(start, end)).join(' '),
    speaker: speakers.length === 1 ? (speakers[0] ?? null) : null,
    speakers,
    speakerMention: textOf(mentionSpan),
    speakerMentionSpan: mentionSpan,
    cue: textOf(cueSpan),
    cueSpan,
    kind: group.kind,
    evidence: {
      rule: candidate.rule,
      spans: [cueSpan, mentionSpan].filter((span) => span !== null).sort((one, other) => one[0] - other[0]),
      confidence,
      trust: group.kind === 'scare' ? 'check' : trustIn(choice, confidence, model),
      ...reasonsFor(ranked, model),
    },
    choice,
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
