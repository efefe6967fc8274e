import * as v from 'valibot'
import { Kit, kitSchemaVersion } from './kit'
import { type Result, failure, success } from './result'

/** One step from the schema version it is filed under to the next. It gets unchecked data and gives unchecked data. */
export type Migration = (data: unknown) => unknown

/** Step n stands at index n − 1 and lives in `migrations/000n.ts`. Version 1 is the first shape: nothing lies before it. */
const migrations: readonly Migration[] = []

export type MigrationFailure =
  | { readonly code: 'kit.tooNew'; readonly found: number; readonly known: number }
  | { readonly code: 'kit.invalid'; readonly where: string; readonly what: string }

/** Brings stored data of any earlier schema version to today's kit, and checks the outcome from end to end. */
export const migrate = (
  data: unknown,
  fromVersion: number,
  steps: readonly Migration[] = migrations,
): Result<Kit, MigrationFailure> => {
  if (fromVersion > kitSchemaVersion) return failure({ code: 'kit.tooNew', found: fromVersion, known: kitSchemaVersion })
  const current = steps.slice(fromVersion - 1).reduce((value, step) => step(value), data)
  const parsed = v.safeParse(Kit, current)
  if (parsed.success) return success(parsed.output)
  const issue = parsed.issues[0]
  return failure({ code: 'kit.invalid', where: v.getDotPath(issue) ?? 'the kit', what: issue.message })
}
