import * as v from 'valibot'
import { type Failure } from '#contract/failures'
import type { Edit } from '#core/edit/edit'
import { Happening } from '#core/edit/happening'
import { type History, restored, storedFrom } from '#core/edit/history'
import { readAgain } from '#core/edit/readAgain'
import { StoredHistory } from '#core/edit/stored'
import { fits, fitting } from '#core/model/fields/fits'
import { Sha256, kitSchemaVersion, listOf, migrate } from '#core/model'
import { type Result, failure, success } from '#core/model/result'
import type { Turns } from '#core/model/turns'
import { originalsOf, picturesOf } from './pictures'

const Happenings = listOf(Happening)
const Stored = v.strictObject({ history: StoredHistory, media: listOf(Sha256) })

/** How a kit is turned into what is stored and back. What is decoded is unchecked data of any version so far. */
export interface KitCodec {
  readonly schema: number
  readonly encode: (history: History) => unknown
  readonly decode: (stored: unknown, schema: number) => Promise<Result<History, Failure>>
  /** Whether what happened is of today's shape just as it stands; looked at turn by turn. */
  readonly takes: (happening: unknown) => Turns<boolean>
  /** What happened, as this very version wrote it. */
  readonly happeningsIn: (happenings: readonly unknown[]) => Result<readonly Happening[], Failure>
  /** What happened after a snapshot, whose payload is `stored`; both of that version. */
  readonly decodeHappenings: (
    happenings: readonly unknown[],
    schema: number,
    stored: unknown,
  ) => Promise<Result<readonly Happening[], Failure>>
}

/** A kit file holds the kit with its history, and names the pictures that stand beside it. */
export const kitCodec: KitCodec = {
  schema: kitSchemaVersion,
  encode: (history): v.InferOutput<typeof Stored> => ({
    history: storedFrom(history),
    media: [...picturesOf(history), ...originalsOf(history)],
  }),
  decode: async (stored, schema) => {
    const parsed = await migrated(stored, schema)
    if (!parsed.ok) return parsed
    const history = restored(parsed.value.history)
    if (history.ok) return history
    const { code: what, ...facts } = history.failure
    return failure({ code: 'kit.damaged', facts: { what, ...facts } })
  },
  takes: (happening) => fitting(Happening, happening),
  happeningsIn: (happenings) => {
    if (fits(Happenings, happenings)) return success(happenings)
    const parsed = v.safeParse(Happenings, happenings)
    if (parsed.success) return success(parsed.output)
    return failure({ code: 'kit.damaged', facts: { what: parsed.issues[0].message } })
  },
  decodeHappenings: async (happenings, schema, stored) => {
    const current = schema === kitSchemaVersion ? success(happenings) : await broughtForward(happenings, schema, stored)
    return current.ok ? kitCodec.happeningsIn(current.value) : current
  },
}

/** From this version on a source keeps what was read in it. */
const firstWithReadings = 2

const migrated = async (stored: unknown, schema: number): Promise<Result<v.InferOutput<typeof Stored>, Failure>> => {
  const parsed = migrate(Stored, stored, schema)
  if (parsed.ok && schema >= firstWithReadings) return parsed
  if (parsed.ok) {
    // With the words of every language it is a megabyte: a program that meets no kit as old as that never reads it.
    const { readSource } = await import('#core/extract/readSource')
    return success({
      ...parsed.value,
      history: readAgain(parsed.value.history, ({ text, arrival, language }) =>
        readSource(text, arrival, { language }),
      ),
    })
  }
  const { code, ...facts } = parsed.failure
  return failure({ code, facts })
}

const Loose = v.looseObject({ history: v.looseObject({}) })
const Decision = v.looseObject({ edit: v.unknown(), at: v.number() })

/** Migrations know the steps of a history: decisions of an older version are handed to them as the steps of theirs. */
const broughtForward = async (
  happenings: readonly unknown[],
  schema: number,
  stored: unknown,
): Promise<Result<readonly unknown[], Failure>> => {
  const decisions = happenings.filter((happening) => v.is(Decision, happening))
  const snapshot = v.parse(Loose, stored)
  const steps = decisions.map(({ edit, at }) => ({ edit, at }))
  const parsed = await migrated({ ...snapshot, history: { ...snapshot.history, steps, undone: 0 } }, schema)
  if (!parsed.ok) return parsed
  const edits = new Map<unknown, Edit>(
    parsed.value.history.steps.flatMap(({ edit }, at) => (decisions[at] === undefined ? [] : [[decisions[at], edit]])),
  )
  return success(
    happenings.map((happening) =>
      edits.has(happening) ? { ...(happening as object), edit: edits.get(happening) } : happening,
    ),
  )
}
