import type { Kit, Person } from '#core/model'
import { StandingStrip } from '../../parts/StandingStrip'
import { words } from '../../words'
import { isOnlyMentioned, presenceIn } from './proposals'

interface ProposalProps {
  readonly kit: Kit
  readonly person: Person
  readonly onStand: (standing: 'kept' | 'dropped') => void
}

/** Says that somebody is not in the pack, and why they are here. */
export const Proposal = ({ kit, person, onStand }: ProposalProps) => (
  <StandingStrip
    standing={person.standing}
    why={
      person.standing === 'dropped'
        ? words.people.proposal.droppedText
        : words.people.proposal.text({ presence: presenceIn(kit, person) })
    }
    isQuiet={isOnlyMentioned(person)}
    onStand={onStand}
  />
)
