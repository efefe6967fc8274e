import { words } from '../../words'
import type { Quote, Source } from '#core/model'
import { pageAt, paragraphAt } from '#core/text/numbering'
import { numbered } from '../../state/numbered'

/** The paragraph a quote begins in, as it is cited; 0: over the text. */
export const paragraphNumber = (source: Source, quote: Quote): number =>
  paragraphAt(numbered(source.text), quote.anchors[0]?.start ?? 0)?.number ?? 0

/** Where a quote begins, as it is said on the screen: its paragraph, behind the page of the file where that has pages. */
export const placeWords = (source: Source, quote: Quote): string => {
  const { place, placeOnPage } = words.quotes
  const page = pageAt(source.arrival.pages, quote.anchors[0]?.start ?? 0)
  const paragraph = paragraphNumber(source, quote)
  return page === null ? place({ paragraph }) : placeOnPage({ page, paragraph })
}
