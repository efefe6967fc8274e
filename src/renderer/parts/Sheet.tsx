import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import styles from './Sheet.module.css'

interface SheetProps {
  readonly title: string
  /** Before the title: what it is about. */
  readonly icon?: LucideIcon
  readonly onClose: () => void
  readonly children: ReactNode
  /** Hangs from the top like the palette, without a visible title. */
  readonly isPalette?: boolean
  /** For lists with several things in a row, and for two texts side by side. */
  readonly isWide?: boolean
  /** For work beside a page: as large as the window allows. */
  readonly isFull?: boolean
}

/** A panel over the window, closed by Escape or a press beside it. It informs; it never asks whether one is sure. */
export const Sheet = ({
  title,
  icon: Icon,
  onClose,
  children,
  isPalette = false,
  isWide = false,
  isFull = false,
}: SheetProps) => (
  <ModalOverlay isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()} className={styles['veil'] ?? ''}>
    <Modal
      className={`${styles['sheet']} ${isPalette ? styles['palette'] : ''} ${isWide ? styles['wide'] : ''} ${isFull ? styles['full'] : ''}`}
    >
      {/* Escape closes at the first press: a search field inside would keep it to empty itself. */}
      <div
        className={`${styles['dialog']} ${isFull ? styles['whole'] : ''}`}
        role="presentation"
        onKeyDownCapture={(event) => event.key === 'Escape' && onClose()}
      >
        <Dialog
          className={`${styles['dialog']} ${isFull ? styles['whole'] : ''}`}
          {...(isPalette ? { 'aria-label': title } : {})}
        >
          {!isPalette && (
            <Heading slot="title" level={2} className={styles['title'] ?? ''}>
              {Icon !== undefined && <Icon size={20} strokeWidth={1.75} aria-hidden />}
              {title}
            </Heading>
          )}
          {children}
        </Dialog>
      </div>
    </Modal>
  </ModalOverlay>
)
