import { reconcile } from '#core/model/reconcile'

/** What is seen of a thing, as the same value where it is what was seen last: whatever was made of it is known again. */
export const sameAsLast = <Thing extends object, Seen>(): ((of: Thing, seen: Seen) => Seen) => {
  const last = new WeakMap<Thing, Seen>()
  return (of, seen) => {
    const same = reconcile(last.get(of), seen)
    last.set(of, same)
    return same
  }
}
