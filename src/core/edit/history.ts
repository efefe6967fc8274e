import { type ExportedVersion, type Kit, type KitId, withExport } from '../model'
import { type Result, success } from '../model/result'
import { type Turns, atOnce } from '../model/turns'
import { applyAgain, applying } from './apply'
import type { Edit, SingleEdit } from './edit'
import type { EditFailure } from './failure'
import type { StoredHistory } from './stored'
import { isTyping } from './typing'

/** One decision and the kit it was made on. Kits share all they have in common, so a step costs what it changed. */
interface Step {
  readonly before: Kit
  readonly edit: Edit
  /** When it was made, in milliseconds. */
  readonly at: number
}

/** Undo is the previous kit, redo is the edit once more: there are no inverse operations to get wrong. */
export interface History {
  readonly past: readonly Step[]
  readonly present: Kit
  readonly future: readonly Pick<Step, 'edit' | 'at'>[]
}

/** Typing in one field within this many milliseconds of the last key is one step. */
export const typingPause = 800
/** Older steps are forgotten; the kit they led to stays. */
export const longestPast = 300

export const startHistory = (kit: Kit): History => ({ past: [], present: kit, future: [] })

/** Makes a decision. A decision after undo drops what could have been redone. */
export const decide = (history: History, edit: Edit, at: number): Result<History, EditFailure> =>
  atOnce(deciding(history, edit, at))

/** The same, turn by turn. */
export const deciding = function* (history: History, edit: Edit, at: number): Turns<Result<History, EditFailure>> {
  const { left, rest } = withoutExports(edit)
  if (left.length > 0) {
    const decided: Result<History, EditFailure> = rest === null ? success(history) : yield* deciding(history, rest, at)
    return decided.ok ? success(remembering(decided.value, left)) : decided
  }
  const next = yield* applying(history.present, edit, at)
  if (!next.ok) return next
  if (next.value === history.present) return success(history)
  return success(withStep(history, edit, at, next.value, isMoreTyping(history, edit, at)))
}

/** Whether a decision at that moment goes on with the typing of the last step, and is one step with it. */
export const isMoreTyping = (history: History, edit: Edit, at: number): boolean => {
  const last = history.past.at(-1)
  return (
    last !== undefined && history.future.length === 0 && at - last.at <= typingPause && areOneTyping(last.edit, edit)
  )
}

/** The history with one more step, or with the last one gone on with. */
export const withStep = (history: History, edit: Edit, at: number, present: Kit, joins: boolean): History => {
  const last = history.past.at(-1)
  if (joins && last !== undefined)
    return {
      past: [...history.past.slice(0, -1), { before: last.before, edit: joined(last.edit, edit), at }],
      present,
      future: [],
    }
  const past = history.past.slice(-(longestPast - 1))
  past.push({ before: history.present, edit, at })
  return { past, present, future: [] }
}

/** The same history of a kit of another identifier. */
export const underId = (history: History, id: KitId): History => ({
  ...history,
  past: history.past.map((step) => ({ ...step, before: { ...step.before, id } })),
  present: { ...history.present, id },
})

/** What an edit says has left, and what else it decides; null for nothing else. */
export const withoutExports = (
  edit: Edit,
): { readonly left: readonly ExportedVersion[]; readonly rest: Edit | null } => {
  const edits = edit.kind === 'several' ? edit.edits : [edit]
  const left = edits.flatMap((single) => (single.kind === 'pack.exported' ? [single.exported] : []))
  if (left.length === 0) return { left, rest: edit }
  const others = edits.filter((single) => single.kind !== 'pack.exported')
  return { left, rest: others.length === 0 ? null : { kind: 'several', edits: others } }
}

/**
 * What left the house is out: that is no decision to be undone, and no end to what could be redone. It stands in every
 * kit of the history, so that no way back and forth forgets a version that somebody holds in hand.
 */
export const remembering = (history: History, left: readonly ExportedVersion[]): History => {
  const withIt = (kit: Kit): Kit => ({ ...kit, exports: left.reduce(withExport, kit.exports) })
  return {
    ...history,
    past: history.past.map((step) => ({ ...step, before: withIt(step.before) })),
    present: withIt(history.present),
  }
}

export const undo = (history: History): History => {
  const last = history.past.at(-1)
  if (last === undefined) return history
  return {
    past: history.past.slice(0, -1),
    present: last.before,
    future: [{ edit: last.edit, at: last.at }, ...history.future],
  }
}

export const redo = (history: History): History => {
  const [next, ...future] = history.future
  if (next === undefined) return history
  const applied = applyAgain(history.present, next.edit)
  if (!applied.ok) return { ...history, future: [] }
  return { past: [...history.past, { before: history.present, ...next }], present: applied.value, future }
}

/** The history as it is stored. */
export const storedFrom = (history: History): StoredHistory => ({
  base: history.past[0]?.before ?? history.present,
  steps: [...history.past.map(({ edit, at }) => ({ edit, at })), ...history.future],
  undone: history.future.length,
})

/** The history again. Fails only when a stored step does not fit its kit, which no version of this program writes. */
export const restored = (stored: StoredHistory): Result<History, EditFailure> => {
  const past: Step[] = []
  let present = stored.base
  for (const step of stored.steps.slice(0, stored.steps.length - stored.undone)) {
    const next = applyAgain(present, step.edit)
    if (!next.ok) return next
    past.push({ before: present, ...step })
    present = next.value
  }
  return success({ past, present, future: stored.steps.slice(stored.steps.length - stored.undone) })
}

/** Two edits of the same text fields of the same thing. */
const areOneTyping = (first: Edit, second: Edit): boolean => {
  if (first.kind === 'several' || second.kind === 'several' || first.kind !== second.kind) return false
  if (!('patch' in first) || !('patch' in second)) return false
  if ('id' in first && 'id' in second && first.id !== second.id) return false
  return fieldsOf(first) === fieldsOf(second) && isTyping(second)
}

const fieldsOf = (edit: SingleEdit & { readonly patch: object }): string => Object.keys(edit.patch).sort().join(' ')

const joined = (first: Edit, second: Edit): Edit =>
  'patch' in first && 'patch' in second ? ({ ...second, patch: { ...first.patch, ...second.patch } } as Edit) : second
