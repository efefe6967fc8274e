import { Check, RotateCcw, X } from 'lucide-react'
import type { Quote } from '#core/model'
import { runCommand } from '../../commands/commands'
import { Button } from '../../parts/Button'
import { Chip } from '../../parts/Chip'
import { words } from '../../words'
import styles from './StandingBar.module.css'

interface StandingBarProps {
  readonly quote: Quote
}

const w = words.quotes

/** The keys that decide about the quote. */
export const StandingBar = ({ quote }: StandingBarProps) => (
  <div className={styles['bar']}>
    {quote.standing !== 'kept' && (
      <Button icon={Check} keys="K" onPress={() => runCommand('quote.keep')}>
        {w.keys.keep}
      </Button>
    )}
    {quote.standing !== 'dropped' && (
      <Button icon={X} keys="X" kind="quiet" onPress={() => runCommand('quote.drop')}>
        {w.keys.drop}
      </Button>
    )}
    {quote.standing === 'dropped' && (
      <Button icon={RotateCcw} keys="U" kind="quiet" onPress={() => runCommand('quote.propose')}>
        {w.keys.propose}
      </Button>
    )}
  </div>
)

/** Where the quote stands in the review. */
export const StandingChip = ({ quote }: StandingBarProps) => {
  if (quote.standing === 'kept')
    return (
      <Chip tone="green" icon={Check}>
        {w.standings.kept}
      </Chip>
    )
  if (quote.standing === 'dropped') return <Chip icon={X}>{w.standings.dropped}</Chip>
  return <Chip tone="gold">{w.standings.proposed}</Chip>
}
