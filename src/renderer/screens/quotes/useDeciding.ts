import { useLayoutEffect, useRef } from 'react'
import type { Kit, Quote, QuoteId, Standing } from '#core/model'
import { inTurn } from '../../state/callOrder'
import { stand } from './decisions'

export interface QuoteCommands {
  readonly kit: Kit
  /** The quote the keys are about. */
  readonly quote: Quote | null
  /** The quote is being kept, dropped or put back: the review goes on at once. */
  readonly onDecided: (quote: Quote, standing: Standing, onItsWay: ReadonlySet<QuoteId>) => void
}

/** Quotes whose decision is on its way to the kit. */
const onItsWay = new Set<QuoteId>()

/** While decisions are on their way nobody knows yet what the next key will be about: it is listened to. */
export const mayStand = (quote: Quote | null, standing: Standing): boolean =>
  quote !== null && (quote.standing !== standing || onItsWay.size > 0)

/** `act` makes the decision instead of only saying where the quote stands now. */
type Decided = (standing: Standing, act?: () => Promise<boolean>) => void

/**
 * Keys that decide may come faster than their answers. Each is about the card that is shown when it is pressed, and the
 * review goes on before the answer is there; no key is lost, none is counted twice, and undo keeps its place among them.
 */
export const useDeciding = (commands: QuoteCommands): Decided => {
  const latest = useRef(commands)
  useLayoutEffect(() => {
    latest.current = commands
  })

  const decideOn = async (quote: Quote, standing: Standing, act?: () => Promise<boolean>): Promise<void> => {
    const { kit, onDecided } = latest.current
    onItsWay.add(quote.id)
    onDecided(quote, standing, onItsWay)
    await (act === undefined ? stand(kit, quote, standing) : act())
    onItsWay.delete(quote.id)
  }

  const later = async (standing: Standing): Promise<void> => {
    await inTurn(async () => undefined)
    await drawn()
    const { quote, onDecided } = latest.current
    if (quote !== null && quote.standing === standing) {
      onDecided(quote, standing, onItsWay)
      await drawn()
    }
    const next = latest.current.quote
    if (next !== null && next.standing === 'proposed' && !onItsWay.has(next.id)) await decideOn(next, standing)
  }

  return (standing, act) => {
    const { quote } = latest.current
    if (quote === null) return
    if (onItsWay.has(quote.id) || (quote.standing === standing && onItsWay.size > 0)) void later(standing)
    else void decideOn(quote, standing, act)
  }
}

/** After the answers have been drawn. */
const drawn = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve))
