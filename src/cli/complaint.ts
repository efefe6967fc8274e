import type { Failure } from '#contract/failures'
import type { Result } from '#core/model/result'
import { sentenceFor } from './words/sentenceFor'

/** The one sentence that goes to standard error before the program ends with 1. */
export class Complaint extends Error {}

/** The person stopped the command: the program ends with 130, as shells say it of Ctrl+C. */
export class Stopped extends Complaint {}

/** The value of a reply, or its failure as a complaint. */
export const orComplain = <Value>(reply: Result<Value, Failure>): Value => {
  if (!reply.ok) throw new Complaint(sentenceFor(reply.failure))
  return reply.value
}
