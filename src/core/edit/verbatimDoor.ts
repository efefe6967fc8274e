import { type Kit, type Quote, type Source, speakersOf } from '../model'
import { type Turns, inOneTurn } from '../model/turns'
import { areNamed, attributionOf } from '../quote/attribution/attribution'
import { troubleInWords } from '../quote/verbatim/state'
import { utteranceAt, utterancesIn } from '../quote/verbatim/utterance'
import { isWholeWords } from '../text/wholeWords'
import type { EditFailure } from './failure'
import type { SingleEdit } from './edit'
import { patched } from './patch'

/**
 * What stands against a new decision about words or speakers. A quotation is taken in when its words stand in its source
 * and, unless it is reported, lie inside one utterance; its speakers when they are whom the source names, or the decision
 * says where the source names them, or that it does not. A decision that is read back from a file is not asked: it is
 * marked (see `quoteState` and `attributionOf`).
 */
export const verbatimObjection = function* (kit: Kit, edit: SingleEdit): Turns<EditFailure | null> {
  if (edit.kind === 'source.mark') return markObjection(kit, edit)
  if (edit.kind === 'source.add' && !isSound(edit.source)) return { code: 'edit.readingUnsound', id: edit.source.id }
  if (edit.kind === 'source.read') {
    const source = kit.sources.find(({ id }) => id === edit.id)
    if (source !== undefined && !isSound({ ...source, reading: edit.reading }))
      return { code: 'edit.readingUnsound', id: edit.id }
  }
  yield
  const after = edit.kind === 'source.add' ? { ...kit, people: [...kit.people, ...edit.people] } : kit
  for (const [at, change] of changesOf(kit, edit).entries()) {
    const objection = objectionTo(after, change, edit.kind === 'source.add' ? edit.source : null)
    if (objection !== null) return objection
    // with the first of them the places of all utterances are laid out
    if (at === 0 || at % inOneTurn === inOneTurn - 1) yield
  }
  return null
}

interface Change {
  /** Null when the quotation is new. */
  readonly before: Quote | null
  readonly after: Quote
  readonly touchesSpeakers: boolean
}

/** The quotations as an edit would leave them, where it touches their words, their place, or who says them. */
const changesOf = (kit: Kit, edit: SingleEdit): readonly Change[] => {
  if (edit.kind === 'source.add') return edit.quotes.map((after) => ({ before: null, after, touchesSpeakers: true }))
  if (edit.kind === 'quote.add') return [{ before: null, after: edit.item, touchesSpeakers: true }]
  if (edit.kind !== 'quote.change') return []
  const { anchors, sourceId, kind, speakerIds, claim } = edit.patch
  const touchesWords = anchors !== undefined || sourceId !== undefined || kind !== undefined
  const touchesSpeakers = speakerIds !== undefined || claim !== undefined
  if (!touchesWords && !touchesSpeakers) return []
  return kit.quotes
    .filter((quote) => quote.id === edit.id)
    .map((before) => ({ before, after: patched<Quote>(before, edit.patch), touchesSpeakers }))
}

const objectionTo = (
  kit: Kit,
  { before, after, touchesSpeakers }: Change,
  added: Source | null,
): EditFailure | null => {
  const source = [...kit.sources, ...(added === null ? [] : [added])].find(({ id }) => id === after.sourceId)
  const touchesWords =
    before === null ||
    before.anchors !== after.anchors ||
    before.sourceId !== after.sourceId ||
    before.kind !== after.kind
  if (touchesWords && !standsInSource(after, source, added !== null)) return { code: 'edit.notInSource', id: after.id }
  if (touchesWords && !isInOrder(after)) return { code: 'edit.outsideUtterance', id: after.id }
  if (touchesWords && after.kind !== 'indirect' && source !== undefined && utteranceAt(source, after.anchors) === null)
    return { code: 'edit.outsideUtterance', id: after.id }
  if (!touchesSpeakers) return before === null ? null : worse(kit, before, after, source)
  return claimObjection(kit, after, source)
}

/** Words that are moved to where somebody else speaks take their speaker along only if the source names the same there. */
const worse = (kit: Kit, before: Quote, after: Quote, source: Source | undefined): EditFailure | null => {
  const from = kit.sources.find(({ id }) => id === before.sourceId)
  const [was, is] = [attributionOf(before, from, kit).state, attributionOf(after, source, kit).state]
  return is === 'against' && was !== 'against' ? { code: 'edit.namesAnother', id: after.id } : null
}

const claimObjection = (kit: Kit, quote: Quote, source: Source | undefined): EditFailure | null => {
  const speakers = speakersOf(kit, quote)
  if (speakers.length < quote.speakerIds.length) return { code: 'edit.unknown', id: quote.speakerIds[0] ?? quote.id }
  if (speakers.length === 0) return null
  const { state, named } = attributionOf(quote, source, kit)
  const isNamed = areNamed(named, speakers)
  switch (quote.claim.how) {
    case 'found':
      return isNamed ? null : { code: named.length === 0 ? 'edit.notNamed' : 'edit.namesAnother', id: quote.id }
    case 'shown':
      return isNamed || state === 'shown'
        ? null
        : { code: state === 'against' ? 'edit.namesAnother' : 'edit.notNamed', id: quote.id }
    case 'by-hand':
      return state === 'against' ? { code: 'edit.namesAnother', id: quote.id } : null
    case 'against':
      return null
  }
}

/**
 * A text that is taken in brings words as its marks hold them, also where the marks cut a word: they are proposed, shown as
 * broken, and no reason to refuse the text. Whoever decides on words decides on whole ones.
 */
const standsInSource = (quote: Quote, source: Source | undefined, isTakenIn: boolean): boolean => {
  if (source === undefined) return false
  const trouble = troubleInWords(quote, source.text)
  return trouble === null || trouble.reason === 'out-of-order' || (isTakenIn && trouble.reason === 'word-cut')
}

const isInOrder = ({ anchors }: Quote): boolean =>
  anchors.every(({ start }, index) => start >= (anchors[index - 1]?.end ?? 0))

/** Only notes in which nothing stands between marks can be marked by hand: elsewhere the text itself says who speaks. */
const markObjection = (kit: Kit, edit: Extract<SingleEdit, { readonly kind: 'source.mark' }>): EditFailure | null => {
  const source = kit.sources.find(({ id }) => id === edit.id)
  if (source === undefined || !edit.isSpoken) return null
  const isUnmarked = source.reading.utterances.every(({ kind }) => kind === 'by-hand')
  if (source.kind !== 'note' || !isUnmarked) return { code: 'edit.hasMarks', id: edit.id }
  const { start, end } = edit.span
  const isFree =
    end <= source.text.length &&
    isWholeWords(source.text, { start, end }) &&
    utterancesIn(source, edit.span).length === 0
  return isFree ? null : { code: 'edit.notInSource', id: edit.id }
}

/** A reading that is taken in names places of the text, in order. */
const isSound = ({ text, reading }: Source): boolean =>
  [...reading.utterances, ...(reading.reported ?? [])].every(({ spans }) =>
    spans.every(({ start, end }, index) => end <= text.length && start >= (spans[index - 1]?.end ?? 0)),
  )
