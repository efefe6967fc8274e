import * as v from 'valibot'
import { Anchor } from './anchor'
import { Claim, asFound } from './claim'
import { LanguageTag, Line, Prose, listOf } from './common'
import { Evidence, Standing } from './evidence'
import { addedIn } from './fields/added'
import { blankOf } from './fields/blank'
import { PersonId, QuoteId, SourceId } from './id'
import { ReportedAct } from './reading'
import { Release, releaseUnknown } from './release'
import { Origin } from './source'

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0))

/**
 * What an editor may do to somebody's words, as operations on source offsets; free text inside a quotation is
 * impossible. Each is declared in print. (UN Editorial Manual, EU Interinstitutional Style Guide, Bluebook rule 5.)
 */
export const QuoteEdit = v.pipe(
  v.variant('kind', [
    v.strictObject({ kind: v.literal('omit'), start: Offset, end: Offset }),
    v.strictObject({
      kind: v.literal('insert'),
      at: Offset,
      text: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
    }),
    v.strictObject({ kind: v.literal('case'), at: Offset, to: v.picklist(['upper', 'lower']) }),
    v.strictObject({ kind: v.literal('sic'), at: Offset }),
    v.strictObject({
      kind: v.literal('correct'),
      start: Offset,
      end: Offset,
      text: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
    }),
    v.strictObject({ kind: v.literal('emphasis'), start: Offset, end: Offset }),
  ]),
  v.readonly(),
)
export type QuoteEdit = v.InferOutput<typeof QuoteEdit>

/** The words in another language, labelled as unofficial unless the source itself is a translation. */
export const Translation = v.pipe(v.strictObject({ text: Prose, language: LanguageTag, by: Line }), v.readonly())
export type Translation = v.InferOutput<typeof Translation>

/** What somebody said: stretches of one source, in order, in one mouth or that of one joint group. `indirect` is reported speech, never in marks. */
export const Quote = v.pipe(
  v.strictObject({
    id: QuoteId,
    sourceId: SourceId,
    anchors: v.pipe(v.array(Anchor), v.minLength(1), v.maxLength(200), v.readonly()),
    kind: v.picklist(['direct', 'fragment', 'indirect']),
    standing: Standing,
    /** One speaker, or several who speak together; none when nobody is named. No two are the same. */
    speakerIds: v.pipe(
      v.array(PersonId),
      v.maxLength(20),
      v.check((ids) => new Set(ids).size === ids.length, 'Nobody speaks twice in one group'),
      v.readonly(),
    ),
    claim: Claim,
    /** How the source calls the speaker at this place. */
    speakerMention: Line,
    cue: Line,
    /** Of reported words: whether they were said, asked or denied; null where nobody has said, and of direct ones. */
    act: addedIn(13, v.nullable(ReportedAct), null),
    themes: listOf(Line),
    headline: Line,
    annotation: Prose,
    release: Release,
    origin: Origin,
    edits: listOf(QuoteEdit),
    translation: v.nullable(Translation),
    evidence: v.nullable(Evidence),
  }),
  v.readonly(),
)
export type Quote = v.InferOutput<typeof Quote>

/** What the narrator gives of somebody's words, in other words than theirs. */
export const isReported = ({ kind }: Pick<Quote, 'kind'>): boolean => kind === 'indirect'

/** A quotation that waits to be decided on. What is reported is offered beside, and waits for nobody. */
export const isToReview = ({ kind, standing }: Pick<Quote, 'kind' | 'standing'>): boolean =>
  standing === 'proposed' && !isReported({ kind })

/** Reported words that nobody has taken up or set aside. */
export const isOffered = ({ kind, standing }: Pick<Quote, 'kind' | 'standing'>): boolean =>
  standing === 'proposed' && isReported({ kind })

/** Words that were kept, and nothing decided about them yet: nobody speaks, and on what terms is not known. */
export const blankQuote = (id: QuoteId, sourceId: SourceId, anchors: Quote['anchors']): Quote =>
  blankOf(Quote, {
    id,
    sourceId,
    anchors,
    kind: 'direct',
    standing: 'kept',
    speakerIds: [],
    claim: asFound,
    release: releaseUnknown,
    origin: 'verbatim',
  })
