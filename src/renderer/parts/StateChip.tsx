import { CircleCheck, MessageSquareText, PencilLine, TriangleAlert } from 'lucide-react'
import type { QuoteState } from '#core/quote/verbatim/state'
import { words } from '../words'
import { Chip } from './Chip'

interface StateChipProps {
  readonly state: QuoteState
  /** What is reported is nobody's own letter for letter, however it stands in the source. */
  readonly isReported?: boolean
}

/** How a quotation stands to its source, in one word and one sign. */
export const StateChip = ({ state, isReported = false }: StateChipProps) => {
  if (isReported && state.state !== 'broken')
    return (
      <>
        <Chip icon={MessageSquareText}>{words.parts.reported}</Chip>
        {state.state === 'edited' && (
          <Chip tone="gold" icon={PencilLine}>
            {words.parts.edited({ edits: state.edits })}
          </Chip>
        )}
      </>
    )
  switch (state.state) {
    case 'exact':
      return (
        <Chip tone="green" icon={CircleCheck}>
          {words.parts.verbatim}
        </Chip>
      )
    case 'edited':
      return (
        <Chip tone="gold" icon={PencilLine}>
          {words.parts.edited({ edits: state.edits })}
        </Chip>
      )
    case 'broken':
      return (
        <Chip tone="red" icon={TriangleAlert}>
          {words.parts.broken}
        </Chip>
      )
  }
}
