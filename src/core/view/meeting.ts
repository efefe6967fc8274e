import { type Audience, type Day, type Instant, type Kit, type MessageId, type QuestionId, rolledUp } from '#core/model'
import type { ReaderView } from './view'
import { viewFor } from './viewFor'

/** Something to be said at a meeting, under the number by which it is found there. */
export interface MeetingItem {
  readonly number: number
  readonly kind: 'point' | 'question'
  readonly id: MessageId | QuestionId
  /** The point, or what is asked. */
  readonly head: string
  /** What supports the point, or the answer; empty where nothing is written. */
  readonly more: string
  /** Said only when asked again. */
  readonly ifPressed: string
  readonly mayBeSaidTo: Audience
  /** Somebody has said that it was. */
  readonly isRaised: boolean
  /** The day until which it may be used has passed. */
  readonly isExpired: boolean
}

/** All that stands on the table: what the principal may see, and nothing of the kit beside it. */
export interface Meeting {
  /** Never lower than that of a point or an answer under it. */
  readonly marking: string
  /** Empty where it may not be told, or nobody has said it. */
  readonly title: string
  readonly items: readonly MeetingItem[]
}

export const meetingOf = (kit: Kit, now: Instant): Meeting => {
  const view = viewFor(kit, 'principal', now)
  const items = meetingItems(view, now.slice(0, 10))
  const lines = items.flatMap(({ head, more, ifPressed }) => [head, more, ifPressed].join('\n').split('\n'))
  return {
    marking: rolledUp(view.event.marking, lines, kit.event.capitals).label,
    title: view.event.title,
    items,
  }
}

/** Points in their order, then questions, numbered through: what one reader may see of both. What says nothing is left out. */
const meetingItems = ({ messages, questions }: ReaderView, today: Day): readonly MeetingItem[] =>
  [
    ...messages.map(({ id, text, support, mayBeSaidTo, expires, raised }) => ({
      kind: 'point' as const,
      id,
      head: text.trim(),
      more: support.trim(),
      ifPressed: '',
      mayBeSaidTo,
      isRaised: raised === 'raised',
      isExpired: expires !== null && expires < today,
    })),
    ...questions.map(({ id, question, answer, ifPressed, mayBeSaidTo, raised }) => ({
      kind: 'question' as const,
      id,
      head: question.trim(),
      more: answer.trim(),
      ifPressed: ifPressed.trim(),
      mayBeSaidTo,
      isRaised: raised === 'raised',
      isExpired: false,
    })),
  ]
    .filter(({ head, more, ifPressed }) => head !== '' || more !== '' || ifPressed !== '')
    .map((item, index) => ({ number: index + 1, ...item }))

/**
 * What a figure leads to that is typed after others: the number that they make together, or, where there is none, the one
 * that begins anew with it. 0: nothing has that number.
 */
export const numberTyped = (before: number, figure: number, last: number): number => {
  const together = before * 10 + figure
  if (together >= 1 && together <= last) return together
  return figure >= 1 && figure <= last ? figure : 0
}
