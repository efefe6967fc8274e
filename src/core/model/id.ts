import * as v from 'valibot'

/** An identifier says what it names (`quo_…`), so that a mix-up is seen by the compiler, by the schema and by the eye. */
const idOf = <Prefix extends string>(prefix: Prefix) => {
  const pattern = new RegExp(`^${prefix}_[a-z0-9]{8,40}$`)
  return v.pipe(
    v.custom<`${Prefix}_${string}`>(
      (value) => typeof value === 'string' && pattern.test(value),
      `An identifier that starts with ${prefix}_ is needed`,
    ),
    v.brand(prefix),
  )
}

export const KitId = idOf('kit')
export type KitId = v.InferOutput<typeof KitId>
export const SourceId = idOf('src')
export type SourceId = v.InferOutput<typeof SourceId>
export const PersonId = idOf('per')
export type PersonId = v.InferOutput<typeof PersonId>
export const QuoteId = idOf('quo')
export type QuoteId = v.InferOutput<typeof QuoteId>
export const MessageId = idOf('msg')
export type MessageId = v.InferOutput<typeof MessageId>
export const QuestionId = idOf('qna')
export type QuestionId = v.InferOutput<typeof QuestionId>
export const ProgrammeItemId = idOf('prg')
export type ProgrammeItemId = v.InferOutput<typeof ProgrammeItemId>
export const DocumentId = idOf('doc')
export type DocumentId = v.InferOutput<typeof DocumentId>
export const ObjectiveId = idOf('obj')
export type ObjectiveId = v.InferOutput<typeof ObjectiveId>
export const CommitmentId = idOf('com')
export type CommitmentId = v.InferOutput<typeof CommitmentId>
export const PackId = idOf('pck')
export type PackId = v.InferOutput<typeof PackId>

type IdSchemas = {
  kit: KitId
  src: SourceId
  per: PersonId
  quo: QuoteId
  msg: MessageId
  qna: QuestionId
  prg: ProgrammeItemId
  doc: DocumentId
  obj: ObjectiveId
  com: CommitmentId
  pck: PackId
}

/**
 * Makes identifiers from chance that is handed in: core itself throws no dice.
 * `unique` must give a new run of 8 to 40 lower-case letters and digits each time.
 */
export type MakeId = <Prefix extends keyof IdSchemas>(prefix: Prefix) => IdSchemas[Prefix]

export const makeIdsFrom = (unique: () => string): MakeId => {
  const make = (prefix: keyof IdSchemas) => `${prefix}_${unique()}`
  return make as MakeId
}
