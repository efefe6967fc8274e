import type { Kit } from '#core/model'
import type { Result } from '#core/model/result'
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
  readonly kit: { readonly number: number; readonly base: number | null; readonly delta: Delta } | null
}

/** The sending end, one for a window. */
export class WireSender {
  private last: { readonly number: number; readonly kit: Kit } | null = null

  /** `held` is the number of the kit that the window holds; anything else means none. */
  wired(reply: Result<unknown, Failure>, held: unknown): Wired {
    const view = reply.ok ? viewIn(reply.value) : null
    if (!reply.ok || view === null) return { reply, kit: null }
    const { last } = this
    const number = (last?.number ?? 0) + 1
    const isHeld = last !== null && last.number === held && last.kit.id === view.kit.id
    this.last = { number, kit: view.kit }
    return {
      reply: { ok: true, value: withView(reply.value, { ...view, kit: null }) },
      kit: {
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
    const { base, number, delta } = kit
    if (base !== null && base !== this.held) throw new Error(`A reply starts from kit ${base}; ${this.held} is held`)
    const whole = withDelta(base === null ? null : this.last?.kit, delta)
    this.last = { number, kit: whole }
    return { ok: true, value: withView(reply.value, { ...viewOf(reply.value), kit: whole }) }
  }
}

type AnyView = Omit<KitView, 'kit'> & { readonly kit: unknown }

/** The kit view that a value is or has; null when there is none. */
const viewIn = (value: unknown): KitView | null => {
  const view = viewOf(value)
  return view.kit === undefined || view.kit === null || !('undo' in view) ? null : (view as KitView)
}

const viewOf = (value: unknown): AnyView => {
  const holder = (value ?? {}) as Partial<AnyView> & { readonly view?: AnyView | null }
  return (holder.view ?? holder) as AnyView
}

const withView = (value: unknown, view: AnyView): unknown =>
  typeof value === 'object' && value !== null && 'view' in value ? { ...value, view } : view
