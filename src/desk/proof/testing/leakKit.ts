import {
  type Kit,
  type Person,
  type PersonId,
  type Quote,
  type RichText,
  type Source,
  asFound,
  fullPack,
  makeIdsFrom,
  onRecord,
  richTextFrom,
  sectionOf,
  sectionOrder,
  blankApproach,
  blankCommitment,
  blankMessage,
  blankQuestion,
  blankReadout,
} from '#core/model'
import { kitOf, namedIn, personOf, quotedIn, sourceOf } from '#core/quote/testing/fixture'
import { canary } from './canaries'
import { type Field, type Situation, fields } from './situation'

export interface LeakKit {
  readonly kit: Kit
  readonly packId: Kit['packs'][number]['id']
  /** What stands in each field and nowhere else. */
  readonly canaries: ReadonlyMap<Field, string>
  /** Whose photos are put in through the contract, with these words to be read aloud. */
  readonly photos: readonly { readonly personId: PersonId; readonly alt: string }[]
}

/** Names of people who are nobody, one of each script in a round; short ones among them. */
const names = {
  'name.open': ['Oda Lund', 'Bo Xa', '陈静', 'Мира Ют', 'نور زيدان'],
  'name.subject': ['Tim Xu', 'Лада Хо', '李明', 'سامي حداد', 'Ola Quist'],
  'name.kept': ['Ивар Ан', '王芳', 'ليلى منصور', 'Ed Ng', 'Ivo Kurt'],
  'name.listener': ['Lena Moss', 'Ро Гай', 'رنا عون', 'Pia Eu', '张海'],
  'name.dropped': ['هدى قزي', 'Ugo Zed', 'Яна Шо', '赵云', 'Al Fo'],
  'name.proposed': ['Kim Vy', 'بدر غصن', 'Ian Os', 'Зоя Цай', '孙力'],
} as const satisfies Partial<Readonly<Record<Field, readonly string[]>>>

type Names = keyof typeof names

