import type { History } from '#core/edit/history'
import type { SingleEdit } from '#core/edit/edit'
import type { Kit, Sha256 } from '#core/model'

/** Every picture that undo or redo could bring back. */
export const picturesOf = (history: History): ReadonlySet<Sha256> => {
  const named = new Set<Sha256>()
  for (const { photo } of onceEach(history, ({ people }) => people)) if (photo !== null) named.add(photo.sha256)
  for (const edit of ahead(history))
    if (edit.kind === 'person.change' && edit.patch.photo) named.add(edit.patch.photo.sha256)
  return named
}

/** Every file as received that undo or redo could bring back with the text that came in it. */
export const originalsOf = (history: History): ReadonlySet<Sha256> => {
  const coming = ahead(history).flatMap((edit) => (edit.kind === 'source.add' ? [edit.source] : []))
  const named = new Set<Sha256>()
  for (const { arrival } of [...onceEach(history, ({ sources }) => sources), ...coming])
    if (arrival.original !== null) named.add(arrival.original.sha256)
  return named
}

/** What any kit of the history holds. Hundreds of kits share most of their lists, and lists most of their items. */
const onceEach = <Item>({ past, present }: History, listOf: (kit: Kit) => readonly Item[]): ReadonlySet<Item> => {
  const lists = new Set([...past.map(({ before }) => listOf(before)), listOf(present)])
  const items = new Set<Item>()
  for (const list of lists) for (const item of list) items.add(item)
  return items
}

const ahead = ({ future }: History): readonly SingleEdit[] =>
  future.flatMap(({ edit }) => (edit.kind === 'several' ? edit.edits : [edit]))
