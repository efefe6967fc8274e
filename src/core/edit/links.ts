import type { Kit } from '../model'
import type { SingleEdit } from './edit'

/** The same edit, naming in its lists only what is in this kit: what was taken out here has left all of them. */
export const namingOnlyKnown = (kit: Kit, edit: SingleEdit): SingleEdit => {
  if ('item' in edit) return { ...edit, item: linked(kit, edit.item) } as SingleEdit
  return 'patch' in edit ? ({ ...edit, patch: linked(kit, edit.patch) } as SingleEdit) : edit
}

const linked = (kit: Kit, fields: object): object => {
  const changed = Object.entries(links).flatMap(([field, room]) => {
    const ids: unknown = Reflect.get(fields, field)
    if (!Array.isArray(ids)) return []
    const there = new Set<unknown>(kit[room].map(({ id }) => id))
    return ids.every((id) => there.has(id)) ? [] : [[field, ids.filter((id) => there.has(id))]]
  })
  return changed.length === 0 ? fields : { ...fields, ...Object.fromEntries(changed) }
}

/** The kinds of things that are named in lists, and where. What speaks is no such list: there nobody is left out. */
const links = {
  quoteIds: 'quotes',
  excludedQuoteIds: 'quotes',
  leadIds: 'people',
  presentIds: 'people',
  messageIds: 'messages',
  objectiveIds: 'objectives',
  questionIds: 'questions',
} as const satisfies Readonly<Record<string, keyof Kit>>
