import { type Fields, writtenFields } from '../model'
import { type Edit, SingleEdit } from './edit'

/**
 * Whether an edit is typing: it changes fields in which a person writes, and no others. Ticking a box or choosing from a
 * list is a step of its own, however quickly it follows.
 */
export const isTyping = (edit: Edit): boolean => {
  const fields = written.get(edit.kind)
  return fields !== undefined && 'patch' in edit && Object.keys(edit.patch).every((field) => fields.has(field))
}

/** By kind of edit, from the shape of its patch. */
const written: ReadonlyMap<Edit['kind'], ReadonlySet<string>> = new Map(
  SingleEdit.options.flatMap(({ entries }) =>
    'patch' in entries
      ? [[entries.kind.literal, new Set<string>(writtenFields(entries.patch.entries as Fields))] as const]
      : [],
  ),
)
