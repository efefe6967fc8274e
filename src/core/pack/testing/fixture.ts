import {
  type Anchor,
  type Kit,
  type Mention,
  type NamedDocument,
  type Message,
  type Pack,
  type Person,
  type PersonId,
  type Quote,
  type RichText,
  type Source,
  type Utterance,
  blankApproach,
  blankCommitment,
  blankDocument,
  blankKit,
  blankMessage,
  blankObjective,
  blankPerson,
  blankProgrammeItem,
  blankQuestion,
  blankQuote,
  blankSource,
  fullPack,
  makeIdsFrom,
  onRecord,
  richTextFrom,
  blankReadout,
} from '#core/model'
import { sha256 } from '#core/text/sha256'

/** Everything here is invented: the river, the towns, the people and what they say. */
const makeId = makeIdsFrom(
  (() => {
    let count = 0
    return () => `fixture${String((count += 1)).padStart(5, '0')}`
  })(),
)

export const fixtureNow = '2031-04-11T06:30:00.000Z'

const releaseText = `Round Table on the Orvanda Basin Opens in Port Selmere
Ministers, river commissioners and scientists from six countries met in Port Selmere today for the third round table on the shared waters of the Orvanda. The meeting was convened by the Orvanda River Commission and the Ministry of Water of Talvora.
“A river does not ask for a passport, and neither does a drought,” said Ilse Varnholt, Executive Secretary of the Orvanda River Commission. “For nine years the gauges upstream and downstream have told two different stories. From today they tell one. Shared numbers are the beginning of shared trust. What remains is to agree on what we do in a dry year, and to agree on it before the dry year comes.”
Opening the session, H.E. Tomas Breckwell-Aune, Minister of Water of Talvora, stressed: “Talvora will publish the daily discharge of all four of its dams from the first of June. We ask our neighbours for nothing that we do not give ourselves.”
“The farmers of the lower valley have waited long enough for a promise that can be measured. A calendar of releases, fixed in March and kept in August, would be worth more to them than any declaration. My delegation brings such a calendar, and it has the support of the Prime Minister Halvard Ostrem”, said the Director of the Lower Valley Water Board Nadira Qasemi.
Among the other participants were H.E. Rosalind Achterberg, Ambassador of Merrowland to Talvora; Dr. Pavel Sirotin, Head of the Hydrological Institute of Kasvik; and Mr. Oduya Fenn, Chair of the Selmere Youth Forum on Water.
The participants took note of the Selmere Principles on Data Exchange and of the draft Dry Year Protocol, which the Commission intends to open for signature in November.`

const speechText = `Statement by the Executive Secretary at the Waterfront Museum
Thank you for coming out in this rain, which I take as a good sign.
I am asked every week whether the Commission can compel anybody. It cannot. It can only make it embarrassing to say one thing and measure another.
The Dry Year Protocol is short because it must be read by people who are tired. Four pages, one table, no annexes. If we cannot agree on four pages we shall not agree on forty.`

const source = (title: string, text: string, more: Partial<Source>): Source => ({
  ...blankSource(makeId('src'), '2031-04-10T16:05:00.000Z', { text, sha256: sha256(text) }),
  title,
  kind: 'press-release',
  ...more,
})

const release = source('Round Table on the Orvanda Basin Opens in Port Selmere', releaseText, {
  publisher: 'Orvanda River Commission',
  address: 'https://orvanda.example/releases/31-07',
})
export const speech = source('Statement at the Waterfront Museum', speechText, {
  kind: 'transcript',
  origin: 'near-verbatim',
  date: '2031-04-09',
  publisher: 'Orvanda River Commission',
})

/** The anchor of words in a source; they must stand there once. */
const anchorOf = (from: Pick<Source, 'text'>, exact: string): Anchor => {
  const start = from.text.indexOf(exact)
  if (start < 0) throw new Error(`The source does not say: ${exact}`)
  const end = start + exact.length
  return {
    start,
    end,
    exact,
    prefix: from.text.slice(Math.max(0, start - 32), start),
    suffix: from.text.slice(end, end + 32),
  }
}

