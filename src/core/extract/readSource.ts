import type { Options } from '#core/extract/extract'
import type { ExtractedQuotation, Extraction, Span } from '#core/extract/extraction'
import { withStatesOfRows } from '#core/extract/rows'
import { extractSetApart } from '#core/extract/setApart'
import { kindOf } from '#core/extract/kinds/kindOf'
import { withVoices, withVoicesOf } from '#core/extract/voices/withVoices'
import { rulesFor } from '#core/extract/languages/index'
import type { Arrival, LanguageTag, SourceBlock, SourceKind } from '#core/model'

interface Wish extends Pick<Options, 'model'> {
  /** What a person says that it is; of what it is by itself nothing changes. */
  readonly kind?: SourceKind | null
  /** What it is written in; unsaid it is whichever of ours it is likest. */
  readonly language?: LanguageTag
}

/**
 * Reads a text with what its document says of it: what is set apart there as somebody's words is a quotation, and whom the
 * document names beside it is its speaker where the sentences name nobody; the state of a row is that of whom the row names.
 * The turns of a transcript and the body of a speech are somebody's own words as well. Where it is said to be written in a
 * language that is none of ours it is read by the rules that are likest, and nothing in it is sure.
 */
export function readSource(
  text: string,
  { blocks }: Pick<Arrival, 'blocks'>,
  { kind = null, language, model }: Wish = {},
): Extraction {
  const rules = language === undefined ? null : rulesFor(language)
  const options: Options = { ...(rules === null ? {} : { language: rules }), ...(model === undefined ? {} : { model }) }
  const extraction = readBy(text, blocks, kind, options)
  if (language === undefined) return extraction
  return { ...(rules === null ? unproven(extraction) : extraction), language }
}

/** Rules of one language prove nothing in another. */
const unproven = (extraction: Extraction): Extraction => ({
  ...extraction,
  quotations: extraction.quotations.map((one) => ({ ...one, evidence: { ...one.evidence, trust: 'unproven' } })),
  people: extraction.people.map((one) => ({ ...one, evidence: { ...one.evidence, trust: 'unproven' } })),
})

function readBy(text: string, blocks: Arrival['blocks'], kind: SourceKind | null, options: Options): Extraction {
  const apart = blocks.filter(({ role }) => role === 'quotation')
  const found = extractSetApart(
    text,
    apart.map(({ span: { start, end } }) => [start, end] as const),
    options,
  )
  const placed = withStatesOfRows(found, text, blocks)
  const byItself = withVoices(placed, text, blocks)
  const extraction =
    kind === null || kindOf(text, byItself) === kind ? byItself : withVoicesOf(kind, placed, { text, blocks })
  const named = apart.filter(({ attribution }) => attribution !== null)
  if (named.length === 0) return extraction
  return {
    ...extraction,
    quotations: extraction.quotations.map((quotation) =>
      quotation.speakers.length > 0 ? quotation : attributed(quotation, named, text, extraction),
    ),
  }
}

/** With the people whom the document names beside it; as it was when it names nobody whom the text knows. */
const attributed = (
  quotation: ExtractedQuotation,
  blocks: readonly SourceBlock[],
  text: string,
  { people }: Extraction,
): ExtractedQuotation => {
  const [start, end] = [quotation.spans[0]?.[0] ?? 0, quotation.spans.at(-1)?.[1] ?? 0]
  const block = blocks.find(({ span }) => span.start < end && start < span.end)
  const attribution = block?.attribution ?? ''
  const speakers = people.filter(({ name, kind }) => kind === 'person' && attribution.includes(name))
  const [first] = speakers
  if (first === undefined) return quotation
  const mention = first.mentions.find((span) => span[0] >= end && isNear(text, end, span)) ?? null
  return {
    ...quotation,
    kind: quotation.kind === 'scare' ? 'direct' : quotation.kind,
    speaker: speakers.length === 1 ? first.name : null,
    speakers: speakers.map(({ name }) => name),
    speakerMention: mention === null ? null : text.slice(mention[0], mention[1]),
    speakerMentionSpan: mention,
    evidence: {
      ...quotation.evidence,
      rule: 'free-standing:beside',
      spans: mention === null ? [] : [mention],
      trust: quotation.evidence.trust === 'sure' ? 'check' : quotation.evidence.trust,
    },
  }
}

/** In the line after the quotation. */
const isNear = (text: string, end: number, [start]: Span): boolean => !text.slice(end, start).trim().includes('\n')
