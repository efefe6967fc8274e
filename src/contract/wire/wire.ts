import type { Kit } from '#core/model'
import type { Result } from '#core/model/result'
import type { KitPlace } from '../calls'
import type { Failure } from '../failures'
import type { KitView } from '../views'
import { type Delta, deltaOf, withDelta } from './delta'

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
    readonly delta: Delta
  } | null
}

/** The sending end, one for a window. */
export class WireSender {
  private last: { readonly number: number; readonly kit: Kit } | null = null

  /** `held` is the number of the kit that the window holds; anything else means none. `place`: see the contract. */
  wired(reply: Result<unknown, Failure>, place: KitPlace | null, held: unknown): Wired {
    const view = reply.ok && place !== null ? viewAt(place, reply.value) : null
    if (!reply.ok || place === null || view === null) return { reply, kit: null }
    const { last } = this
    const number = (last?.number ?? 0) + 1
    const isHeld = last !== null && last.number === held && last.kit.id === view.kit.id
    this.last = { number, kit: view.kit }
    return {
      reply: { ok: true, value: withView(place, reply.value, { ...view, kit: null }) },
      kit: {
        place,
        number,
        base: isHeld ? last.number : null,
        delta: isHeld ? deltaOf(last.kit, view.kit) : { set: view.kit },
      },
    }
  }
}

/** The receiving end: it puts replies together again. They come in the order in which they were sent. */
export class WireReceiver {
  private last: { readonly number: number; readonly kit: unknown } | null = null

  /** What the sender is to be told with every call. */
  get held(): number | null {
    return this.last?.number ?? null
  }

  reply({ reply, kit }: Wired): Result<unknown, Failure> {
    if (!reply.ok || kit === null) return reply
    const { place, base, number, delta } = kit
    if (base !== null && base !== this.held) throw new Error(`A reply starts from kit ${base}; ${this.held} is held`)
    const whole = withDelta(base === null ? null : this.last?.kit, delta)
    this.last = { number, kit: whole }
    return { ok: true, value: withView(place, reply.value, { ...viewAt(place, reply.value), kit: whole }) }
  }
}

type Holder = { readonly view: KitView | null }

/** null: an answer without a kit, where there might have been one. */
const viewAt = (place: KitPlace, value: unknown): KitView | null =>
  place === 'reply' ? (value as KitView | null) : ((value as Holder | null)?.view ?? null)

const withView = (place: KitPlace, value: unknown, view: object): unknown =>
  place === 'reply' ? view : { ...(value as Holder), view }
