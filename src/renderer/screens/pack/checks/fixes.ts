import type { Edit } from '#core/edit/edit'
import { type Kit, type Pack, type Person, type Quote, type QuoteId, type SourceId, isToReview } from '#core/model'
import { speakerNames } from '#core/model'
import type { FrontOver, PackNote } from '#core/pack/note'
import { toBackground } from '#core/pack/overflow'
import type { Place } from '../../../state/place'
import { words } from '../../../words'
import type { FieldName } from '../../quotes/attention'
import { listed } from '../../../words/phrases'
import { screenOf } from './screenOf'

/** Something to put right, and the place where that is done. */
interface FixElsewhere {
  readonly label: string
  readonly place: Partial<Place> & Pick<Place, 'screen'>
  /** The matter of a quotation that is asked for there. */
  readonly field?: FieldName
}

/** Something that puts it right at once. */
interface Offer {
  readonly label: string
  readonly edit: Edit
}

export type Fix = FixElsewhere | Offer

/** What has no room on the front sheet goes to the background, or is made shorter. */
const frontFixes = (kit: Kit, pack: Pack, note: FrontOver): readonly Fix[] => {
  const edit = toBackground(kit, pack, note)
  const what = listed(note.parts.map(({ part }) => words.pack.frontParts[part]))
  return [...(edit === null ? [] : [{ label: words.pack.toBackground({ what }), edit }]), reviewAt('overview')]
}

export const fixesOf = (kit: Kit, pack: Pack, note: PackNote): readonly Fix[] => {
  switch (note.code) {
    case 'quote.oneCandidate':
      // What gives the speaker away is put right where the terms are set.
      return quoteFixes(kit, note.quoteId).map((fix) => ({ ...fix, field: 'terms' }))
    case 'quote.withheld':
    case 'quote.speakerUnknown':
    case 'quote.opened':
      return quoteFixes(kit, note.quoteId)
    case 'person.hidden':
    case 'person.titleUnsure':
    case 'person.biographyMissing':
    case 'person.unranked':
      return kit.people.filter((person) => person.id === note.personId).map(personFix)
    case 'photo.unusable':
      return kit.people.filter((person) => person.photo?.sha256 === note.sha256).map(personFix)
    case 'message.withheld':
    case 'message.expired':
      return messageFixes(kit, [note.messageId])
    case 'front.pointsMoved':
    case 'cards.goOn':
      return messageFixes(kit, note.messageIds)
    case 'source.incomplete':
    case 'source.withheld':
    case 'source.blanked':
      return sourceFixes(kit, note.sourceId)
    case 'quotes.undecided':
      return [reviewAt('quotes', kit.quotes.find(isToReview)?.id)]
    case 'people.undecided':
      return [reviewAt('people', kit.people.find((person) => person.standing === 'proposed')?.id)]
    case 'documents.undecided':
      return [reviewAt('messages', kit.documents.find((document) => document.standing === 'proposed')?.id)]
    case 'section.linesOver':
    case 'text.withheld':
    case 'letters.missing':
    case 'letters.unprintable':
      return [reviewAt(screenOf[note.section])]
    case 'section.withheld':
      return []
    case 'marking.unknown':
      return [true, false].map((isMarking) => answer(kit, note.label, isMarking))
    case 'front.linesOver':
      return frontFixes(kit, pack, note)
    case 'marking.rolledUp':
    case 'marking.beyondUs':
      return [reviewAt('overview')]
  }
}

/** Asked once: the answer stays with the kit. */
const answer = ({ event }: Kit, label: string, isMarking: boolean): Fix => ({
  label: isMarking ? words.pack.isMarking : words.pack.isNoMarking,
  edit: { kind: 'event.change', patch: { capitals: [...event.capitals, { label, isMarking }] } },
})

export const reviewAt = (screen: Place['screen'], item: string | null = null): Fix => ({
  label: words.pack.review,
  place: { screen, item },
})

export const quoteFixes = (kit: Kit, id: QuoteId): readonly FixElsewhere[] =>
  kit.quotes.filter((quote) => quote.id === id).map((quote) => quoteFix(kit, quote))

export const quoteFix = (kit: Kit, quote: Quote): FixElsewhere => {
  const speaker = speakerNames(kit, { ...quote, speakerMention: '' }) || words.pack.nobody
  return {
    label: words.pack.quoteBy({ speaker, beginning: beginningOf(quote) }),
    place: { screen: 'quotes', item: quote.id, panel: { panel: 'quote', id: quote.id } },
  }
}

export const personFix = (person: Person): Fix => ({
  label: person.printedName,
  place: { screen: 'people', item: person.id },
})

export const beginningOf = (quote: Quote | undefined): string =>
  `${(quote?.anchors[0]?.exact ?? '').split(/\s+/).slice(0, 4).join(' ')}…`

/** Points, answers, objectives and promises: a note names each by its identifier. */
export const messageFixes = (kit: Kit, ids: readonly string[]): readonly Fix[] =>
  [
    ...kit.messages.map(({ id, text }) => ({ id, text })),
    ...kit.questions.map(({ id, question }) => ({ id, text: question })),
    ...kit.objectives,
    ...kit.commitments,
  ]
    .filter((item) => ids.includes(item.id))
    .map((item) => ({
      label: `${item.text.split(/\s+/).slice(0, 5).join(' ')}…`,
      place: { screen: 'messages', item: item.id },
    }))

export const sourceFixes = (kit: Kit, id: SourceId): readonly Fix[] =>
  kit.sources
    .filter((source) => source.id === id)
    .map((source) => ({
      label: source.title,
      place: { screen: 'sources', item: source.id, panel: { panel: 'source', id: source.id } },
    }))
