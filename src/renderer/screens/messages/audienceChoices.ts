import type { Audience, OurSide } from '#core/model'
import type { Choice } from '../../parts/Select'
import { words } from '../../words'

/** From the nearest reader to the furthest. */
export const audienceChoices: readonly Choice<Audience>[] = (
  ['principal', 'delegation', 'counterpart', 'press'] as const
).map((value) => ({
  value,
  title: words.messages.mayBeSaidTo[value],
}))

/** Readers on our side of the table. */
export const ourSideChoices: readonly Choice<OurSide>[] = (['principal', 'delegation'] as const).map((value) => ({
  value,
  title: words.messages.mayBeSaidTo[value],
}))
