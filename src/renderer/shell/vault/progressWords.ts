import type { Sealing } from '../../state/session'
import { words } from '../../words'

/** How far the library is on its way. */
export const progressWords = ({ done, total }: Sealing): string => words.vault.working({ done, total })
