import { type Kit, type Quote, type Source, type Span, asFound, isReported } from '#core/model'
import { anchorAt } from '#core/text/anchor'
import { actAt } from '../verbatim/reported'
import { utteranceAt } from '../verbatim/utterance'
import { type Reanchored, reanchored } from './versions'

/** A newer version of the source that a quotation was taken from, and what became of its words there. */
export interface NewerVersion {
  readonly source: Source
  readonly outcome: Reanchored
}

/** Whether the source of a quotation was replaced, and the quotation stayed behind. */
export const isLeftBehind = (kit: Kit, quote: Quote): boolean =>
  quote.standing !== 'dropped' && kit.sources.some((source) => source.supersedes === quote.sourceId)

/** The version that replaces the source of a quotation; null while it is the newest. */
export const newerVersionOf = (kit: Kit, quote: Quote): NewerVersion | null => {
  const from = kit.sources.find((source) => source.id === quote.sourceId)
  const source = kit.sources.find((other) => other.supersedes === quote.sourceId)
  if (from === undefined || source === undefined) return null
  return { source, outcome: reanchored(quote, from, source) }
}

/** What the new version says, and by whom, in the place of the old words. */
export type NewWords = Pick<Quote, 'anchors' | 'speakerIds' | 'claim' | 'speakerMention' | 'cue' | 'act'>

/**
 * The words that a person may take instead of the old ones: what is proposed at the hinted places, with its speaker; else
 * what stands between the quotation marks there, with the old speaker only where the new version still names them beside
 * it. Null when nothing resembles the old words.
 */
export const newWordsFor = (kit: Kit, quote: Quote, { source, outcome }: NewerVersion): NewWords | null => {
  if (outcome.state !== 'changed') return outcome.quote
  const hints = outcome.hints.filter((hint) => hint !== null)
  if (hints.length === 0) return null
  const proposed = proposedInstead(kit, quote, { source, outcome })
  if (proposed !== null) return proposed
  const places = hints.map((hint) => betweenMarks(source.text, hint))
  if (!inOrder(places)) return null
  const anchors = places.map((place) => anchorAt(source.text, place))
  const act = isReported(quote) ? actAt(source, anchors) : null
  return { anchors, act, ...speakersThere(quote, source, anchors, hints) }
}

/** What is proposed in the new version at the hinted places, in the stead of words that were changed there. */
export const proposedInstead = (kit: Kit, quote: Quote, { source, outcome }: NewerVersion): Quote | null => {
  if (outcome.state !== 'changed') return null
  const hints = outcome.hints.filter((hint) => hint !== null)
  return hints.length === 0
    ? null
    : (kit.quotes.find(
        (other) =>
          other.sourceId === source.id &&
          other.standing === 'proposed' &&
          isReported(other) === isReported(quote) &&
          hints.every((hint) => other.anchors.some((anchor) => anchor.start < hint.end && anchor.end > hint.start)),
      ) ?? null)
}

/** Whom the new version names there; else the old speaker, where it still has the words for them beside the quotation. */
const speakersThere = (
  quote: Quote,
  source: Source,
  anchors: Quote['anchors'],
  hints: readonly Span[],
): Omit<NewWords, 'anchors' | 'act'> => {
  const named = utteranceAt(source, anchors)?.speakers ?? []
  const speakerIds = named.flatMap(({ personId }) => personId ?? [])
  if (named.length > 0 && speakerIds.length === named.length) {
    const naming = named[0]?.naming ?? null
    const speakerMention = naming === null ? '' : source.text.slice(naming.start, naming.end)
    return { speakerIds, claim: asFound, speakerMention, cue: '' }
  }
  const mention = named.length > 0 ? null : mentionBeside(source.text, hints, quote.speakerMention)
  if (mention === null) return { speakerIds: [], claim: asFound, speakerMention: '', cue: '' }
  const { speakerMention, cue } = quote
  return {
    speakerIds: quote.speakerIds,
    claim: { how: 'shown', naming: anchorAt(source.text, mention) },
    speakerMention,
    cue,
  }
}

const beside = 240

const mentionBeside = (text: string, hints: readonly Span[], mention: string): Span | null => {
  const from = Math.max(0, (hints[0]?.start ?? 0) - beside)
  const at = mention === '' ? -1 : text.slice(from, (hints.at(-1)?.end ?? 0) + beside).indexOf(mention)
  return at < 0 ? null : { start: from + at, end: from + at + mention.length }
}

/** Without the reporting clause: from the first opening mark to the last closing one, where there are any. */
const betweenMarks = (text: string, { start, end }: Span): Span => {
  const words = text.slice(start, end)
  const opening = words.search(/["“„«「『]/u)
  const closing = Math.max(...[...'"”“»」』'].map((mark) => words.lastIndexOf(mark)))
  const from = opening >= 0 ? opening + 1 : 0
  const to = closing > from ? closing : words.length
  const spaces = words.slice(from, to).search(/\S/u)
  return { start: start + from + Math.max(0, spaces), end: start + from + words.slice(from, to).trimEnd().length }
}

/** Two stretches may point at the same sentence: they are then one place, and nothing tells how to divide it. */
const inOrder = (places: readonly Span[]): boolean =>
  places.every(({ start, end }, index) => start < end && start >= (places[index - 1]?.end ?? 0))
