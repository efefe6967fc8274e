import { type MakeId, makeIdsFrom } from '#core/model'

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** Twenty letters and digits by chance: enough that no two ever meet. */
export const unique = (): string =>
  [...crypto.getRandomValues(new Uint8Array(20))].map((byte) => letters[byte % letters.length]).join('')

export const newId: MakeId = makeIdsFrom(unique)
