import type { Quote, Release } from '../model'
import { canBeOpened } from '../quote/release/release'
import type { EditFailure } from './failure'
import type { SingleEdit } from './edit'

/**
 * What stands against new terms of release: an embargo has an end, or nobody could say when it passes, and words on
 * background have the descriptor that was agreed with their speaker. What an earlier version stored without either opens: the
 * one stays shut for readers outside, the other prints as not for attribution. The author's override is a reason, for terms
 * that the author can open; it is given with a decision of a person, and nothing comes in with one.
 */
export const termsObjection = (edit: SingleEdit): EditFailure | null => {
  for (const { id, release } of decided(edit)) {
    if (release?.basis === 'embargoed' && release.until === null) return { code: 'edit.embargoEndless', id }
    if (release?.basis === 'background' && release.descriptor.trim() === '')
      return { code: 'edit.descriptorMissing', id }
    if (release !== undefined && release.override !== '' && !isOverride(edit, release))
      return { code: 'edit.overrideRefused', id }
  }
  return null
}

const isOverride = (edit: SingleEdit, { basis, override }: Release): boolean =>
  edit.kind === 'quote.change' && canBeOpened(basis) && override.trim() !== ''

const decided = (edit: SingleEdit): readonly (Pick<Quote, 'id'> & Partial<Pick<Quote, 'release'>>)[] => {
  if (edit.kind === 'source.add') return edit.quotes
  if (edit.kind === 'quote.add') return [edit.item]
  if (edit.kind !== 'quote.change' || edit.patch.release === undefined) return []
  return [{ id: edit.id, release: edit.patch.release }]
}
