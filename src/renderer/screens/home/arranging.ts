import type { KitCard } from '#contract/views'

export type KitOrder = 'event' | 'changed' | 'title'

/** The cards in the order asked for. By event: what comes next first, then the undated, then what is over, latest first. */
export const arranged = (cards: readonly KitCard[], order: KitOrder, today: string): readonly KitCard[] => {
  switch (order) {
    case 'changed':
      return cards.toSorted((a, b) => b.changed.localeCompare(a.changed))
    case 'title':
      return cards.toSorted((a, b) => a.title.localeCompare(b.title))
    case 'event':
      return cards.toSorted(
        (a, b) => rank(a, today) - rank(b, today) || byDay(a, b, today) || b.changed.localeCompare(a.changed),
      )
  }
}

const rank = (card: KitCard, today: string): number => {
  const last = card.endDay ?? card.startDay
  return last === null ? 1 : last >= today ? 0 : 2
}

const byDay = (a: KitCard, b: KitCard, today: string): number => {
  const ahead = (a.startDay ?? '').localeCompare(b.startDay ?? '')
  return rank(a, today) === 0 ? ahead : -ahead
}
