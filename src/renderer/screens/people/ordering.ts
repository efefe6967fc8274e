import { type PeopleOrder, officeShown } from '#core/model'
import { decideAndTell, tell } from '../../state/actions'
import { session } from '../../state/session'
import { words } from '../../words'

const w = words.people.order

export type ChosenOrder = Exclude<PeopleOrder, 'kit'>
export const chosenOrders = ['states', 'organisations', 'country'] as const satisfies readonly ChosenOrder[]

/** So many of those without a place are named. */
const fewNames = 4

/**
 * Puts everybody of the open kit in order as one step, and says whose place that order does not tell. What they are is what they are on
 * the day of the event; countries are sorted as the kit’s first pack calls them.
 */
export const putInOrder = async (order: ChosenOrder): Promise<void> => {
  const { inRankOrder } = await import('#core/rank/inRankOrder')
  const kit = session.read().open?.kit
  if (kit === undefined) return
  const people = kit.people
    .filter(({ standing }) => standing !== 'dropped')
    .map((person) => ({ ...officeShown(person, kit.event.startDay), id: person.id, name: person.printedName }))
  const found = inRankOrder(people, order, kit.packs[0]?.language ?? 'en')
  const ids = found.people.map(({ id }) => id)
  const names = found.unranked.map(({ name }) => name || words.people.unnamed)
  const behind = w.behind({
    names: names.slice(0, fewNames).join(', '),
    more: Math.max(0, names.length - fewNames),
  })
  const told = (sentence: string): string => (names.length === 0 ? sentence : `${sentence} ${behind}`)
  const isSo = ids.every((id, at) => kit.people[at]?.id === id)
  if (isSo) tell({ text: told(w.already) })
  else await decideAndTell({ kind: 'person.order', ids }, told(w.done))
}
