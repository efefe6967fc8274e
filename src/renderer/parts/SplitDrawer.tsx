import { PanelLeft, PanelRight } from 'lucide-react'
import { useState } from 'react'
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
  const toggle = (): void => setOpen((before) => !before)
  useSideCommand(side, label, toggle)
  useEscape(
    'panel',
    () => setOpen(false),
    () => isOpen,
  )
  return (
    <div className={`${styles['drawer']} ${styles[side]}`}>
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
