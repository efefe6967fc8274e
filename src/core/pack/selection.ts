import type {
  Audience,
  Background,
  Event,
  FrontSheet,
  Instant,
  Kit,
  LanguageTag,
  Message,
  MessageId,
  NamedDocument,
  Origin,
  Pack,
  PersonId,
  Photo,
  ProgrammeItem,
  Question,
  QuoteId,
  RichText,
  SectionKind,
  Source,
  SourceId,
  SourceKind,
  Translation,
} from '#core/model'
import { missingFrom } from '#core/model'
import { type EligibleQuote, eligible } from '#core/quote/eligible'
import { type HiddenIdentities, givesAway } from '#core/quote/hidden'
import { type ReleaseLabel, showing } from '#core/quote/release'
import { type Piece, renderQuote } from '#core/quote/render'
import { paragraphAt, paragraphsOf } from '#core/text/numbering'
import type { PackNote } from './note'

/**
 * What one audience may see of a kit at one moment, and nothing else. A pack is composed from this value alone, so what
 * was kept back is not hidden in a pack: it was never there. Private notes are in no selection.
 */
export interface Selection {
  readonly audience: Audience
  /** The moment at which this holds: an embargo ends. */
  readonly now: Instant
  readonly fictional: boolean
  readonly event: Omit<Event, 'marking'>
  readonly marking: Event['marking']
  /** Null for readers outside: it tells what we want and what we avoid. */
  readonly front: FrontSheet | null
  readonly programme: readonly ProgrammeItem[]
  readonly messages: readonly Message[]
  readonly people: readonly SelectedPerson[]
  readonly quotes: readonly SelectedQuote[]
  readonly questions: readonly Question[]
  readonly background: Background
  readonly documents: readonly NamedDocument[]
  /** Every source that may be named; numbered in the order of the kit. */
  readonly sources: readonly SelectedSource[]
  readonly notes: readonly PackNote[]
}

export interface SelectedPerson {
  readonly id: PersonId
  readonly kind: 'person' | 'organisation'
  readonly presence: 'quoted' | 'listed' | 'mentioned'
  readonly honorific: string
  readonly givenName: string
  readonly familyName: string
  readonly printedName: string
  readonly originalScript: string
  readonly pronunciation: string
  readonly addressAs: string
  readonly role: string
  readonly organisation: string
  readonly country: string
  readonly languages: string
  readonly lastMet: string
  readonly lastReviewed: string | null
  readonly biography: RichText
  readonly photo: Photo | null
}

export interface SelectedQuote {
  readonly id: QuoteId
  readonly kind: 'direct' | 'fragment' | 'indirect'
  /** `words` are the speaker's; `sense` is what the author wrote down of it, the words themselves are not here. */
  readonly content:
    | {
        readonly show: 'words'
        readonly pieces: readonly Piece[]
        readonly open: string
        readonly close: string
        readonly emphasised: boolean
      }
    | { readonly show: 'sense'; readonly text: string }
  readonly language: LanguageTag
  readonly headline: string
  readonly themes: readonly string[]
  /** Empty for readers outside. */
  readonly annotation: string
  readonly speaker:
    | { readonly by: 'name'; readonly personId: PersonId | null; readonly name: string; readonly role: string }
    | { readonly by: 'descriptor'; readonly descriptor: string }
    | { readonly by: 'none' }
  readonly labels: readonly ReleaseLabel[]
  readonly embargoUntil: Instant | null
  readonly edits: number
  readonly translation: Translation | null
  readonly translationIsOfficial: boolean
  /** Null where the place would give the speaker away. */
  readonly place: QuotePlace | null
}

/** Where words stand: paragraphs as they are numbered in the annex, and offsets into the text of the source. */
export interface QuotePlace {
  readonly sourceId: SourceId
  readonly firstParagraph: number
  readonly lastParagraph: number
  readonly stretches: readonly {
    readonly start: number
    readonly end: number
    readonly prefix: string
    readonly suffix: string
  }[]
}

