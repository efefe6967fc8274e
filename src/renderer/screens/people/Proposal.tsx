import { Check, X } from 'lucide-react'
import type { Person } from '#core/model'
import { Button } from '../../parts/Button'
import { words } from '../../words'
import { isOnlyMentioned } from './proposals'
import styles from './People.module.css'

interface ProposalProps {
  readonly person: Person
  readonly onStand: (standing: 'kept' | 'dropped') => void
}

/** Says that somebody is not in the pack, why they are here, and asks for the one key that decides. */
export const Proposal = ({ person, onStand }: ProposalProps) => (
  <div className={`${styles['proposal']} ${isOnlyMentioned(person) ? styles['quiet'] : ''}`}>
    <p className={styles['why']}>
      {person.standing === 'dropped'
        ? words.people.proposal.droppedText
        : words.people.proposal.text({ presence: words.people.proposal.presences[person.presence] })}
    </p>
    <Button icon={Check} keys="K" onPress={() => onStand('kept')}>
      {person.standing === 'dropped' ? words.people.proposal.keepAgain : words.people.proposal.keep}
    </Button>
    {person.standing === 'proposed' && (
      <Button icon={X} keys="X" onPress={() => onStand('dropped')}>
        {words.people.proposal.drop}
      </Button>
    )}
  </div>
)
