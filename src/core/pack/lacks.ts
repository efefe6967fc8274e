import {
  type CommitmentId,
  type Instant,
  type Kit,
  type MessageId,
  type ObjectiveId,
  type Pack,
  type PersonId,
  type QuestionId,
  type QuoteId,
  type SectionKind,
  type SourceId,
  sectionsFor,
} from '#core/model'
import type { WithheldQuote } from '#core/quote/release/eligible'
import type { Selection } from './selected'

/** Something that is in the kit, and not in the file of one reader; and what of it, so that one can go there. */
export type Lack =
  | {
      readonly what: 'quotes'
      readonly because: WithheldQuote['because']
      readonly until: Instant | null
      readonly ids: readonly QuoteId[]
    }
  /** Words without the name of their speaker: under a descriptor, or under none. */
  | { readonly what: 'names'; readonly by: 'descriptor' | 'none'; readonly ids: readonly QuoteId[] }
  | { readonly what: 'people'; readonly ids: readonly PersonId[] }
  | { readonly what: 'biographies'; readonly ids: readonly PersonId[] }
  | { readonly what: 'points'; readonly ids: readonly MessageId[] }
  | { readonly what: 'questions'; readonly ids: readonly QuestionId[] }
  | { readonly what: 'objectives'; readonly ids: readonly ObjectiveId[] }
  | { readonly what: 'commitments'; readonly ids: readonly CommitmentId[] }
  /** Texts that the annex does not print, or with paragraphs blanked. */
  | { readonly what: 'sources'; readonly ids: readonly SourceId[] }
  | { readonly what: 'paragraphs'; readonly number: number; readonly ids: readonly SourceId[] }
  /** Free text that names somebody who must stay hidden. */
  | { readonly what: 'texts'; readonly ids: readonly SectionKind[] }
  /** What is for our own side alone: the front sheet, the background that is not to be disclosed, and how we go about it. */
  | { readonly what: 'sections'; readonly ids: readonly SectionKind[] }
  /** Sections that the recipe has for other readers. */
  | { readonly what: 'recipe'; readonly ids: readonly SectionKind[] }

/** What one reader's file lacks of the kit, and why. It is told to its maker, and printed nowhere. */
export const lacksOf = (kit: Kit, selection: Selection): readonly Lack[] =>
  [...withheldQuotes(selection), ...fromNotes(selection), ...byDifference(kit, selection)].filter(
    ({ ids }) => ids.length > 0,
  )

export const numberOf = (lack: Lack): number => (lack.what === 'paragraphs' ? lack.number : lack.ids.length)

/** Quotations that are out for one reason, and until one moment. */
const withheldQuotes = ({ notes }: Selection): readonly Lack[] => {
  const groups = new Map<string, Extract<Lack, { what: 'quotes' }>>()
  for (const note of notes) {
    if (note.code !== 'quote.withheld') continue
    const { because, until, quoteId } = note
    const key = `${because} ${until ?? ''}`
    groups.set(key, { what: 'quotes', because, until, ids: [...(groups.get(key)?.ids ?? []), quoteId] })
  }
  return [...groups.values()]
}

const fromNotes = ({ notes }: Selection): readonly Lack[] => {
  const blanked = notes.filter((note) => note.code === 'source.blanked')
  return [
    { what: 'people', ids: notes.flatMap((note) => (note.code === 'person.hidden' ? [note.personId] : [])) },
    { what: 'sources', ids: notes.flatMap((note) => (note.code === 'source.withheld' ? [note.sourceId] : [])) },
    {
      what: 'paragraphs',
      number: blanked.reduce((sum, { paragraphs }) => sum + paragraphs, 0),
      ids: blanked.map(({ sourceId }) => sourceId),
    },
    { what: 'texts', ids: notes.flatMap((note) => (note.code === 'text.withheld' ? [note.section] : [])) },
  ]
}

/** What the view leaves out without a note, because it was never said to these readers. */
const byDifference = (kit: Kit, selection: Selection): readonly Lack[] => {
  const namelessBy = (by: 'descriptor' | 'none'): readonly QuoteId[] =>
    selection.quotes.filter(({ speaker }) => speaker.by === by).map(({ id }) => id)
  const written = new Set(kit.people.filter(({ biography }) => biography.length > 0).map(({ id }) => id))
  return [
    { what: 'names', by: 'descriptor', ids: namelessBy('descriptor') },
    { what: 'names', by: 'none', ids: namelessBy('none') },
    {
      what: 'biographies',
      ids: selection.people
        .filter(({ id, biography }) => biography.length === 0 && written.has(id))
        .map(({ id }) => id),
    },
    { what: 'points', ids: missingFrom(kit.messages, selection.messages) },
    { what: 'questions', ids: missingFrom(kit.questions, selection.questions) },
    { what: 'objectives', ids: missingFrom(kit.objectives, selection.objectives) },
    { what: 'commitments', ids: missingFrom(kit.commitments, selection.commitments) },
    { what: 'recipe', ids: notForThem(selection.pack) },
    {
      what: 'sections',
      ids: [
        ...(selection.front === null ? (['front-sheet'] as const) : []),
        ...(kit.background.notDisclosed.length > selection.background.notDisclosed.length
          ? (['background'] as const)
          : []),
        ...(holdsMore(kit.approach, selection.approach) ? (['objectives'] as const) : []),
        ...(tellsMore(kit, selection) ? (['readout'] as const) : []),
      ],
    },
  ]
}

/** What the recipe has for other readers. */
const notForThem = (pack: Pack): readonly SectionKind[] => {
  const theirs = new Set(sectionsFor(pack).map(({ kind }) => kind))
  return pack.sections.flatMap(({ kind, included }) =>
    included && !theirs.has(kind) && kind !== 'front-sheet' && kind !== 'background' ? [kind] : [],
  )
}

/** Whether one of its texts is written for others only. */
const holdsMore = (all: Kit['approach'], there: Selection['approach']): boolean =>
  (['tactics', 'pressLine', 'ifAsked', 'noteTaker'] as const).some(
    (field) => all[field].length > 0 && there[field].length === 0,
  )

/** Whether something is recorded of the meeting that these readers are not told. */
const tellsMore = (kit: Kit, { readout, messages, questions }: Selection): boolean => {
  const told = new Set<string>([...messages, ...questions].flatMap(({ id, outcome }) => (outcome === '' ? [] : [id])))
  return (
    (['alsoPresent', 'summary', 'nextSteps'] as const).some(
      (field) => kit.readout[field].length > 0 && readout[field].length === 0,
    ) || [...kit.messages, ...kit.questions].some(({ id, outcome }) => outcome !== '' && !told.has(id))
  )
}

const missingFrom = <Id extends string>(
  all: readonly { readonly id: Id }[],
  there: readonly { readonly id: Id }[],
): readonly Id[] => {
  const known = new Set(there.map(({ id }) => id))
  return all.filter(({ id }) => !known.has(id)).map(({ id }) => id)
}