export interface SelectedSource {
  readonly id: SourceId
  readonly number: number
  readonly title: string
  readonly kind: SourceKind
  readonly origin: Origin
  readonly publisher: string | null
  readonly date: string | null
  readonly address: string | null
  readonly language: LanguageTag
  readonly received: Instant
  readonly sha256: string
  /** Null where the text holds words that this audience may not see in full. */
  readonly text: string | null
}

export const selectionFor = (kit: Kit, pack: Pack, now: Instant): Selection => {
  const notes: PackNote[] = []
  const { eligible: quotes, withheld, hidden } = eligible(kit, pack, { now })
  for (const { quote, because } of withheld) {
    notes.push({
      code: 'quote.withheld',
      quoteId: quote.id,
      because,
      until: because === 'embargoed' ? quote.release.until : null,
    })
  }
  const outside = isOutside(pack.audience)
  const guard = guardAgainst(hidden, notes)
  const sources = selectSources(kit, pack, now, hidden, notes)
  const people = selectPeople(kit, outside, hidden, guard, notes)
  const named = new Set(people.map((person) => person.id))
  undecided(kit, notes)
  return {
    audience: pack.audience,
    now,
    fictional: kit.fictional,
    event: selectEvent(kit.event, outside, guard),
    marking: pack.marking ?? kit.event.marking,
    front: outside ? withheldSection('front-sheet', pack, notes) : selectFront(kit.front, guard),
    programme: kit.programme.map((item) => ({
      ...item,
      title: guard(item.title, 'programme'),
      place: guard(item.place, 'programme'),
      speakingRole: guard(item.speakingRole, 'programme'),
      leadIds: item.leadIds.filter((id) => named.has(id)),
    })),
    messages: selectMessages(kit, pack, outside, guard, notes),
    people,
    quotes: quotes.map((one) => selectQuote(one, kit, pack, sources, outside, guard)),
    questions: kit.questions
      .filter((question) => reaches(question.mayBeSaidTo, pack.audience))
      .map((question) => ({
        ...question,
        question: guard(question.question, 'questions'),
        answer: guard(question.answer, 'questions'),
        ifPressed: outside ? '' : guard(question.ifPressed, 'questions'),
      })),
    background: {
      mayUse: guardRich(kit.background.mayUse, guard),
      notDisclosed: outside ? [] : guardRich(kit.background.notDisclosed, guard),
    },
    documents: kit.documents
      .filter((document) => guard(document.name, 'documents') !== '')
      .map((document) => ({
        ...document,
        note: outside ? '' : guard(document.note, 'documents'),
        mentions: document.mentions.filter((mention) =>
          sources.some((source) => source.id === mention.sourceId && source.text !== null),
        ),
      })),
    sources,
    notes,
  }
}

/** Readers who are not on our side of the table. */
export const isOutside = (audience: Audience): boolean => audience === 'counterpart' || audience === 'press'

const nearness: readonly Audience[] = ['principal', 'delegation', 'counterpart', 'press']

/** What may be said to somebody may be read by them and by everybody nearer to the author. */
const reaches = (mayBeSaidTo: Audience, reader: Audience): boolean =>
  nearness.indexOf(reader) <= nearness.indexOf(mayBeSaidTo)

type Guard = (text: string, section: SectionKind) => string

/** Drops a text that names somebody who must stay hidden, or where they belong. */
const guardAgainst = (hidden: HiddenIdentities, notes: PackNote[]): Guard => {
  const words = [...hidden.names, ...hidden.affiliations]
  return (text, section) => {
    if (words.length === 0 || givesAway(text, words) === null) return text
    if (!notes.some((note) => note.code === 'text.withheld' && note.section === section))
      notes.push({ code: 'text.withheld', section })
    return ''
  }
}

