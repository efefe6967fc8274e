import type { Composing, Made } from '../composing'
import type { PartBlock } from '../document'
import { composeRichText } from './richText'

/** Two layers that must not be mistaken for each other: what may be used, and what is not to be disclosed. */
export const composeBackground = ({ selection, words }: Composing): Made => {
  const parts: readonly PartBlock[] = [
    {
      kind: 'part',
      tone: 'open',
      label: words.background.mayUse,
      blocks: composeRichText(selection.background.mayUse),
    },
    {
      kind: 'part',
      tone: 'closed',
      label: words.background.notDisclosed,
      blocks: composeRichText(selection.background.notDisclosed),
    },
  ]
  return { blocks: parts.filter((part) => part.blocks.length > 0) }
}
