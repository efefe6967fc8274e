import * as v from 'valibot'
import { type Failure } from '#contract/failures'
import { type History, restored, storedFrom } from '#core/edit/history'
import { StoredHistory } from '#core/edit/stored'
import { Sha256, kitSchemaVersion, listOf, migrate } from '#core/model'
import { type Result, failure, success } from '#core/model/result'
import type { Codec } from './durableFile'

/** Everything a kit file holds: the kit with its history, and the pictures that stand beside it. */
export interface KitContent {
  readonly history: History
  readonly media: readonly Sha256[]
}

const Stored = v.strictObject({ history: StoredHistory, media: listOf(Sha256) })

export const kitCodec: Codec<KitContent> = {
  schema: kitSchemaVersion,
  encode: ({ history, media }): v.InferOutput<typeof Stored> => ({ history: storedFrom(history), media }),
  decode: (stored, schema) => decoded(stored, schema),
}

const decoded = (stored: unknown, schema: number): Result<KitContent, Failure> => {
  const parsed = migrate(Stored, stored, schema)
  if (!parsed.ok) {
    const { code, ...facts } = parsed.failure
    return failure({ code, facts })
  }
  const history = restored(parsed.value.history)
  if (history.ok) return success({ history: history.value, media: parsed.value.media })
  const { code: what, ...facts } = history.failure
  return failure({ code: 'kit.damaged', facts: { what, ...facts } })
}
