import { type Anchor, type Kit, type Quote, type QuoteEdit, type Source, type Span, isReported } from '#core/model'
import { anchorAt } from '#core/text/anchor'
import { locate, placesOf } from '#core/text/locate'
import type { Paragraph } from '#core/text/numbering'
import { sentences } from '#core/text/sentences'
import { findWords, sameWords } from '#core/text/verbatim'
import { alignParagraphs, likenessOf } from '#core/text/versions'
import { placeOf } from '../verbatim/editing'
import { isBroken, quoteState } from '../verbatim/state'
import { reportedAt } from '../verbatim/reported'
import { utteranceAt } from '../verbatim/utterance'

/** Why a quotation could not follow its release into a new version by itself. */
export type ChangedBecause =
  /** The words of a stretch stand nowhere in the new version. */
  | 'words-gone'
  /** They stand in several places, or did in the old version, and nothing tells which. */
  | 'ambiguous'
  /** The stretches stand in another order, or something else stands between them. */
  | 'rearranged'
  /** The words are there, but who says them is told differently. */
  | 'attribution-changed'
  /** The typography of the words changed where edits were declared. */
  | 'edits-lost'

/** What became of a quotation in a new version of its source. `quote` is the quotation to store, anchored there. */
export type Reanchored =
  | { readonly state: 'exact' | 'moved'; readonly quote: Quote }
  | {
      readonly state: 'changed'
      readonly quote: Quote
      readonly because: ChangedBecause
      /** For each stretch the place in the new version that resembles it most: a hint for the human, never used. */
      readonly hints: readonly (Span | null)[]
    }

/**
 * Follows a quotation from one version of a release into the next. *Exact*: same words, same place. *Moved*: same
 * words elsewhere, found once and told by the same voice. Everything else is *changed* and waits for the human, who
 * sees the old words and a hint. Typography may have been tidied; a word may not.
 */
export const reanchored = (quote: Quote, from: Source, to: Source): Reanchored => {
  const found = quote.anchors.map((anchor) => follow(anchor, from.text, to.text))
  const trouble = found.find((one) => typeof one === 'string')
  if (trouble !== undefined) return changed(quote, to, trouble)
  const spans = found.filter((one) => typeof one !== 'string')
  if (!standAsBefore(quote, from.text, to.text, spans)) return changed(quote, to, 'rearranged')
  if (isToldDifferently(quote, from.text, to.text, spans)) return changed(quote, to, 'attribution-changed')
  const edits = shiftedEdits(quote, spans)
  if (edits === null) return changed(quote, to, 'edits-lost')
  const moved: Quote = { ...quote, sourceId: to.id, anchors: spans.map((span) => anchorAt(to.text, span)), edits }
  if (isBroken(quoteState(moved, to))) return changed(quote, to, 'edits-lost')
  if (namesFor(quote, from) !== namesFor(moved, to) || quote.claim.how === 'shown')
    return changed(quote, to, 'attribution-changed')
  const hasMoved = quote.anchors.some(
    ({ start, end }, index) => start !== spans[index]?.start || end !== spans[index]?.end,
  )
  return { state: hasMoved ? 'moved' : 'exact', quote: moved }
}

/** Whom a source names for a quotation, and what it says they did. Naming words that a person showed stand in the old text only. */
const namesFor = (quote: Quote, source: Source): string => {
  const reported = isReported(quote) ? reportedAt(source, quote.anchors) : null
  if (reported !== null) return `${reported.act} ${reported.speaker?.name ?? ''}`
  return (utteranceAt(source, quote.anchors)?.speakers ?? []).map(({ name }) => name).join('\n')
}

/** All quotations of the version that a new source supersedes, and what becomes of each. */
export const reanchoredQuotes = (kit: Kit, to: Source): readonly Reanchored[] => {
  const from = kit.sources.find((source) => source.id === to.supersedes)
  if (from === undefined) return []
  return kit.quotes
    .filter((quote) => quote.sourceId === from.id && quote.standing !== 'dropped')
    .map((quote) => reanchored(quote, from, to))
}

/** The sources of a kit that look like the same text in another language, the likest first. A proposal, not a fact. */
export const languageVersionsOf = (source: Source, sources: readonly Source[]): readonly Source[] =>
  sources
    .filter((other) => other.id !== source.id && other.language !== source.language)
    .map((other) => ({ other, likeness: likenessOf(source, other) }))
    .filter(({ likeness }) => likeness >= 0.5)
    .toSorted((left, right) => right.likeness - left.likeness)
    .map(({ other }) => other)

/** What another language version of a source says where a quotation stands. */
export interface Counterpart {
  readonly paragraphs: readonly Paragraph[]
  /** From the first to the last of these paragraphs. */
  readonly span: Span
  /** Figures that only one version has there: a reason to look. */
  readonly differing: { readonly here: readonly string[]; readonly there: readonly string[] }
}

