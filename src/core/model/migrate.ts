import * as v from 'valibot'
import { fits } from './fields/fits'
import { kitSchemaVersion } from './kit'
import { from1To2 } from './migrations/0001'
import { type Result, failure, success } from './result'

/**
 * One step from the schema version it is filed under to the next. It gets what was stored of a kit in that version (see
 * core/edit/stored: the kit it began with, and the edits since), unchecked, and gives the same of the next version.
 */
export type Migration = (stored: unknown) => unknown

/** Step n stands at index n − 1 and lives in `migrations/000n.ts`. What comes after the last only has fields more (`addedIn`). */
const migrations: readonly Migration[] = [from1To2]

export type MigrationFailure =
  | { readonly code: 'kit.tooNew'; readonly found: number; readonly known: number }
  | { readonly code: 'kit.damaged'; readonly where: string; readonly what: string }

/** Brings stored data of any earlier schema version to today's shape, and checks the outcome from end to end. */
export const migrate = <Shape extends v.GenericSchema>(
  shape: Shape,
  stored: unknown,
  fromVersion: number,
  steps: readonly Migration[] = migrations,
  knownVersion: number = kitSchemaVersion,
): Result<v.InferOutput<Shape>, MigrationFailure> => {
  if (fromVersion > knownVersion) return failure({ code: 'kit.tooNew', found: fromVersion, known: knownVersion })
  const current = steps.slice(fromVersion - 1).reduce((value, step) => step(value), stored)
  if (fits(shape, current)) return success(current)
  const parsed = v.safeParse(shape, current)
  if (parsed.success) return success(parsed.output)
  const issue = parsed.issues[0]
  return failure({ code: 'kit.damaged', where: v.getDotPath(issue) ?? 'the whole', what: issue.message })
}
