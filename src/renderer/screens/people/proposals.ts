import { type Kit, type Person, isOffered } from '#core/model'
import { words } from '../../words'

const w = words.people.proposal

/** The sources name them and nothing else: they are seldom wanted in a pack. */
export const isOnlyMentioned = (person: Person): boolean =>
  person.standing === 'proposed' && person.presence === 'mentioned'

/** Reviewing goes on with the next proposal below, else with the first one above; speakers come before those only mentioned. */
export const nextProposed = (people: readonly Person[], person: Person): Person | null => {
  const at = people.indexOf(person)
  const others = [...people.slice(at + 1), ...people.slice(0, at)].filter((other) => other.standing === 'proposed')
  return others.find((other) => !isOnlyMentioned(other)) ?? others[0] ?? null
}

/** How the sources have them. Quoted is only who has words in this kit: what was dropped or given to another is nobody's. */
export const presenceIn = (kit: Pick<Kit, 'quotes'>, { id, presence }: Person): string => {
  if (presence !== 'quoted') return w.presences[presence]
  const quotes = kit.quotes.filter(
    (quote) => quote.standing !== 'dropped' && !isOffered(quote) && quote.speakerIds.includes(id),
  ).length
  return w.quoted({ quotes })
}
