import { Check, X } from 'lucide-react'
import type { Standing } from '#core/model'
import { words } from '../words'
import { Button } from './Button'
import styles from './StandingStrip.module.css'

interface StandingStripProps {
  readonly standing: Standing
  /** Where it comes from, and whether it is in packs. */
  readonly why: string
  /** Seldom wanted, or decided already: asks in a low voice. */
  readonly isQuiet: boolean
  readonly onStand: (standing: 'kept' | 'dropped') => void
}

const w = words.parts.standing

/** Says whether something is in packs, why it is here, and asks for the one key that decides. */
export const StandingStrip = ({ standing, why, isQuiet, onStand }: StandingStripProps) => (
  <div className={`${styles['strip']} ${isQuiet ? styles['quiet'] : ''}`}>
    <p className={styles['why']}>{why}</p>
    {standing !== 'kept' && (
      <Button icon={Check} keys="K" onPress={() => onStand('kept')}>
        {standing === 'dropped' ? w.keepAgain : w.keep}
      </Button>
    )}
    {standing !== 'dropped' && (
      <Button icon={X} keys="X" onPress={() => onStand('dropped')}>
        {w.drop}
      </Button>
    )}
  </div>
)
