import {
  Approach,
  type Audience,
  Background,
  Commitment,
  Event,
  FrontSheet,
  type Instant,
  type Kit,
  Message,
  NamedDocument,
  Objective,
  Pack,
  ProgrammeItem,
  Question,
  Readout,
  blankReadout,
  isReported,
  noOutcome,
} from '#core/model'
import { eligible } from '#core/quote/release/eligible'
import { hiddenIdentities } from '#core/quote/release/hidden'
import { isOpenedTo } from '#core/quote/release/release'
import type { ViewNote } from './note'
import { selectPeople } from './people'
import { selectQuote } from './quotes'
import { selectSources } from './sources'
import type { ReaderView } from './view'
import { type PrintStyle, type Viewing, reaches, viewingFrom } from './viewing'

const usualStyle: PrintStyle = { houseStyle: 'UN', language: 'en' }

/**
 * What a reader may see of a kit now. What they may not see does not exist in it. The rules of release come from
 * `core/quote`; `style` is only about marks and brackets. `select`: how each quotation is.
 */
export const viewFor = (
  kit: Kit,
  audience: Audience,
  now: Instant,
  style: PrintStyle = usualStyle,
  select: typeof selectQuote = selectQuote,
): ReaderView => {
  const notes: ViewNote[] = []
  const { eligible: quotes, withheld, hidden } = eligible(kit, audience, { now })
  const viewing = viewingFrom({ kit, audience, now, style, hidden }, notes)
  for (const { quote, because } of withheld) {
    const until = because === 'embargoed' ? quote.release.until : null
    viewing.note({ code: 'quote.withheld', quoteId: quote.id, because, until })
  }
  for (const { quote } of quotes)
    if (isOpenedTo(audience, quote.release))
      viewing.note({ code: 'quote.opened', quoteId: quote.id, reason: quote.release.override })
  noteUndecided(viewing)
  const documents = keptDocuments(kit)
  const sources = selectSources(
    viewing,
    new Set([
      ...quotes.map(({ source }) => source.id),
      ...documents.flatMap(({ mentions }) => mentions.map(({ sourceId }) => sourceId)),
    ]),
  )
  const seenSources = new Map(sources.map((source) => [source.id, source]))
  const people = selectPeople(viewing)
  const messages = selectMessages(viewing)
  const questions = selectQuestions(viewing)
  const objectives = selectObjectives(viewing)
  return {
    audience,
    now,
    fictional: kit.fictional,
    event: selectEvent(viewing),
    front: selectFront(viewing),
    programme: selectProgramme(viewing, { people, messages, objectives, questions }),
    messages,
    people,
    quotes: quotes.map((quote) => select(viewing, quote, seenSources)),
    questions,
    background: viewing.guarded(
      Background,
      { ...kit.background, notDisclosed: viewing.outside ? [] : kit.background.notDisclosed },
      'background',
    ),
    objectives,
    approach: selectApproach(viewing),
    commitments: selectCommitments(viewing),
    readout: selectReadout(viewing, people),
    documents: selectDocuments(viewing, documents, sources),
    sources,
    packs: selectPacks(viewing),
    notes,
  }
}

/** The event and the packs of the same view, where nothing else is asked for: a name for a file is wanted at once. */
export const titlesFor = (kit: Kit, audience: Audience, now: Instant): Pick<ReaderView, 'event' | 'packs'> => {
  const hidden = hiddenIdentities(kit, audience)
  const viewing = viewingFrom({ kit, audience, now, style: usualStyle, hidden }, [])
  return { event: selectEvent(viewing), packs: selectPacks(viewing) }
}

const noteUndecided = ({ kit, note }: Viewing): void => {
  for (const [code, list] of [
    // What the narrator reports is taken by whoever wants it, and asks nobody.
    ['quotes.undecided', kit.quotes.filter((quote) => !isReported(quote))],
    ['people.undecided', kit.people],
    ['documents.undecided', kit.documents],
  ] as const) {
    const count = list.filter(({ standing }) => standing === 'proposed').length
    if (count > 0) note({ code, count })
  }
}

const selectPacks = ({ kit, audience, guarded }: Viewing): ReaderView['packs'] =>
  kit.packs
    .filter((pack) => pack.audience === audience)
    // Who else gets a copy is told to nobody who gets one.
    .map((pack) => guarded(Pack, { ...pack, distribution: [] }, 'cover'))

const selectEvent = ({ kit: { event }, outside, guarded }: Viewing): Event =>
  guarded(
    Event,
    {
      ...event,
      preparedFor: outside ? '' : event.preparedFor,
      preparedBy: outside ? '' : event.preparedBy,
      // Answers of its maker; the texts they are about are shown by themselves.
      capitals: [],
    },
    'cover',
  )

const selectFront = ({ kit, outside, guarded }: Viewing): FrontSheet | null => {
  if (outside) return null
  const front = guarded(FrontSheet, kit.front, 'front-sheet')
  return { ...front, objectives: front.objectives.filter(isWritten) }
}

