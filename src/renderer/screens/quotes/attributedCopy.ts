import { fill } from '#core/words/message'
import { type Instant, type Kit, type Quote, type Source, functionLine, officeBeside } from '#core/model'
import { speakersOf } from '#core/model'
import { type ReleaseLabel, type Showing, showing } from '#core/quote/release/release'
import { quoteAsPlainText, renderQuote } from '#core/quote/printing/render'
import { houseOf } from '#core/quote/printing/house'
import { pageAt } from '#core/text/numbering'
import { actLabel } from '../../parts/ActLabel'
import { words } from '../../words'
import { longDay, momentInUtc } from '../../words/dates'
import { paragraphNumber } from './paragraphNumber'

export interface AttributedCopy {
  readonly text: string
  readonly html: string
}

/**
 * A quote as it goes into another text: the words in the house style of the first pack, who said them, where they stand,
 * and on what terms they were given, so that the terms travel with the words. A speaker who must not be named is not
 * named. null: off the record, or the words themselves must not be given.
 */
export const attributedCopy = (kit: Kit, quote: Quote, source: Source, now: Instant): AttributedCopy | null => {
  const shown = showing(quote, { audience: 'principal', now })
  if (shown.show !== 'quotation') return null
  const style = kit.packs[0]?.houseStyle ?? 'UN'
  const language = kit.packs[0]?.language ?? 'en'
  const rendered = renderQuote(quote, source, style, language)
  const attribution = [speakerLine(kit, quote, source, shown), sourceLine(source, quote)]
    .filter((part) => part !== '')
    .join('. ')
  const terms =
    shown.labels.length === 0 ? '' : ` [${shown.labels.map((label) => termOf(label, quote.release.until)).join('; ')}]`
  const inside = rendered.pieces
    .map((piece) => (piece.kind === 'emphasis' ? `<em>${escaped(piece.text)}</em>` : escaped(piece.text)))
    .join('')
  const act = actLabel(quote, source)
  const added = rendered.notes.includes('emphasis-added') ? ` ${houseOf(style, language).emphasisAdded}` : ''
  return {
    text: `${act}${quoteAsPlainText(quote, source, style, language)}\n— ${attribution}${terms}`,
    html: `<blockquote lang="${escaped(source.language)}"><p>${escaped(act)}${rendered.open}${inside}${rendered.close}${escaped(added)}</p></blockquote><p>— ${escaped(attribution)}${escaped(terms)}</p>`,
  }
}

const speakerLine = (kit: Kit, quote: Quote, source: Source, shown: Exclude<Showing, { show: 'out' }>): string => {
  if (shown.attribution === 'none') return ''
  // On background the name is for the principal's eyes: a copy may go anywhere.
  if (quote.release.basis === 'background') return quote.release.descriptor.trim()
  const speakers = speakersOf(kit, quote).map((speaker) => {
    const office = officeBeside(speaker, source.date, kit.event.startDay)
    const place = office === null ? '' : functionLine(office).replaceAll(' · ', ', ')
    return place === '' ? speaker.printedName : `${speaker.printedName}, ${place}`
  })
  return speakers.length === 0 ? words.quotes.copyNobody : speakers.join('; ')
}

const copyPlace = (source: Source, quote: Quote): string => {
  const page = pageAt(source.arrival.pages, quote.anchors[0]?.start ?? 0)
  const number = paragraphNumber(source, quote)
  return page === null ? words.quotes.copyParagraph({ number }) : words.quotes.copyParagraphOnPage({ page, number })
}

const sourceLine = (source: Source, quote: Quote): string =>
  [
    source.publisher,
    `“${source.title}”`,
    source.date === null ? words.quotes.copyNoDate : longDay(source.date),
    copyPlace(source, quote),
    source.address,
  ]
    .filter((part) => part !== null)
    .join(', ')

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br>')

const termOf = (label: ReleaseLabel, until: Instant | null): string =>
  label === 'embargoed-until' && until === null
    ? words.quotes.embargoed
    : fill(words.quotes.copyLabels[label], { until: until === null ? '' : momentInUtc(until) })
