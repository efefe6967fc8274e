import { Check } from 'lucide-react'
import { words } from '../words'
import heard from './heard.module.css'
import styles from './Tick.module.css'

interface TickProps {
  /** In the upper corner of a row, or over the box that is drawn in it. */
  readonly place?: 'corner' | 'box'
}

/** The sign of a row that is ticked, seen and heard. */
export const Tick = ({ place = 'corner' }: TickProps) => (
  <span className={`${styles['tick']} ${styles[place]}`}>
    <Check size={12} strokeWidth={3} aria-hidden />
    <span className={heard['heard']}>{words.parts.ticked.one}</span>
  </span>
)
