import { warningWords } from '../../quotes/warningWords'
import { MessageSquare, Quote, Tag, TriangleAlert, UserPlus } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import { Button, Toolbar } from 'react-aria-components'
import type { ContextWarning } from '#core/quote/context/context'
import { Kbd } from '../../../parts/Kbd'
import { words } from '../../../words'
import styles from './SelectionToolbar.module.css'
import type { Quoting } from './useQuoting'

interface SelectionToolbarProps {
  readonly quoting: Quoting
  readonly warnings: readonly ContextWarning[]
}

/** What can be done with the words that are selected, and what may turn their sense. */
export const SelectionToolbar = ({ quoting, warnings }: SelectionToolbarProps) => (
  <div className={styles['frame']}>
    <Actions quoting={quoting} />
    <div role="status">
      {warnings.map((warning) => (
        <p key={`${warning.code} ${warning.at.start}`} className={styles['warning']}>
          <TriangleAlert size={13} strokeWidth={2} aria-hidden />
          <span>{warningWords(warning)}</span>
        </p>
      ))}
    </div>
  </div>
)

const Actions = ({ quoting }: Pick<SelectionToolbarProps, 'quoting'>) => (
  <Toolbar aria-label={words.sources.selected} className={styles['toolbar'] ?? ''}>
    <Action icon={Quote} title={words.sources.quote} keys="Q" isFirst onPress={quoting.quote} />
    <Action icon={MessageSquare} title={words.sources.note} keys="N" onPress={quoting.note} />
    <Action icon={Tag} title={words.sources.tag} keys="T" onPress={quoting.tag} />
    {quoting.person !== null && (
      <Action icon={UserPlus} title={words.sources.person} keys="P" onPress={quoting.person} />
    )}
  </Toolbar>
)

interface ActionProps {
  readonly icon: LucideIcon
  readonly title: string
  readonly keys: string
  readonly isFirst?: boolean
  readonly onPress: () => void
}

const Action = ({ icon: Icon, title, keys, isFirst = false, onPress }: ActionProps) => (
  <Button
    className={`${styles['action']} ${isFirst ? styles['first'] : ''}`}
    preventFocusOnPress
    onPress={() => onPress()}
  >
    <Icon size={14} strokeWidth={1.75} aria-hidden />
    {title}
    <Kbd keys={keys} onFill />
  </Button>
)
