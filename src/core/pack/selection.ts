import {
  type Instant,
  type Kit,
  type Pack,
  type PackId,
  type SectionKind,
  rolledUp,
  sectionsFor,
  unknownCapitals,
} from '#core/model'
import { inRankOrder } from '#core/rank/inRankOrder'
import type { ViewNote } from '#core/view/note'
import { selectQuote } from '#core/view/quotes'
import { selectQuoteWhenAsked } from '#core/view/quotesWhenAsked'
import type { ReaderView, SelectedSource } from '#core/view/view'
import { viewFor } from '#core/view/viewFor'
import { isOutside } from '#core/view/viewing'
import { amended, hasAddendum, isAddendum } from './addendum/changes'
import { itemsOf } from './addendum/items'
import type { PackNote } from './note'
import type { Seen, Selection } from './selected'
import { oneCandidates } from './oneCandidate'

export const selectionFor = (kit: Kit, pack: Pack, now: Instant, copy: Selection['copy'] = null): Selection =>
  withOwnNotes(kit, selected(kit, pack, now, copy, selectQuote))

/** The same for whoever looks at the first pages alone: how a quotation is printed is found out when they come to it. Without notes. */
export const openingSelection = (kit: Kit, pack: Pack, now: Instant, copy: Selection['copy'] = null): Selection => ({
  ...selected(kit, pack, now, copy, selectQuoteWhenAsked),
  notes: [],
})

const selected = (
  kit: Kit,
  pack: Pack,
  now: Instant,
  copy: Selection['copy'],
  select: typeof selectQuote,
): Selection => {
  const selection = seenBy(kit, pack, now, select)
  return { ...selection, amends: hasAddendum(pack) ? amendedBy(kit, selection, now) : null, copy }
}

const seenBy = (kit: Kit, pack: Pack, now: Instant, select = selectQuote): Seen =>
  selectionFrom(kit, viewFor({ ...kit, packs: [pack] }, pack.audience, now, pack, select), pack.id)

/** An addendum alone amends another pack of these readers; among other sections it tells of its own pack. */
const amendedBy = (kit: Kit, selection: Seen, now: Instant): Selection['amends'] => {
  const { pack } = selection
  if (!isAddendum(pack)) return { pack, items: itemsOf(selection) }
  const other = amended(kit, pack)
  return other === null ? null : { pack: other, items: itemsOf(seenBy(kit, other, now)) }
}

/** Throws where the view knows no such pack: it is for other readers. */
const selectionFrom = ({ event }: Kit, view: ReaderView, packId: PackId): Seen => {
  const { packs, ...rest } = view
  const pack = packs.find(({ id }) => id === packId)
  if (pack === undefined) throw new Error(`Readers of the ${view.audience} have no pack ${packId}`)
  const excluded = new Set<string>(pack.excludedQuoteIds)
  const quotes = view.quotes.filter(({ id }) => !excluded.has(id))
  const sources = sourcesOf(view, quotes)
  const isAbout = (note: ViewNote): boolean =>
    !('quoteId' in note && excluded.has(note.quoteId)) &&
    !('sourceId' in note && !sources.some(({ id }) => id === note.sourceId))
  return {
    ...rest,
    pack,
    marking: rolledUp(pack.marking ?? view.event.marking, printedLines(pack, view, sources), event.capitals),
    people: inRankOrder(view.people, pack.peopleOrder, pack.language).people,
    quotes,
    sources,
    notes: view.notes.filter(isAbout),
  }
}

/** Texts of others, or written freely, in which a portion may have a marking of its own. */
const printedLines = (pack: Pack, view: ReaderView, sources: ReaderView['sources']): readonly string[] => {
  const { messages, questions, front, approach } = view
  const kinds = new Set(sectionsFor(pack).map(({ kind }) => kind))
  const among = (wanted: readonly SectionKind[], texts: () => readonly string[]): readonly string[] =>
    wanted.some((kind) => kinds.has(kind)) ? texts().flatMap((text) => text.split('\n')) : []
  return [
    ...among(['annex'], () => sources.flatMap(({ text }) => text ?? [])),
    ...among(['background'], () => paragraphsIn([...view.background.mayUse, ...view.background.notDisclosed])),
    ...among(['people'], () =>
      view.people.flatMap(({ biography, iceBreaker }) => [...paragraphsIn(biography), iceBreaker]),
    ),
    ...among(['points', 'cards', 'engagements', 'front-sheet'], () =>
      messages.flatMap(({ text, support }) => [text, support]),
    ),
    ...among(['questions', 'cards', 'engagements'], () =>
      questions.flatMap(({ question, answer, ifPressed }) => [question, answer, ifPressed]),
    ),
    ...among(['objectives', 'engagements'], () => [
      ...view.objectives.flatMap(({ text, response }) => [text, response]),
      ...approach.tactics,
      approach.pressLine,
      approach.ifAsked,
    ]),
    ...among(['front-sheet'], () => (front === null ? [] : [front.purpose, ...front.objectives, front.avoid])),
    ...among(['programme', 'engagements'], () => view.programme.flatMap(({ title, purpose }) => [title, purpose])),
    ...among(['documents', 'readout'], () => view.commitments.map(({ text }) => text)),
    ...among(['readout'], () => [
      ...messages.flatMap(({ text, outcome }) => [text, outcome]),
      ...questions.flatMap(({ question, outcome }) => [question, outcome]),
      view.readout.alsoPresent,
      view.readout.summary,
      view.readout.nextSteps,
    ]),
  ]
}

const paragraphsIn = (text: ReaderView['background']['mayUse']): readonly string[] =>
  text.map(({ runs }) => runs.map(({ text: words }) => words).join(''))

/** What this pack rests on, numbered anew: a source of words that were left out has no place in it. */
const sourcesOf = (view: ReaderView, quotes: ReaderView['quotes']): ReaderView['sources'] => {
  const used = new Set<string>([
    ...quotes.flatMap(({ place }) => (place === null ? [] : [place.sourceId])),
    ...view.documents.flatMap(({ mentions }) => mentions.map(({ sourceId }) => sourceId)),
  ])
  return view.sources.filter(({ id }) => used.has(id)).map((source, index) => numbered(source, index + 1))
}

const numbered = (source: SelectedSource, number: number): SelectedSource =>
  source.number === number ? source : { ...source, number }

/** What only the maker of this pack is to know, who sees the whole kit. */
const withOwnNotes = (kit: Kit, selection: Selection): Selection => {
  const { audience, pack } = selection
  const hasFront = sectionsFor(pack).some(({ kind }) => kind === 'front-sheet')
  return {
    ...selection,
    notes: [
      ...selection.notes,
      ...(isOutside(audience) && hasFront ? [{ code: 'section.withheld', section: 'front-sheet' } as const] : []),
      ...(selection.marking.label === (pack.marking ?? kit.event.marking).label
        ? []
        : [{ code: 'marking.rolledUp', label: selection.marking.label } as const]),
      ...askedCapitals(kit, selection),
      ...oneCandidates(kit, selection),
    ],
  }
}

/** Of each such head of a text that this file rests on, until a person has answered it. */
const askedCapitals = (kit: Kit, { sources }: Selection): readonly PackNote[] => {
  const done = new Set(kit.event.capitals.map(({ label }) => label))
  return kit.sources.flatMap(({ id, text }): readonly PackNote[] => {
    const label = sources.some((source) => source.id === id) ? unknownCapitals(text) : null
    if (label === null || done.has(label)) return []
    done.add(label)
    return [{ code: 'marking.unknown', label, sourceId: id }]
  })
}