const guardRich = (text: RichText, guard: Guard): RichText =>
  text.filter((block) => {
    const words = block.runs.map((run) => run.text).join('')
    return words === '' || guard(words, 'background') !== ''
  })

const withheldSection = (section: SectionKind, pack: Pack, notes: PackNote[]): null => {
  if (pack.sections.some((one) => one.kind === section && one.included))
    notes.push({ code: 'section.withheld', section })
  return null
}

const selectEvent = (event: Event, outside: boolean, guard: Guard): Selection['event'] => {
  const { marking: _, ...rest } = event
  return {
    ...rest,
    title: guard(event.title, 'cover'),
    place: guard(event.place, 'cover'),
    host: guard(event.host, 'cover'),
    preparedFor: outside ? '' : guard(event.preparedFor, 'cover'),
    preparedBy: outside ? '' : guard(event.preparedBy, 'cover'),
  }
}

const selectFront = (front: FrontSheet, guard: Guard): FrontSheet => ({
  ...front,
  purpose: guard(front.purpose, 'front-sheet'),
  objectives: front.objectives
    .map((objective) => guard(objective, 'front-sheet'))
    .filter((objective) => objective.trim() !== ''),
  avoid: guard(front.avoid, 'front-sheet'),
})

const selectMessages = (
  kit: Kit,
  pack: Pack,
  outside: boolean,
  guard: Guard,
  notes: PackNote[],
): readonly Message[] => {
  const keptBack = (id: MessageId): void => void notes.push({ code: 'message.withheld', messageId: id })
  return kit.messages.flatMap((message) => {
    if (!reaches(message.mayBeSaidTo, pack.audience)) {
      keptBack(message.id)
      return []
    }
    const text = guard(message.text, 'points')
    if (text.trim() === '') return []
    return [
      {
        ...message,
        text,
        support: outside ? '' : guard(message.support, 'points'),
        owner: outside ? '' : guard(message.owner, 'points'),
      },
    ]
  })
}

const selectPeople = (
  kit: Kit,
  outside: boolean,
  hidden: HiddenIdentities,
  guard: Guard,
  notes: PackNote[],
): readonly SelectedPerson[] =>
  kit.people.flatMap((person) => {
    if (person.standing !== 'kept') return []
    if (hidden.personIds.has(person.id)) {
      notes.push({ code: 'person.hidden', personId: person.id })
      return []
    }
    const {
      id,
      kind,
      presence,
      honorific,
      givenName,
      familyName,
      printedName,
      originalScript,
      pronunciation,
      addressAs,
      country,
      languages,
      photo,
      lastReviewed,
    } = person
    return [
      {
        id,
        kind,
        presence,
        honorific,
        givenName,
        familyName,
        printedName,
        originalScript,
        pronunciation,
        addressAs,
        country,
        languages,
        photo,
        role: guard(person.role, 'people'),
        organisation: guard(person.organisation, 'people'),
        lastMet: outside ? '' : guard(person.lastMet, 'people'),
        lastReviewed: outside ? null : lastReviewed,
        biography: guardRich(person.biography, guard),
      },
    ]
  })

const selectQuote = (
  { quote, source, state, showing: shown }: EligibleQuote,
  kit: Kit,
  pack: Pack,
  sources: readonly SelectedSource[],
  outside: boolean,
  guard: Guard,
): SelectedQuote => {
  const speaker = speakerOf(quote, kit, shown.attribution, guard)
  const rendered = renderQuote(quote, source, pack.houseStyle, pack.language)
  const words = shown.show === 'quotation'
  const namesSource = speaker.by === 'name' && sources.some((one) => one.id === source.id)
  return {
    id: quote.id,
    kind: quote.kind,
    content: words
      ? {
          show: 'words',
          pieces: rendered.pieces,
          open: rendered.open,
          close: rendered.close,
          emphasised: rendered.notes.includes('emphasis-added'),
        }
      : { show: 'sense', text: quote.headline },
    language: source.language,
    headline: words ? quote.headline : '',
    themes: quote.themes,
    annotation: outside ? '' : guard(quote.annotation, 'quotes'),
    speaker,
    labels: shown.labels,
    embargoUntil: shown.labels.includes('embargoed-until') ? quote.release.until : null,
    edits: state.state === 'edited' ? state.edits : 0,
    translation: words ? quote.translation : null,
    translationIsOfficial: rendered.notes.includes('translation'),
    place: namesSource ? quotePlace(quote, source, words) : null,
  }
}

