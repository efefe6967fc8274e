import { Trash2 } from 'lucide-react'
import { Button } from '../../parts/Button'
import styles from './Messages.module.css'

interface RemoveProps {
  readonly label: string
  readonly onRemove: () => void
}

/** At the foot of a form, away from what one types. A notice offers to bring the item back. */
export const Remove = ({ label, onRemove }: RemoveProps) => (
  <div className={styles['foot']}>
    <Button kind="danger" icon={Trash2} onPress={onRemove}>
      {label}
    </Button>
  </div>
)
