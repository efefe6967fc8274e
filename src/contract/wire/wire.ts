import type { Kit } from '#core/model'
import type { Result } from '#core/model/result'
import type { KitPlace } from '../calls'
import type { Failure } from '../failures'
import type { KitView } from '../views'
import { type Delta, deltaOf, withDelta } from './delta'
import { Building, isLong, piecesOf } from './pieces'

/**
 * A reply on its way to the window. A kit may have ten megabytes and a decision changes a line of it: the kit of the reply
 * travels as what differs from the one that the window holds, so that an answer costs what was decided.
 */
export interface Wired {
  readonly reply: Result<unknown, Failure>
  /** null: no kit in the reply. `base` is the number of the kit that `delta` starts from; null when it is the whole kit. */
  readonly kit: {
    readonly place: KitPlace
    readonly number: number
    readonly base: number | null
    /** What is too long for a message is asked for in pieces, by the number of the kit. */
    readonly delta: Delta | 'inPieces'
  } | null
}

/**
 * What the carrier takes of it. A message is copied object by object, twice on the way into the window, and the pages of a
 * pack are ten thousand objects: as one text they cost a tenth. Bytes are no text, and go as they are.
 */
export const packed = (wired: Wired, hasBytes: boolean): unknown => (hasBytes ? wired : JSON.stringify(wired))

export const unpacked = (carried: unknown): Wired =>
  typeof carried === 'string' ? (JSON.parse(carried) as Wired) : (carried as Wired)

/** How a window asks for the next piece of a kit; null when it has had them all. */
export type AskPiece = (number: number) => Promise<unknown>

/** The sending end, one for a window. */
export class WireSender {
  private last: { readonly number: number; readonly kit: Kit } | null = null
  private readonly waiting = new Map<number, Generator<string, void>>()

  /** `held` is the number of the kit that the window holds; anything else means none. `place`: see the contract. */
  wired(reply: Result<unknown, Failure>, place: KitPlace | null, held: unknown): Wired {
    const view = reply.ok && place !== null ? viewAt(place, reply.value) : null
    if (!reply.ok || place === null || view === null) return { reply, kit: null }
    const { last } = this
    const number = (last?.number ?? 0) + 1
    const isHeld = last !== null && last.number === held && last.kit.id === view.kit.id
    this.last = { number, kit: view.kit }
    const delta: Delta = isHeld ? deltaOf(last.kit, view.kit) : { set: view.kit }
    return {
      reply: { ok: true, value: withView(place, reply.value, { ...view, kit: null }) },
      kit: {
        place,
        number,
        base: isHeld ? last.number : null,
        delta: isLong(delta) ? this.kept(number, delta) : delta,
      },
    }
  }

  /** The next piece of that kit; null: there is none, or none any more. */
  piece(number: unknown): string | null {
    const pieces = typeof number === 'number' ? this.waiting.get(number) : undefined
    const next = pieces?.next()
    if (next?.done !== false) this.waiting.delete(number as number)
    return next?.done === false ? next.value : null
  }

  private kept(number: number, delta: Delta): 'inPieces' {
    this.waiting.set(number, piecesOf(delta))
    // A window that began anew asks for none of the pieces that the former one was to have.
    for (const old of this.waiting.keys()) if (old <= number - mostWaiting) this.waiting.delete(old)
    return 'inPieces'
  }
}

/** Kits under way to one window at the same time. */
const mostWaiting = 16

/** The receiving end: it puts replies together again, in the order in which they come. */
export class WireReceiver {
  private last: { readonly number: number; readonly kit: Kit } | null = null
  private before: Promise<unknown> = Promise.resolve()

  /** `onLong` is given a kit that came in pieces, and may look it through with pauses before the reply is handed out. */
  constructor(
    private readonly ask: AskPiece,
    private readonly onLong: (kit: Kit) => Promise<void> = async () => undefined,
  ) {}

  /** What the sender is to be told with every call. */
  get held(): number | null {
    return this.last?.number ?? null
  }

  reply({ reply, kit }: Wired): Promise<Result<unknown, Failure>> {
    if (!reply.ok || kit === null) return Promise.resolve(reply)
    const answer = this.before.then(async () => {
      const { place, base, number, delta } = kit
      if (base !== null && base !== this.held) throw new Error(`A reply starts from kit ${base}; ${this.held} is held`)
      const whole = delta === 'inPieces' ? await this.fetched(number) : delta
      const made = withDelta(base === null ? null : this.last?.kit, whole) as Kit
      if (delta === 'inPieces') await this.onLong(made)
      this.last = { number, kit: made }
      return { ok: true as const, value: withView(place, reply.value, { ...viewAt(place, reply.value), kit: made }) }
    })
    this.before = answer.catch(() => undefined)
    return answer
  }

  /** While one piece is built in the next is under way, and the one after it is made. */
  private async fetched(number: number): Promise<Delta> {
    const building = new Building()
    for (let [next, after] = [this.ask(number), this.ask(number)]; ;) {
      const piece = await next
      if (piece === null) {
        await after
        return building.value() as Delta
      }
      next = after
      after = this.ask(number)
      building.take(piece)
    }
  }
}

type Holder = { readonly view: KitView | null }

/** null: an answer without a kit, where there might have been one. */
const viewAt = (place: KitPlace, value: unknown): KitView | null =>
  place === 'reply' ? (value as KitView | null) : ((value as Holder | null)?.view ?? null)

const withView = (place: KitPlace, value: unknown, view: object): unknown =>
  place === 'reply' ? view : { ...(value as Holder), view }
