import type { KitId } from '#core/model'

/** A kit keeps its colour for life: it comes from its identifier. The title always stands beside it. */
export const kitColour = (kitId: KitId): string => {
  let sum = 0
  for (const letter of kitId) sum = (sum * 31 + letter.charCodeAt(0)) % 9_973
  return `var(--speaker-${(sum % 8) + 1})`
}
