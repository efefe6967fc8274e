import type { Tally } from '#core/quote/verbatim/tally'
import { words } from '.'

/** `4 quotes: 3 exact, 1 edited`: every state apart, and only those there are; null for no quotes at all. */
export const tallyWords = ({ exact, edited, broken }: Tally): string | null => {
  const kept = exact + edited + broken
  const parts = [
    ...(exact > 0 ? [words.shell.tallyExact({ count: exact })] : []),
    ...(edited > 0 ? [words.shell.tallyEdited({ count: edited })] : []),
    ...(broken > 0 ? [words.shell.tallyBroken({ count: broken })] : []),
  ]
  return kept === 0 ? null : words.shell.tally({ kept, parts: parts.join(', ') })
}
