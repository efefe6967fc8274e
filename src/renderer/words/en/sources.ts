import type { Origin, SourceKind } from '#core/model'
import { count } from '../count'

type Missing = 'publisher' | 'date' | 'address'

const missingNames: Readonly<Record<Missing, string>> = { publisher: 'publisher', date: 'date', address: 'address' }

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

/** What came in, read and marked. */
export const sources = {
  title: 'Sources',
  group: 'Reading',
  add: 'Add',
  addHint: 'Add source files',
  dropHere: 'Drop or paste text, Word or HTML',
  nothingLeaves: 'Nothing leaves this computer',
  empty: {
    title: 'No source yet',
    detail:
      'Press Ctrl+V to paste a press release, or drop files here. Quotes and people are proposed at once; you decide.',
    open: 'Open files…',
  },
  kinds: {
    'press-release': 'Press release',
    speech: 'Speech',
    transcript: 'Transcript',
    article: 'Article',
    interview: 'Interview',
    statement: 'Statement',
    note: 'Note',
    other: 'Other',
  } satisfies Record<SourceKind, string>,
  origins: {
    verbatim: { title: 'Verbatim', detail: 'The words as they were said or published' },
    'near-verbatim': { title: 'Near-verbatim', detail: 'A record close to what was said' },
    'unofficial-translation': { title: 'Unofficial translation', detail: 'Said in another language' },
    'as-prepared': { title: 'As prepared', detail: 'To be checked against delivery' },
  } satisfies Record<Origin, { readonly title: string; readonly detail: string }>,
  languages: {
    en: 'English',
    fr: 'French',
    es: 'Spanish',
    ru: 'Russian',
    ar: 'Arabic',
    zh: 'Chinese',
    kk: 'Kazakh (Cyrillic)',
    'kk-Latn': 'Kazakh (Latin)',
    de: 'German',
  } as Readonly<Record<string, string>>,
  counts: (quotes: number, people: number) =>
    [quotes > 0 ? count(quotes, 'quote', 'quotes') : 'no quotes', people > 0 ? count(people, 'person', 'people') : null]
      .filter((part) => part !== null)
      .join(' · '),
  marked: (paragraphs: number) => `${count(paragraphs, 'paragraph', 'paragraphs')} marked`,
  proposed: (number: number) => `${number} proposed`,
  notHere: (number: number) => `${count(number, 'quote', 'quotes')} not found here`,
  noPublisher: 'Publisher not given',
  hash: (short: string) => `sha-256 ${short}`,
  hashWhy: (whole: string) => `Fingerprint of the text as it was taken in: ${whole}`,
  locked: 'source locked',
  lockedWhy: 'The text of a source never changes. A correction comes in as a new source that replaces this one.',
  readerLabel: (title: string) => `Text of ${title}`,
  readerHint:
    'Arrows move by word and line. Shift with arrows selects words, Ctrl+Shift with arrows sentences. Q quotes what is selected. M shows the text sentence by sentence.',
  sentenceMode: 'Sentence by sentence',
  record: 'Source record',
  selected: 'Selected words',
  quote: 'Quote',
  note: 'Note',
  tag: 'Tag',
  person: 'Person',
  commands: {
    quote: 'Quote the selected words',
    note: 'Quote the selected words and annotate',
    tag: 'Quote the selected words and add a theme',
    person: 'Make a person of the selected words',
    sentences: 'Read sentence by sentence',
  },
  keys: {
    move: 'move',
    select: 'select words',
    sentence: 'sentences',
    quote: 'quote',
    end: 'move the end',
    start: 'move the start',
    next: 'next quote',
    quotes: 'other quotes',
    keep: 'keep',
    drop: 'drop',
    back: 'back to the text',
    mark: 'mark',
    extend: 'mark on',
  },
  quoted: 'Quoted.',
  quotedBy: (speaker: string | null) => (speaker === null ? 'Quoted. Who said it?' : `Quoted: ${speaker}.`),
  keptHere: 'These words were proposed already; they are kept now.',
  personAdded: (name: string) => `${name} added to people.`,
  personKnown: (name: string) => `${name} is in people already; this place was noted.`,
  selectFirst: 'Select words in the text first.',
  said: {
    selection: (words: string, number: number) => `${count(number, 'word', 'words')} selected: ${words}`,
    nothing: 'Nothing selected.',
    quote: (speaker: string | null, words: string) => `Quote by ${speaker ?? 'somebody not named'}: ${words}`,
    starts: (words: string) => `Begins with: ${words}`,
    ends: (words: string) => `Ends with: ${words}`,
    edge: 'The quote cannot go further on this side.',
  },
  sentences: {
    label: (title: string) => `Sentences of ${title}`,
    one: (number: number, all: number, state: 'quoted' | 'proposed' | null, text: string) =>
      `Sentence ${number} of ${all}${state === null ? '' : `, ${state}`}. ${text}`,
    marked: (number: number) => `${count(number, 'sentence', 'sentences')} marked`,
    hint: 'Arrows move, Space marks, Shift with an arrow marks on, Q quotes what is marked.',
    back: 'Back to the running text',
  },
  fields: {
    title: 'Title',
    kind: 'Type',
    origin: 'How near to what was said',
    publisher: 'Publisher',
    date: 'Date',
    address: 'Address',
    language: 'Language',
    supersedes: 'Newer version of',
    supersedesNone: 'No other source',
    notGiven: 'Not given in the text. The pack prints “not given”.',
  },
  missing: (fields: readonly Missing[]) => {
    const names = fields.map((field) => missingNames[field])
    return `${names.length === 1 ? 'One thing' : `${names.length} things`} a reader needs to trace this source ${names.length === 1 ? 'is' : 'are'} missing: ${listed(names)}.`
  },
  complete: 'Publisher, date and address are known.',
  received: (when: string) => `Taken in ${when}`,
  fromFile: (name: string) => `from ${name}`,
  pasted: 'pasted',
  characters: (number: number) => count(number, 'character', 'characters'),
  remove: 'Remove this source',
  removed: (title: string) => `“${title}” and its quotes removed.`,
  personPanel: 'Person',
  openPerson: 'Open in People',
  namedTimes: (number: number) => `Named ${number === 1 ? 'once' : `${number} times`} in this source`,
  inspector: 'Details',
}