const quote = (
  from: Source,
  speakerId: PersonId | null,
  stretches: readonly string[],
  more: Partial<Quote> = {},
): Quote => ({
  ...blankQuote(
    makeId('quo'),
    from.id,
    stretches.map((exact) => anchorOf(from, exact)),
  ),
  speakerIds: speakerId === null ? [] : [speakerId],
  cue: 'said',
  release: onRecord,
  origin: from.origin,
  ...more,
})

const placeOf = (from: Source, words: string): NamedDocument['mentions'][number] => {
  const start = from.text.indexOf(words)
  if (start < 0) throw new Error(`The source does not say: ${words}`)
  return { sourceId: from.id, span: { start, end: start + words.length } }
}
const mention = (from: Source, words: string): Mention => ({ ...placeOf(from, words), title: null })

/** Everybody here is named in the press release. */
const person = (printedName: string, more: Partial<Person>): Person => ({
  ...blankPerson(makeId('per'), printedName),
  mentions: [mention(release, printedName)],
  ...more,
})

const biography = (lines: string, positions: readonly string[]): RichText => [
  ...richTextFrom(lines),
  { kind: 'heading', runs: [{ text: 'Positions taken' }] },
  ...positions.map((text) => ({ kind: 'bullet' as const, runs: [{ text }] })),
]

const portrait = 'ab'.repeat(32)

export const varnholt = person('Ilse Varnholt', {
  presence: 'quoted',
  honorific: 'Dr.',
  role: 'Executive Secretary',
  organisation: 'Orvanda River Commission',
  addressAs: 'Dr. Varnholt; “Executive Secretary” in plenary',
  pronunciation: 'IL-zeh FARN-holt',
  languages: 'German, English; reads Russian',
  lastMet: 'Lisbon, October 2030, in the margins of the Water Week',
  lastReviewed: '2031-03-28',
  photo: { sha256: portrait, width: 480, height: 600, alt: 'Ilse Varnholt at a lectern' },
  privateNote: 'CANARY-PRIVATE: dislikes being interrupted',
  biography: biography(
    'Dr. Varnholt has led the Commission since 2028. A hydrologist by training, she ran the flood forecasting service of her country for eleven years before she came to diplomacy, and she still reads the gauges first thing every morning.\nShe is direct, prepared to the last figure, and impatient with preambles. Her second term ends in December; she has not said whether she will stand again.',
    [
      'One set of numbers for all six countries, published daily.',
      'The Dry Year Protocol before the summer, not after it.',
      'No new body: the Commission is enough if it is used.',
    ],
  ),
})
const breckwell = person('Tomas Breckwell-Aune', {
  presence: 'quoted',
  honorific: 'H.E.',
  givenName: 'Tomas',
  familyName: 'Breckwell-Aune',
  role: 'Minister of Water',
  country: 'Talvora',
  addressAs: 'Minister',
  lastMet: 'No record in this kit',
  lastReviewed: '2030-06-02',
  biography: biography(
    'Minister since the autumn. A lawyer and a former mayor of Port Selmere, he opened the data of the city’s own reservoir before anybody asked him to.',
    [
      'Will publish the discharge of all four dams from 1 June.',
      'Expects the same of the neighbours, without saying by when.',
    ],
  ),
})
export const qasemi = person('Nadira Qasemi', {
  presence: 'quoted',
  role: 'Director',
  organisation: 'Lower Valley Water Board',
  originalScript: 'نادرة قاسمي',
  pronunciation: 'na-DEE-ra ka-SEH-mi',
})
const achterberg = person('Rosalind Achterberg', {
  honorific: 'H.E.',
  role: 'Ambassador of Merrowland to Talvora',
  country: 'Merrowland',
})
const sirotin = person('Pavel Sirotin', {
  honorific: 'Dr.',
  role: 'Head of the Hydrological Institute of Kasvik',
  originalScript: 'Павел Сиротин',
})
const fenn = person('Oduya Fenn', { honorific: 'Mr.', role: 'Chair of the Selmere Youth Forum on Water' })
export const ostrem = person('Halvard Ostrem', { presence: 'mentioned', role: 'Prime Minister', country: 'Talvora' })

