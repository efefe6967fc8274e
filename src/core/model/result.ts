/** The answer of something that may fail in ways a person can act on. */
export type Result<Value, Failure> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Failure }

export const success = <Value>(value: Value): Result<Value, never> => ({ ok: true, value })
export const failure = <Failure>(what: Failure): Result<never, Failure> => ({ ok: false, failure: what })
