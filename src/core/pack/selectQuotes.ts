import type { Kit, Source } from '#core/model'
import type { EligibleQuote } from '#core/quote/release/eligible'
import { renderQuote } from '#core/quote/printing/render'
import { paragraphAt, paragraphsOf } from '#core/text/numbering'
import type { QuotePlace, SelectedQuote, SelectedSource } from './selected'
import type { Selecting } from './selecting'
import { speakerNames, speakersOf } from '#core/model'

/**
 * A quotation as far as its terms allow: a paraphrase comes without the words, a quotation on background without name and
 * place, and notes of ours stay inside the house.
 */
export const selectQuote = (
  { kit, pack, outside, guard }: Selecting,
  { quote, source, state, showing: shown }: EligibleQuote,
  sources: readonly SelectedSource[],
): SelectedQuote => {
  const speaker = speakerOf(quote, kit, shown.attribution, guard)
  const rendered = renderQuote(quote, source, pack.houseStyle, pack.language)
  const words = shown.show === 'quotation'
  const namesSource = speaker.by === 'name' && sources.some((one) => one.id === source.id)
  return {
    id: quote.id,
    kind: quote.kind,
    content: words
      ? {
          show: 'words',
          pieces: rendered.pieces,
          open: rendered.open,
          close: rendered.close,
          emphasised: rendered.notes.includes('emphasis-added'),
        }
      : { show: 'sense', text: quote.headline },
    language: source.language,
    headline: words ? quote.headline : '',
    themes: quote.themes.filter((theme) => guard(theme, 'quotes') !== ''),
    annotation: outside ? '' : guard(quote.annotation, 'quotes'),
    speaker,
    labels: shown.labels,
    embargoUntil: shown.labels.includes('embargoed-until') ? quote.release.until : null,
    edits: state.state === 'edited' ? state.edits : 0,
    translation: words ? quote.translation : null,
    translationIsOfficial: rendered.notes.includes('translation'),
    place: namesSource ? quotePlace(quote, source, words) : null,
  }
}

const quotePlace = (quote: EligibleQuote['quote'], source: Source, withWords: boolean): QuotePlace => {
  const paragraphs = paragraphsOf(source.text)
  const number = (offset: number): number => paragraphAt(paragraphs, offset)?.number ?? 1
  return {
    sourceId: source.id,
    firstParagraph: number(quote.anchors[0]?.start ?? 0),
    lastParagraph: number((quote.anchors.at(-1)?.end ?? 1) - 1),
    stretches: withWords ? quote.anchors.map(({ start, end, prefix, suffix }) => ({ start, end, prefix, suffix })) : [],
  }
}

const speakerOf = (
  quote: EligibleQuote['quote'],
  kit: Kit,
  attribution: 'name' | 'descriptor' | 'none',
  guard: Selecting['guard'],
): SelectedQuote['speaker'] => {
  if (attribution === 'none') return { by: 'none' }
  if (attribution === 'descriptor') return { by: 'descriptor', descriptor: quote.release.descriptor }
  const people = speakersOf(kit, quote).filter(({ standing }) => standing === 'kept')
  const [person] = people
  // Of those who spoke together nobody is named alone.
  if (person === undefined || people.length < quote.speakerIds.length)
    return { by: 'name', personId: null, name: quote.speakerMention, role: '' }
  if (people.length > 1) return { by: 'name', personId: null, name: speakerNames(kit, quote), role: '' }
  const role = [person.role, person.organisation].filter((part) => part !== '').join(', ')
  return { by: 'name', personId: person.id, name: person.printedName, role: guard(role, 'quotes') }
}
