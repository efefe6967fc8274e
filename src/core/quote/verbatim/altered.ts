import type { Source } from '#core/model'
import { sha256 } from '#core/text/sha256'

/** Answers for sources already looked at: a source never changes, so neither does the answer. */
const known = new WeakMap<Source, boolean>()

/** Whether the text of a source is not the one that was hashed when it came in. No edit does that; another program can. */
export const isAltered = (source: Source): boolean => {
  const before = known.get(source)
  if (before !== undefined) return before
  const answer = sha256(source.text) !== source.sha256
  known.set(source, answer)
  return answer
}