/** A kit in which every field that holds words holds its own, in the situation that is asked for. */
export const leakKit = (situation: Situation): LeakKit => {
  const { basis, audience, sections, round, taint } = situation
  const canaries = new Map<Field, string>()
  const word = (field: Field): string => {
    const known = field in names ? names[field as Names][round % 5] : undefined
    const text = known ?? canary(fields.indexOf(field), round)
    canaries.set(field, text)
    return text
  }
  const hidden = {
    name: word('name.kept'),
    'family-name': word('name.kept').split(' ').at(-1) ?? '',
    affiliation: word('kept.person.organisation'),
    meeting: `Evening at ${word('meeting.title')}`,
  }
  /** Of a field that somebody types into: behind its own words stands what nobody may read under the Rule. */
  const free = (field: Field): string => (taint === null ? word(field) : `${word(field)}, ${hidden[taint]}`)

  const meeting = sourceOf(
    [
      'Evening session',
      `“Boats of ${word('subject.words')} leave the quay at dawn,” said ${word('name.subject')}.`,
      `“The tide of ${word('neighbour.words')} is ours,” said ${word('name.open')}.`,
      `“Nobody counts the ${word('subject.keptWords')} of the harbour,” said ${word('name.kept')}.`,
      `${word('name.subject')} denied that the lamps of ${word('subject.reported')} go out.`,
      `${word('name.listener')} listened to all of it, and ${word('meeting.narration')} was on the table.`,
    ].join('\n'),
    {
      title: hidden.meeting,
      publisher: word('meeting.publisher'),
      address: `https://harbour.example/${word('meeting.address')}`,
      fileName: `${word('meeting.fileName')}.docx`,
    },
  )
  const day = sourceOf(
    [
      'Open day',
      `“Everybody from ${word('open.words')} is welcome on the quay,” said ${word('name.open')}.`,
      'They thanked the crew.',
      `The fair of ${word('open.source.narration')} ended at noon.`,
      'Another day the lamps were lit.',
    ].join('\n'),
    {
      title: free('open.source.title'),
      publisher: free('open.source.publisher'),
      address: free('open.source.address'),
      fileName: `${word('open.source.fileName')}.pdf`,
    },
  )
  const arrived = {
    ...day.arrival,
    asides: [{ role: 'comment' as const, label: word('aside.label'), text: word('aside.text'), at: null }],
    attachments: [{ name: `${word('attachment.name')}.pdf`, size: 3 }],
  }
  const own = sourceOf(
    `Our own notes\nThe price of ${word('own.source.narration')} was named.\n“We like ${word('own.words')} best,” said ${word('name.open')}.`,
    { title: 'Notes of the evening', kind: 'note', fileName: `${word('own.source.fileName')}.txt` },
  )
  const unused = sourceOf(`Not used\nA remark about ${word('unused.source.narration')} and its price.`, {
    title: word('unused.source.title'),
    publisher: word('unused.source.publisher'),
    address: word('unused.source.address'),
  })

  const opener = personOf(word('name.open'), {
    honorific: free('open.person.honorific'),
    postNominals: free('open.person.postNominals'),
    originalScript: free('open.person.originalScript'),
    pronunciation: free('open.person.pronunciation'),
    addressAs: free('open.person.addressAs'),
    role: free('open.person.role'),
    organisation: free('open.person.organisation'),
    country: free('open.person.country'),
    titles: [
      {
        role: word('open.person.pastTitle'),
        organisation: word('open.person.pastBody'),
        country: word('open.person.pastCountry'),
        from: '2001',
        until: '2002-06',
        statedOn: null,
        source: word('open.person.titleSource'),
      },
    ],
    languages: free('open.person.languages'),
    lastMet: free('open.person.lastMet'),
    iceBreaker: free('open.person.iceBreaker'),
    biography: richTextFrom(free('open.person.biography')),
    biographyFor: 'press',
    biographyFrom: { kit: word('open.person.biographyFrom'), day: '2031-01-02' },
    privateNote: word('open.person.privateNote'),
    mentions: [meeting, day, own].flatMap((source) => namedIn(source, word('name.open'))),
  })
  const subject = personOf(word('name.subject'), {
    standing: 'dropped',
    role: word('dropped.person.role'),
    organisation: word('dropped.person.organisation'),
    biography: richTextFrom(word('dropped.person.biography')),
    privateNote: word('dropped.person.privateNote'),
    mentions: namedIn(meeting, word('name.subject')),
  })
  const kept = personOf(word('name.kept'), {
    addressAs: word('kept.person.addressAs'),
    role: word('kept.person.role'),
    organisation: word('kept.person.organisation'),
    lastMet: word('kept.person.lastMet'),
    iceBreaker: word('kept.person.iceBreaker'),
    biography: richTextFrom(word('kept.person.biography')),
    biographyFor: 'delegation',
    privateNote: word('kept.person.privateNote'),
    mentions: namedIn(meeting, word('name.kept')),
  })
  const listener = personOf(word('name.listener'), { mentions: namedIn(meeting, word('name.listener')) })
  const dropped = personOf(word('name.dropped'), { standing: 'dropped' })
  const proposed = personOf(word('name.proposed'), { standing: 'proposed', role: word('proposed.person.role') })

  const release = {
    basis,
    until: basis === 'embargoed' ? '2099-01-01T08:00:00.000Z' : null,
    zone: null,
    descriptor: word('subject.descriptor'),
    override: '',
  } as const
  const said = (source: Source, words: string, people: readonly Person[], change: Partial<Quote> = {}): Quote =>
    quotedIn(source, [words], {
      speakerIds: people.map(({ id }) => id),
      speakerMention: people[0]?.printedName ?? '',
      claim: asFound,
      ...change,
    })
  const openWords = `Everybody from ${word('open.words')} is welcome on the quay,`
  const subjectQuote = said(meeting, `Boats of ${word('subject.words')} leave the quay at dawn,`, [subject], {
    headline: word('subject.headline'),
    annotation: free('subject.annotation'),
    themes: [word('subject.theme')],
    cue: word('subject.cue'),
    translation: { text: word('subject.translation'), language: 'fr', by: '' },
    claim: { how: 'by-hand', reason: word('subject.reason') },
    release,
  })
  const openQuote = said(day, openWords, [opener], {
    headline: word('open.headline'),
    annotation: free('open.annotation'),
    translation: { text: word('open.translation'), language: 'fr', by: free('open.translator') },
    release: { ...onRecord, descriptor: word('open.descriptor'), override: word('open.override') },
  })
  const quotes = [
    subjectQuote,
    said(meeting, `Nobody counts the ${word('subject.keptWords')} of the harbour,`, [kept], {
      headline: 'On counting',
      release,
    }),
    said(meeting, `that the lamps of ${word('subject.reported')} go out`, [subject], {
      kind: 'indirect',
      act: 'denied',
      cue: word('subject.cue'),
      headline: 'On lamps',
      release,
    }),
    said(meeting, `The tide of ${word('neighbour.words')} is ours,`, [opener]),
    {
      ...openQuote,
      edits: [
        {
          kind: 'insert' as const,
          at: (openQuote.anchors[0]?.start ?? 0) + 'Everybody '.length,
          text: word('open.inserted'),
        },
      ],
    },
    said(own, `We like ${word('own.words')} best,`, [opener]),
    said(day, 'They thanked the crew', [opener], {
      kind: 'indirect',
      standing: 'proposed',
      headline: word('proposed.headline'),
      annotation: word('proposed.annotation'),
    }),
    said(day, 'Another day the lamps were lit', [opener], {
      kind: 'indirect',
      standing: 'dropped',
      headline: word('dropped.headline'),
    }),
  ]

  const pack = fullPack(id('pck', 1), free('pack.title'), audience)
  const others = (['principal', 'delegation', 'counterpart', 'press'] as const).filter((one) => one !== audience)
  const blank = kitOf({})
  return {
    canaries,
    packId: pack.id,
    photos: [
      { personId: opener.id, alt: free('open.person.photo') },
      { personId: kept.id, alt: word('kept.person.photo') },
    ],
    kit: kitOf({
      event: {
        ...blank.event,
        title: free('event.title'),
        place: free('event.place'),
        host: free('event.host'),
        reference: free('event.reference'),
        preparedFor: free('event.preparedFor'),
        preparedBy: free('event.preparedBy'),
        ministry: free('event.ministry'),
        startDay: '2031-05-07',
        marking: { label: 'OFFICIAL', handling: free('event.handling') },
        capitals: [{ label: word('event.capitals'), isMarking: false }],
      },
      front: {
        purpose: free('front.purpose'),
        objectives: [free('front.objectives')],
        avoid: free('front.avoid'),
        press: 'no',
      },
      background: {
        mayUse: richTextFrom(free('background.mayUse')),
        notDisclosed: linkedTo(
          `https://harbour.example/${word('background.link')}`,
          richTextFrom(free('background.notDisclosed')),
        ),
      },
      programme: [
        {
          id: id('prg', 1),
          day: '2031-05-07',
          time: '09:00',
          minutes: 30,
          title: free('programme.title'),
          place: free('programme.place'),
          leadIds: [opener.id, kept.id, subject.id],
          speakingRole: free('programme.speakingRole'),
          press: 'open',
          isEngagement: true,
          purpose: free('programme.purpose'),
          presentIds: [opener.id, kept.id, subject.id],
          messageIds: [],
          objectiveIds: [],
          questionIds: [],
        },
      ],
      messages: (['principal', 'delegation', 'counterpart', 'press'] as const).map((mayBeSaidTo, index) => ({
        ...blankMessage(id('msg', index + 1)),
        text: free(`message.${mayBeSaidTo}`),
        support: mayBeSaidTo === 'press' ? free('message.support') : '',
        mayBeSaidTo,
        owner: mayBeSaidTo === 'press' ? free('message.owner') : '',
        front: false,
        ...(mayBeSaidTo === 'press'
          ? { raised: 'raised', outcome: free('message.outcome'), outcomeFor: 'counterpart' }
          : {}),
      })),
      questions: [
        {
          ...blankQuestion(id('qna', 1)),
          question: free('question.principal'),
          answer: 'Nobody knows.',
        },
        {
          ...blankQuestion(id('qna', 2)),
          question: free('question.press'),
          answer: free('question.answer'),
          ifPressed: free('question.ifPressed'),
          mayBeSaidTo: 'press',
          raised: 'raised',
          outcome: free('question.outcome'),
          outcomeFor: 'delegation',
        },
      ],
      objectives: (['principal', 'delegation'] as const).map((readBy, index) => ({
        id: id('obj', index + 1),
        text: free(`objective.${readBy}`),
        response: readBy === 'delegation' ? free('objective.response') : '',
        readBy,
        quoteIds: [],
      })),
      approach: {
        ...blankApproach,
        tactics: [free('approach.tactics')],
        pressLine: free('approach.pressLine'),
        pressLineFor: 'press',
        ifAsked: free('approach.ifAsked'),
        ifAskedFor: 'counterpart',
        noteTaker: free('approach.noteTaker'),
        noteTakerFor: 'delegation',
      },
      commitments: (['principal', 'counterpart'] as const).map((readBy, index) => ({
        ...blankCommitment(id('com', index + 1)),
        text: free(`commitment.${readBy}`),
        owner: readBy === 'counterpart' ? free('commitment.owner') : '',
        readBy,
      })),
      readout: {
        ...blankReadout,
        presentIds: [opener.id, kept.id, subject.id],
        alsoPresent: free('readout.alsoPresent'),
        summary: free('readout.summary'),
        nextSteps: free('readout.nextSteps'),
        readBy: 'counterpart',
      },
      documents: [
        {
          id: id('doc', 1),
          standing: 'kept',
          name: free('document.name'),
          symbol: free('document.symbol'),
          note: free('document.note'),
          mentions: [],
        },
        {
          id: id('doc', 2),
          standing: 'dropped',
          name: word('document.dropped'),
          symbol: null,
          note: '',
          mentions: [],
        },
      ],
      sources: [meeting, { ...day, arrival: arrived }, own, unused].map((source) =>
        readAs(source, quotes, [subject, kept, opener]),
      ),
      people: [opener, subject, kept, listener, dropped, proposed],
      quotes,
      packs: [
        {
          ...pack,
          distribution: [word('pack.distribution')],
          quoteOrder: round % 2 === 0 ? 'speaker' : 'theme',
          sections: sectionOrder.map((kind) => sectionOf(kind, sections.includes(kind))),
        },
        ...others.map((one, index) => ({
          ...fullPack(id('pck', index + 2), word('pack.other'), one),
          marking: { label: word('pack.other.marking'), handling: word('pack.other.handling') },
        })),
      ],
    }),
  }
}