/** The paragraphs that answer to a quotation in another language version of its source; null when it has none there. */
export const counterpart = (quote: Pick<Quote, 'anchors'>, source: Source, version: Source): Counterpart | null => {
  const aligned = alignParagraphs(source, version).filter(({ left }) =>
    left.some(({ start, end }) => quote.anchors.some((anchor) => anchor.start < end && anchor.end > start)),
  )
  const paragraphs = aligned.flatMap(({ right }) => right)
  const [first, last] = [paragraphs[0], paragraphs.at(-1)]
  if (first === undefined || last === undefined) return null
  return {
    paragraphs,
    span: { start: first.start, end: last.end },
    differing: {
      here: aligned.flatMap(({ differing }) => differing.left),
      there: aligned.flatMap(({ differing }) => differing.right),
    },
  }
}

const changed = (quote: Quote, to: Source, because: ChangedBecause): Reanchored => ({
  state: 'changed',
  quote,
  because,
  hints: quote.anchors.map((anchor) => mostAlike(to.text, anchor.exact)),
})

/** Words that stood more than once were only told apart by their surroundings; alone they prove nothing. */
const follow = (anchor: Anchor, before: string, now: string): Span | 'words-gone' | 'ambiguous' => {
  const located = locate(now, anchor)
  const wasRepeated = placesOf(before, anchor.exact, 2).length > 1
  if (located.found !== 'lost') {
    return !wasRepeated || hasContext(now, anchor, located.span) ? located.span : 'ambiguous'
  }
  const tidied = wasRepeated ? null : findWords(now, anchor.exact)
  if (tidied !== null) return tidied
  return placesOf(now, anchor.exact, 1).length > 0 ? 'ambiguous' : 'words-gone'
}

const hasContext = (text: string, anchor: Anchor, span: Span): boolean =>
  text.endsWith(anchor.prefix, span.start) && text.startsWith(anchor.suffix, span.end)

/** In order, and with nothing else between them than before. */
const standAsBefore = (quote: Quote, before: string, now: string, spans: readonly Span[]): boolean =>
  spans.every((span, index) => {
    const [previous, anchor, last] = [spans[index - 1], quote.anchors[index], quote.anchors[index - 1]]
    if (previous === undefined || anchor === undefined || last === undefined) return true
    const [oldWords, newWords] = [before.slice(last.end, anchor.start), now.slice(previous.end, span.start)]
    return previous.end <= span.start && sameWords(oldWords, newWords)
  })

const neighbourhood = 240

/** The words that named the speaker stood near, and do not any more. */
const isToldDifferently = (quote: Quote, before: string, now: string, spans: readonly Span[]): boolean => {
  const names = [quote.speakerMention, quote.cue].filter((name) => name !== '')
  const [anchor, span] = [quote.anchors[0], spans[0]]
  const [lastAnchor, lastSpan] = [quote.anchors.at(-1), spans.at(-1)]
  if (anchor === undefined || span === undefined || lastAnchor === undefined || lastSpan === undefined) return false
  const old = around(before, anchor.start, lastAnchor.end)
  const current = around(now, span.start, lastSpan.end)
  return names.some((name) => old.includes(name) && !current.includes(name))
}

const around = (text: string, start: number, end: number): string =>
  text.slice(Math.max(0, start - neighbourhood), end + neighbourhood)

const shiftedEdits = (quote: Quote, spans: readonly Span[]): readonly QuoteEdit[] | null => {
  const shifted: QuoteEdit[] = []
  for (const edit of quote.edits) {
    const place = placeOf(edit)
    const index = quote.anchors.findIndex((anchor) => place.start >= anchor.start && place.end <= anchor.end)
    const [anchor, span] = [quote.anchors[index], spans[index]]
    if (anchor === undefined || span === undefined || span.end - span.start !== anchor.end - anchor.start) return null
    shifted.push(shiftedBy(edit, span.start - anchor.start))
  }
  return shifted
}

const shiftedBy = (edit: QuoteEdit, by: number): QuoteEdit =>
  'at' in edit ? { ...edit, at: edit.at + by } : { ...edit, start: edit.start + by, end: edit.end + by }

/**
 * The sentence that shares the most words with the old ones, if that is half of its own (it may be a part of them) or half
 * of theirs (it may name the speaker at length); with its neighbours as far as these are like them too.
 */
const mostAlike = (text: string, words: string): Span | null => {
  const wanted = wordsOf(words)
  const alike = sentences(text).map(([start, end]) => {
    const own = wordsOf(text.slice(start, end))
    const shared = [...own].filter((word) => wanted.has(word)).length
    return { start, end, likeness: own.size === 0 ? 0 : shared / own.size, shared }
  })
  const best = alike.findIndex(({ shared }) => shared === Math.max(...alike.map((one) => one.shared)))
  const { likeness, shared } = alike[best] ?? { likeness: 0, shared: 0 }
  if (likeness < 0.5 && shared < 0.5 * wanted.size) return null
  let [first, last] = [best, best]
  while ((alike[first - 1]?.likeness ?? 0) >= 0.5) first -= 1
  while ((alike[last + 1]?.likeness ?? 0) >= 0.5) last += 1
  const [start, end] = [alike[first]?.start ?? 0, alike[last]?.end ?? 0]
  return start < end ? { start, end } : null
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{Script=Han}]|[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu) ?? [])
