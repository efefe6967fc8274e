/** Small words that parts say on every screen. */
export const parts = {
  verbatim: 'Verbatim',
  edited: '{edits, plural, one {# edit} other {# edits}} declared',
  broken: 'Not in the source',
  calendar: 'Calendar for {label}',
  cityIn: '{city}, {country}',
  zonePlaceholder: 'Type a city, or UTC+5',
  zoneNothing: 'No city of that name is known here. Type the capital, or the hours as UTC+5.',
  suggestions: 'Show choices for {label}',
  tooLong: 'That text is longer than this field may be ({most, number} characters).',
  tooLongNext: 'Nothing was pasted.',
  takeIn: 'Take it in as a source',
  moveUp: 'Move up',
  moveDown: 'Move down',

  standing: { keep: 'Keep', drop: 'Drop', keepAgain: 'Keep after all' },

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
} as const
