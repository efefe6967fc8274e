import type { ChangedBecause } from '#core/quote/versions/versions'

/** Newer versions of a release, and the same release in other languages. */
export const versions = {
  newer: {
    label: 'Newer version',
    chip: 'changed in the newer version',
    of: '“{title}” replaces the source of this quote.',
    because: {
      'words-gone': 'These words do not stand there any more.',
      ambiguous: 'These words stand there more than once, and nothing tells which were meant.',
      rearranged: 'The parts stand there in another order, or with something else between them.',
      'attribution-changed': 'The words are there, but somebody else may be saying them.',
      'edits-lost': 'The words are there, but the declared edits do not fit them any more.',
    } as const satisfies Record<ChangedBecause, string>,
    still: 'It says the same words; this quote can go along.',
    nothing: 'Nothing there resembles them.',
    compared: 'Old words struck out, new words underlined',
    take: 'Take the new words',
    follow: 'Move to the newer version',
    show: 'Read it there',
    keepOld: 'Keep (K) leaves the old words, from the old source.',
    taken: 'The new words are quoted now. Check who says them.',
    superseded: {
      followed: '{number, plural, one {# quote goes} other {# quotes go}} along word for word.',
      waiting:
        '{number, plural, one {# quote was changed and waits} other {# quotes were changed and wait}} for you under Quotes.',
      nothing: 'Newer version noted.',
    },
  },
  twin: {
    label: 'Newer version?',
    same: '{share} % the same as “{title}”. Nothing is quoted from it until you say what it is.',
    nothingDiffers: 'The same words in other lines.',
    more: '{number, plural, one {# more place differs} other {# more places differ}}',
    newer: 'Newer version',
    two: 'Two texts',
  },
  language: {
    label: 'Other language',
    field: 'Language version of',
    none: 'No other source',
    proposal: '“{title}” looks like the same text in another language.',
    link: 'Link them',
    linked: 'Linked as language versions.',
    at: '{language}{first, plural, =0 {, title} other { ¶{first}}}',
    atSeveral: '{language} ¶{first}–{last}',
    aligned: 'paragraphs put side by side by figures, names and length: compare before you rely on it',
    missing: 'Nothing in “{title}” answers to these words.',
    differing: 'Figures differ: {here} here, {there} there.',
    noFigures: 'none',
    open: 'Open {title}',
  },
} as const
