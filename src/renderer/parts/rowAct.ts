import type { LucideIcon } from 'lucide-react'

/** What can be done to the rows that are ticked, or to the one in focus: in the bar, in the menu and by the same key. */
export interface RowAct {
  readonly id: string
  readonly title: string
  readonly icon?: LucideIcon
  readonly keys?: string
  readonly isDisabled?: boolean
  readonly run: () => void
}
