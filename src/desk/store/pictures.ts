import type { History } from '#core/edit/history'
import type { Sha256 } from '#core/model'

/** Every picture that undo or redo could bring back. */
export const picturesOf = (history: History): ReadonlySet<Sha256> => {
  const kits = [...history.past.map((step) => step.before), history.present]
  const named = kits.flatMap((kit) =>
    kit.people.flatMap((person) => (person.photo === null ? [] : [person.photo.sha256])),
  )
  const ahead = history.future.flatMap(({ edit }) => (edit.kind === 'several' ? edit.edits : [edit]))
  const coming = ahead.flatMap((edit) =>
    edit.kind === 'person.change' && edit.patch.photo ? [edit.patch.photo.sha256] : [],
  )
  return new Set([...named, ...coming])
}

/** Every file as received that undo or redo could bring back with the text that came in it. */
export const originalsOf = (history: History): ReadonlySet<Sha256> => {
  const kits = [...history.past.map((step) => step.before), history.present]
  const ahead = history.future.flatMap(({ edit }) => (edit.kind === 'several' ? edit.edits : [edit]))
  const coming = ahead.flatMap((edit) => (edit.kind === 'source.add' ? [edit.source] : []))
  const sources = new Set([...kits.flatMap((kit) => kit.sources), ...coming])
  return new Set([...sources].flatMap(({ arrival: { original } }) => (original === null ? [] : [original.sha256])))
}
