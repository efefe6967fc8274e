import { useSyncExternalStore } from 'react'
import { storeOf } from '../../state/store'
import type { KitOrder } from './arranging'

interface Arrangement {
  readonly order: KitOrder
  readonly form: 'grid' | 'list'
}

/** How the kits are arranged, for as long as the window is open. */
const arrangement = storeOf<Arrangement>({ order: 'event', form: 'grid' })

export const useArrangement = (): Arrangement => useSyncExternalStore(arrangement.listen, arrangement.read)

export const arrange = (patch: Partial<Arrangement>): void => arrangement.change((before) => ({ ...before, ...patch }))
