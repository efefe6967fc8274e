import { useLayoutEffect, useRef } from 'react'
import type { Kit, Quote, Standing } from '#core/model'
import { afterActs } from '../../state/callOrder'
import { stand } from './decisions'

export interface QuoteCommands {
  readonly kit: Kit
  /** The quote the keys are about. */
  readonly quote: Quote | null
  /** The quote was kept, dropped or put back: the review goes on. */
  readonly onDecided: (quote: Quote, standing: Standing) => void
}

let waiting = 0

/** While decisions are on their way nobody knows yet what the next key will be about: it is listened to. */
export const mayStand = (quote: Quote | null, standing: Standing): boolean =>
  quote !== null && (quote.standing !== standing || waiting > 0)

/** `act` makes the decision instead of only saying where the quote stands now. */
type Decided = (standing: Standing, act?: () => Promise<boolean>) => void

/**
 * Keys that decide may come faster than their answers. Each waits for the one before and is about the card that is in
 * front by then: the review goes on only after a decision was taken, no key is lost, none is counted twice, and undo keeps
 * its place among them.
 */
export const useDeciding = (commands: QuoteCommands): Decided => {
  const latest = useRef(commands)
  useLayoutEffect(() => {
    latest.current = commands
  })

  const decideOn = async (standing: Standing, act?: () => Promise<boolean>): Promise<void> => {
    const before = latest.current
    if (before.quote?.standing === standing && act === undefined) {
      before.onDecided(before.quote, standing)
      await drawn()
    }
    // Where the review goes on is known by the list in which the card stood: what is decided may leave it.
    const { kit, quote, onDecided } = latest.current
    if (quote === null || (quote.standing === standing && act === undefined)) return
    const goOn = (): void => onDecided(quote, standing)
    if (act === undefined) await stand(kit, quote, standing, goOn)
    else if (await act()) goOn()
    await drawn()
  }

  return (standing, act) => {
    if (latest.current.quote === null) return
    waiting += 1
    void afterActs(() => decideOn(standing, act)).finally(() => {
      waiting -= 1
    })
  }
}

/** After the answers have been drawn. */
const drawn = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve))
