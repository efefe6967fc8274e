import type { Source } from '#core/model'
import { restrictions } from './data/restrictions'

/**
 * Whether a text asks for care before anybody hears of it: an embargo, words that are not for the record or not for
 * publication. It is asked for above the text, in its last lines, in a header or footer, or in a comment; the same words in
 * the running text are about something else.
 */
export const asksForCare = ({ text, arrival }: Pick<Source, 'text' | 'arrival'>): boolean => {
  const lines = text.split('\n', mostLines).filter((line) => line.trim() !== '')
  const places = [...lines.slice(0, headLines), ...(lines.length < mostLines ? lines.slice(-footLines) : [])]
  const heads = arrival.asides.filter(({ role }) => role === 'header' || role === 'footer' || role === 'comment')
  return [...places.filter((line) => line.length <= longestLabel), ...heads.map((aside) => aside.text)].some((words) =>
    restriction.test(words),
  )
}

const headLines = 5
const footLines = 2
/** A longer line is running text. */
const longestLabel = 160
/** The end of a text of more lines is not looked for. */
const mostLines = 20_000

const restriction = new RegExp(restrictions.join('|'), 'iu')
