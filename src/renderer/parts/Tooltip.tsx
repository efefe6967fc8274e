import type { ReactElement } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components'
import { Kbd } from './Kbd'
import styles from './Tooltip.module.css'

interface TooltipProps {
  readonly words: string
  readonly keys?: string
  /** A button or another thing that can be focused. */
  readonly children: ReactElement
}

export const Tooltip = ({ words, keys, children }: TooltipProps) => (
  <TooltipTrigger delay={500} closeDelay={0}>
    {children}
    <AriaTooltip className={styles['tooltip'] ?? ''} offset={6}>
      {words}
      {keys !== undefined && <Kbd keys={keys} onFill />}
    </AriaTooltip>
  </TooltipTrigger>
)
