import {
  type ExportedItem,
  type Message,
  type ProgrammeItem,
  type Question,
  type SectionKind,
  sectionsFor,
} from '#core/model'
import { sha256 } from '#core/text/sha256'
import type { SelectedQuote } from '#core/view/view'
import { type Engagement, engagementsIn } from '../engagements'
import { inOrder } from '../inOrder'
import { outcomesIn, writtenInReadout } from '../sections/readout'
import type { Seen } from '../selected'

/** What a file says, thing by thing: what each says is a mark, its words stay in the kit. */
export const itemsOf = (selection: Seen): readonly ExportedItem[] => {
  const printed = new Set(sectionsFor(selection.pack).map(({ kind }) => kind))
  return [...printed].flatMap((section) =>
    thingsIn(section, selection).map(({ id, says }, index) => ({ section, id, number: index + 1, mark: markOf(says) })),
  )
}

interface Thing {
  readonly id: string
  readonly says: unknown
}

const markOf = (says: unknown): ExportedItem['mark'] => sha256(JSON.stringify(inOrder(says))).slice(0, 16)

/** Things of the kit as this reader sees them. What one says of another, such as the office of a speaker, is the other's. */
const thingsIn = (section: SectionKind, selection: Seen): readonly Thing[] => {
  const { event, front, background } = selection
  switch (section) {
    case 'cover': {
      // A marking is printed on every page, and the answers about capitals on none.
      const { capitals: _asked, marking: _everywhere, ...facts } = event
      return fieldsOf(section, facts)
    }
    case 'front-sheet':
      return front === null ? [] : fieldsOf(section, front)
    case 'background':
      return fieldsOf(section, background)
    case 'programme':
      return selection.programme.map(saidByItem)
    case 'engagements':
      return engagementsIn(selection).map(saidByEngagement)
    case 'points':
      return selection.messages.map(saidBeforehand)
    case 'people':
      return selection.people.map(said)
    case 'quotes':
      return selection.quotes.map(saidByQuote)
    case 'questions':
      return selection.questions.map(saidBeforehand)
    case 'objectives':
      return [...selection.objectives.map(said), ...fieldsOf(section, writtenIn(selection.approach))]
    case 'documents':
      return [
        ...selection.documents.map(({ id, name, symbol, note }) => ({ id, says: { name, symbol, note } })),
        ...selection.commitments.map(said),
      ]
    case 'readout':
      return [
        ...outcomesIn(selection)
          .filter(({ raised, outcome }) => raised !== 'unknown' || outcome !== '')
          .map(said),
        ...fieldsOf(section, writtenInReadout(selection.readout)),
        ...(sectionsFor(selection.pack).some(({ kind }) => kind === 'documents')
          ? []
          : selection.commitments.map(said)),
      ]
    case 'annex':
      return selection.sources.map(({ id, sha256: text, title, publisher, date, address, blanked }) => ({
        id,
        says: { text, title, publisher, date, address, blanked },
      }))
    case 'addendum':
    case 'cards':
    case 'contents':
    case 'evidence':
      return []
  }
}

/** A line of the programme; what it says as an engagement stands in its own part. */
const saidByItem = ({ id, day, time, minutes, title, place, leadIds, speakingRole, press }: ProgrammeItem): Thing => ({
  id,
  says: { day, time, minutes, title, place, leadIds, speakingRole, press },
})

/** Points, objectives and questions are told where they stand in the kit, so that a change of one is told once. */
const saidByEngagement = ({ item, present, messages, objectives, questions }: Engagement): Thing => ({
  id: item.id,
  says: {
    ...saidByItem(item),
    purpose: item.purpose,
    holds: [present, messages, objectives, questions].map((list) => list.map(({ id }) => id)),
  },
})

/** Of a record in which most may be empty: what is there. Who else may read it is nothing that it says. */
const writtenIn = ({ tactics, pressLine, ifAsked, noteTaker }: Seen['approach']): object =>
  Object.fromEntries(Object.entries({ tactics, pressLine, ifAsked, noteTaker }).filter(([, says]) => says.length > 0))

/** What came of it at the meeting is told by the readout. */
const saidBeforehand = ({
  raised: _raised,
  outcome: _outcome,
  outcomeFor: _outcomeFor,
  ...prepared
}: Message | Question): Thing => said(prepared)

const said = <Item extends { readonly id: string }>({ id, ...says }: Item): Thing => ({ id, says })

const fieldsOf = (section: SectionKind, fields: object): readonly Thing[] =>
  Object.entries(fields).map(([name, says]: [string, unknown]) => ({ id: `${section}.${name}`, says }))

/** Its speakers by who they are: another title is a change of theirs. Where the words stand is a change of the source. */
const saidByQuote = ({ id, place: _place, speaker, ...says }: SelectedQuote): Thing => ({
  id,
  says: { ...says, speaker: speaker.by === 'name' ? speaker.personIds : speaker },
})
