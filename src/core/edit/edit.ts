import * as v from 'valibot'
import {
  Approach,
  Background,
  Commitment,
  CommitmentId,
  DocumentId,
  Event,
  FrontSheet,
  Message,
  MessageId,
  NamedDocument,
  Objective,
  ObjectiveId,
  Pack,
  PackId,
  Person,
  Readout,
} from '../model'
import { PersonId, ProgrammeItem, ProgrammeItemId, Question, QuestionId, Quote, QuoteId } from '../model'
import { ExportedVersion, Reading, SectionKind, Source, SourceId, Span, Standing, listOf } from '../model'

type ObjectSchema<Entries extends v.ObjectEntries = v.ObjectEntries> = v.GenericSchema & {
  readonly pipe: readonly [v.StrictObjectSchema<Entries, undefined>, ...unknown[]]
}

interface OptionalFields {
  readonly entries: Readonly<Record<string, { readonly wrapped: v.GenericSchema }>>
}

/**
 * A field that is named has a value: an undefined one would be lost on the disk, and wipe out what it names before that.
 * What stands for a field that an old kit lacks is therefore no part of a patch.
 */
const named = <Schema extends OptionalFields>(some: Schema): Schema =>
  v.strictObject(
    Object.fromEntries(
      Object.entries(some.entries).map(([field, { wrapped }]) => [field, v.exactOptional(settled(wrapped))]),
    ),
  ) as unknown as Schema

const settled = (schema: v.GenericSchema): v.GenericSchema =>
  schema.type === 'optional' && 'wrapped' in schema ? (schema.wrapped as v.GenericSchema) : schema

/** The fields of a thing that may be changed by hand: some of them, never its identifier. */
const patchOf = <Schema extends ObjectSchema>(schema: Schema) => {
  const { id: _identity, ...entries } = schema.pipe[0].entries
  return named(v.partial(v.strictObject(entries as Omit<Schema['pipe'][0]['entries'], 'id'>)))
}

const before = <Id extends v.GenericSchema>(id: Id) => v.nullable(id)

const itemEdits = <Name extends string, Id extends v.GenericSchema, Schema extends ObjectSchema>(
  name: Name,
  id: Id,
  schema: Schema,
) =>
  [
    v.strictObject({ kind: v.literal(`${name}.add`), item: schema, before: before(id) }),
    v.strictObject({ kind: v.literal(`${name}.change`), id, patch: patchOf(schema) }),
    v.strictObject({ kind: v.literal(`${name}.move`), id, before: before(id) }),
    v.strictObject({ kind: v.literal(`${name}.remove`), id }),
  ] as const

/**
 * Every decision a human can make about a kit, and no other. What is not in this list cannot happen to a kit; what is,
 * can be undone. Identifiers and moments arrive in the edit: applying one needs neither chance nor clock.
 */
export const SingleEdit = v.variant('kind', [
  v.strictObject({ kind: v.literal('event.change'), patch: patchOf(Event) }),
  v.strictObject({ kind: v.literal('front.change'), patch: patchOf(FrontSheet) }),
  v.strictObject({ kind: v.literal('background.change'), patch: patchOf(Background) }),
  v.strictObject({ kind: v.literal('approach.change'), patch: patchOf(Approach) }),
  v.strictObject({ kind: v.literal('readout.change'), patch: patchOf(Readout) }),
  /** An import: the source with everything that is proposed from it, in one step that one undo takes back. */
  v.strictObject({
    kind: v.literal('source.add'),
    source: Source,
    people: listOf(Person),
    quotes: listOf(Quote),
    documents: listOf(NamedDocument),
    event: patchOf(Event),
  }),
  v.strictObject({
    kind: v.literal('source.describe'),
    id: SourceId,
    patch: named(
      v.partial(
        v.pick(Source.pipe[0], [
          'title',
          'kind',
          'origin',
          'publisher',
          'date',
          'address',
          'language',
          'supersedes',
          'versionOf',
        ]),
      ),
    ),
  }),
  /** What was found when a source was read again, as far as a person took it. */
  v.strictObject({ kind: v.literal('source.read'), id: SourceId, reading: Reading }),
  /** In notes without marks a person says which words were spoken (`isSpoken`), or takes that back. */
  v.strictObject({ kind: v.literal('source.mark'), id: SourceId, span: Span, isSpoken: v.boolean() }),
  v.strictObject({ kind: v.literal('source.move'), id: SourceId, before: before(SourceId) }),
  v.strictObject({ kind: v.literal('source.remove'), id: SourceId }),
  ...itemEdits('person', PersonId, Person),
  /** The people named, in that order; whoever is not named stands behind them as before. */
  v.strictObject({ kind: v.literal('person.order'), ids: listOf(PersonId) }),
  v.strictObject({ kind: v.literal('person.stand'), ids: listOf(PersonId), standing: Standing }),
  /** Two entries for one person: the first stays, takes what it lacks from the second, and takes over its quotes. */
  v.strictObject({ kind: v.literal('person.merge'), id: PersonId, absorbed: PersonId }),
  ...itemEdits('quote', QuoteId, Quote),
  v.strictObject({ kind: v.literal('quote.stand'), ids: listOf(QuoteId), standing: Standing }),
  ...itemEdits('message', MessageId, Message),
  ...itemEdits('question', QuestionId, Question),
  ...itemEdits('objective', ObjectiveId, Objective),
  ...itemEdits('commitment', CommitmentId, Commitment),
  ...itemEdits('programme', ProgrammeItemId, ProgrammeItem),
  ...itemEdits('document', DocumentId, NamedDocument),
  v.strictObject({ kind: v.literal('document.stand'), ids: listOf(DocumentId), standing: Standing }),
  ...itemEdits('pack', PackId, Pack),
  v.strictObject({ kind: v.literal('pack.include'), id: PackId, section: SectionKind, included: v.boolean() }),
  v.strictObject({
    kind: v.literal('pack.order'),
    id: PackId,
    section: SectionKind,
    before: v.nullable(SectionKind),
  }),
  v.strictObject({ kind: v.literal('pack.place'), id: PackId, quoteId: QuoteId, placed: v.boolean() }),
  /** A pack left as a file: remembered, so that its next version has the next number. */
  v.strictObject({ kind: v.literal('pack.exported'), exported: ExportedVersion }),
])
export type SingleEdit = v.InferOutput<typeof SingleEdit>
export type SourceAdd = Extract<SingleEdit, { readonly kind: 'source.add' }>

/** Several decisions made by one gesture ("keep all that are sure"): one step, one undo. */
const SeveralEdits = v.strictObject({ kind: v.literal('several'), edits: listOf(SingleEdit) })

export const Edit = v.union([SingleEdit, SeveralEdits])
export type Edit = v.InferOutput<typeof Edit>
export type EditKind = Edit['kind']

/** What comes from a text that was read, or from a file that was written, is decided by the desk and by nobody else. */
const ofTheDesk: ReadonlySet<SingleEdit['kind']> = new Set(['source.add', 'source.read', 'pack.exported'])

/** A decision that a window or another program may ask for. */
export const HumanEdit = v.pipe(
  Edit,
  v.check(
    (edit) => (edit.kind === 'several' ? edit.edits : [edit]).every(({ kind }) => !ofTheDesk.has(kind)),
    'The desk alone takes texts in, reads them and remembers exports',
  ),
)
