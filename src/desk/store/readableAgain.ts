import { isDeepStrictEqual } from 'node:util'
import type { Happening } from '#core/edit/happening'
import { Refusal } from '../refusal'
import type { KitCodec } from './kitCodec'

/**
 * What happened, if it is the same when it is read back from a line of a journal. Else it is refused before memory or disk
 * have seen it: a kit must never hold what it cannot be opened with.
 */
export const readableAgain = (happening: Happening, codec: KitCodec): Happening => {
  const read = codec.decodeHappenings([JSON.parse(JSON.stringify(happening))], codec.schema, null)
  if (!read.ok) throw new Refusal('edit.unreadable', { where: String(read.failure.facts['what'] ?? happening.did) })
  if (!isDeepStrictEqual(read.value[0], happening)) throw new Refusal('edit.unreadable', { where: happening.did })
  return happening
}
