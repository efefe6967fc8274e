import { isDeepStrictEqual } from 'node:util'
import type { Happening } from '#core/edit/happening'
import type { Turns } from '#core/model/turns'
import { Refusal } from '../refusal'
import type { KitCodec } from './kitCodec'

/**
 * Looks turn by turn whether what happened is the same when it is read back from a line of a journal. Else it is refused
 * before memory or disk have seen it: a kit must never hold what it cannot be opened with.
 */
export const readingAgain = function* (happening: Happening, codec: KitCodec): Turns<void> {
  if (!(yield* isWrittenAsItIs(happening))) throw new Refusal('edit.unreadable', { where: happening.did })
  // What JSON gives back is the same, so that its shape is to be asked of this.
  if (yield* codec.takes(happening)) return
  const read = codec.happeningsIn([happening])
  if (!read.ok) throw new Refusal('edit.unreadable', { where: String(read.failure.facts['what'] ?? happening.did) })
  if (!isDeepStrictEqual(read.value[0], happening)) throw new Refusal('edit.unreadable', { where: happening.did })
}

/**
 * Whether JSON gives back the very value, some things in a turn: texts, finite numbers but for the zero below zero, yes, no
 * and nothing, in lists without gaps and records of plain fields.
 */
const isWrittenAsItIs = function* (value: unknown): Turns<boolean> {
  const open: unknown[] = [value]
  for (let looked = 1; open.length > 0; looked += 1) {
    const item = open.pop()
    if (typeof item === 'object' && item !== null) {
      if (!hasOnlyFields(item)) return false
      for (const field of Object.values(item)) open.push(field)
    } else if (!isItself(item)) return false
    if (looked % inOneLook === 0) yield
  }
  return true
}

/** Things that are looked at in a turn, each of them quickly. */
const inOneLook = 256

const isItself = (value: unknown): boolean =>
  typeof value === 'number'
    ? Number.isFinite(value) && !Object.is(value, -0)
    : typeof value === 'string' || typeof value === 'boolean' || value === null

/** No value of a class, none that says by itself how it is written, no field that JSON would leave out or read as another. */
const hasOnlyFields = (value: object): boolean => {
  const isList = Array.isArray(value)
  if (Object.getPrototypeOf(value) !== (isList ? Array.prototype : Object.prototype) || 'toJSON' in value) return false
  if (Object.hasOwn(value, '__proto__')) return false
  const fields = Object.keys(value).length
  return Reflect.ownKeys(value).length === (isList ? fields + 1 : fields) && (!isList || fields === value.length)
}
