import * as v from 'valibot'
import { Day, Line, Lines, Prose, Span, WallTime, listOf } from './common'
import { Standing } from './evidence'
import { addedIn } from './fields/added'
import { blankOf } from './fields/blank'
import { DocumentId, MessageId, ObjectiveId, PersonId, ProgrammeItemId, QuestionId, QuoteId, SourceId } from './id'
import { outcomeFields } from './readout'
import { Audience } from './release'
import { RichText } from './richText'

/** A point to make, and to whom it may be said: to that audience and to every one nearer to the author. */
export const Message = v.pipe(
  v.strictObject({
    id: MessageId,
    text: Prose,
    support: Prose,
    mayBeSaidTo: Audience,
    owner: Line,
    expires: v.nullable(Day),
    quoteIds: listOf(QuoteId),
    /** Stands on the front sheet. */
    front: v.boolean(),
    ...outcomeFields,
  }),
  v.readonly(),
)
export type Message = v.InferOutput<typeof Message>

export const blankMessage = (id: MessageId): Message =>
  blankOf(Message, {
    id,
    mayBeSaidTo: 'counterpart',
    front: true,
  })

/** A question that may come, and the line to take. `ifPressed` is said only when asked again. */
export const Question = v.pipe(
  v.strictObject({
    id: QuestionId,
    question: Prose,
    answer: Prose,
    ifPressed: Prose,
    mayBeSaidTo: Audience,
    ...outcomeFields,
  }),
  v.readonly(),
)
export type Question = v.InferOutput<typeof Question>

export const blankQuestion = (id: QuestionId): Question =>
  blankOf(Question, {
    id,
    mayBeSaidTo: 'principal',
  })

/**
 * A line of the programme. An engagement of a visit (a meeting, a dinner, a wreath) has a part of its own in the visit book:
 * what it is for, who is there, and the points, the objectives and the questions that belong to it.
 */
export const ProgrammeItem = v.pipe(
  v.strictObject({
    id: ProgrammeItemId,
    day: v.nullable(Day),
    time: v.nullable(WallTime),
    minutes: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_440))),
    title: Line,
    place: Line,
    leadIds: listOf(PersonId),
    speakingRole: Line,
    press: v.picklist(['open', 'closed', 'unknown']),
    isEngagement: addedIn(13, v.boolean(), false),
    purpose: addedIn(13, Prose, ''),
    presentIds: addedIn(13, listOf(PersonId), []),
    messageIds: addedIn(13, listOf(MessageId), []),
    objectiveIds: addedIn(13, listOf(ObjectiveId), []),
    questionIds: addedIn(13, listOf(QuestionId), []),
  }),
  v.readonly(),
)
export type ProgrammeItem = v.InferOutput<typeof ProgrammeItem>

export const blankProgrammeItem = (id: ProgrammeItemId): ProgrammeItem =>
  blankOf(ProgrammeItem, {
    id,
    press: 'unknown',
  })

/** So many minutes later on the same day; null past midnight. */
export const later = (time: string, minutes: number): string | null => {
  const [hours = 0, minute = 0] = time.split(':').map(Number)
  const total = hours * 60 + minute + minutes
  const figures = (number: number): string => String(number).padStart(2, '0')
  return total >= 24 * 60 ? null : `${figures(Math.floor(total / 60))}:${figures(total % 60)}`
}

/** A row that somebody has begun and written nothing in is no item yet. */
export const isPlanned = ({ title, time, place, speakingRole, leadIds }: ProgrammeItem): boolean =>
  [title, time ?? '', place, speakingRole].some((text) => text.trim() !== '') || leadIds.length > 0

/** A treaty, resolution, declaration or commitment that a source names. `symbol` is a United Nations symbol. */
export const NamedDocument = v.pipe(
  v.strictObject({
    id: DocumentId,
    standing: Standing,
    name: Line,
    symbol: v.nullable(Line),
    note: Prose,
    mentions: listOf(v.pipe(v.strictObject({ sourceId: SourceId, span: Span }), v.readonly())),
  }),
  v.readonly(),
)
export type NamedDocument = v.InferOutput<typeof NamedDocument>

export const blankDocument = (id: DocumentId): NamedDocument =>
  blankOf(NamedDocument, {
    id,
    standing: 'kept',
  })

/** The page that is read for certain: what for, what to achieve, what to avoid. Its points are the messages marked `front`. */
export const FrontSheet = v.pipe(
  v.strictObject({
    purpose: Prose,
    objectives: Lines,
    avoid: Prose,
    press: v.picklist(['yes', 'no', 'unknown']),
  }),
  v.readonly(),
)
export type FrontSheet = v.InferOutput<typeof FrontSheet>

/** Background in the two layers of the trade: what may be used freely, and what is not to be disclosed. */
export const Background = v.pipe(v.strictObject({ mayUse: RichText, notDisclosed: RichText }), v.readonly())
export type Background = v.InferOutput<typeof Background>
