import type { Kit } from '../model'
import { type ThingKind, namingThings, thingsOf } from './called'

interface Leaning {
  readonly before: Kit
  /** The identifiers of what one side has taken out. */
  readonly gone: ReadonlySet<string>
  /** The side that has not. */
  readonly other: Kit
  readonly isChanged: (kind: ThingKind, was: object, is: object) => boolean
}

/**
 * Of what one side has taken out, that on which the other side has built since: new words of a source, words newly put into somebody's
 * mouth, a point that newly rests on a quotation. With the thing these would go, though nobody has decided about them.
 */
export const leanedOn = ({ before, gone, other, isChanged }: Leaning): ReadonlySet<string> => {
  const leaned = new Set<string>()
  if (gone.size === 0) return leaned
  const was = new Map(namersIn(before, gone).map((one) => [one.id, one]))
  const is = namersIn(other, gone)
  const stays = (id: string): void => {
    if (leaned.has(id)) return
    leaned.add(id)
    // What stays keeps what it names, and a source its quotations.
    for (const one of is)
      if (one.id === id || (one.sourceId === id && gone.has(one.id))) for (const named of one.named.keys()) stays(named)
  }
  for (const one of is) {
    const old = was.get(one.id)
    // What was changed and is gone on the other side is asked about, and may stay.
    const mayStay = gone.has(one.id) && old !== undefined && isChanged(one.kind, old.thing, one.thing)
    for (const [id, times] of one.named) if (mayStay || times > (old?.named.get(id) ?? 0)) stays(id)
  }
  return leaned
}

interface Namer {
  readonly kind: ThingKind
  readonly id: string
  readonly thing: object
  /** Of a quotation. */
  readonly sourceId: string | null
  /** How often it names each of what is gone. */
  readonly named: ReadonlyMap<string, number>
}

const namersIn = (kit: Kit, gone: ReadonlySet<string>): readonly Namer[] =>
  namingThings.flatMap((kind) =>
    thingsOf(kit, kind).map((thing) => {
      const { id, ...rest } = thing
      const sourceId = kind === 'quote' && 'sourceId' in thing ? String(thing.sourceId) : null
      return { kind, id, thing, sourceId, named: namedIn(rest, gone, new Map<string, number>()) }
    }),
  )

const namedIn = (value: unknown, gone: ReadonlySet<string>, found: Map<string, number>): Map<string, number> => {
  if (typeof value === 'string') {
    if (gone.has(value)) found.set(value, (found.get(value) ?? 0) + 1)
  } else if (typeof value === 'object' && value !== null)
    for (const one of Object.values(value)) namedIn(one, gone, found)
  return found
}
