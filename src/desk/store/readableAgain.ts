import { isDeepStrictEqual } from 'node:util'
import type { Happening } from '#core/edit/happening'
import { type Turns, inOneTurn } from '#core/model/turns'
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

/** Whether JSON gives back the very value; of a long list some things are asked in a turn. */
const isWrittenAsItIs = function* (value: unknown): Turns<boolean> {
  if (typeof value !== 'object' || value === null || !hasOnlyFields(value)) return isItself(value)
  const items: readonly unknown[] = Object.values(value)
  for (const [at, item] of items.entries()) {
    // A thing of a long list is short.
    if (!(items.length > inOneTurn ? isItself(item) : yield* isWrittenAsItIs(item))) return false
    if (at % inOneTurn === inOneTurn - 1) yield
  }
  return true
}

/** Texts, finite numbers but for the zero below zero, yes, no and nothing, in lists without gaps and records of plain fields. */
const isItself = (value: unknown): boolean => {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0)
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' || typeof value === 'boolean' || value === null
  if (!hasOnlyFields(value)) return false
  for (const item of Object.values(value)) if (!isItself(item)) return false
  return true
}

/** No value of a class, none that says by itself how it is written, no field that JSON would leave out or read as another. */
const hasOnlyFields = (value: object): boolean => {
  const isList = Array.isArray(value)
  if (Object.getPrototypeOf(value) !== (isList ? Array.prototype : Object.prototype) || 'toJSON' in value) return false
  if (Object.hasOwn(value, '__proto__')) return false
  const fields = Object.keys(value).length
  return Reflect.ownKeys(value).length === (isList ? fields + 1 : fields) && (!isList || fields === value.length)
}
