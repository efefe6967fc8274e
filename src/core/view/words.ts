import type { ReaderView, SelectedQuote } from './view'

/** Every text that a view holds: what its reader may see, wherever it stands. */
export const wordsOf = (view: Omit<ReaderView, 'packs' | 'notes'>): readonly string[] => [
  ...textsIn({ ...view, packs: [], notes: [] }, []),
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
