import type { PersonId } from '#core/model'
import type { SelectedQuote } from '#core/view/view'

/** The quotations that a person is named for, in their order. Of a long pack hundreds of people are looked up among thousands. */
export const spokenBy = (quotes: readonly SelectedQuote[], person: PersonId): readonly SelectedQuote[] => {
  const known = byPerson.get(quotes) ?? grouped(quotes)
  byPerson.set(quotes, known)
  return known.get(person) ?? []
}

type ByPerson = ReadonlyMap<PersonId, readonly SelectedQuote[]>

const byPerson = new WeakMap<readonly SelectedQuote[], ByPerson>()

const grouped = (quotes: readonly SelectedQuote[]): ByPerson => {
  const found = new Map<PersonId, SelectedQuote[]>()
  for (const quote of quotes) {
    if (quote.speaker.by !== 'name') continue
    for (const id of new Set(quote.speaker.personIds)) {
      const own = found.get(id)
      if (own === undefined) found.set(id, [quote])
      else own.push(quote)
    }
  }
  return found
}
