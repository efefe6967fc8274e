import type { Kit } from '#core/model'
import { reconcile } from '#core/model/reconcile'
import type { CandidatesRequest, MakeRequest, PackRequest } from './messages'

/**
 * A kit on the line to the process that makes packs: whole, or what of it is other than in the one that was sent last. A kit of
 * two hundred texts is a megabyte, and nearly every order comes after one word of it was changed.
 */
type SentKit = { readonly whole: Kit } | { readonly changed: Readonly<Record<string, SentField>> }

/** A field as it is now; of a list, what is in it: by its place in the list before where it is the same. */
type SentField = { readonly value: unknown } | { readonly items: readonly (number | { readonly item: unknown })[] }

/** Pictures by their hash; null: as they were sent with this kit before. */
type SentMedia = Readonly<Record<string, Uint8Array | null>>

type SentMake = Omit<MakeRequest, 'kit' | 'media'> & { readonly sent: SentKit; readonly media: SentMedia }
type SentCandidates = Omit<CandidatesRequest, 'kit'> & { readonly sent: SentKit }

/** An order as it goes over the line. */
export type SentRequest = Exclude<PackRequest, MakeRequest | CandidatesRequest> | SentMake | SentCandidates

/** Both ends of one line remember the kit that went over it last, and its pictures: what they are told comes in order. */
interface Last {
  readonly kit: Kit
  readonly media: Map<string, Uint8Array>
}

/** Makes orders short that are sent over one line, one after another. */
export const kitSender = (): ((request: PackRequest) => SentRequest) => {
  let last: Last | null = null
  return (request) => {
    if (!('kit' in request)) return request
    const { kit, ...order } = request
    const before = last?.kit.id === kit.id ? last : null
    // What a kit that was read anew has as before is the same thing again.
    const known = before === null ? kit : reconcile(before.kit, kit)
    const sent: SentKit = before === null ? { whole: known } : { changed: changesOf(before.kit, known) }
    const { media } = (last = { kit: known, media: before?.media ?? new Map<string, Uint8Array>() })
    return 'media' in order ? { ...order, sent, media: shortened(order.media, media) } : { ...order, sent }
  }
}

/** Makes them whole again at the other end. Throws where the line began in its middle. */
export const kitReceiver = (): ((sent: SentRequest) => PackRequest) => {
  let last: Last | null = null
  return (request) => {
    if (!('sent' in request)) return request
    const { sent, ...order } = request
    const before = 'whole' in sent ? null : last
    const { kit, media } = (last = {
      kit: 'whole' in sent ? sent.whole : changedKit(before, sent.changed),
      media: before?.media ?? new Map<string, Uint8Array>(),
    })
    return 'media' in order ? { ...order, kit, media: restored(order.media, media) } : { ...order, kit }
  }
}

const changesOf = (before: Kit, now: Kit): Readonly<Record<string, SentField>> =>
  Object.fromEntries(
    Object.entries(now).flatMap(([name, value]) => {
      const was: unknown = before[name as keyof Kit]
      if (value === was && Object.hasOwn(before, name)) return []
      return [[name, Array.isArray(value) && Array.isArray(was) ? { items: itemsOf(was, value) } : { value }]]
    }),
  )

const itemsOf = (
  before: readonly unknown[],
  now: readonly unknown[],
): readonly (number | { readonly item: unknown })[] => {
  const places = new Map(before.map((item, at) => [item, at]))
  return now.map((item) => (typeof item === 'object' ? places.get(item) : undefined) ?? { item })
}

const changedKit = (before: Last | null, changed: Readonly<Record<string, SentField>>): Kit => {
  if (before === null) throw new Error('Changes of a kit that was never sent')
  const fields = Object.entries(changed).map(([name, field]) => {
    if ('value' in field) return [name, field.value]
    const was = before.kit[name as keyof Kit] as unknown as readonly unknown[]
    return [name, field.items.map((item) => (typeof item === 'number' ? was[item] : item.item))]
  })
  return fields.length === 0 ? before.kit : { ...before.kit, ...(Object.fromEntries(fields) as Partial<Kit>) }
}

const shortened = (media: MakeRequest['media'], known: Map<string, Uint8Array>): SentMedia =>
  Object.fromEntries(
    Object.entries(media).map(([hash, bytes]) => {
      if (known.has(hash)) return [hash, null]
      known.set(hash, bytes)
      return [hash, bytes]
    }),
  )

const restored = (media: SentMedia, known: Map<string, Uint8Array>): MakeRequest['media'] =>
  Object.fromEntries(
    Object.entries(media).map(([hash, bytes]) => {
      if (bytes !== null) known.set(hash, bytes)
      const own = known.get(hash)
      if (own === undefined) throw new Error('A picture that was never sent')
      return [hash, own]
    }),
  )
