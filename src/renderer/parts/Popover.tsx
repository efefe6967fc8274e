import type { ReactElement, ReactNode } from 'react'
import { Dialog, DialogTrigger, Popover as AriaPopover } from 'react-aria-components'
import { OpensSomething } from './opens'
import styles from './Popover.module.css'

interface PopoverProps {
  readonly label: string
  /** The button that opens it. */
  readonly trigger: ReactElement
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
  readonly children: ReactNode
}

/** A small panel at a button: for a few fields that do not deserve a place on the screen. */
export const Popover = ({ label, trigger, isOpen, onOpenChange, children }: PopoverProps) => (
  <DialogTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
    <OpensSomething value={true}>{trigger}</OpensSomething>
    <AriaPopover className={styles['popover'] ?? ''} offset={6}>
      <Dialog aria-label={label} className={styles['dialog'] ?? ''}>
        {children}
      </Dialog>
    </AriaPopover>
  </DialogTrigger>
)
