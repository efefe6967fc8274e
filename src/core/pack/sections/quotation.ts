import { type Composing, locator } from '../composing'
import type { QuotationBlock, Run, Runs } from '../document'
import { placeOf } from '../places'
import type { SelectedQuote } from '#core/view/view'
import { isBlank, link, run } from '../text'

/**
 * A quotation as a block: its words in the marks of the house, who said them, where they stand, and on what terms. Who said
 * it is left out where it stands in the head above.
 */
export const quotationBlock = (composing: Composing, quote: SelectedQuote, headNames: boolean): QuotationBlock => {
  const { words, includes, source } = composing
  const from = [words, headNames, includes('annex'), quote.place && source(quote.place.sourceId)] as const
  const before = known.get(quote)
  if (before !== undefined && from.every((one, at) => one === before.from[at])) return before.block
  const block = blockAnew(composing, quote, headNames)
  if (composing.selection.quotes.length <= mostQuotes) known.set(quote, { from, block })
  return block
}

/** By what is seen of it, with everything else that it was made from; most quotations of a pack are what they were. */
const known = new WeakMap<SelectedQuote, { readonly from: readonly unknown[]; readonly block: QuotationBlock }>()

/** Of longer packs, of some four hundred and fifty pages, nothing is kept. */
const mostQuotes = 900

const blockAnew = (composing: Composing, quote: SelectedQuote, headNames: boolean): QuotationBlock => {
  const { words } = composing
  return {
    kind: 'quotation',
    anchor: placeOf.quote(quote.id),
    headline: quote.headline.replace(/[.:\s]+$/u, ''),
    words: [...actIn(composing, quote), ...wordsOf(quote, words.marks.omission)],
    isVerbatim: quote.content.show === 'words' && quote.kind !== 'indirect',
    language: quote.language,
    who: headNames ? [] : whoOf(composing, quote),
    where: whereOf(composing, quote),
    terms: quote.labels.filter((label) => !origins.has(label)).map((label) => labelWords(words, quote, label)),
    facts: [
      ...quote.labels.filter((label) => origins.has(label)).map((label) => labelWords(words, quote, label)),
      ...facts(quote, words),
      ...omittedClauses(composing, quote),
    ],
    translation: translationOf(words, quote),
    sideNotes: isBlank(quote.annotation) ? [] : [{ label: words.quotes.note, text: quote.annotation }],
  }
}

/** Before the words, so that nobody reads what was denied as if it had been said. */
const actIn = ({ words }: Composing, { act }: SelectedQuote): Runs =>
  act === undefined ? [] : [run(words.quotes.acts[act], 'ours')]

const translationOf = (words: Composing['words'], quote: SelectedQuote): QuotationBlock['translation'] => {
  const { translation } = quote
  if (translation === null || isBlank(translation.text)) return null
  const language = words.language(quote.language)
  return {
    originalLabel: words.quotes.original({ language }),
    label: quote.translationIsOfficial ? words.quotes.officialTranslation : words.quotes.translation,
    text: translation.text,
    language: translation.language,
    caution: [
      ...(isBlank(translation.by) ? [] : [words.quotes.translatedBy({ name: translation.by })]),
      words.quotes.onlyOriginal({ language }),
    ].join(' '),
  }
}

/**
 * The words in one pair of marks. Where the house closes the marks before a reporting clause and opens them after it, the
 * clause is left out here, and that is shown: two glued quotations would read as one that was said so.
 */
const wordsOf = (quote: SelectedQuote, omission: string): Runs => {
  if (quote.content.show === 'sense') return [run(quote.content.text)]
  const { pieces, open, close } = quote.content
  const runs: readonly Run[] = pieces.map((piece) =>
    isRejoined(piece, quote.content)
      ? run(`\u00a0${omission} `, 'ours')
      : run(piece.text, piece.kind === 'emphasis' ? 'emphasis' : piece.kind === 'editorial' ? 'inserted' : 'plain'),
  )
  return [...(open === '' ? [] : [run(open)]), ...runs, ...(close === '' ? [] : [run(close)])]
}

type Words = Extract<SelectedQuote['content'], { readonly show: 'words' }>

const isRejoined = ({ kind, text }: Words['pieces'][number], content: SelectedQuote['content']): boolean =>
  kind === 'editorial' && content.show === 'words' && content.open !== '' && text === `${content.close} ${content.open}`

/** What the source says between two parts that were joined, where this reader may see it. */
const omittedClauses = ({ words, source }: Composing, quote: SelectedQuote): readonly string[] => {
  const { content, place } = quote
  if (content.show !== 'words' || place === null || !content.pieces.some((piece) => isRejoined(piece, content)))
    return []
  const found = source(place.sourceId)
  if (found === undefined || found.text === null) return []
  const { text, blanked } = found
  return place.stretches.slice(1).flatMap(({ start }, index) => {
    const before = place.stretches[index]
    if (before === undefined || blanked.some((span) => span.start < start && span.end > before.end)) return []
    const clause = text.slice(before.end, start).replace(/^[\s"“”„«»‘’,;.]+|[\s"“”„«»‘’]+$/gu, '')
    return clause === '' || clause.length > longestClause ? [] : [words.quotes.omitted({ clause })]
  })
}

const longestClause = 160

/** "Name, function. " as far as the terms allow. */
export const whoOf = ({ words }: Composing, { speaker }: SelectedQuote): Runs => {
  if (speaker.by === 'name' && !isBlank(speaker.name))
    return [
      run(speaker.name, 'strong'),
      run(isBlank(speaker.role) ? words.sentenceEnd : `${words.listComma}${speaker.role}${words.sentenceEnd}`, 'quiet'),
    ]
  if (speaker.by === 'descriptor' && !isBlank(speaker.descriptor))
    return [run(`${speaker.descriptor}${words.sentenceEnd}`, 'strong')]
  return speaker.by === 'name' ? [run(`${words.quotes.unnamed}${words.sentenceEnd}`, 'quiet')] : []
}

/** "Source 2, para 7". */
export const whereOf = (composing: Composing, quote: SelectedQuote): Runs => {
  const where = quote.place === null ? null : locator(composing, quote.place)
  if (where === null) return []
  return [where.target === null ? run(where.text, 'quiet') : link(where.text, where.target)]
}

const labelWords = (words: Composing['words'], quote: SelectedQuote, label: SelectedQuote['labels'][number]): string =>
  label === 'embargoed-until' && quote.embargoUntil !== null
    ? words.quotes.embargoUntil({ moment: words.moment(quote.embargoUntil, quote.embargoZone) })
    : words.releases[label]

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
