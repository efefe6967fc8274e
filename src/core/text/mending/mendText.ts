import { addAll } from '#core/text/addAll'
import type { Mend, Span } from '#core/model'
import { mendsOfSigns } from './signs'
import { mendsOfLines, mendsWithin } from './wraps'

/** What a text as received is made of: lines as they were broken somewhere, or lines that are whole but for these blocks. */
export type Laid = 'lines' | readonly Span[]

/** Everything that has to be undone for a text to be read as it was meant, in order; linear in its length. */
export const mendsFor = (text: string, laid: Laid): readonly Mend[] => {
  const lines = laid === 'lines' ? mendsOfLines(text) : mendsWithin(text, laid)
  const signs = mendsOfSigns(text)
  if (lines.length === 0) return signs
  const mends: Mend[] = []
  let at = 0
  for (const line of lines) {
    while (at < signs.length && (signs[at]?.end ?? 0) <= line.start) mends.push(signs[at++] as Mend)
    while (at < signs.length && (signs[at]?.start ?? 0) < line.end) at += 1
    mends.push(line)
  }
  addAll(mends, signs.slice(at))
  return mends
}
