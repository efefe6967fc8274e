import { capitalised } from '../words/phrases'
import type { Edit } from '#core/edit/edit'
import type { Input } from '#contract/calls'
import type { KitHistory } from '#contract/views'
import type { KnownPerson, TakenField } from '#core/edit/whosWho'
import type { Kit, KitId, Person, PersonId, SourceId } from '#core/model'
import { call } from '../desk/desk'
import { words } from '../words'
import { toldWords } from '../words/toldWords'
import { openKitId } from './going'
import { adopt } from './kits'
import { tell, tellFailure, withdrawUndo } from './notices'
import { changeSession, session } from './session'
import { afterActs, inTurn } from './callOrder'
import { typedOut } from './typing'

/**
 * An edit, or how to make it of the kit as it is when everything decided before has been answered: what changes one part
 * of a whole (a list, terms) must not bring the other parts back to what was drawn when the key was pressed. null: there
 * is nothing to decide any more.
 */
export type Making = Edit | ((kit: Kit) => Edit | null)

/**
 * Makes a decision on the open kit. false: it was refused, and the person has been told why. What follows from a decision
 * that was taken (`then`) is drawn with it, and not the window once for each.
 */
export const decide = async (making: Making, then?: () => void): Promise<boolean> => {
  const kitId = openKitId()
  if (kitId === null) return false
  changeSession({ saving: { state: 'saving' } })
  withdrawUndo()
  const reply = await inTurn(async () => {
    const edit = typeof making === 'function' ? made(making, kitId) : making
    return edit === null ? null : call('kit.edit', { kitId, edit })
  })
  if (reply !== null) {
    const isDone = adopt(reply)
    if (isDone) then?.()
    return isDone
  }
  if (session.read().saving.state === 'saving') changeSession({ saving: { state: 'saved', at: null } })
  return false
}

const made = (making: (kit: Kit) => Edit | null, kitId: KitId): Edit | null => {
  const { open } = session.read()
  return open === null || open.kit.id !== kitId ? null : making(open.kit)
}

/** A decision with a notice that offers to take it back. */
export const decideAndTell = (
  edit: Edit,
  text: string = words.shell.done({ what: capitalised(words.edits[edit.kind]) }),
  then?: () => void,
): Promise<boolean> =>
  decide(edit, () => {
    tell({ text, actions: [{ label: words.shell.undo, run: () => void undo() }], undoes: true })
    then?.()
  })

export const undo = (): Promise<boolean> => afterActs(() => step('undo'))
export const redo = (): Promise<boolean> => afterActs(() => step('redo'))

const step = async (way: 'undo' | 'redo'): Promise<boolean> => {
  await typedOut()
  const view = session.read().open
  const told = view?.[way] ?? null
  if (view === null || told === null) return false
  withdrawUndo()
  const isDone = adopt(await inTurn(() => call(way === 'undo' ? 'kit.undo' : 'kit.redo', { kitId: view.kit.id })))
  if (isDone)
    tell({ topic: 'history', text: words.shell[way === 'undo' ? 'undone' : 'redone']({ what: toldWords(told) }) })
  return isDone
}

/** Goes back, or forward again, until that many steps of the history are done; `text` tells the person. */
export const goToStep = async (step: number, text: string): Promise<boolean> => {
  await typedOut()
  const kitId = openKitId()
  if (kitId === null) return false
  withdrawUndo()
  const isDone = adopt(await inTurn(() => call('kit.goTo', { kitId, step })))
  if (isDone) tell({ topic: 'history', text })
  return isDone
}

/** Every step of the open kit's history; null when it could not be had, and the person has been told why. */
export const historyOfKit = async (): Promise<KitHistory | null> => {
  const kitId = openKitId()
  if (kitId === null) return null
  await typedOut()
  const reply = await inTurn(() => call('kit.history', { kitId }))
  if (reply.ok) return reply.value
  tellFailure(reply.failure)
  return null
}

/** Answers where this version reads a source otherwise, as one step that one undo takes back. */
export const settle = async (
  sourceId: SourceId,
  answers: Input<'source.settle'>['answers'],
  text: string,
): Promise<boolean> => {
  const kitId = openKitId()
  if (kitId === null) return false
  const isDone = adopt(await inTurn(() => call('source.settle', { kitId, sourceId, answers })))
  if (isDone) tell({ text, actions: [{ label: words.shell.undo, run: () => void undo() }], undoes: true })
  return isDone
}

/** What another kit knows of a person (null: of everybody who is surely known) comes here, as one step with its undo. */
const takeOverAs = async (of: Input<'person.takeOver'>['of'], text: string): Promise<boolean> => {
  await typedOut()
  const kitId = openKitId()
  if (kitId === null) return false
  withdrawUndo()
  const isDone = adopt(await inTurn(() => call('person.takeOver', { kitId, of })))
  if (isDone) tell({ text, actions: [{ label: words.shell.undo, run: () => void undo() }], undoes: true })
  return isDone
}

/** What is lacking (`fields`: null), or what a person chose. */
export const takeOver = (
  { id, printedName }: Pick<Person, 'id' | 'printedName'>,
  { kitId, kitTitle, told }: KnownPerson,
  fields: readonly TakenField[] | null,
): Promise<boolean> =>
  takeOverAs(
    { personId: id, from: { kitId, personId: told.id }, fields: fields === null ? null : [...fields] },
    words.people.known.taken({ kit: kitTitle || words.shell.untitled, name: printedName }),
  )

export const takeOverAll = (number: number): Promise<boolean> =>
  takeOverAs(null, words.people.known.takenAll({ number }))

/** A portrait that this window has drawn anew becomes the person's photo. */
export const setPhoto = async (personId: PersonId, bytes: Uint8Array<ArrayBuffer>, alt: string): Promise<boolean> => {
  const kitId = openKitId()
  if (kitId === null) return false
  return adopt(await inTurn(() => call('person.photo', { kitId, personId, bytes, alt })))
}