/** The text with every run leading to an address. */
const linkedTo = (link: string, text: RichText): RichText =>
  text.map((block) => ({ ...block, runs: block.runs.map((run) => ({ ...run, link })) }))

/** The reading of a text in which every direct quotation is an utterance of whoever the kit says, and what is reported is theirs. */
const readAs = (source: Source, quotes: readonly Quote[], people: readonly Person[]): Source => ({
  ...source,
  reading: {
    engine: 1,
    utterances: quotes
      .filter(({ sourceId, kind }) => sourceId === source.id && kind === 'direct')
      .map(({ anchors, speakerIds }) => ({
        kind: 'marked' as const,
        spans: anchors.map(({ start, end }) => ({ start, end })),
        speakers: people
          .filter((person) => speakerIds.includes(person.id))
          .map((person) => ({ personId: person.id, name: person.printedName, naming: null })),
        mention: '',
        isSure: true,
      })),
    reported: quotes.flatMap(({ sourceId, anchors, act, cue, speakerIds }) =>
      sourceId !== source.id || act === null
        ? []
        : people
            .filter(({ id }) => speakerIds.includes(id))
            .map((person) => ({
              spans: anchors.map(({ start, end }) => ({ start, end })),
              speaker: { personId: person.id, name: person.printedName, naming: null },
              mention: '',
              cue,
              act,
            })),
    ),
  },
})

const id = <Prefix extends Parameters<ReturnType<typeof makeIdsFrom>>[0]>(prefix: Prefix, number: number) =>
  makeIdsFrom(() => `leaks${String(number).padStart(5, '0')}`)(prefix)
