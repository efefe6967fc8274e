import {
  type Event,
  type Instant,
  type Kit,
  type Pack,
  type PackId,
  type SectionKind,
  rolledUp,
  sectionsFor,
  unknownCapitals,
} from '#core/model'
import type { ViewNote } from '#core/view/note'
import type { ReaderView } from '#core/view/view'
import { viewFor } from '#core/view/viewFor'
import { isOutside } from '#core/view/viewing'
import type { PackNote } from './note'
import { oneCandidates } from './oneCandidate'

/** What of a reader's view one pack holds. A pack can leave out what its reader may see, and never more. */
export interface Selection extends Omit<ReaderView, 'packs' | 'notes'> {
  readonly pack: Pack
  readonly marking: Event['marking']
  readonly notes: readonly PackNote[]
}

export const selectionFor = (kit: Kit, pack: Pack, now: Instant): Selection =>
  withOwnNotes(kit, selectionFrom(kit, viewFor({ ...kit, packs: [pack] }, pack.audience, now, pack), pack.id))

/** Throws where the view knows no such pack: it is for other readers. */
const selectionFrom = ({ event }: Kit, view: ReaderView, packId: PackId): Selection => {
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
    marking: rolledUp(pack.marking ?? view.event.marking, printedLines(pack, view.background, sources), event.capitals),
    quotes,
    sources,
    notes: view.notes.filter(isAbout),
  }
}

/** Texts of others, or written freely, in which a portion may have a marking of its own. */
const printedLines = (
  pack: Pack,
  { mayUse, notDisclosed }: ReaderView['background'],
  sources: ReaderView['sources'],
): readonly string[] => {
  const has = (wanted: SectionKind): boolean => sectionsFor(pack).some(({ kind }) => kind === wanted)
  const written = [...mayUse, ...notDisclosed].map(({ runs }) => runs.map(({ text }) => text).join(''))
  return [
    ...(has('annex') ? sources.flatMap(({ text }) => text?.split('\n') ?? []) : []),
    ...(has('background') ? written : []),
  ]
}

/** What this pack rests on, numbered anew: a source of words that were left out has no place in it. */
const sourcesOf = (view: ReaderView, quotes: ReaderView['quotes']): ReaderView['sources'] => {
  const used = new Set<string>([
    ...quotes.flatMap(({ place }) => (place === null ? [] : [place.sourceId])),
    ...view.documents.flatMap(({ mentions }) => mentions.map(({ sourceId }) => sourceId)),
  ])
  return view.sources.filter(({ id }) => used.has(id)).map((source, index) => ({ ...source, number: index + 1 }))
}

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
