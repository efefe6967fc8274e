import type { Kit, Message, Question } from '#core/model'
import { headOf } from './tabs'

/** A point or a question of a kit in which something stands, numbered as the meeting view numbers them. */
export type Prepared = { readonly number: number; readonly head: string } & (
  { readonly kind: 'point'; readonly item: Message } | { readonly kind: 'question'; readonly item: Question }
)

export const preparedIn = ({ messages, questions }: Pick<Kit, 'messages' | 'questions'>): readonly Prepared[] =>
  [
    ...messages.map((item) => ({ kind: 'point' as const, item, head: headOf(item.text, '') })),
    ...questions.map((item) => ({ kind: 'question' as const, item, head: headOf(item.question, '') })),
  ]
    .filter(({ head }) => head !== '')
    .map((one, index) => ({ ...one, number: index + 1 }))

/** The element in which it is written what came of something. */
export const outcomeField = (id: string): string => `outcome-${id}`
