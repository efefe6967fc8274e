import { CircleCheck, CircleHelp, Highlighter, OctagonAlert, Pencil } from 'lucide-react'
import type { AttributionState } from '#core/quote/attribution/attribution'
import { words } from '../words'
import { Chip } from './Chip'

interface SpeakerStateProps {
  readonly state: AttributionState
  readonly title?: string
}

const looks = {
  found: { icon: CircleCheck, tone: 'green' },
  unsure: { icon: CircleHelp, tone: 'gold' },
  shown: { icon: Highlighter, tone: 'green' },
  'by-hand': { icon: Pencil, tone: 'gold' },
  against: { icon: OctagonAlert, tone: 'red' },
} as const

/** What the claim about the speaker is worth: shape and word first, colour third. Nobody named says so elsewhere. */
export const SpeakerState = ({ state, title }: SpeakerStateProps) =>
  state === 'nobody' ? null : (
    <Chip tone={looks[state].tone} icon={looks[state].icon} {...(title === undefined ? {} : { title })}>
      {words.quotes.speaker.states[state]}
    </Chip>
  )
