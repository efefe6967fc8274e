import { type Kit, type Quote, type QuoteId, type SourceId, isOffered } from '../model'
import { newWordsFor, newerVersionOf, proposedInstead } from '../quote/versions/newerVersion'
import { type Reanchored, reanchoredQuotes } from '../quote/versions/versions'
import type { Edit, SingleEdit } from './edit'

/** One step, and what it does to the quotations of the source that is replaced. */
export interface Superseding {
  readonly edit: Edit
  /** They stand in the new version word for word and were taken along. */
  readonly followed: number
  /** Their words were changed there: they wait for the human, on the old source. */
  readonly waiting: number
}

/**
 * Makes a source the newer version of another. Quotations that stand there word for word go with it; those whose words
 * were changed stay on the old source and are proposed again, so that nothing outdated is printed unseen. What extraction
 * proposed in the new version gives way where a quotation that is known already takes its place; what it proposed in the old
 * one, and nobody has touched, gives way where the new version has its own proposal instead of the changed words.
 */
export const supersede = (kit: Kit, id: SourceId, supersedes: SourceId | null): Superseding => {
  const describe: SingleEdit = { kind: 'source.describe', id, patch: { supersedes } }
  const to = kit.sources.find((source) => source.id === id)
  const all = to === undefined || supersedes === null ? [] : reanchoredQuotes(kit, { ...to, supersedes })
  // What the old version reports and nobody has taken up: the new one brings its own.
  const offered = all.filter(({ quote }) => isOffered(quote))
  const outcomes = all.filter((one) => !offered.includes(one))
  const following = outcomes.filter(({ state }) => state !== 'changed').map(({ quote }) => quote)
  const outdated = outcomes.filter(
    (one) =>
      to !== undefined &&
      isUntouched(one.quote) &&
      proposedInstead(kit, one.quote, { source: to, outcome: one }) !== null,
  )
  const changed = outcomes.filter((one) => one.state === 'changed' && !outdated.includes(one)).map(({ quote }) => quote)
  const kept = changed.filter(({ standing }) => standing === 'kept').map((quote) => quote.id)
  const edits: readonly SingleEdit[] = [
    describe,
    ...following.flatMap((quote) => moving(kit, quote)),
    ...[...offered, ...outdated].map(({ quote }): SingleEdit => ({ kind: 'quote.remove', id: quote.id })),
    ...(kept.length === 0 ? [] : [{ kind: 'quote.stand' as const, ids: kept, standing: 'proposed' as const }]),
  ]
  return {
    edit: edits.length === 1 ? describe : { kind: 'several', edits },
    followed: following.length,
    waiting: changed.length,
  }
}

/** As the extraction proposed it: nobody has decided or written anything about it. */
const isUntouched = ({ standing, claim, headline, annotation, themes, edits, translation, evidence }: Quote): boolean =>
  standing === 'proposed' &&
  evidence !== null &&
  claim.how === 'found' &&
  headline === '' &&
  annotation === '' &&
  themes.length === 0 &&
  edits.length === 0 &&
  translation === null

/**
 * Takes the words of the new version in the place of the old ones, with everything a person wrote about them. Declared
 * edits go: they were made to other words. null when the new version has nothing that resembles them.
 */
export const takeNewWords = (kit: Kit, id: QuoteId): Edit | null => {
  const quote = kit.quotes.find((other) => other.id === id)
  const newer = quote === undefined ? null : newerVersionOf(kit, quote)
  if (quote === undefined || newer === null) return null
  if (newer.outcome.state !== 'changed') return inOneStep(moving(kit, newer.outcome.quote))
  const found = newWordsFor(kit, quote, newer)
  if (found === null) return null
  const { anchors, speakerIds, claim, speakerMention, cue, act } = found
  return inOneStep([
    ...moving(kit, { ...quote, sourceId: newer.source.id, anchors, edits: [] }),
    { kind: 'quote.change', id, patch: { speakerIds, claim, speakerMention, cue, act, standing: 'kept' } },
  ])
}

const inOneStep = (edits: readonly SingleEdit[]): Edit => ({ kind: 'several', edits })

/** The reasons for a proposal point into a text: those of the old version mean nothing in the new one. */
const moving = (kit: Kit, { id, sourceId, anchors, edits }: Reanchored['quote']): readonly SingleEdit[] => {
  const known = kit.quotes.filter(
    (other) => other.id !== id && other.standing === 'proposed' && standsThere(other, sourceId, anchors),
  )
  const evidence = known[0]?.evidence ?? null
  return [
    { kind: 'quote.change', id, patch: { sourceId, anchors, edits, evidence } },
    ...known.map((other): SingleEdit => ({ kind: 'quote.remove', id: other.id })),
  ]
}

const standsThere = (quote: Quote, sourceId: SourceId, anchors: Quote['anchors']): boolean =>
  quote.sourceId === sourceId &&
  quote.anchors.length === anchors.length &&
  quote.anchors.every(({ start, end }, index) => start === anchors[index]?.start && end === anchors[index]?.end)
