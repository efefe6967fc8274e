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
  const read = codec.decodeHappenings([happening], codec.schema, null)
  if (!read.ok) throw new Refusal('edit.unreadable', { where: String(read.failure.facts['what'] ?? happening.did) })
  if (!isDeepStrictEqual(read.value[0], happening)) throw new Refusal('edit.unreadable', { where: happening.did })
}

/** Whether JSON gives back the very value. Of a long list a few things are asked in a turn. */
const isWrittenAsItIs = function* (value: unknown): Turns<boolean> {
  if (typeof value === 'string') return true
  if (typeof value !== 'object' || value === null) return isDeepStrictEqual(throughJson(value), value)
  if (!isPlain(value)) return false
  if (Array.isArray(value) && value.length > inOneTurn) {
    for (let at = 0; at < value.length; at += inOneTurn) {
      const some = value.slice(at, at + inOneTurn)
      if (!isDeepStrictEqual(throughJson(some), some)) return false
      yield
    }
    return Object.keys(value).length === value.length
  }
  for (const name of Reflect.ownKeys(value)) {
    const isField = typeof name === 'string' && name !== '__proto__' && (name !== 'length' || !Array.isArray(value))
    if (!isField && name !== 'length') return false
    if (isField && !(yield* isWrittenAsItIs(Reflect.get(value, name)))) return false
  }
  return true
}

const throughJson = (value: unknown): unknown => {
  const text = JSON.stringify(value) as string | undefined
  return text === undefined ? undefined : JSON.parse(text)
}

/** No value of a class, and none that says by itself how it is written. */
const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return (prototype === Object.prototype || prototype === Array.prototype) && !('toJSON' in value)
}
