import type { Kit, PersonId } from '#core/model'

export interface SpeakerColour {
  readonly line: string
  readonly soft: string
}

const colours = 8

/** A speaker's colours by the place in the kit's list of people; the same in every screen. */
export const speakerColour = (kit: Pick<Kit, 'people'>, personId: PersonId | undefined): SpeakerColour => {
  const at = kit.people.findIndex((person) => person.id === personId)
  if (at < 0) return { line: 'var(--ink-3)', soft: 'var(--panel)' }
  const number = (at % colours) + 1
  return { line: `var(--speaker-${number})`, soft: `var(--speaker-${number}-soft)` }
}
