import type { Kit } from '#core/model'
import { reconcile } from '#core/model/reconcile'
import type { Turns } from '#core/model/turns'
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

/** What goes ahead of an order: the kit so far. */
interface SentPart {
  readonly kind: 'part'
  readonly sent: SentKit
}

/** An order as it goes over the line. */
export type SentRequest = Exclude<PackRequest, MakeRequest | CandidatesRequest> | SentMake | SentCandidates | SentPart

/** Both ends of one line remember the kit that went over it last, and its pictures: what they are told comes in order. */
interface Last {
  readonly kit: Kit
  readonly media: ReadonlyMap<string, Uint8Array>
}

/**
 * Makes orders short that are sent over one line, one after another. Whatever carries a message copies it in one go, so a
 * long kit goes ahead in parts: whoever sends it can be heard by others between the turns.
 */
export const kitSender = (post: (sent: SentRequest) => void): ((request: PackRequest) => Turns<void>) => {
  let last: Last | null = null
  return function* (request) {
    if (!('kit' in request)) return post(request)
    const { kit, ...order } = request
    const before = last?.kit.id === kit.id ? last : null
    const known = before === null ? kit : yield* sameAs(before.kit, kit)
    let earlier = before?.kit ?? null
    for (const part of partsOf(earlier, known)) {
      post({ kind: 'part', sent: sentAfter(earlier, part) })
      yield
      earlier = part
    }
    const sent = sentAfter(earlier, known)
    const media = before?.media ?? new Map<string, Uint8Array>()
    last = { kit: known, media: 'media' in order ? picturesOf(known, media, order.media) : media }
    post('media' in order ? { ...order, sent, media: shortened(order.media, media) } : { ...order, sent })
  }
}

/** Makes them whole again at the other end; null: there is more to come of this one. Throws where the line began in its middle. */
export const kitReceiver = (): ((sent: SentRequest) => PackRequest | null) => {
  let last: Last | null = null
  return (request) => {
    if (!('sent' in request)) return request
    const { sent, ...order } = request
    const before = 'whole' in sent ? null : last
    const kit = 'whole' in sent ? sent.whole : changedKit(before, sent.changed)
    const media = before?.media ?? new Map<string, Uint8Array>()
    if (!('media' in order)) {
      last = { kit, media }
      return order.kind === 'part' ? null : { ...order, kit }
    }
    const own = restored(order.media, media)
    last = { kit, media: picturesOf(kit, media, own) }
    return { ...order, kit, media: own }
  }
}

/** What a kit that was read anew has as before is the same thing again. */
const sameAs = function* (before: Kit, now: Kit): Turns<Kit> {
  const fields: [string, unknown][] = []
  for (const [name, value] of Object.entries(now)) {
    fields.push([name, reconcile(before[name as keyof Kit], value)])
    yield
  }
  return reconcile(before, Object.fromEntries(fields) as unknown as Kit)
}

/** The way from one kit to the next in which much is new, list by list: what is new stands before what was there. */
const partsOf = function* (before: Kit | null, now: Kit): Generator<Kit> {
  const fields: Record<string, unknown> = { ...(before ?? { ...now, ...emptied(now) }) }
  let letters = 0
  for (const [name, list] of Object.entries(now)) {
    const was = fields[name]
    if (!Array.isArray(list) || !Array.isArray(was) || list === was) continue
    const there = new Set<unknown>(was)
    for (const [at, item] of list.entries()) {
      if (there.has(item)) continue
      letters += lettersIn(item)
      if (letters < lettersOfPart) continue
      yield { ...fields, [name]: [...list.slice(0, at + 1), ...was] } as unknown as Kit
      letters = 0
    }
    fields[name] = list
  }
}

const emptied = (kit: Kit): Partial<Kit> =>
  Object.fromEntries(Object.entries(kit).flatMap(([name, value]) => (Array.isArray(value) ? [[name, []]] : [])))

/** What any of our hosts carries in a millisecond or two. */
const lettersOfPart = 250_000

const lettersIn = (value: unknown): number => {
  if (typeof value === 'string') return value.length
  if (typeof value !== 'object' || value === null) return 0
  let letters = 0
  for (const inner of Object.values(value)) letters += lettersIn(inner)
  return letters
}

const sentAfter = (before: Kit | null, now: Kit): SentKit =>
  before === null ? { whole: now } : { changed: changesOf(before, now) }

/** Of the pictures that were sent those that somebody in the kit still has: the others are forgotten at both ends. */
const picturesOf = (
  { people }: Kit,
  known: ReadonlyMap<string, Uint8Array>,
  sent: MakeRequest['media'],
): ReadonlyMap<string, Uint8Array> => {
  const worn = new Set(people.map(({ photo }) => photo?.sha256))
  return new Map([...known, ...Object.entries(sent)].filter(([hash]) => worn.has(hash)))
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

const shortened = (media: MakeRequest['media'], known: ReadonlyMap<string, Uint8Array>): SentMedia =>
  Object.fromEntries(Object.entries(media).map(([hash, bytes]) => [hash, known.has(hash) ? null : bytes]))

const restored = (media: SentMedia, known: ReadonlyMap<string, Uint8Array>): MakeRequest['media'] =>
  Object.fromEntries(
    Object.entries(media).map(([hash, bytes]) => {
      const own = bytes ?? known.get(hash)
      if (own === undefined) throw new Error('A picture that was never sent')
      return [hash, own]
    }),
  )
