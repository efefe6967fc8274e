/** A value that is made when it is asked for first, and once. */
export const onDemand = <Value extends NonNullable<unknown>>(make: () => Value): (() => Value) => {
  let made: Value | null = null
  return () => (made ??= make())
}
