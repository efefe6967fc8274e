import { type Message, type Objective, type ProgrammeItem, type Question, sectionsFor } from '#core/model'
import type { SelectedPerson } from '#core/view/people'
import type { Seen } from './selected'

/** An engagement of a visit, with what of the pack belongs to it. */
export interface Engagement {
  readonly item: ProgrammeItem
  readonly present: readonly SelectedPerson[]
  readonly messages: readonly Message[]
  readonly objectives: readonly Objective[]
  readonly questions: readonly Question[]
}

type Shared = Pick<Seen, 'messages' | 'objectives' | 'questions'>

/** The engagements that have a part of their own in this pack; one of which these readers would find nothing is none. */
export const engagementsIn = (selection: Seen): readonly Engagement[] =>
  sectionsFor(selection.pack).some(({ kind }) => kind === 'engagements')
    ? selection.programme
        .filter(({ isEngagement }) => isEngagement)
        .map((item) => engagementOf(selection, item))
        .filter(holdsSomething)
    : []

/** What belongs to no engagement in particular: it stands in the sections of the whole pack, and the rest does not stand there again. */
export const belongsToAll = (selection: Seen): Shared => {
  const shared = engagementsIn(selection)
  if (shared.length === 0) return selection
  const taken = new Set<unknown>(
    shared.flatMap(({ messages, objectives, questions }) => [...messages, ...objectives, ...questions]),
  )
  const rest = <Item>(list: readonly Item[]): readonly Item[] => list.filter((item) => !taken.has(item))
  return {
    messages: rest(selection.messages),
    objectives: rest(selection.objectives),
    questions: rest(selection.questions),
  }
}

const engagementOf = (selection: Seen, item: ProgrammeItem): Engagement => ({
  item,
  present: named(selection.people, item.presentIds),
  messages: named(selection.messages, item.messageIds),
  objectives: named(selection.objectives, item.objectiveIds),
  questions: named(selection.questions, item.questionIds),
})

/** In the order of the kit, which is that of protocol for people and of weight for points. */
const named = <Item extends { readonly id: string }>(list: readonly Item[], ids: readonly string[]): readonly Item[] =>
  list.filter(({ id }) => ids.includes(id))

const holdsSomething = ({ item, present, messages, objectives, questions }: Engagement): boolean =>
  item.purpose.trim() !== '' || [present, messages, objectives, questions].some((list) => list.length > 0)
