import type { SpeakerTally, Tally } from '#core/quote/verbatim/tally'
import { words } from '.'

/** `4 quotes: 2 exact, 1 edited, 1 reported`: every state apart, and only those there are; null for no quotes at all. */
export const tallyWords = ({ exact, edited, reported, broken }: Tally): string | null => {
  const kept = exact + edited + reported + broken
  const parts = [
    ...(exact > 0 ? [words.shell.tallyExact({ count: exact })] : []),
    ...(edited > 0 ? [words.shell.tallyEdited({ count: edited })] : []),
    ...(reported > 0 ? [words.shell.tallyReported({ count: reported })] : []),
    ...(broken > 0 ? [words.shell.tallyBroken({ count: broken })] : []),
  ]
  return kept === 0 ? null : words.shell.tally({ kept, parts: parts.join(', ') })
}

/** `Speakers: 3 as the source says, 1 set by hand`: only the states there are; null where nobody is named. */
export const speakerWords = (tally: SpeakerTally): string | null => {
  const parts = (['found', 'unsure', 'shown', 'by-hand', 'against'] as const)
    .filter((state) => tally[state] > 0)
    .map((state) => words.shell.speakerStates[state]({ count: tally[state] }))
  return parts.length === 0 ? null : words.shell.speakers({ parts: parts.join(', ') })
}
