import type { Input } from '#contract/calls'
import { call } from '../desk/desk'

/** A file whose pages are shown: one that waits to be taken in, or the one that a source came from. */
export type FileOf = Input<'source.piece'>['of']

/** What is longer is not drawn. */
const longestFile = 100_000_000

/** Its bytes, fetched in pieces; null: it is not there, or too long to be drawn. */
export const bytesOf = async (of: FileOf): Promise<Uint8Array | null> => {
  let whole: Uint8Array | null = null
  for (let from = 0; whole === null || from < whole.length;) {
    const reply = await call('source.piece', { of, from })
    if (!reply.ok || reply.value.size > longestFile || reply.value.piece.length === 0) return null
    whole ??= new Uint8Array(reply.value.size)
    whole.set(reply.value.piece, from)
    from += reply.value.piece.length
  }
  return whole
}