const isWritten = (text: string): boolean => text.trim() !== ''

/** What an engagement is for is said on our side of the table alone; what it holds is as far as it reaches this reader. */
const selectProgramme = (
  { kit, outside, guarded }: Viewing,
  view: Pick<ReaderView, 'people' | 'messages' | 'objectives' | 'questions'>,
): ReaderView['programme'] => {
  const seen = (list: readonly { readonly id: string }[]) => {
    const ids = new Set(list.map(({ id }) => id))
    return <Id extends string>(wanted: readonly Id[]): readonly Id[] => wanted.filter((id) => ids.has(id))
  }
  const [people, messages, objectives, questions] = [
    seen(view.people),
    seen(view.messages),
    seen(view.objectives),
    seen(view.questions),
  ]
  return kit.programme.map((item) => ({
    ...guarded(ProgrammeItem, outside ? { ...item, purpose: '' } : item, 'programme'),
    leadIds: people(item.leadIds),
    presentIds: people(item.presentIds),
    messageIds: messages(item.messageIds),
    objectiveIds: objectives(item.objectiveIds),
    questionIds: questions(item.questionIds),
  }))
}

const selectMessages = ({ kit, audience, outside, guarded, note }: Viewing): readonly Message[] =>
  kit.messages.flatMap((message) => {
    if (!reaches(message.mayBeSaidTo, audience)) {
      note({ code: 'message.withheld', messageId: message.id })
      return []
    }
    const known = asFarAsTold(message, audience)
    const seen = outside ? { ...known, support: '', owner: '' } : known
    return [guarded(Message, seen, 'points')].filter(({ text }) => isWritten(text))
  })

const selectQuestions = ({ kit, audience, outside, guarded }: Viewing): readonly Question[] =>
  kit.questions
    .filter((question) => reaches(question.mayBeSaidTo, audience))
    .map((question) => asFarAsTold(question, audience))
    .map((question) => guarded(Question, outside ? { ...question, ifPressed: '' } : question, 'questions'))

/** What came of it at the meeting has readers of its own. */
const asFarAsTold = <Item extends Pick<Message, keyof typeof noOutcome>>(item: Item, audience: Audience): Item =>
  reaches(item.outcomeFor, audience) ? item : { ...item, ...noOutcome }

const selectObjectives = ({ kit, audience, guarded }: Viewing): readonly Objective[] =>
  kit.objectives
    .filter(({ readBy }) => reaches(readBy, audience))
    .map((objective) => guarded(Objective, objective, 'objectives'))
    .filter(({ text, response }) => isWritten(text) || isWritten(response))

const selectApproach = ({ kit: { approach }, audience, guarded }: Viewing): Approach => {
  const { tactics, tacticsFor, pressLine, pressLineFor, ifAsked, ifAskedFor, noteTaker, noteTakerFor } = approach
  const seen = {
    ...approach,
    tactics: reaches(tacticsFor, audience) ? tactics.filter(isWritten) : [],
    pressLine: reaches(pressLineFor, audience) ? pressLine : '',
    ifAsked: reaches(ifAskedFor, audience) ? ifAsked : '',
    noteTaker: reaches(noteTakerFor, audience) ? noteTaker : '',
  }
  const open = guarded(Approach, seen, 'objectives')
  return { ...open, tactics: open.tactics.filter(isWritten) }
}

const selectCommitments = ({ kit, audience, outside, guarded }: Viewing): readonly Commitment[] =>
  kit.commitments
    .filter(({ readBy }) => reaches(readBy, audience))
    .map((commitment) => guarded(Commitment, outside ? { ...commitment, owner: '' } : commitment, 'documents'))
    .filter(({ text }) => isWritten(text))

/** Who may not be named was at no meeting. */
const selectReadout = ({ kit: { readout }, audience, guarded }: Viewing, people: ReaderView['people']): Readout => {
  if (!reaches(readout.readBy, audience)) return blankReadout
  const seen = new Set<string>(people.map(({ id }) => id))
  return {
    ...guarded(Readout, readout, 'readout'),
    presentIds: readout.presentIds.filter((id) => seen.has(id)),
  }
}

const keptDocuments = ({ documents }: Kit): readonly NamedDocument[] =>
  documents.filter(({ standing }) => standing === 'kept')

const selectDocuments = (
  { outside, guarded }: Viewing,
  documents: readonly NamedDocument[],
  sources: ReaderView['sources'],
): ReaderView['documents'] => {
  const open = new Set(sources.filter((source) => source.text !== null).map((source) => source.id))
  return documents
    .map((document) => ({
      ...guarded(NamedDocument, outside ? { ...document, note: '' } : document, 'documents'),
      mentions: document.mentions.filter((mention) => open.has(mention.sourceId)),
    }))
    .filter(({ name }) => isWritten(name))
}
