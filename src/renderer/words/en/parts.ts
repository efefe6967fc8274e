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

  richText: {
    toolbar: 'Letters and paragraphs',
    bold: 'Bold',
    italic: 'Italic',
    heading: 'Heading',
    bullets: 'Bulleted list',
    numbers: 'Numbered list',
    link: 'Link',
    unlink: 'Remove the link',
    address: 'Address of the link',
    addressHint: 'Web or mail. It is printed with the pack and never opened from here.',
    badAddress: 'Not a web or mail address.',
    setLink: 'Set link',
  },
}
