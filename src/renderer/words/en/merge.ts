/** What a colleague made of a copy, taken back into the kit. */
export const merge = {
  command: 'Merge a copy of this kit…',
  title: 'Merge {file}',
  taken:
    '{number, plural, =0 {Nothing was changed there alone.} one {One change was made there alone, and is taken.} other {# changes were made there alone, and are taken.}}',
  asks: '{number, plural, one {One thing was changed on both sides.} other {# things were changed on both sides.}} Nothing is taken until each is decided.',
  refused:
    '{number, plural, one {One change does not fit this kit and stays out} other {# changes do not fit this kit and stay out}}: {names}.',
  order: 'order',
  mine: 'Mine',
  theirs: 'Theirs',
  both: 'Both',
  missing: 'not there',
  otherOrder: 'another order',
  choice: 'What stays',
  allMine: 'All mine',
  allTheirs: 'All theirs',
  left: '{number, plural, =0 {All decided} one {# to decide} other {# to decide}}',
  merge: 'Merge',
  close: 'Leave it',
  allStays: 'All of yours stays; nothing of {file} was taken.',
  done: '{file} merged, as one step.',
  nothing: '{file} has nothing that is not in this kit.',
} as const
