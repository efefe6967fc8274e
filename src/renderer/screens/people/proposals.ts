import type { Person } from '#core/model'

/** The sources name them and nothing else: they are seldom wanted in a pack. */
export const isOnlyMentioned = (person: Person): boolean =>
  person.standing === 'proposed' && person.presence === 'mentioned'

/** Reviewing goes on with the next proposal below, else with the first one above; speakers come before those only mentioned. */
export const nextProposed = (people: readonly Person[], person: Person): Person | null => {
  const at = people.indexOf(person)
  const others = [...people.slice(at + 1), ...people.slice(0, at)].filter((other) => other.standing === 'proposed')
  return others.find((other) => !isOnlyMentioned(other)) ?? others[0] ?? null
}
