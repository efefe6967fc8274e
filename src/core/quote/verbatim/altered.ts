import type { Source } from '#core/model'
import { sha256 } from '#core/text/sha256'

interface Known {
  readonly text: string
  readonly sha256: string
  readonly isAltered: boolean
}

/** Answers for texts already looked at, by what came with each: its record may be written anew, its text never changes. */
const known = new WeakMap<Source['arrival'], Known>()

/** Whether the text of a source is not the one that was hashed when it came in. No edit does that; another program can. */
export const isAltered = (source: Source): boolean => {
  const before = known.get(source.arrival)
  if (before !== undefined && before.text === source.text && before.sha256 === source.sha256) return before.isAltered
  return looked(source, sha256(source.text))
}

/** Whether it has been looked at. */
export const isLookedAt = ({ arrival, text, sha256: hash }: Source): boolean => {
  const before = known.get(arrival)
  return before !== undefined && before.text === text && before.sha256 === hash
}

/** Of a long text somebody else may have found the SHA-256 (see `sha256`) meanwhile: then nobody waits for ours. */
export const looked = ({ arrival, text, sha256: claimed }: Source, found: string): boolean => {
  const isOther = found !== claimed
  known.set(arrival, { text, sha256: claimed, isAltered: isOther })
  return isOther
}
