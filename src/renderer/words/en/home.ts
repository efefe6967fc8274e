/** The library: all kits, and where a new one begins. */
export const home = {
  pasteTitle: 'Paste a press release to begin',
  pasteDetail:
    'Ctrl+V anywhere here, or drop text, Word or web files. People and quotations are proposed in a moment; nothing leaves this computer.',
  openFiles: 'Open files…',
  removed: '“{title}” removed.',
  kits: 'Kits',
  recent: 'Recent',
  next: 'Next',
  nextDay: '{days, plural, =0 {today} =1 {tomorrow} other {in # days}}',
  toReview: '{proposed} to review',
  cannotOpen: 'cannot be opened',
  facts:
    '{sources, plural, one {# source} other {# sources}} · {quotes, plural, one {# quote} other {# quotes}} · {people, plural, one {# person} other {# people}}',
  noFacts: 'no sources yet',
  noDate: 'date not given',
  fictional: 'fictional',
  changed: 'changed {day}',
  sort: 'Sort by',
  sorts: { event: 'Event date', changed: 'Last changed', title: 'Title' },
  asGrid: 'Show as cards',
  asList: 'Show as a list',
  more: 'More for {title}',
  open: 'Open',
  openPack: 'Open its pack',
  remove: 'Remove',
  emptyTitle: 'No kits yet',
  emptyDetail:
    'Paste a press release to make the first one, or look around in a finished example. It is invented from end to end.',
  openSample: 'Open the sample kit',
} as const
