import { Hourglass } from 'lucide-react'
import { words } from '../words'
import styles from './field.module.css'

/** Under a field whose words are kept and not on the disk yet. */
export const WaitsForDisk = () => (
  <p className={styles['waits']}>
    <Hourglass size={12} aria-hidden />
    {words.disk.field}
  </p>
)
