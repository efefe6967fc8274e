import type { Day } from '#core/model'
import type { PrintedWords } from '../words'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

const languageNames: Readonly<Record<string, string>> = {
  ar: 'Arabic',
  de: 'German',
  el: 'Greek',
  en: 'English',
  es: 'Spanish',
  fr: 'French',
  he: 'Hebrew',
  it: 'Italian',
  kk: 'Kazakh',
  'kk-Latn': 'Kazakh (Latin)',
  pt: 'Portuguese',
  ru: 'Russian',
  tr: 'Turkish',
  uk: 'Ukrainian',
  uz: 'Uzbek',
  zh: 'Chinese',
}

const parts = (day: Day): { readonly day: number; readonly month: string; readonly year: string } => {
  const [year = '', month = '1', date = '1'] = day.split('-')
  return { day: Number(date), month: months[Number(month) - 1] ?? '', year }
}

const day = (value: Day): string => {
  const { day: date, month, year } = parts(value)
  return `${date} ${month} ${year}`
}

const days = (first: Day, last: Day): string => {
  if (first === last) return day(first)
  const from = parts(first)
  const to = parts(last)
  if (from.year !== to.year) return `${day(first)} to ${day(last)}`
  if (from.month !== to.month) return `${from.day} ${from.month} to ${day(last)}`
  return `${from.day} to ${day(last)}`
}

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** The printed English of a pack: British spelling, United Nations dates. */
export const english: PrintedWords = {
  sections: {
    cover: 'Cover',
    'front-sheet': 'Front sheet',
    contents: 'Contents',
    programme: 'Programme',
    points: 'Points to make',
    people: 'People',
    quotes: 'What they have said',
    questions: 'Questions and answers',
    background: 'Background',
    documents: 'Commitments and documents',
    annex: 'Annex: source texts',
    evidence: 'Annex: evidence',
  },
  audiences: {
    principal: 'the principal',
    delegation: 'the delegation',
    counterpart: 'the counterpart',
    press: 'the press',
  },
  releases: {
    'on-background': 'on background: not for attribution by name',
    'deep-background': 'deep background: no quotation, no source',
    'off-the-record': 'off the record',
    'chatham-house': 'Chatham House Rule',
    'embargoed-until': 'under embargo',
    'check-against-delivery': 'as prepared: check against delivery',
    'release-unknown': 'terms of use not known',
    'near-verbatim': 'near-verbatim transcript',
    'unofficial-translation': 'unofficial translation',
    'as-prepared': 'as prepared for delivery',
  },
  origins: {
    verbatim: 'verbatim',
    'near-verbatim': 'near-verbatim transcript',
    'unofficial-translation': 'unofficial translation',
    'as-prepared': 'as prepared for delivery',
  },
  sourceKinds: {
    'press-release': 'press release',
    speech: 'speech',
    transcript: 'transcript',
    article: 'article',
    interview: 'interview',
    statement: 'statement',
    note: 'note',
    other: 'text',
  },
  language: (tag) => languageNames[tag] ?? languageNames[tag.split('-')[0] ?? ''] ?? tag,
  day,
  days,
  hours: (start, end) => (end === null ? start : `${start} to ${end}`),
  moment: (instant) => `${day(instant.slice(0, 10))}, ${instant.slice(11, 16)} UTC`,

  untitled: 'Untitled briefing',
  briefingPack: 'Briefing pack',
  of: 'of',
  notGiven: 'not given',
  fictional: 'Fictional example. The event, the people and every word quoted are invented.',
  fictionalFoot: 'Fictional example',
  prepared: (on) => `Prepared ${on}`,
  version: (version) => `version ${version}`,

  cover: {
    date: 'Date',
    place: 'Place',
    timeZone: 'Time zone',
    host: 'Host',
    reference: 'Reference',
    preparedFor: 'Prepared for',
    preparedBy: 'Prepared by',
    prepared: 'Prepared on',
    readers: 'For the eyes of',
    version: 'Version',
    handling: 'Handling',
  },
  front: {
    purpose: 'Purpose',
    objectives: 'Objectives',
    points: 'Say',
    across: 'Across the table',
    avoid: 'Avoid',
    press: 'Press',
    pressYes: 'Yes, press will be present',
    pressNo: 'No press',
    none: 'Not given',
    morePoints: 'and {n} more under Points to make',
    morePeople: 'and {n} more under People',
  },
  programme: {
    time: 'Time',
    item: 'Item',
    lead: 'Lead',
    role: 'Our role',
    press: 'Press',
    open: 'Open',
    closed: 'Closed',
    dayUnknown: 'Day not given',
    timesIn: (zone) => `All times are local (${zone}).`,
    minutes: (minutes) => `${minutes} min`,
    total: (minutes) => `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} in all.`,
  },
  points: {
    maySay: 'May be said to',
    owner: 'Owner',
    expires: 'Use until',
    words: 'In their words',
    expired: (on) => `${on} (passed)`,
    audience: {
      principal: 'nobody outside: for the principal only',
      delegation: 'the delegation',
      counterpart: 'the counterpart',
      press: 'anyone, the press included',
    },
  },
  people: {
    address: 'How to address',
    pronunciation: 'Pronunciation',
    script: 'Own script',
    languages: 'Languages',
    lastMet: 'Last met',
    country: 'Country',
    organisation: 'Organisation',
    reviewed: 'Last reviewed',
    quoted: 'Quoted',
    order: 'In order of protocol.',
    portraitOf: (name) => `Portrait of ${name}`,
    onPage: 'from page ',
    onThisPage: 'page ',
    biography: 'Biography',
  },
  quotes: {
    note: 'Note',
    noTheme: 'Other themes',
    unnamed: 'Speaker not named in the source',
    translation: 'Unofficial translation',
    officialTranslation: 'Translation',
    asReported: 'as reported by the source, not a quotation',
    paraphrase: 'sense only, not a quotation',
    emphasisAdded: 'emphasis added',
    locator: (source, paragraph) => `Source ${source}, para ${paragraph}`,
    locators: (source, first, last) => `Source ${source}, paras ${first} to ${last}`,
    edits: (count) => plural(count, 'edit declared', 'edits declared'),
    embargoUntil: (moment) => `embargo until ${moment}`,
    elsewhere: (source, date, paragraph) => `${source}, ${date}, para ${paragraph}`,
    translatedBy: (name) => `by ${name}`,
  },
  questions: { ifPressed: 'If pressed', question: 'Q' },
  background: { mayUse: 'May be used freely', notDisclosed: 'Not to be disclosed' },
  documents: { named: 'Named in' },
  annex: {
    publisher: 'Publisher',
    date: 'Date',
    address: 'Address',
    language: 'Language',
    kind: 'Type',
    received: 'Received',
    origin: 'Wording',
    fingerprint: 'SHA-256',
    noPublisher: 'publisher not given in source',
    noDate: 'date not given in source',
    noAddress: 'address not given',
    note: 'Texts as received. Paragraphs are numbered in the order of the source; shaded words are quoted in this pack.',
    source: (number) => `Source ${number}`,
    quotedOn: 'Quoted on page',
  },
  evidence: {
    exact: 'Exact',
    offsets: 'Characters',
    fingerprint: 'SHA-256 of the source',
    surroundings: 'Between',
    summary: (exact, all, edits) =>
      `${exact} of ${all} quotations agree with their source, letter for letter; ${edits === 0 ? 'no edit is' : plural(edits, 'edit is', 'edits are')} declared.`,
    range: (start, end) => `${start} to ${end}`,
    edited: (count) => `Exact, with ${plural(count, 'declared edit', 'declared edits')}`,
  },
}
