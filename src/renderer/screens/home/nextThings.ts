import type { KitCard } from '#contract/views'

/** Something that waits for the person. */
export type NextThing =
  | { readonly kind: 'event'; readonly card: KitCard; readonly days: number }
  | { readonly kind: 'review'; readonly card: KitCard }
  | { readonly kind: 'trouble'; readonly card: KitCard }

/** What waits, at most three: kits that cannot be opened, the events of the coming month, proposals nobody has decided. */
export const nextThings = (cards: readonly KitCard[], today: string): readonly NextThing[] => {
  const sound = cards.filter((card) => card.trouble === null)
  const trouble = cards.filter((card) => card.trouble !== null).map((card) => ({ kind: 'trouble', card }) as const)
  const events = sound
    .flatMap((card) => {
      const days = daysUntil(card, today)
      return days === null || days > 31 ? [] : [{ kind: 'event', card, days } as const]
    })
    .toSorted((a, b) => a.days - b.days)
  const reviews = sound
    .filter((card) => card.proposed > 0)
    .toSorted((a, b) => b.changed.localeCompare(a.changed))
    .map((card) => ({ kind: 'review', card }) as const)
  return [...trouble.slice(0, 1), ...events.slice(0, reviews.length > 0 ? 1 : 2), ...reviews].slice(0, 3)
}

/** Whole days until an event begins; 0 while it is on; null when it is over or undated. */
const daysUntil = (card: KitCard, today: string): number | null => {
  if (card.startDay === null) return null
  if ((card.endDay ?? card.startDay) < today) return null
  return Math.max(0, Math.round((Date.parse(card.startDay) - Date.parse(today)) / 86_400_000))
}
