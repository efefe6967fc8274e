import type { Failure } from '#contract/failures'
import type { KitCard } from '#contract/views'
import type { KitId } from '#core/model'
import { tellFailure } from './notices'
import type { DiskQuestion } from './question'
import { changeSession } from './session'

/** Puts a question about the disk to the person. It stands until it is answered or let go. */
export const asks = (question: DiskQuestion): void => changeSession({ question })

export const letGo = (): void => changeSession({ question: null })

/** A kit that cannot be opened: said, or asked what to do where there is something to do. */
export const askAboutTrouble = (kitId: KitId, title: string, failure: Failure): void => {
  if (failure.code === 'kit.inUse' && failure.facts['here'] === undefined)
    asks({ kind: 'inUse', kitId, title, failure })
  else if (failure.code === 'kit.damaged') asks({ kind: 'damaged', kitId, title })
  else tellFailure(failure)
}

export const openCard = (card: KitCard): boolean => {
  if (card.trouble === null) return true
  askAboutTrouble(card.id, card.title, card.trouble)
  return false
}
