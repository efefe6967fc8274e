import { type Message, type ProgrammeItem, later } from '#core/model'
import type { Composing } from '../composing'
import type { Block, DocumentSection } from '../document'
import { type Engagement, engagementsIn } from '../engagements'
import { listName } from '../names'
import { placeOf } from '../places'
import { given, isBlank, plain } from '../text'
import { exchangeOf } from './objectives'
import { registerOf } from './people'
import { composePoint } from './points'
import { composeQuestion } from './questions'

/** Of each engagement a divider with its facts, and behind it what belongs to it. */
export const composeEngagements = (composing: Composing): readonly DocumentSection[] => {
  const engagements = engagementsIn(composing.selection)
  const made = new Set<string>()
  return engagements.flatMap((engagement, index): readonly DocumentSection[] => {
    const { id, title: typed } = engagement.item
    const title = isBlank(typed) ? composing.words.untitled : typed.trim()
    const blocks = inside(composing, engagement, made)
    const common = { kind: 'engagements', title, budget: null, opensPage: true } as const
    return [
      {
        ...common,
        subtitle: '',
        anchor: placeOf.engagement(id),
        rank: 'divider',
        blocks: [dividerOf(composing, engagement, title, { number: index + 1, of: engagements.length })],
      },
      ...(blocks.length === 0
        ? []
        : [
            {
              ...common,
              subtitle: whenAndWhere(composing, engagement.item),
              anchor: placeOf.behindDivider(id),
              rank: 'behind' as const,
              blocks,
            },
          ]),
    ]
  })
}

const dividerOf = (
  composing: Composing,
  { item }: Engagement,
  title: string,
  place: { readonly number: number; readonly of: number },
): Block => {
  const { words, selection } = composing
  const lead = selection.people.filter(({ id }) => item.leadIds.includes(id)).map(listName)
  const press = { open: words.programme.open, closed: words.programme.closed, unknown: '' }[item.press]
  return {
    kind: 'cover',
    anchor: placeOf.engagement(item.id),
    label: words.engagements.number(place),
    title,
    lead: whenAndWhere(composing, item),
    facts: [
      ...given(words.front.purpose, item.purpose),
      ...given(words.programme.lead, lead.join(words.listComma)),
      ...given(words.programme.role, item.speakingRole),
      ...given(words.programme.press, press),
    ],
    fictional: null,
  }
}

const whenAndWhere = (
  { words, selection: { event } }: Composing,
  { place, day, time, minutes }: ProgrammeItem,
): string =>
  words.whenAndWhere({
    place,
    startDay: day,
    endDay: null,
    startTime: time,
    endTime: time === null || minutes === null ? null : later(time, minutes),
    timeZone: event.timeZone,
  })

/** A point, an objective or a question of several engagements stands in each; what leads to it leads to the first. */
const inside = (
  composing: Composing,
  { item, present, messages, objectives, questions }: Engagement,
  made: Set<string>,
): readonly Block[] => {
  const { words } = composing
  const under = (title: string, blocks: readonly Block[]): readonly Block[] =>
    blocks.length === 0 ? [] : [headOf(title, placeOf.inEngagement(item.id, title)), ...blocks]
  const anchorOf = ({ id }: Message): string => {
    const isFirst = !made.has(id)
    made.add(id)
    return isFirst ? placeOf.point(id) : placeOf.pointAt(id, item.id)
  }
  return [
    ...under(
      words.sections.points,
      messages.map((message, index) => composePoint(composing, message, index + 1, anchorOf(message))),
    ),
    ...under(words.sections.objectives, exchangeOf(composing, objectives)),
    ...under(words.engagements.present, present.length === 0 ? [] : [registerOf(composing, present)]),
    ...under(
      words.sections.questions,
      questions.map((question) => composeQuestion(words, question)),
    ),
  ]
}

const headOf = (title: string, anchor: string): Block => ({
  kind: 'heading',
  level: 2,
  runs: plain(title),
  subtitle: '',
  anchor,
  listed: true,
})
