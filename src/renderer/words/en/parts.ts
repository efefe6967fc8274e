import { count } from '../count'

/** Small words that parts say on every screen. */
export const parts = {
  verbatim: 'Verbatim',
  edited: (edits: number) => `${count(edits, 'edit', 'edits')} declared`,
  broken: 'Not in the source',
  calendar: (label: string) => `Calendar for ${label}`,
  suggestions: (label: string) => `Show choices for ${label}`,
  moveUp: 'Move up',
  moveDown: 'Move down',
}
