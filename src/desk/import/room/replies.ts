import * as v from 'valibot'
import { importNoteCodes } from '#contract/views'
import type { Failure } from '#contract/failures'
import type { Extraction } from '#core/extract/extraction'
import { LanguageTag, Source } from '#core/model'
import { largestArchive } from '../limits'
import { longestOfBegun, mostBegun } from './allowance'
import type { ReadReply } from './messages'

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0))
const Span = v.tuple([Offset, Offset])
const Text = v.pipe(v.string(), v.maxLength(12_000_000))
const ShortText = v.pipe(v.string(), v.maxLength(longestOfBegun))
const Share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const Evidence = { rule: Text, spans: v.array(Span), confidence: Share }
const Trust = v.picklist(['sure', 'check', 'unproven'])
const ProposalEvidence = { ...Evidence, trust: Trust }

/** What is told of an extraction: its findings, without what else it weighed. */
export const Found: v.GenericSchema<unknown, Extraction> = v.object({
  language: LanguageTag,
  quotations: v.array(
    v.object({
      spans: v.array(Span),
      text: Text,
      speaker: v.nullable(Text),
      speakers: v.array(Text),
      speakerMention: v.nullable(Text),
      speakerMentionSpan: v.nullable(Span),
      cue: v.nullable(Text),
      cueSpan: v.nullable(Span),
      kind: v.picklist(['direct', 'fragment', 'scare']),
      evidence: v.object({
        ...ProposalEvidence,
        reasons: v.array(Text),
        rival: v.nullable(v.object({ name: Text, reasons: v.array(Text) })),
      }),
    }),
  ),
  people: v.array(
    v.object({
      name: Text,
      kind: v.picklist(['person', 'organisation']),
      honorific: v.nullable(Text),
      role: v.nullable(Text),
      organisation: v.nullable(Text),
      country: v.nullable(Text),
      presence: v.picklist(['quoted', 'listed', 'mentioned']),
      mentions: v.array(Span),
      titles: v.array(v.nullable(Span)),
      evidence: v.object(ProposalEvidence),
    }),
  ),
  documents: v.array(v.object({ name: Text, symbol: v.nullable(Text), mentions: v.array(Span) })),
  turns: v.array(v.object({ span: Span, speaker: v.nullable(Text), isSpeech: v.exactOptional(v.boolean()) })),
  occasion: v.object({ place: v.nullable(Span), host: v.nullable(Span) }),
  statements: v.array(
    v.object({
      spans: v.array(Span),
      text: Text,
      speaker: v.nullable(Text),
      speakerMention: v.nullable(Text),
      speakerMentionSpan: v.nullable(Span),
      cue: Text,
      cueSpan: Span,
      act: v.picklist(['said', 'asked', 'denied']),
      evidence: v.object(Evidence),
    }),
  ),
})

const Facts = v.record(v.string(), v.union([v.string(), v.number()]))

/** What the reading room refuses a text with, and nothing else. */
const Refused: v.GenericSchema<unknown, Failure> = v.strictObject({
  code: v.picklist([
    'source.empty',
    'source.onlyInScript',
    'source.tooLong',
    'source.unknownType',
    'source.damaged',
    'source.encrypted',
    'source.noText',
    'source.notText',
    'source.scanned',
    'source.locked',
    'source.wrongPassword',
    'source.tooManyPages',
  ]),
  facts: Facts,
})

/** Everything the reading room may say. It works on foreign bytes: nothing it says is believed by its looks. */
export const Reply: v.GenericSchema<unknown, ReadReply> = v.variant('kind', [
  v.strictObject({ kind: v.literal('ready') }),
  v.strictObject({ kind: v.literal('finding'), length: Offset }),
  v.strictObject({
    kind: v.literal('beginning'),
    found: v.pipe(v.array(v.strictObject({ words: ShortText, speaker: ShortText })), v.maxLength(mostBegun)),
  }),
  v.strictObject({
    kind: v.literal('read'),
    source: v.strictObject({
      source: Source,
      extraction: Found,
      notes: v.array(v.strictObject({ code: v.picklist(importNoteCodes), facts: Facts })),
    }),
    isLast: v.boolean(),
  }),
  v.strictObject({ kind: v.literal('found'), extraction: Found, isLast: v.boolean() }),
  v.strictObject({
    kind: v.literal('attachment'),
    name: v.pipe(Text, v.minLength(1), v.maxLength(2_000)),
    bytes: v.pipe(
      v.instance(Uint8Array),
      v.check((bytes) => bytes.length <= largestArchive, 'A file as large as none that is read'),
    ),
    isLast: v.boolean(),
  }),
  v.strictObject({ kind: v.literal('part'), piece: v.pipe(Text, v.minLength(1)) }),
  v.strictObject({ kind: v.literal('whole'), isLast: v.boolean() }),
  v.strictObject({
    kind: v.literal('comments'),
    comments: v.array(
      v.strictObject({
        page: v.pipe(v.number(), v.integer(), v.minValue(1)),
        how: v.picklist(['note', 'marked', 'struck', 'written', 'drawn']),
        by: Text,
        said: Text,
        words: Text,
      }),
    ),
    left: v.pipe(v.number(), v.integer(), v.minValue(0)),
    isLast: v.boolean(),
  }),
  v.strictObject({ kind: v.literal('failed'), failure: Refused }),
  v.strictObject({ kind: v.literal('fault'), trace: Text }),
])