export const joinedQuote = quote(
  release,
  varnholt.id,
  [
    'A river does not ask for a passport, and neither does a drought,',
    'For nine years the gauges upstream and downstream have told two different stories. From today they tell one. Shared numbers are the beginning of shared trust. What remains is to agree on what we do in a dry year, and to agree on it before the dry year comes.',
  ],
  {
    speakerMention: 'Ilse Varnholt',
    themes: ['Data'],
    headline: 'One set of numbers',
    annotation: 'Her strongest line. Leads straight to our offer of two gauging stations; do not mention the cost.',
  },
)
export const damsQuote = quote(
  release,
  breckwell.id,
  [
    'Talvora will publish the daily discharge of all four of its dams from the first of June. We ask our neighbours for nothing that we do not give ourselves.',
  ],
  { speakerMention: 'Tomas Breckwell-Aune', cue: 'stressed', themes: ['Data'] },
)
export const calendarQuote = quote(
  release,
  qasemi.id,
  [
    'The farmers of the lower valley have waited long enough for a promise that can be measured. A calendar of releases, fixed in March and kept in August, would be worth more to them than any declaration. My delegation brings such a calendar, and it has the support of the Prime Minister Halvard Ostrem',
  ],
  {
    speakerMention: 'Nadira Qasemi',
    themes: ['Dry year'],
    annotation: 'The support of the Prime Minister is reported by her, not confirmed by his office.',
  },
)
export const protocolQuote = quote(
  speech,
  varnholt.id,
  [
    'The Dry Year Protocol is short because it must be read by people who are tired. Four pages, one table, no annexes.',
  ],
  { speakerMention: '', themes: ['Dry year'], headline: 'Four pages' },
)

const message = (text: string, more: Partial<Message>): Message => ({
  ...blankMessage(makeId('msg')),
  text,
  ...more,
})

export const fixturePack: Pack = fullPack(makeId('pck'), 'Principal’s pack', 'principal')

const blank = blankKit(makeId, fixtureNow)

/** Each quotation below is an utterance of its source, and the source names its speaker. */
const asRead = (from: Source): Source => ({
  ...from,
  reading: {
    engine: 1,
    utterances: [
      ...[joinedQuote, damsQuote, calendarQuote, protocolQuote]
        .filter(({ sourceId }) => sourceId === from.id)
        .map(({ anchors, speakerIds }): Utterance => ({
          kind: 'marked',
          spans: anchors.map(({ start, end }) => ({ start, end })),
          speakers: [varnholt, breckwell, qasemi]
            .filter(({ id }) => speakerIds.includes(id))
            .map(({ id, printedName }) => ({ personId: id, name: printedName, naming: null })),
          mention: '',
          isSure: true,
        })),
      // Whatever else a test quotes: the source does not say who speaks.
      { kind: 'speech', spans: [{ start: 0, end: from.text.length }], speakers: [], mention: '', isSure: true },
    ],
  },
})

