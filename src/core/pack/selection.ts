import type { Event, FrontSheet, Instant, Kit, Message, NamedDocument, Pack, Question } from '#core/model'
import { eligible } from '#core/quote/release/eligible'
import type { PackNote } from './note'
import { selectPeople } from './selectPeople'
import { selectQuote } from './selectQuotes'
import { selectSources } from './selectSources'
import type { Selection } from './selected'
import { nextVersion } from './version'
import { type Selecting, guardedRichText, reaches, selectingFrom } from './selecting'

/** What the audience of a pack may see of a kit now. The rules of release come from `core/quote`. */
export const selectionFor = (kit: Kit, pack: Pack, now: Instant): Selection => {
  const notes: PackNote[] = []
  const { eligible: quotes, withheld, hidden } = eligible(kit, pack, { now })
  const selecting = selectingFrom(kit, pack, now, hidden, notes)
  for (const { quote, because } of withheld) {
    const until = because === 'embargoed' ? quote.release.until : null
    selecting.note({ code: 'quote.withheld', quoteId: quote.id, because, until })
  }
  noteUndecided(selecting)
  const documents = keptDocuments(kit)
  const sources = selectSources(
    selecting,
    new Set([
      ...quotes.map(({ source }) => source.id),
      ...documents.flatMap(({ mentions }) => mentions.map(({ sourceId }) => sourceId)),
    ]),
  )
  const people = selectPeople(selecting)
  return {
    audience: pack.audience,
    version: nextVersion(kit, pack.id),
    now,
    fictional: kit.fictional,
    event: selectEvent(selecting),
    marking: pack.marking ?? kit.event.marking,
    front: selectFront(selecting),
    programme: selectProgramme(selecting, new Set(people.map((person) => person.id))),
    messages: selectMessages(selecting),
    people,
    quotes: quotes.map((quote) => selectQuote(selecting, quote, sources)),
    questions: selectQuestions(selecting),
    background: {
      mayUse: guardedRichText(kit.background.mayUse, 'background', selecting),
      notDisclosed: selecting.outside ? [] : guardedRichText(kit.background.notDisclosed, 'background', selecting),
    },
    documents: selectDocuments(selecting, documents, sources),
    sources,
    notes,
  }
}

const noteUndecided = ({ kit, note }: Selecting): void => {
  const quotes = kit.quotes.filter((quote) => quote.standing === 'proposed').length
  const people = kit.people.filter((person) => person.standing === 'proposed').length
  if (quotes > 0) note({ code: 'quotes.undecided', count: quotes })
  if (people > 0) note({ code: 'people.undecided', count: people })
}

const selectEvent = ({ kit, outside, guard }: Selecting): Omit<Event, 'marking'> => {
  const { marking: _, ...event } = kit.event
  return {
    ...event,
    title: guard(event.title, 'cover'),
    place: guard(event.place, 'cover'),
    host: guard(event.host, 'cover'),
    preparedFor: outside ? '' : guard(event.preparedFor, 'cover'),
    preparedBy: outside ? '' : guard(event.preparedBy, 'cover'),
  }
}

const selectFront = ({ kit, pack, outside, guard, note }: Selecting): FrontSheet | null => {
  if (outside) {
    const isWanted = pack.sections.some((section) => section.kind === 'front-sheet' && section.included)
    if (isWanted) note({ code: 'section.withheld', section: 'front-sheet' })
    return null
  }
  const { front } = kit
  return {
    ...front,
    purpose: guard(front.purpose, 'front-sheet'),
    objectives: front.objectives
      .map((objective) => guard(objective, 'front-sheet'))
      .filter((objective) => objective.trim() !== ''),
    avoid: guard(front.avoid, 'front-sheet'),
  }
}

const selectProgramme = ({ kit, guard }: Selecting, named: ReadonlySet<string>): Selection['programme'] =>
  kit.programme.map((item) => ({
    ...item,
    title: guard(item.title, 'programme'),
    place: guard(item.place, 'programme'),
    speakingRole: guard(item.speakingRole, 'programme'),
    leadIds: item.leadIds.filter((id) => named.has(id)),
  }))

const selectMessages = ({ kit, pack, outside, guard, note }: Selecting): readonly Message[] =>
  kit.messages.flatMap((message) => {
    if (!reaches(message.mayBeSaidTo, pack.audience)) {
      note({ code: 'message.withheld', messageId: message.id })
      return []
    }
    const text = guard(message.text, 'points')
    if (text.trim() === '') return []
    const support = outside ? '' : guard(message.support, 'points')
    const owner = outside ? '' : guard(message.owner, 'points')
    return [{ ...message, text, support, owner }]
  })

const selectQuestions = ({ kit, pack, outside, guard }: Selecting): readonly Question[] =>
  kit.questions
    .filter((question) => reaches(question.mayBeSaidTo, pack.audience))
    .map((question) => ({
      ...question,
      question: guard(question.question, 'questions'),
      answer: guard(question.answer, 'questions'),
      ifPressed: outside ? '' : guard(question.ifPressed, 'questions'),
    }))

const keptDocuments = ({ documents }: Kit): readonly NamedDocument[] => documents

const selectDocuments = (
  { outside, guard }: Selecting,
  documents: readonly NamedDocument[],
  sources: Selection['sources'],
): Selection['documents'] => {
  const open = new Set(sources.filter((source) => source.text !== null).map((source) => source.id))
  return documents
    .filter((document) => guard(document.name, 'documents') !== '')
    .map((document) => ({
      ...document,
      note: outside ? '' : guard(document.note, 'documents'),
      mentions: document.mentions.filter((mention) => open.has(mention.sourceId)),
    }))
}
