import type { LanguageTag, SourceId } from '#core/model'
import { type Paragraph, paragraphsOf } from '#core/text/numbering'
import { type Composing, type Made, titleOfSource } from '../composing'
import type { Block, Run, Runs, SourceParagraphBlock } from '../document'
import { placeOf } from '../places'
import type { SelectedQuote, SelectedSource } from '#core/view/view'
import { run, sentenceCase } from '../text'

/** The texts themselves, paragraph by numbered paragraph, with the words that are quoted marked and linked back. */
export const composeAnnex = (composing: Composing): Made => {
  const { selection, words } = composing
  const shown = selection.sources.filter((source) => source.text !== null)
  const isShort = shown.reduce((sum, { text }) => sum + (text?.length ?? 0), 0) < mostLetters
  const blocksOfSource = isShort ? sourceBlocks : blocksAnew
  return { subtitle: words.annex.note, blocks: shown.flatMap((source) => blocksOfSource(composing, source)) }
}

/** Of longer texts together (of some four hundred and fifty pages) nothing is kept. */
const mostLetters = 600_000

const blocksAnew = (composing: Composing, source: SelectedSource): readonly Block[] =>
  blocksOf(composing, source, quotedIn(composing, source))

/** A text that is shown and quoted as it was is printed as it was; most of a long pack is. */
const sourceBlocks = (composing: Composing, source: SelectedSource): readonly Block[] => {
  const quoted = quotedIn(composing, source)
  const { language } = composing.pack
  const before = known.get(source)
  if (before !== undefined && before.language === language && isSameList(before.quoted, quoted)) return before.blocks
  const blocks = blocksOf(composing, source, quoted)
  known.set(source, { language, quoted, blocks })
  return blocks
}

interface Known {
  readonly language: LanguageTag
  readonly quoted: readonly Stretch[]
  readonly blocks: readonly Block[]
}

const known = new WeakMap<SelectedSource, Known>()

const isSameList = (one: readonly Stretch[], other: readonly Stretch[]): boolean =>
  one.length === other.length &&
  one.every(({ start, end, anchor }, index) => {
    const same = other[index]
    return start === same?.start && end === same.end && anchor === same.anchor
  })

const blocksOf = (composing: Composing, source: SelectedSource, quoted: readonly Stretch[]): readonly Block[] => {
  const text = source.text ?? ''
  const paragraphs = paragraphsOf(text)
  const [head] = paragraphs
  // The title stands over the text, and there once.
  const isHead =
    head?.number === 0 &&
    text.slice(head.start, head.end).trim() === source.title.trim() &&
    !isBlanked(head, source) &&
    !quoted.some(({ start }) => start < head.end)
  return [
    {
      kind: 'source-record',
      anchor: placeOf.source(source.id),
      label: composing.words.annex.source({ number: composing.words.figures(String(source.number)) }),
      title: titleOfSource(composing.words, source),
      language: source.title === '' ? composing.pack.language : source.language,
      lines: recordOf(composing, source),
    },
    ...(isHead ? paragraphs.slice(1) : paragraphs).map((paragraph): SourceParagraphBlock => {
      const inside = quoted.filter((stretch) => stretch.start < paragraph.end && stretch.end > paragraph.start)
      return {
        kind: 'source-paragraph',
        anchor:
          paragraph.number === 0
            ? placeOf.line(source.id, paragraph.start)
            : placeOf.paragraph(source.id, paragraph.number),
        number: paragraph.number === 0 ? null : paragraph.number,
        language: isBlanked(paragraph, source) ? composing.pack.language : source.language,
        runs: isBlanked(paragraph, source)
          ? [run(composing.words.annex.blanked, 'quiet')]
          : marked(text, paragraph, inside),
        quotedAt: [...new Set(inside.map((stretch) => stretch.anchor))],
      }
    }),
  ]
}

const isBlanked = (paragraph: Paragraph, { blanked }: SelectedSource): boolean =>
  blanked.some(({ start }) => start === paragraph.start)

interface Stretch {
  readonly start: number
  readonly end: number
  readonly anchor: string
}

const quotedIn = ({ selection, includes }: Composing, source: SelectedSource): readonly Stretch[] =>
  includes('quotes') ? (stretchesOf(selection.quotes).get(source.id) ?? []) : []

/** Of every source; of a long pack hundreds of texts are asked about among thousands of quotations. */
const stretchesOf = (quotes: readonly SelectedQuote[]): ReadonlyMap<SourceId, readonly Stretch[]> => {
  const before = bySource.get(quotes)
  if (before !== undefined) return before
  const found = new Map<SourceId, Stretch[]>()
  for (const { id, place } of quotes) {
    if (place === null) continue
    const anchor = placeOf.quote(id)
    const own = place.stretches.map(({ start, end }) => ({ start, end, anchor }))
    const others = found.get(place.sourceId)
    if (others === undefined) found.set(place.sourceId, own)
    else others.push(...own)
  }
  bySource.set(quotes, found)
  return found
}

const bySource = new WeakMap<readonly SelectedQuote[], ReadonlyMap<SourceId, readonly Stretch[]>>()

/** The words of a paragraph, cut where quoted stretches begin and end; stretches may overlap. */
const marked = (text: string, paragraph: Paragraph, stretches: readonly Stretch[]): readonly Run[] => {
  const inside = (offset: number): number => Math.min(Math.max(offset, paragraph.start), paragraph.end)
  const cuts = [
    ...new Set([
      paragraph.start,
      paragraph.end,
      ...stretches.flatMap(({ start, end }) => [inside(start), inside(end)]),
    ]),
  ].sort((one, other) => one - other)
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? paragraph.end
    const isQuoted = stretches.some((stretch) => stretch.start <= start && stretch.end >= end)
    return run(text.slice(start, end), isQuoted ? 'marked' : 'plain')
  })
}

/** Where a text comes from. What is missing is said to be missing, never invented. */
const recordOf = ({ words }: Composing, source: SelectedSource): readonly Runs[] => {
  const { annex } = words
  const kind = [words.sourceKinds[source.kind], words.language(source.language), words.origins[source.origin]]
  const line = (text: string): readonly Runs[] => (text === '' ? [] : [[run(text, 'quiet')]])
  return [
    [run(sentenceCase(kind.join(words.listComma)))],
    ...(source.publisher === null && source.date === null
      ? line(annex.noDateAndPublisher)
      : [
          source.publisher === null ? [run(sentenceCase(annex.noPublisher), 'quiet')] : [run(source.publisher)],
          source.date === null ? [run(sentenceCase(annex.noDate), 'quiet')] : [run(words.day(source.date))],
        ]),
    source.address === null ? [run(sentenceCase(annex.noAddress), 'quiet')] : [address(source.address)],
    ...line(annex.received({ on: words.day(source.received.slice(0, 10)) })),
    ...line(`SHA-256 ${source.sha256.slice(0, 8)} … ${source.sha256.slice(-8)}`),
  ]
}

const address = (text: string): Run => ({
  ...run(text),
  ...(/^https?:/i.test(text) ? { target: { address: text } } : {}),
})
