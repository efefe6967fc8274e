import { hastenTyped, typedOut } from './typing'

let last: Promise<unknown> = Promise.resolve()

/**
 * Calls that change a kit go one after the other, so that replies are taken in the order of the decisions. Words that were
 * typed before go before.
 */
export const inTurn = <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
  hastenTyped()
  const next = last.then(work)
  last = next.catch(() => undefined)
  return next
}

let acts: Promise<unknown> = Promise.resolve()

/**
 * What keys set in motion, one after the other in the order of the keys. Each sees what the one before has led to: a key
 * that decides is about the row that is in front by then, and undo takes back what was decided before it.
 */
export const afterActs = <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
  const next = acts.then(work)
  acts = next.catch(() => undefined)
  return next
}

/** The same, once everything typed has arrived: what is typed for one kit must not land in another. */
export const afterTyping = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
  await acts
  await typedOut()
  return inTurn(work)
}

/** Settles once every decision made so far has been answered. */
export const allDecided = (): Promise<void> => afterTyping(async () => undefined)