export const fixtureKit: Kit = {
  ...blank,
  fictional: true,
  event: {
    title: 'Third Round Table on the Shared Waters of the Orvanda',
    place: 'Port Selmere, Talvora',
    startDay: '2031-04-14',
    startTime: '09:30',
    endDay: '2031-04-14',
    endTime: '13:00',
    timeZone: 'Europe/Lisbon',
    capitals: [],
    host: 'Orvanda River Commission',
    reference: 'WAT/2031/118',
    preparedFor: 'the Minister of State',
    preparedBy: 'Water Diplomacy Desk',
    ministry: '',
    marking: { label: 'OFFICIAL-SENSITIVE', handling: 'For the delegation only. Do not leave unattended.' },
  },
  front: {
    purpose:
      'Secure a date for the Dry Year Protocol while all six countries are in one room, and offer two gauging stations as our part of the common data.',
    objectives: [
      'A signature date for the Dry Year Protocol, named in the closing statement.',
      'Agreement that daily discharge is published by all six, not only by Talvora.',
      'An invitation for our hydrologists to the Kasvik institute.',
    ],
    avoid:
      'Any comparison of the release figures of 2029. Two delegations read them differently, and the difference is before an arbitrator.',
    press: 'yes',
  },
  sources: [release, speech].map(asRead),
  people: [varnholt, breckwell, qasemi, achterberg, sirotin, fenn, ostrem],
  quotes: [joinedQuote, damsQuote, calendarQuote, protocolQuote],
  messages: [
    message(
      'We welcome the first common set of figures for the Orvanda. It took nine years; it should not take nine more to use it.',
      {
        quoteIds: [joinedQuote.id],
        support: 'The common series covers 2022 to 2030. Our own stations are in it since January.',
      },
    ),
    message('We are ready to sign the Dry Year Protocol as it stands, and we propose 18 November.', {
      mayBeSaidTo: 'press',
      owner: 'Legal Adviser',
    }),
    message('We offer two gauging stations on the upper tributary, with the training that goes with them.', {
      support: 'Delivery within ten months of signature. Maintenance for five years is included.',
      expires: '2031-03-31',
    }),
    message('We would support a calendar of releases that is fixed in March, if the farmers of both banks are heard.', {
      mayBeSaidTo: 'delegation',
      front: false,
    }),
  ],
  questions: [
    {
      ...blankQuestion(makeId('qna')),
      question: 'Will you publish the discharge of your own dams?',
      answer: 'Yes. Two of three are public today; the third follows when its sensors are replaced this summer.',
      ifPressed: 'We do not comment on the figures of 2029 while the arbitration runs.',
      mayBeSaidTo: 'press',
    },
    {
      ...blankQuestion(makeId('qna')),
      question: 'Who pays for the gauging stations?',
      answer: 'They are our contribution. The Commission pays for the transmission of the data, as it does everywhere.',
      mayBeSaidTo: 'counterpart',
    },
  ],
  objectives: [
    {
      ...blankObjective(makeId('obj')),
      text: 'A calendar of releases, fixed in March and kept in August.',
      response: 'Agree, if the farmers of both banks are heard. Ask who keeps the calendar.',
      quoteIds: [calendarQuote.id],
      readBy: 'delegation',
    },
    {
      ...blankObjective(makeId('obj')),
      text: 'Daily figures from every dam, ours included.',
      response: 'Offer two of three at once, the third in the summer.\nNo position on the figures of 2029.',
      quoteIds: [damsQuote.id, joinedQuote.id],
    },
    { ...blankObjective(makeId('obj')), text: 'A signature in November.', response: 'Yes, on the 18th.' },
  ],
  approach: {
    ...blankApproach,
    tactics: ['Open with the common figures: they cost nothing.', 'Leave the calendar to the last ten minutes.'],
    pressLine: 'We spoke of common figures and of the Dry Year Protocol.',
    pressLineFor: 'press',
    ifAsked: 'No date was agreed.',
    ifAskedFor: 'delegation',
    noteTaker: 'Second Secretary',
  },
  commitments: [
    {
      ...blankCommitment(makeId('com')),
      text: 'Send the training plan for the gauging stations.',
      owner: 'Water desk',
      made: '2031-03-02',
      due: '2031-04-01',
      readBy: 'counterpart',
    },
    {
      ...blankCommitment(makeId('com')),
      text: 'Name a contact for the joint calendar.',
      by: 'theirs',
      due: '2031-05-15',
      state: 'ready',
      readBy: 'delegation',
    },
    { ...blankCommitment(makeId('com')), text: 'Propose a place and two dates.', by: 'both' },
  ],
  programme: [
    {
      ...blankProgrammeItem(makeId('prg')),
      day: '2031-04-14',
      time: '09:30',
      minutes: 20,
      title: 'Opening',
      place: 'Great hall',
      leadIds: [varnholt.id],
      speakingRole: 'None',
      press: 'open',
    },
    {
      ...blankProgrammeItem(makeId('prg')),
      day: '2031-04-14',
      time: '09:50',
      minutes: 60,
      title: 'Common figures: what the first year shows',
      place: 'Great hall',
      leadIds: [breckwell.id, sirotin.id],
      speakingRole: 'Statement, 4 minutes',
      press: 'open',
    },
    {
      ...blankProgrammeItem(makeId('prg')),
      day: '2031-04-14',
      time: '11:10',
      minutes: 70,
      title: 'The Dry Year Protocol',
      place: 'Room 2',
      leadIds: [qasemi.id, achterberg.id],
      speakingRole: 'Intervention after Merrowland',
      press: 'closed',
    },
    {
      ...blankProgrammeItem(makeId('prg')),
      day: '2031-04-14',
      time: '12:20',
      minutes: 40,
      title: 'Closing and joint press statement',
      place: 'Terrace',
      leadIds: [varnholt.id],
      speakingRole: 'One question',
      press: 'open',
    },
  ],
  documents: [
    {
      ...blankDocument(makeId('doc')),
      name: 'Selmere Principles on Data Exchange',
      symbol: 'ORC/2031/4',
      note: 'Daily discharge, common units, one public page.',
      mentions: [placeOf(release, 'Selmere Principles on Data Exchange')],
    },
    {
      ...blankDocument(makeId('doc')),
      name: 'Dry Year Protocol (draft)',
      note: 'Opens for signature in November. Four pages.',
      mentions: [placeOf(release, 'Dry Year Protocol'), placeOf(speech, 'Dry Year Protocol')],
    },
  ],
  background: {
    mayUse: [
      ...richTextFrom(
        'The Orvanda rises in Kasvik and reaches the sea at Port Selmere after 840 km. Six countries share it; four of them generate power from it.\nThe Commission was founded in 1987 and has no power to compel. Its figures, however, are accepted by every court in the basin.',
      ),
      { kind: 'numbered', runs: [{ text: 'First round table, 2025: common units agreed.' }] },
      { kind: 'numbered', runs: [{ text: 'Second round table, 2028: two countries left the room.' }] },
    ],
    notDisclosed: richTextFrom(
      'CANARY-CLOSED: Merrowland will sign only if Kasvik does. Their Ambassador said so to ours last week and asked that it stay in the room.',
    ),
  },
  packs: [fixturePack],
}

