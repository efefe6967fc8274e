import { PanelLeft, PanelRight } from 'lucide-react'
import { useRef, useState } from 'react'
import { useEscape } from '../commands/escape'
import { words } from '../words'
import { IconButton } from './IconButton'
import type { Side } from './SplitColumn'
import styles from './SplitView.module.css'
import { useSideCommand } from './useSideCommand'

interface SplitDrawerProps extends Side {
  readonly side: 'list' | 'inspector'
}

/** A column where there is no room for it: a strip at the edge, and over the work when it is asked for. */
export const SplitDrawer = ({ side, label, content }: SplitDrawerProps) => {
  const [isOpen, setOpen] = useState(false)
  const frame = useRef<HTMLDivElement>(null)
  /** Whoever was in it goes on from its button. */
  const close = (): void => {
    const [button, over] = frame.current?.querySelectorAll<HTMLElement>('button, section') ?? []
    if (over?.contains(document.activeElement) === true) button?.focus()
    setOpen(false)
  }
  const toggle = (): void => (isOpen ? close() : setOpen(true))
  useSideCommand(side, label, toggle)
  useEscape('panel', close, () => isOpen)
  return (
    <div ref={frame} className={`${styles['drawer']} ${styles[side]}`}>
      <div className={styles['edge']}>
        <IconButton
          icon={side === 'list' ? PanelLeft : PanelRight}
          label={isOpen ? words.shell.hide({ panel: label }) : words.shell.reveals({ panel: label })}
          isPressed={isOpen}
          onPress={toggle}
        />
      </div>
      {isOpen && (
        <section className={styles['over']} aria-label={label}>
          {content}
        </section>
      )}
    </div>
  )
}
