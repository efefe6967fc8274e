import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { keepPreferences } from '../state/preferences'
import { useSession } from '../state/session'
import styles from './Fold.module.css'
import { Pressable } from './Pressable'

interface FoldProps {
  /** Under this name it is remembered whether it is open: `packs`. */
  readonly name: string
  readonly title: string
  /** What lies in it, in a word or two. */
  readonly aside: string
  /** Open until somebody closes it: there is something to see. */
  readonly isOpenFirst?: boolean
  readonly children: ReactNode
}

/** What is seldom wanted, in one line until it is asked for. */
export const Fold = ({ name, title, aside, isOpenFirst = false, children }: FoldProps) => {
  const kept = useSession((state) => state.preferences.panels[`fold-${name}`])
  const isOpen = kept === undefined ? isOpenFirst : kept === 1
  return (
    <section className={styles['fold']}>
      <Pressable
        className={styles['head'] ?? ''}
        aria-expanded={isOpen}
        onPress={() => void keepPreferences({ panels: { [`fold-${name}`]: isOpen ? 0 : 1 } })}
      >
        <ChevronRight size={14} aria-hidden className={isOpen ? (styles['open'] ?? '') : ''} />
        <span className={styles['title']}>{title}</span>
        <span className={styles['aside']}>{aside}</span>
      </Pressable>
      {isOpen && children}
    </section>
  )
}
