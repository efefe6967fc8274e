import type { Person } from '#core/model'
import { StandingStrip } from '../../parts/StandingStrip'
import { words } from '../../words'
import { isOnlyMentioned } from './proposals'

interface ProposalProps {
  readonly person: Person
  readonly onStand: (standing: 'kept' | 'dropped') => void
}

/** Says that somebody is not in the pack, and why they are here. */
export const Proposal = ({ person, onStand }: ProposalProps) => (
  <StandingStrip
    standing={person.standing}
    why={
      person.standing === 'dropped'
        ? words.people.proposal.droppedText
        : words.people.proposal.text({ presence: words.people.proposal.presences[person.presence] })
    }
    isQuiet={isOnlyMentioned(person)}
    onStand={onStand}
  />
)
