import type { ImportNote } from '#contract/views'

/** What became of a paste or of files. */
export const imports = {
  title: 'What came in',
  summary: '{all, plural, one {# source} other {# sources}} added',
  summaryPart: '{taken} of {all} added',
  arrived:
    '{quotes, plural, one {# quote} other {# quotes}} and {people, plural, one {# person} other {# people}} proposed.',
  arrivedQuotes: '{quotes, plural, one {# quote} other {# quotes}} proposed.',
  arrivedPeople: '{people, plural, one {# person} other {# people}} proposed.',
  arrivedNothing: 'Source added. Nothing is proposed from it; select words and press Q to quote them.',
  proposed: '{quotes, plural, one {# quote} other {# quotes}} · {people, plural, one {# person} other {# people}}',
  review: 'Review quotes',
  close: 'Close',
  working: '{total, plural, =0 {Reading the text} =1 {Reading the text} other {Reading {number} of # files}}',
  dropHere: 'Drop to add as sources',
  dropDetail: 'Text, Markdown, HTML or Word. Nothing leaves this computer.',
  pasted: 'Pasted text',
  anotherEncoding: 'another encoding',
  notes: {
    hiddenText: 'Hidden text was left out.',
    controlCharacters: 'Control characters were taken out.',
    bidiControls: 'The text has invisible direction marks: check names and figures.',
    zeroWidth: 'The text has invisible characters.',
    loneSurrogates: 'Broken characters were replaced.',
    encodingGuessed: 'The letters were read as {encoding}: check that names look right.',
    linksDropped: 'Links were left out; their words stayed.',
    picturesDropped: 'Pictures were left out.',
    trackedChanges: 'The file holds tracked changes: it was read as if all were accepted.',
    sameTextInKit: 'The same text is already in this kit.',
    nothingProposed: 'No quotation was found.',
  } as const satisfies Record<ImportNote['code'], string>,
} as const
