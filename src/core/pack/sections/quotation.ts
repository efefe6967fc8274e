import { type Composing, locator } from '../composing'
import type { QuotationBlock, Run, Runs } from '../document'
import { placeOf } from '../places'
import type { SelectedQuote } from '#core/view/view'
import { isBlank, link, run } from '../text'

/**
 * A quotation as a block: its words in the marks of the house, who said them, where they stand, and on what terms. The
 * function is left out where it stands in the head above.
 */
export const quotationBlock = (composing: Composing, quote: SelectedQuote, withRole: boolean): QuotationBlock => {
  const { words } = composing
  const { translation } = quote
  return {
    kind: 'quotation',
    setting: 'block',
    anchor: placeOf.quote(quote.id),
    headline: quote.headline,
    words: wordsOf(quote),
    language: quote.language,
    attribution: attributionOf(composing, quote, withRole),
    labels: labelsOf(composing, quote),
    translation:
      translation === null || isBlank(translation.text)
        ? null
        : {
            label: [
              quote.translationIsOfficial ? words.quotes.officialTranslation : words.quotes.translation,
              ...(isBlank(translation.by) ? [] : [words.quotes.translatedBy({ name: translation.by })]),
            ].join(' '),
            text: translation.text,
            language: translation.language,
          },
    sideNotes: isBlank(quote.annotation) ? [] : [{ label: words.quotes.note, text: quote.annotation }],
  }
}

const wordsOf = (quote: SelectedQuote): Runs => {
  if (quote.content.show === 'sense') return [run(quote.content.text)]
  const { pieces, open, close } = quote.content
  const runs: readonly Run[] = pieces.map((piece) =>
    run(piece.text, piece.kind === 'emphasis' ? 'emphasis' : piece.kind === 'editorial' ? 'inserted' : 'plain'),
  )
  return [...(open === '' ? [] : [run(open)]), ...runs, ...(close === '' ? [] : [run(close)])]
}

/** "Name, function. Source 2, para 7": as much of it as the terms allow. */
export const attributionOf = (composing: Composing, quote: SelectedQuote, withRole = true): Runs => {
  const { words } = composing
  const { speaker } = quote
  const who: Runs =
    speaker.by === 'name' && !isBlank(speaker.name)
      ? [run(speaker.name, 'strong'), run(withRole && !isBlank(speaker.role) ? `, ${speaker.role}. ` : '. ', 'quiet')]
      : speaker.by === 'descriptor' && !isBlank(speaker.descriptor)
        ? [run(`${speaker.descriptor}. `, 'strong')]
        : speaker.by === 'name'
          ? [run(`${words.quotes.unnamed}. `, 'quiet')]
          : []
  const where = quote.place === null ? null : locator(composing, quote.place)
  return [
    ...who,
    ...(where === null ? [] : [where.target === null ? run(where.text, 'quiet') : link(where.text, where.target)]),
  ]
}

const labelsOf = ({ words }: Composing, quote: SelectedQuote): QuotationBlock['labels'] => [
  ...quote.labels.map((label) => ({
    text:
      label === 'embargoed-until' && quote.embargoUntil !== null
        ? words.quotes.embargoUntil({ moment: words.moment(quote.embargoUntil, quote.embargoZone) })
        : words.releases[label],
    tone: origins.has(label) ? ('fact' as const) : ('terms' as const),
  })),
  ...facts(quote, words).map((text) => ({ text, tone: 'fact' as const })),
]

const origins = new Set<string>(['near-verbatim', 'unofficial-translation', 'as-prepared'])

const facts = (quote: SelectedQuote, words: Composing['words']): readonly string[] => [
  ...(quote.content.show === 'sense'
    ? [words.quotes.paraphrase]
    : quote.kind === 'indirect'
      ? [words.quotes.asReported]
      : []),
  ...quote.declared.map((declared) => words.quotes.declared[declared]),
  ...(quote.edits > 0 ? [words.quotes.edits({ count: quote.edits })] : []),
  ...(quote.content.show === 'words' && quote.content.emphasised ? [words.quotes.emphasisAdded] : []),
]
