import * as v from 'valibot'
import { Line, Span, listOf } from './common'
import { PersonId } from './id'

/**
 * Whom the source names for an utterance: the fullest name it gives, and the entry of the kit that goes by it (null when
 * none does any more). `naming` are the words that name them there; null when they are named elsewhere and only carried on.
 */
export const NamedSpeaker = v.pipe(
  v.strictObject({ personId: v.nullable(PersonId), name: Line, naming: v.nullable(Span) }),
  v.readonly(),
)
export type NamedSpeaker = v.InferOutput<typeof NamedSpeaker>

/**
 * Words that the source gives as one person's or one joint group's own: stretches in order, marks left out.
 * `marked`: between quotation marks. `turn`: a labelled turn of a transcript. `speech`: the body of a text that one person
 * speaks from beginning to end. `by-hand`: a person marked it in notes that have no marks; this is declared in print.
 */
const UtteranceShape = v.pipe(
  v.strictObject({
    kind: v.picklist(['marked', 'turn', 'speech', 'by-hand']),
    spans: v.pipe(v.array(Span), v.minLength(1), v.readonly()),
    /** Several speak together (a joint statement); none: the source does not say who. */
    speakers: listOf(NamedSpeaker),
    /** How the source calls whoever speaks, at this place: “the spokesman”. Empty when it does not, or when several speak. */
    mention: v.optional(Line, ''),
    /** Whether whom it names may be trusted unread (see `Trust`). */
    isSure: v.boolean(),
  }),
  v.readonly(),
)
export type Utterance = v.InferOutput<typeof UtteranceShape>
/** Told to the compiler by its outcome: it lies too deep in a kit for it to follow. */
export const Utterance: v.GenericSchema<unknown, Utterance> = UtteranceShape

/** What the narrator says that somebody did with reported words. */
export const ReportedAct = v.picklist(['said', 'asked', 'denied'])
export type ReportedAct = v.InferOutput<typeof ReportedAct>

/**
 * Words of the narrator that give what somebody said, asked or denied: proposed as reported speech, apart from quotations.
 * `speaker`: whom the source names for them; null when it names nobody. Nothing of it is sure, and none of it is anybody's own
 * words.
 */
const ReportedShape = v.pipe(
  v.strictObject({
    spans: v.pipe(v.array(Span), v.minLength(1), v.readonly()),
    speaker: v.nullable(NamedSpeaker),
    mention: v.optional(Line, ''),
    cue: Line,
    act: ReportedAct,
  }),
  v.readonly(),
)
export type Reported = v.InferOutput<typeof ReportedShape>
const Reported: v.GenericSchema<unknown, Reported> = ReportedShape

const Engine = v.pipe(v.number(), v.integer(), v.minValue(0))

/**
 * What the reading of a source found, kept beside its text: every quotation is held against it. `engine` is the version
 * of the extraction that read it, 0 when nothing has; a newer engine changes nothing here without being told to by a person.
 */
const ReadingShape = v.pipe(
  v.strictObject({
    engine: Engine,
    utterances: listOf(Utterance),
    /** Left out by kits of versions before 12. */
    reported: v.exactOptional(v.pipe(listOf(Reported), v.metadata({ addedIn: 12 }))),
    /** The words that name where and by whom an event was held, where the text says so. Left out by kits of versions before 12. */
    occasion: v.exactOptional(
      v.pipe(
        v.strictObject({ place: v.nullable(Span), host: v.nullable(Span) }),
        v.readonly(),
        v.metadata({ addedIn: 12 }),
      ),
    ),
    /** While a newer engine's differences are being answered: the places where a person kept what stands here. */
    kept: v.exactOptional(listOf(v.pipe(v.strictObject({ engine: Engine, at: Span }), v.readonly()))),
  }),
  v.readonly(),
)
export type Reading = v.InferOutput<typeof ReadingShape>
export const Reading: v.GenericSchema<unknown, Reading> = ReadingShape

/** Of a text that nobody has read yet: nothing in it can be quoted directly. */
export const unread: Reading = { engine: 0, utterances: [] }
