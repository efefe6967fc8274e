import type { Pack } from '#core/model'
import type { ReaderView, SelectedQuote } from './view'

/** A view, or what one pack takes of it. */
type Seen = Omit<ReaderView, 'packs' | 'notes'> & { readonly pack?: Pack }

/** Every text that a view holds: what its reader may see, wherever it stands. How a pack is set is no text of it. */
export const wordsOf = ({ pack, ...view }: Seen): readonly string[] => [
  ...textsIn({ ...view, packs: [], notes: [] }, []),
  ...(pack === undefined ? [] : textsIn([pack.title, pack.marking, pack.distribution], [])),
  ...view.quotes.map(printedWords),
]

/** The pieces of a quotation as one, as they are printed. */
const printedWords = ({ content }: SelectedQuote): string =>
  content.show === 'words' ? content.pieces.map(({ text }) => text).join('') : content.text

const textsIn = (value: unknown, found: string[]): readonly string[] => {
  if (typeof value === 'string') found.push(value)
  else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) textsIn(one, found)
  return found
}
