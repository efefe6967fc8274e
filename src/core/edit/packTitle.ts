import { type Pack, standardTitles } from '../model'
import type { SingleEdit } from './edit'

/**
 * The change of a pack with the title that goes with it: a title that only says for whom the pack is follows its readers,
 * or a pack for the press would be called the principal's. A title that somebody wrote stays.
 */
export const withTitleOfReaders = <Change extends Extract<SingleEdit, { readonly kind: 'pack.change' }>>(
  packs: readonly Pack[],
  edit: Change,
): Change => {
  const { audience, title } = edit.patch
  const before = packs.find(({ id }) => id === edit.id)
  if (audience === undefined || title !== undefined || before?.title !== standardTitles[before?.audience ?? audience])
    return edit
  return { ...edit, patch: { ...edit.patch, title: standardTitles[audience] } }
}
