import { useLayoutEffect, useRef } from 'react'
import type { Quote, QuoteId, Standing } from '#core/model'
import { inTurn } from '../../state/callOrder'
import { stand } from './decisions'
import type { QuoteCommands } from './useQuoteCommands'

/** Quotes whose decision is on its way to the kit. */
const onItsWay = new Set<QuoteId>()

/** While decisions are on their way nobody knows yet what the next key will be about: it is listened to. */
export const mayStand = (quote: Quote | null, standing: Standing): boolean =>
  quote !== null && (quote.standing !== standing || onItsWay.size > 0)

/**
 * Keys that decide may come faster than their answers. Each is about the card that is shown when it is pressed, and the
 * review goes on before the answer is there; no key is lost, none is counted twice, and undo keeps its place among them.
 */
export const useDeciding = (commands: QuoteCommands): ((standing: Standing) => void) => {
  const latest = useRef(commands)
  useLayoutEffect(() => {
    latest.current = commands
  })

  const decideOn = async (quote: Quote, standing: Standing): Promise<void> => {
    const { kit, onDecided } = latest.current
    onItsWay.add(quote.id)
    onDecided(quote, standing, onItsWay)
    await stand(kit, quote, standing)
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

  return (standing) => {
    const { quote } = latest.current
    if (quote === null) return
    if (onItsWay.has(quote.id) || (quote.standing === standing && onItsWay.size > 0)) void later(standing)
    else void decideOn(quote, standing)
  }
}

/** After the answers have been drawn. */
const drawn = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve))
