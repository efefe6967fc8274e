import type { Kit, PackId } from '#core/model'

/** The number that the next file of a pack gets: one more than the highest that left, 1 when none did. */
export const nextVersion = (kit: Pick<Kit, 'exports'>, id: PackId): number =>
  1 + Math.max(0, ...kit.exports.filter(({ packId }) => packId === id).map(({ version }) => version))
