import type { Failure, FailureCode } from '#contract/failures'
import { type Result, failure, success } from '#core/model/result'

/**
 * An expected no on its way to the reply: thrown where it is found, turned into a value at the edge of the desk.
 * Whatever else is thrown is a fault of ours and is never shown as if it were expected.
 */
export class Refusal extends Error {
  readonly failure: Failure

  constructor(code: FailureCode, facts: Failure['facts'] = {}) {
    super(code)
    this.failure = { code, facts }
  }

  /** The same, with more that is known of it. */
  with(facts: Failure['facts']): Refusal {
    return new Refusal(this.failure.code, { ...this.failure.facts, ...facts })
  }
}

/** Runs a piece of work; a refusal becomes a failure by value, everything else goes on upwards. */
export const answered = async <Value>(work: () => Value | Promise<Value>): Promise<Result<Value, Failure>> => {
  try {
    return success(await work())
  } catch (problem) {
    if (problem instanceof Refusal) return failure(problem.failure)
    throw problem
  }
}

/** The value, or the refusal that stands in its place. */
export const orRefuse = <Value>(result: Result<Value, { readonly code: FailureCode }>): Value => {
  if (result.ok) return result.value
  const { code, ...facts } = result.failure
  throw new Refusal(code, facts)
}
