import { type Composing, type Made, locator } from '../composing'
import type { EvidenceBlock, Fact, Runs } from '../document'
import { deceptionIn } from '../deception'
import { placeOf } from '../places'
import type { SelectedQuote } from '#core/view/view'
import { link, run } from '../text'

/**
 * For every quotation whose place may be shown: where its words stand, letter by letter, and the hash of the source. The
 * summary counts what was left out because it was broken: a recipient must not take the rest for all.
 */
export const composeEvidence = (composing: Composing): Made => {
  const { selection, words } = composing
  const traced = selection.quotes.filter((quote) => quote.place !== null && quote.place.stretches.length > 0)
  const broken = selection.notes.filter((note) => note.code === 'quote.withheld' && note.because === 'broken').length
  return {
    subtitle: traced.length === 0 ? '' : summaryOf(traced, broken, words.evidence),
    blocks: traced.map((quote, index) => evidenceBlock(composing, quote, index + 1)),
  }
}

/**
 * Exact, edited, reported and broken, counted apart: with a declared edit, or as reported, words are not letter for letter
 * what was said. Then what a
 * person did about who speaks: words that are exact may have a speaker whom only we name.
 */
const summaryOf = (traced: readonly SelectedQuote[], broken: number, words: Composing['words']['evidence']): string => {
  const reported = traced.filter(({ kind }) => kind === 'indirect')
  const edited = traced.filter((quote) => quote.edits > 0 && quote.kind !== 'indirect')
  const edits = edited.reduce((sum, quote) => sum + quote.edits, 0)
  const exact = traced.length - edited.length - reported.length
  const parts = [
    ...(exact > 0 ? [words.countExact({ count: exact })] : []),
    ...(edited.length > 0 ? [words.countEdited({ count: edited.length, edits })] : []),
    ...(reported.length > 0 ? [words.countReported({ count: reported.length })] : []),
    ...(broken > 0 ? [words.countBroken({ count: broken })] : []),
    ...(['shown', 'by-hand', 'against', 'marked-by-hand', 'transcribed'] as const).flatMap((kind) => {
      const count = traced.filter((quote) => quote.declared.includes(kind)).length
      return count > 0 ? [words.countDeclared[kind]({ count })] : []
    }),
  ]
  return `${parts.join('; ')}.`
}

const evidenceBlock = (composing: Composing, quote: SelectedQuote, number: number): EvidenceBlock => {
  const { words } = composing
  return {
    kind: 'evidence',
    anchor: placeOf.evidence(quote.id),
    number,
    state: stateOf(quote, words.evidence),
    words: quote.content.show === 'words' ? quote.content.pieces.map((piece) => piece.text).join('') : '',
    language: quote.language,
    lines: linesOf(composing, quote),
    facts: factsOf(composing, quote),
  }
}

const stateOf = ({ kind, edits }: SelectedQuote, words: Composing['words']['evidence']): string =>
  [
    ...(kind === 'indirect' ? [words.reported] : []),
    ...(edits > 0 ? [words.edited({ count: edits })] : kind === 'indirect' ? [] : [words.exact]),
  ].join('; ')

const linesOf = (composing: Composing, quote: SelectedQuote): readonly Runs[] => {
  const { words, source } = composing
  if (quote.place === null) return []
  const where = locator(composing, quote.place)
  const declared = quote.declared.map((one) => words.quotes.declared[one])
  const name =
    quote.speaker.by === 'name' && quote.speaker.name !== ''
      ? quote.speaker.name
      : quote.speaker.by === 'name'
        ? words.quotes.unnamed
        : words.quotes.notForAttribution
  return [
    [
      run(`${name}${words.sentenceEnd}`, 'strong'),
      ...(where === null ? [] : [where.target === null ? run(where.text) : link(where.text, where.target)]),
    ],
    ...declared.map((one) => [run(one)]),
    ...[deceptionIn(words, name)].filter((one) => one !== '').map((one) => [run(one)]),
    [run(`${words.evidence.fingerprint}: ${source(quote.place.sourceId)?.sha256 ?? ''}`)],
  ]
}

/** Offsets count UTF-16 units of the clean text; what stands around the words finds them again elsewhere. */
const factsOf = ({ words }: Composing, quote: SelectedQuote): readonly Fact[] => {
  const stretches = quote.place?.stretches ?? []
  const around = `${stretches[0]?.prefix ?? ''} … ${stretches.at(-1)?.suffix ?? ''}`.replace(/\s+/g, ' ').trim()
  return [
    {
      label: words.evidence.offsets,
      runs: [run(stretches.map(({ start, end }) => words.evidence.range({ start, end })).join('; '))],
    },
    { label: words.evidence.surroundings, runs: [run(around, 'quiet')] },
  ]
}
