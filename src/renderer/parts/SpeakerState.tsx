import { CircleCheck, CircleHelp, Highlighter, OctagonAlert, Pencil } from 'lucide-react'
import type { AttributionState } from '#core/quote/attribution/attribution'
import { words } from '../words'
import styles from './SpeakerState.module.css'

interface SpeakerStateProps {
  readonly state: AttributionState
}

const looks = {
  found: { icon: CircleCheck, tone: 'green' },
  unsure: { icon: CircleHelp, tone: 'gold' },
  shown: { icon: Highlighter, tone: 'green' },
  'by-hand': { icon: Pencil, tone: 'gold' },
  against: { icon: OctagonAlert, tone: 'red' },
} as const

/** What the claim about the speaker is worth: shape and word first, colour third. Nobody named says so elsewhere. */
export const SpeakerState = ({ state }: SpeakerStateProps) => {
  if (state === 'nobody') return null
  const { icon: Icon, tone } = looks[state]
  return (
    <span className={`${styles['state']} ${styles[tone]}`}>
      <Icon size={14} strokeWidth={1.75} aria-hidden />
      {words.quotes.speaker.states[state]}
    </span>
  )
}
