/** The first pack, led through on an invented text. */
export const firstPack = {
  title: 'Your first pack, in a minute',
  lead: 'On a sample, by doing. Nothing here can break.',
  done: 'done',
  steps: {
    paste: {
      title: 'Paste a text',
      does: '{quotes, plural, one {# quotation} other {# quotations}} and {people, plural, one {# person} other {# people}} were found in it.',
    },
    keep: {
      title: 'Keep what is right',
      does: 'Press K. Only what you keep can print.',
      doesNow:
        'The words of {speaker} are exact, and the source names the speaker. Press K. Only what you keep can print.',
    },
    speaker: { title: 'Choose a speaker', does: 'Where the text leaves two, you decide.' },
    readers: { title: 'Look as each reader', does: 'Principal, delegation, counterpart, press.' },
    export: { title: 'Export', does: 'The file is read back before it is yours.' },
  },
  finished: 'That is a pack. The next one begins with your own text.',
  own: 'Start with my own text',
  close: 'Close',
  closing: 'closes this. It stays under Help, and the sample goes to the bin whenever you like.',
} as const
