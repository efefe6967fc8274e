import type { Audience, Event, FrontSheet, Instant, Kit, Message, NamedDocument, Question } from '#core/model'
import { eligible } from '#core/quote/release/eligible'
import type { ViewNote } from './note'
import { selectPeople } from './people'
import { selectQuote } from './quotes'
import { selectSources } from './sources'
import type { ReaderView } from './view'
import { type PrintStyle, type Viewing, guardedRichText, reaches, viewingFrom } from './viewing'

/**
 * What a reader may see of a kit now. What they may not see does not exist in it. The rules of release come from
 * `core/quote`; `style` is only about marks and brackets.
 */
export const viewFor = (
  kit: Kit,
  audience: Audience,
  now: Instant,
  style: PrintStyle = { houseStyle: 'UN', language: 'en' },
): ReaderView => {
  const notes: ViewNote[] = []
  const { eligible: quotes, withheld, hidden } = eligible(kit, audience, { now })
  const viewing = viewingFrom({ kit, audience, now, style, hidden }, notes)
  for (const { quote, because } of withheld) {
    const until = because === 'embargoed' ? quote.release.until : null
    viewing.note({ code: 'quote.withheld', quoteId: quote.id, because, until })
  }
  noteUndecided(viewing)
  const documents = keptDocuments(kit)
  const sources = selectSources(
    viewing,
    new Set([
      ...quotes.map(({ source }) => source.id),
      ...documents.flatMap(({ mentions }) => mentions.map(({ sourceId }) => sourceId)),
    ]),
  )
  const people = selectPeople(viewing)
  return {
    audience,
    now,
    fictional: kit.fictional,
    event: selectEvent(viewing),
    front: selectFront(viewing),
    programme: selectProgramme(viewing, new Set(people.map((person) => person.id))),
    messages: selectMessages(viewing),
    people,
    quotes: quotes.map((quote) => selectQuote(viewing, quote, sources)),
    questions: selectQuestions(viewing),
    background: {
      mayUse: guardedRichText(kit.background.mayUse, 'background', viewing),
      notDisclosed: viewing.outside ? [] : guardedRichText(kit.background.notDisclosed, 'background', viewing),
    },
    documents: selectDocuments(viewing, documents, sources),
    sources,
    packs: selectPacks(viewing),
    notes,
  }
}

const noteUndecided = ({ kit, note }: Viewing): void => {
  for (const [code, list] of [
    ['quotes.undecided', kit.quotes],
    ['people.undecided', kit.people],
    ['documents.undecided', kit.documents],
  ] as const) {
    const count = list.filter(({ standing }) => standing === 'proposed').length
    if (count > 0) note({ code, count })
  }
}

const selectPacks = ({ kit, audience, guard }: Viewing): ReaderView['packs'] =>
  kit.packs.filter((pack) => pack.audience === audience).map((pack) => ({ ...pack, title: guard(pack.title, 'cover') }))

const selectEvent = ({ kit, outside, guard }: Viewing): Event => {
  const { event } = kit
  return {
    ...event,
    title: guard(event.title, 'cover'),
    place: guard(event.place, 'cover'),
    host: guard(event.host, 'cover'),
    preparedFor: outside ? '' : guard(event.preparedFor, 'cover'),
    preparedBy: outside ? '' : guard(event.preparedBy, 'cover'),
  }
}

const selectFront = ({ kit, outside, guard }: Viewing): FrontSheet | null => {
  if (outside) return null
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

const selectProgramme = ({ kit, guard }: Viewing, named: ReadonlySet<string>): ReaderView['programme'] =>
  kit.programme.map((item) => ({
    ...item,
    title: guard(item.title, 'programme'),
    place: guard(item.place, 'programme'),
    speakingRole: guard(item.speakingRole, 'programme'),
    leadIds: item.leadIds.filter((id) => named.has(id)),
  }))

const selectMessages = ({ kit, audience, outside, guard, note }: Viewing): readonly Message[] =>
  kit.messages.flatMap((message) => {
    if (!reaches(message.mayBeSaidTo, audience)) {
      note({ code: 'message.withheld', messageId: message.id })
      return []
    }
    const text = guard(message.text, 'points')
    if (text.trim() === '') return []
    const support = outside ? '' : guard(message.support, 'points')
    const owner = outside ? '' : guard(message.owner, 'points')
    return [{ ...message, text, support, owner }]
  })

const selectQuestions = ({ kit, audience, outside, guard }: Viewing): readonly Question[] =>
  kit.questions
    .filter((question) => reaches(question.mayBeSaidTo, audience))
    .map((question) => ({
      ...question,
      question: guard(question.question, 'questions'),
      answer: guard(question.answer, 'questions'),
      ifPressed: outside ? '' : guard(question.ifPressed, 'questions'),
    }))

const keptDocuments = ({ documents }: Kit): readonly NamedDocument[] =>
  documents.filter(({ standing }) => standing === 'kept')

const selectDocuments = (
  { outside, guard }: Viewing,
  documents: readonly NamedDocument[],
  sources: ReaderView['sources'],
): ReaderView['documents'] => {
  const open = new Set(sources.filter((source) => source.text !== null).map((source) => source.id))
  return documents
    .filter((document) => guard(document.name, 'documents') !== '')
    .map((document) => ({
      ...document,
      note: outside ? '' : guard(document.note, 'documents'),
      mentions: document.mentions.filter((mention) => open.has(mention.sourceId)),
    }))
}