const quotePlace = (quote: EligibleQuote['quote'], source: Source, withWords: boolean): QuotePlace => {
  const paragraphs = paragraphsOf(source.text)
  const number = (offset: number): number => paragraphAt(paragraphs, offset)?.number ?? 1
  return {
    sourceId: source.id,
    firstParagraph: number(quote.anchors[0]?.start ?? 0),
    lastParagraph: number((quote.anchors.at(-1)?.end ?? 1) - 1),
    stretches: withWords ? quote.anchors.map(({ start, end, prefix, suffix }) => ({ start, end, prefix, suffix })) : [],
  }
}

const speakerOf = (
  quote: EligibleQuote['quote'],
  kit: Kit,
  attribution: 'name' | 'descriptor' | 'none',
  guard: Guard,
): SelectedQuote['speaker'] => {
  if (attribution === 'none') return { by: 'none' }
  if (attribution === 'descriptor') return { by: 'descriptor', descriptor: quote.release.descriptor }
  const person = kit.people.find((one) => one.id === quote.speakerId && one.standing === 'kept')
  if (person === undefined) return { by: 'name', personId: null, name: quote.speakerMention, role: '' }
  const role = [person.role, person.organisation].filter((part) => part !== '').join(', ')
  return { by: 'name', personId: person.id, name: person.printedName, role: guard(role, 'quotes') }
}

/**
 * The sources that may be named. The text of one is shown only where every quotation taken from it, also a dropped one,
 * may be shown in full with its speaker's name: the annex must not print what the pack keeps back. Notes of our own are
 * never for readers outside.
 */
const selectSources = (
  kit: Kit,
  pack: Pack,
  now: Instant,
  hidden: HiddenIdentities,
  notes: PackNote[],
): readonly SelectedSource[] => {
  const nameable = kit.sources.filter(
    (source) => !hidden.sourceIds.has(source.id) && givesAway(source.title, hidden.names) === null,
  )
  return nameable.map((source, index) => {
    const isOpen = isOpenTo(source, kit, pack, now, hidden)
    if (!isOpen) notes.push({ code: 'source.withheld', sourceId: source.id })
    const missing = missingFrom(source)
    if (missing.length > 0) notes.push({ code: 'source.incomplete', sourceId: source.id, missing })
    const { id, title, kind, origin, publisher, date, address, language, received, sha256, text } = source
    return {
      id,
      number: index + 1,
      title,
      kind,
      origin,
      publisher,
      date,
      address,
      language,
      received,
      sha256,
      text: isOpen ? text : null,
    }
  })
}

const isOpenTo = (source: Source, kit: Kit, pack: Pack, now: Instant, hidden: HiddenIdentities): boolean => {
  if (isOutside(pack.audience) && source.kind === 'note') return false
  if (givesAway(source.text, hidden.names) !== null) return false
  return kit.quotes
    .filter((quote) => quote.sourceId === source.id)
    .every((quote) => {
      const shown = showing(quote, { audience: pack.audience, now })
      return shown.show === 'quotation' && shown.attribution === 'name'
    })
}

const undecided = (kit: Kit, notes: PackNote[]): void => {
  const quotes = kit.quotes.filter((quote) => quote.standing === 'proposed').length
  const people = kit.people.filter((person) => person.standing === 'proposed').length
  if (quotes > 0) notes.push({ code: 'quotes.undecided', count: quotes })
  if (people > 0) notes.push({ code: 'people.undecided', count: people })
}
