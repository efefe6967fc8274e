import {
  type Claim,
  type Kit,
  type Person,
  type PersonId,
  type Quote,
  type QuoteId,
  type Release,
  type Source,
  type Standing,
  blankPerson,
} from '#core/model'
import { speakerNames } from '#core/model'
import { joined } from '#core/quote/verbatim/joining'
import { call } from '../../desk/desk'
import { decide, decideAndTell, tell, tellFailure } from '../../state/actions'
import { newId } from '../../state/newId'
import { words } from '../../words'
import { type Move, adjusted } from '../sources/reading/boundary'
import { attributedCopy } from './attributedCopy'
import { sureProposals } from './review'

/** What can be decided about a quote, each as one edit. All give back whether it was done. */

export const stand = (kit: Kit, quote: Quote, standing: Standing, then?: () => void): Promise<boolean> => {
  const speaker = speakerNames(kit, { ...quote, speakerMention: '' }) || null
  const said = {
    kept: speaker === null ? words.quotes.keptOne : words.quotes.keptBy({ speaker }),
    dropped: words.quotes.droppedOne,
    proposed: words.quotes.proposedAgain,
  }
  return decideAndTell({ kind: 'quote.stand', ids: [quote.id], standing }, said[standing], then)
}

/** All proposals that are sure, in one step that one undo takes back. */
export const keepSure = async (kit: Kit, quotes: readonly Quote[]): Promise<boolean> => {
  const sure = sureProposals(kit, quotes)
  if (sure.length === 0) {
    tell({ text: words.quotes.noneSure })
    return false
  }
  return decideAndTell(
    { kind: 'several', edits: [{ kind: 'quote.stand', ids: sure.map((quote) => quote.id), standing: 'kept' }] },
    words.quotes.keptSure({ number: sure.length }),
  )
}

export const change = (id: QuoteId, patch: Partial<Omit<Quote, 'id'>>): Promise<boolean> =>
  decide({ kind: 'quote.change', id, patch })

/** A part of something that is changed as a whole: made of the quotation as it is when the decision is its turn. */
export const changeBy = (id: QuoteId, patch: (now: Quote) => Partial<Omit<Quote, 'id'>>): Promise<boolean> =>
  decide(({ quotes }) => {
    const now = quotes.find((quote) => quote.id === id)
    return now === undefined ? null : { kind: 'quote.change', id, patch: patch(now) }
  })

export const nameSpeakers = (quote: Quote, speakerIds: readonly PersonId[], claim: Claim): Promise<boolean> =>
  change(quote.id, { speakerIds, claim })

/** A speaker nobody has heard of yet: the person and the words in their mouth, in one step. */
export const nameNewSpeaker = (quote: Quote, name: string, claim: Claim): Promise<boolean> => {
  const person: Person = { ...blankPerson(newId('per'), name.trim()), presence: 'quoted' }
  return decide({
    kind: 'several',
    edits: [
      { kind: 'person.add', item: person, before: null },
      { kind: 'quote.change', id: quote.id, patch: { speakerIds: [person.id], claim } },
    ],
  })
}

/** What the author opened on other terms stays closed on these. */
export const release = (quote: Quote, patch: Partial<Release>): Promise<boolean> =>
  changeBy(quote.id, ({ release: before }) => {
    const isOther = patch.basis !== undefined && patch.basis !== before.basis
    return { release: { ...before, ...(isOther ? { override: '' } : {}), ...patch } }
  })

/** Begins or ends the quote elsewhere. false also when it can go no further, which is said. */
export const moveBoundary = async (quote: Quote, source: Source, move: Move): Promise<boolean> => {
  const patch = adjusted(quote, source, move)
  if (patch !== null) return change(quote.id, patch)
  tell({ text: words.quotes.boundaryEnds })
  return false
}

/** Makes one quote of this and the next of its source, if both are one utterance of one speaker; else says why not. */
export const joinNext = async (kit: Kit, quote: Quote): Promise<boolean> => {
  const source = kit.sources.find((other) => other.id === quote.sourceId)
  const end = quote.anchors.at(-1)?.end ?? 0
  const others = kit.quotes.filter(
    (other) => other.sourceId === quote.sourceId && other.id !== quote.id && other.standing !== 'dropped',
  )
  const [next] = others
    .filter((other) => startOf(other) >= end)
    .toSorted((left, right) => startOf(left) - startOf(right))
  if (source === undefined || next === undefined) {
    tell({ text: words.quotes.join.nothingAfter })
    return false
  }
  const result = joined(quote, next, source)
  if (!result.ok) {
    tell({ text: words.quotes.join.problems[result.failure] })
    return false
  }
  const { anchors, edits } = result.value
  return decideAndTell(
    {
      kind: 'several',
      edits: [
        { kind: 'quote.change', id: quote.id, patch: { anchors, edits } },
        { kind: 'quote.remove', id: next.id },
      ],
    },
    words.quotes.join.done,
  )
}

const startOf = (quote: Quote): number => quote.anchors[0]?.start ?? 0

/** Puts the quote before the one named; null: at the end. */
export const moveBefore = (id: QuoteId, before: QuoteId | null): Promise<boolean> =>
  decide({ kind: 'quote.move', id, before })

/** The words with who said them and where, for another text. What is off the record is not copied. */
export const copy = async (kit: Kit, quote: Quote, source: Source): Promise<boolean> => {
  const copied = attributedCopy(kit, quote, source, new Date().toISOString())
  if (copied === null) {
    tell({ tone: 'bad', text: words.quotes.notCopied })
    return false
  }
  const reply = await call('clipboard.write', copied)
  if (!reply.ok) {
    tellFailure(reply.failure)
    return false
  }
  tell({ tone: 'good', text: words.quotes.copied })
  return true
}
