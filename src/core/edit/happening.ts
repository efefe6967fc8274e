import * as v from 'valibot'
import { type Result, success } from '../model/result'
import { applyAgain } from './apply'
import { Edit } from './edit'
import type { EditFailure } from './failure'
import { type History, isMoreTyping, remembering, undo, withStep, withoutExports } from './history'

/** Milliseconds since 1970. */
const Moment = v.number()

/**
 * What happened to a history, as it is written down: a decision, one that went on with the typing of the step before
 * (`join`), undo, redo, or a redo that no longer fitted and so dropped what could have been redone. It says what became of
 * the decision, so that a later program with other rules comes to the same kit.
 */
export const Happening = v.variant('did', [
  v.strictObject({ did: v.picklist(['edit', 'join']), edit: Edit, at: Moment }),
  v.strictObject({ did: v.picklist(['undo', 'redo', 'drop']), at: Moment }),
])
export type Happening = v.InferOutput<typeof Happening>

/** How a decision has to be written down. */
export const asHappening = (history: History, edit: Edit, at: number): Happening => ({
  did: isMoreTyping(history, edit, at) ? 'join' : 'edit',
  edit,
  at,
})

/** The history after what happened, read back from a file. Fails only when a decision does not fit its kit. */
export const happenedAgain = (history: History, happening: Happening): Result<History, EditFailure> => {
  switch (happening.did) {
    case 'edit':
    case 'join':
      return again(history, happening.edit, happening.at, happening.did === 'join')
    case 'undo':
      return success(undo(history))
    case 'redo': {
      const [next, ...future] = history.future
      if (next === undefined) return success(history)
      const redone = again({ ...history, future: [] }, next.edit, next.at, false)
      return redone.ok ? success({ ...redone.value, future }) : redone
    }
    case 'drop':
      return success({ ...history, future: [] })
  }
}

const again = (history: History, edit: Edit, at: number, joins: boolean): Result<History, EditFailure> => {
  const { left, rest } = withoutExports(edit)
  if (left.length > 0) {
    const before = rest === null ? success(history) : again(history, rest, at, joins)
    return before.ok ? success(remembering(before.value, left)) : before
  }
  const next = applyAgain(history.present, edit)
  return next.ok ? success(withStep(history, edit, at, next.value, joins)) : next
}
