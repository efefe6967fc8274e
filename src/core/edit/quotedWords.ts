import type { Kit, Quote, Source } from '../model'
import type { SingleEdit } from './edit'
import { patched } from './patch'

/** The first quotation that an edit would leave with words that do not stand at that place of that source. */
export const foreignQuote = (kit: Kit, edit: SingleEdit): PlacedWords | undefined =>
  quotesOf(kit, edit).find((quote) => !standsInSource(quote, sourceFor(kit, edit, quote)))

/** The quotations as an edit would leave them, where it touches their words or where these are to be found. */
const quotesOf = (kit: Kit, edit: SingleEdit): readonly PlacedWords[] => {
  if (edit.kind === 'source.add') return edit.quotes
  if (edit.kind === 'quote.add') return [edit.item]
  if (edit.kind !== 'quote.change' || (edit.patch.anchors === undefined && edit.patch.sourceId === undefined)) return []
  return kit.quotes.filter((quote) => quote.id === edit.id).map((quote) => patched(quote, edit.patch))
}

type PlacedWords = Pick<Quote, 'id' | 'sourceId' | 'anchors'>

const sourceFor = (kit: Kit, edit: SingleEdit, quote: PlacedWords): Source | undefined =>
  [...kit.sources, ...(edit.kind === 'source.add' ? [edit.source] : [])].find((source) => source.id === quote.sourceId)

const standsInSource = (quote: PlacedWords, source: Source | undefined): boolean =>
  source !== undefined && quote.anchors.every((anchor) => source.text.slice(anchor.start, anchor.end) === anchor.exact)
