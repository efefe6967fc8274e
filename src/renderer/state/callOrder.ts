import { typedOut } from './typing'

let last: Promise<unknown> = Promise.resolve()

/** Calls that change a kit go one after the other, so that replies are taken in the order of the decisions. */
export const inTurn = <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
  const next = last.then(work)
  last = next.catch(() => undefined)
  return next
}

/** The same, once everything typed has arrived: what is typed for one kit must not land in another. */
export const afterTyping = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
  await typedOut()
  return inTurn(work)
}

/** Settles once every decision made so far has been answered. */
export const allDecided = (): Promise<void> => afterTyping(async () => undefined)
