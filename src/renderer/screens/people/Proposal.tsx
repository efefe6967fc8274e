import { type Kit, type Person, isOffered } from '#core/model'
import { StandingStrip } from '../../parts/StandingStrip'
import { words } from '../../words'
import { isOnlyMentioned } from './proposals'

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

const w = words.people.proposal

/** How the sources have them. Quoted is only who has words in this kit: what was dropped or given to another is nobody's. */
const presenceIn = (kit: Kit, { id, presence }: Person): string => {
  if (presence !== 'quoted') return w.presences[presence]
  const quotes = kit.quotes.filter(
    (quote) => quote.standing !== 'dropped' && !isOffered(quote) && quote.speakerIds.includes(id),
  ).length
  return w.quoted({ quotes })
}
