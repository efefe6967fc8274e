import type { Quote } from '../model'
import type { EditFailure } from './failure'
import type { SingleEdit } from './edit'

/**
 * What stands against new terms of release: an embargo has an end, or nobody could say when it passes. One that an earlier
 * version stored without an end opens and stays shut for readers outside.
 */
export const termsObjection = (edit: SingleEdit): EditFailure | null => {
  const endless = decided(edit).find(({ release }) => release?.basis === 'embargoed' && release.until === null)
  return endless === undefined ? null : { code: 'edit.embargoEndless', id: endless.id }
}

const decided = (edit: SingleEdit): readonly (Pick<Quote, 'id'> & Partial<Pick<Quote, 'release'>>)[] => {
  if (edit.kind === 'source.add') return edit.quotes
  if (edit.kind === 'quote.add') return [edit.item]
  if (edit.kind !== 'quote.change' || edit.patch.release === undefined) return []
  return [{ id: edit.id, release: edit.patch.release }]
}
