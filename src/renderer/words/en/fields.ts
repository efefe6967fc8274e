import type {
  Approach,
  Background,
  Commitment,
  Event,
  FrontSheet,
  Message,
  NamedDocument,
  Objective,
  Pack,
  Person,
  ProgrammeItem,
  Question,
  Quote,
  Readout,
  Source,
} from '#core/model'
import type { people } from './people'

type FieldNames<Thing> = Readonly<Record<keyof Omit<Thing, 'id'>, string>>

const event: FieldNames<Event> = {
  title: 'title',
  place: 'place',
  startDay: 'first day',
  startTime: 'beginning',
  endDay: 'last day',
  endTime: 'end',
  timeZone: 'time zone',
  host: 'host',
  reference: 'reference',
  preparedFor: 'prepared for',
  preparedBy: 'prepared by',
  ministry: 'ministry',
  marking: 'marking',
  capitals: 'capitals at the head of texts',
}

const front: FieldNames<FrontSheet> = {
  purpose: 'purpose',
  objectives: 'objectives',
  avoid: 'what to avoid',
  press: 'press',
}

const background: FieldNames<Background> = { mayUse: 'what may be used', notDisclosed: 'what is not disclosed' }

const source: FieldNames<Source> = {
  title: 'title',
  kind: 'kind',
  origin: 'how near to the words spoken',
  publisher: 'publisher',
  date: 'date',
  address: 'address',
  language: 'language',
  fileName: 'file name',
  received: 'time of arrival',
  raw: 'text as it came',
  text: 'text',
  sha256: 'fingerprint',
  arrival: 'arrival',
  reading: 'reading',
  supersedes: 'source it replaces',
  versionOf: 'source it translates',
}

type OfForm = keyof typeof people.fields

/** A field of the form is called as the form calls it, unless it has another name in running text. */
const person: FieldNames<Omit<Person, OfForm>> & Readonly<Partial<Record<OfForm, string>>> = {
  kind: 'person or organisation',
  standing: 'decision',
  presence: 'presence',
  honorific: 'honorific',
  givenName: 'given name',
  familyName: 'family name',
  printedName: 'name as printed',
  postNominals: 'post-nominals',
  originalScript: 'name in its own script',
  pronunciation: 'pronunciation',
  addressAs: 'form of address',
  role: 'role',
  organisation: 'organisation',
  country: 'country',
  titles: 'titles and their dates',
  languages: 'languages',
  lastMet: 'last met',
  iceBreaker: 'ice-breaker',
  biography: 'biography',
  biographyFor: 'readers of the biography',
  biographyFrom: 'where the biography comes from',
  photo: 'photo',
  privateNote: 'private note',
  lastReviewed: 'last review',
  mentions: 'places in the sources',
  evidence: 'evidence',
}

const quote: FieldNames<Quote> = {
  sourceId: 'source',
  anchors: 'words quoted',
  kind: 'direct or reported',
  standing: 'decision',
  speakerIds: 'speaker',
  claim: 'ground for the speaker',
  speakerMention: 'how the source names the speaker',
  cue: 'reporting verb',
  act: 'said, asked or denied',
  themes: 'themes',
  headline: 'headline',
  annotation: 'annotation',
  release: 'terms',
  origin: 'how near to the words spoken',
  edits: 'edits',
  translation: 'translation',
  evidence: 'evidence',
}

const atTheMeeting = {
  raised: 'raised at the meeting',
  outcome: 'what came of it',
  outcomeFor: 'readers of what came of it',
} as const

const message: FieldNames<Message> = {
  text: 'point',
  support: 'support',
  mayBeSaidTo: 'readers',
  owner: 'owner',
  expires: 'last day',
  quoteIds: 'quotes beneath',
  front: 'front sheet',
  ...atTheMeeting,
}

const question: FieldNames<Question> = {
  question: 'question',
  answer: 'answer',
  ifPressed: 'answer if pressed',
  mayBeSaidTo: 'readers',
  ...atTheMeeting,
}

const objective: FieldNames<Objective> = {
  text: 'what they want',
  response: 'our answer',
  readBy: 'readers',
  quoteIds: 'quotes beneath',
}

const approach: FieldNames<Approach> = {
  tactics: 'tactics',
  tacticsFor: 'readers of the tactics',
  pressLine: 'press line',
  pressLineFor: 'readers of the press line',
  ifAsked: 'what is said if asked',
  ifAskedFor: 'readers of what is said if asked',
  noteTaker: 'note-taker',
  noteTakerFor: 'who is told the note-taker',
}

const commitment: FieldNames<Commitment> = {
  text: 'promise',
  by: 'side',
  owner: 'who sees to it',
  made: 'day it was made',
  due: 'day it is due',
  state: 'state',
  readBy: 'readers',
}

const readout: FieldNames<Readout> = {
  day: 'day of the meeting',
  presentIds: 'who met',
  alsoPresent: 'who else was present',
  summary: 'the meeting in short',
  nextSteps: 'next steps',
  readBy: 'readers',
}

const programme: FieldNames<ProgrammeItem> = {
  day: 'day',
  time: 'time',
  minutes: 'length',
  title: 'title',
  place: 'place',
  leadIds: 'leads',
  speakingRole: 'speaking role',
  press: 'press',
  isEngagement: 'part of its own in the visit book',
  purpose: 'purpose',
  presentIds: 'who is there',
  messageIds: 'its points',
  objectiveIds: 'its objectives',
  questionIds: 'its questions',
}

const document: FieldNames<NamedDocument> = {
  standing: 'decision',
  name: 'name',
  symbol: 'symbol',
  note: 'note',
  mentions: 'places in the sources',
}

const pack: FieldNames<Pack> = {
  title: 'title',
  recipe: 'recipe',
  audience: 'readers',
  sections: 'sections',
  quoteOrder: 'order of quotes',
  peopleOrder: 'order of people',
  excludedQuoteIds: 'quotes left out',
  marking: 'marking',
  language: 'language',
  paper: 'paper',
  houseStyle: 'house style',
  layout: 'layout',
  cards: 'size of the cue cards',
  typeSize: 'size of the letters',
  distribution: 'distribution list',
}

/** What the fields of a kit are called when somebody is told that one was changed, or differs. */
export const fields = {
  event,
  front,
  background,
  approach,
  source,
  person,
  quote,
  message,
  question,
  objective,
  commitment,
  readout,
  programme,
  document,
  pack,
} as const
