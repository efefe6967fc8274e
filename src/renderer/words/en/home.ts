import { count } from '../count'

/** The library: all kits, and where a new one begins. */
export const home = {
  pasteTitle: 'Paste a press release to begin',
  pasteDetail:
    'Ctrl+V anywhere here, or drop text, Word or web files. People and quotations are proposed in a moment; nothing leaves this computer.',
  openFiles: 'Open files…',
  removed: (title: string) => `“${title}” removed.`,
  kits: 'Kits',
  recent: 'Recent',
  next: 'Next',
  nextDay: (days: number) => (days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`),
  toReview: (proposed: number) => `${proposed} to review`,
  cannotOpen: 'cannot be opened',
  facts: (sources: number, quotes: number, people: number) =>
    sources + quotes + people === 0
      ? 'no sources yet'
      : [count(sources, 'source', 'sources'), count(quotes, 'quote', 'quotes'), count(people, 'person', 'people')].join(
          ' · ',
        ),
  noDate: 'date not given',
  fictional: 'fictional',
  changed: (day: string) => `changed ${day}`,
  sort: 'Sort by',
  sorts: { event: 'Event date', changed: 'Last changed', title: 'Title' },
  asGrid: 'Show as cards',
  asList: 'Show as a list',
  more: (title: string) => `More for ${title}`,
  open: 'Open',
  openPack: 'Open its pack',
  remove: 'Remove',
  emptyTitle: 'No kits yet',
  emptyDetail:
    'Paste a press release to make the first one, or look around in a finished example. It is invented from end to end.',
  openSample: 'Open the sample kit',
}