/** The same as a visit: two lines of its programme are engagements, one point is made in both. */
export const visitKit: Kit = {
  ...fixtureKit,
  readout: {
    ...blankReadout,
    day: '2031-04-15',
    presentIds: [breckwell.id, varnholt.id],
    summary: 'Both banks read the gauges aloud and agreed on one series.',
    nextSteps: 'The protocol is signed in May.',
    readBy: 'press',
  },
  programme: fixtureKit.programme.map((item, index) => {
    const [figures, protocol] = [fixtureKit.messages.slice(0, 2), fixtureKit.messages.slice(1, 3)]
    if (index === 1)
      return {
        ...item,
        isEngagement: true,
        purpose: 'Show that the common series serves both banks.',
        presentIds: [breckwell.id, sirotin.id, varnholt.id],
        messageIds: figures.map(({ id }) => id),
        questionIds: fixtureKit.questions.slice(0, 1).map(({ id }) => id),
      }
    if (index === 2)
      return {
        ...item,
        isEngagement: true,
        purpose: 'Leave the room with a day for the signature.',
        presentIds: [qasemi.id, achterberg.id],
        messageIds: protocol.map(({ id }) => id),
        objectiveIds: fixtureKit.objectives.map(({ id }) => id),
      }
    return item
  }),
}
