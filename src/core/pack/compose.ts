import {
  type QuoteId,
  type Instant,
  type Kit,
  type Pack,
  type Section,
  type SectionKind,
  isBeyondAccreditation,
  sectionsFor,
} from '#core/model'
import { inRankOrder } from '#core/rank/inRankOrder'
import { type Composing, type Made, composingFrom } from './composing'
import type { Document, DocumentSection, Frame } from './document'
import type { PackNote } from './note'
import { placeOf } from './places'
import { type Changes, changesSince, isAddendum, lastFile } from './addendum/changes'
import { composeAddendum } from './addendum/composeAddendum'
import { itemsOf } from './addendum/items'
import { composeAnnex } from './sections/annex'
import { composeBackground } from './sections/background'
import { composeCards } from './sections/cards'
import { composeCover } from './sections/cover'
import { composeDocuments } from './sections/documents'
import { composeEngagements } from './sections/engagements'
import { composeEvidence } from './sections/evidence'
import { composeFrontSheet, quoteOnFront } from './sections/frontSheet'
import { composeObjectives } from './sections/objectives'
import { composePeople } from './sections/people'
import { composePoints } from './sections/points'
import { composeProgramme } from './sections/programme'
import { composeQuestions } from './sections/questions'
import { composeQuotes } from './sections/quotes'
import { composeReadout } from './sections/readout'
import type { Selection } from './selected'
import { selectionFor } from './selection'
import { copyWords } from './copy'
import { isBlank, joined } from './text'
import { type PackVersion, contentHash, versionOf } from './version'

/** What a pack needs to know that no reader's view tells. */
export interface PackContext {
  readonly now: Instant
  /** Null: it is not numbered yet, and then not dated either. */
  readonly version: number | null
  /** What its addendum tells; null where there is no file to amend. */
  readonly changes: Changes | null
}

/** A document, and the version that stands on its pages. */
export interface Numbered {
  readonly document: Document
  readonly version: PackVersion
}

/** A kit as one audience may read it now: what may be shown is selected first, then set in the order of the recipe. */
export const compose = (kit: Kit, pack: Pack, { now }: Pick<PackContext, 'now'>): Document =>
  composeNumbered(selectionFor(kit, pack, now), kit.exports, now).document

/**
 * The document under the number that it has after what left before it. `enough`: only its first sections, up to the one with which
 * they have so many blocks, and then without notes.
 */
export const composeNumbered = (
  selection: Selection,
  exports: Kit['exports'],
  now: Instant,
  enough = Infinity,
): Numbered => {
  const { pack, amends } = selection
  const sinceFile = (before: number): Changes | null => {
    const file = amends === null ? null : lastFile(exports, amends.pack, before)
    return file === null || amends === null ? null : changesSince(file, amends.items)
  }
  // An addendum alone is its changes. One among other sections depends on the number, and so the number not on it.
  const unnumbered = isAddendum(pack) ? sinceFile(Infinity) : null
  // Whoever only looks at the pages of a pack that never left needs no hash of it, and no list of what it says.
  let content: PackVersion['sha256'] | undefined
  const contentOf = (): PackVersion['sha256'] =>
    (content ??= contentHash(composeSelection(selection, { now, version: null, changes: unnumbered })))
  let items: PackVersion['items'] | undefined
  const version = versionOf(exports, pack, contentOf)
  const changes = unnumbered ?? sinceFile(version)
  return {
    document: composeSelection(selection, { now, version, changes }, enough),
    version: {
      version,
      get sha256() {
        return contentOf()
      },
      get items() {
        return (items ??= itemsOf(selection))
      },
      get quoteIds() {
        return quotesPrinted(composingFrom(selection, { now, version, changes }))
      },
    },
  }
}

/** Quotations whose words are printed: all in their section, one on the front sheet, and in an addendum what has changed. */
const quotesPrinted = (composing: Composing): readonly QuoteId[] => {
  const { selection, includes, changes } = composing
  if (includes('quotes')) return selection.quotes.map(({ id }) => id)
  const amended = includes('addendum') ? (changes?.changes ?? []) : []
  const told = new Set(
    amended.flatMap(({ section, what, id }) => (section === 'quotes' && what !== 'withdrawn' ? [id] : [])),
  )
  const front = includes('front-sheet') ? quoteOnFront(composing) : null
  return selection.quotes.map(({ id }) => id).filter((id) => id === front || told.has(id))
}

const composeSelection = (selection: Selection, context: PackContext, enough = Infinity): Document => {
  const { pack } = selection
  const composing = composingFrom(selection, context)
  const composed: DocumentSection[] = []
  let [blocks, isWhole] = [0, true]
  for (const section of sectionsFor(pack)) {
    isWhole = blocks < enough
    if (!isWhole) break
    for (const made of composeSection(composing, section)) {
      composed.push(made)
      blocks += made.blocks.length
    }
  }
  const sections = composed.filter((section) => section.kind !== 'contents' || !isWhole || hasContents(composed))
  return {
    language: pack.language,
    paper: pack.paper,
    layout: pack.layout,
    typeSize: pack.typeSize,
    audience: pack.audience,
    title: titleOf(composing),
    frame: frameOf(composing),
    sections,
    // For some of them the whole document would have to be known.
    notes: isWhole ? [...selection.notes, ...notesOn(composing)] : [],
  }
}

/** What a section prints; nothing where it would be empty. A visit has one for each of its engagements. */
const composeSection = (composing: Composing, { kind, pages }: Section): readonly DocumentSection[] => {
  if (kind === 'engagements') return composeEngagements(composing)
  const made = makers[kind](composing)
  if (made === null || (made.blocks.length === 0 && kind !== 'contents')) return []
  return [
    {
      kind,
      title: made.title ?? composing.words.sections[kind],
      subtitle: made.subtitle ?? '',
      anchor: placeOf.section(kind),
      budget: pages ?? budgets[kind] ?? null,
      opensPage: ownPages.has(kind),
      blocks: made.blocks,
    },
  ]
}

const makers: Readonly<Record<Exclude<SectionKind, 'engagements'>, (composing: Composing) => Made | null>> = {
  cover: composeCover,
  addendum: composeAddendum,
  'front-sheet': composeFrontSheet,
  contents: () => ({ blocks: [{ kind: 'contents' }] }),
  programme: composeProgramme,
  points: composePoints,
  objectives: composeObjectives,
  cards: composeCards,
  people: composePeople,
  quotes: composeQuotes,
  questions: composeQuestions,
  background: composeBackground,
  documents: composeDocuments,
  readout: composeReadout,
  annex: composeAnnex,
  evidence: composeEvidence,
}

/** Sections that begin a page; the others run on. */
const ownPages = new Set<SectionKind>([
  'cover',
  'addendum',
  'front-sheet',
  'points',
  'objectives',
  'cards',
  'readout',
  'annex',
  'evidence',
])

/** Pages a section should not exceed (domain page, "Sections of a pack"). */
const budgets: Partial<Readonly<Record<SectionKind, number>>> = {
  addendum: 1,
  'front-sheet': 1,
  programme: 1,
  points: 1,
  objectives: 1,
  quotes: 3,
  questions: 2,
  background: 2,
  readout: 2,
}

/** A list of one or two sections helps nobody. */
const hasContents = (sections: readonly DocumentSection[]): boolean =>
  sections.filter((section) => section.kind !== 'cover' && section.kind !== 'contents').length > 2

const titleOf = ({ selection, words }: Composing): string =>
  isBlank(selection.event.title) ? words.untitled : selection.event.title.trim()

const frameOf = (composing: Composing): Frame => {
  const { selection, words, now, version } = composing
  return {
    marking: selection.marking.label.trim(),
    handling: selection.marking.handling.trim(),
    runningTitle: titleOf(composing),
    runningKind: words.briefingPack,
    foot: joined(
      [
        selection.event.reference,
        ...(version === null
          ? []
          : [words.prepared({ on: words.day(now.slice(0, 10)) }), versionWords(composing, version)]),
      ],
      ' · ',
    ),
    copy: version === null ? '' : copyWords(composing),
    fictional: selection.fictional ? words.fictionalFoot : null,
    folio: words.folio({ page: '%p', pages: '%n' }),
  }
}

/** An addendum has a number of its own, and that of the file it amends. */
const versionWords = ({ words, pack, changes }: Composing, version: number): string =>
  isAddendum(pack) && changes !== null
    ? words.addendum.title({ number: version, version: changes.version })
    : words.version({ version })

const notesOn = ({ selection, includes, now }: Composing): readonly PackNote[] => [
  ...selection.messages.flatMap(({ id, expires }): readonly PackNote[] =>
    expires !== null && expires < now.slice(0, 10) ? [{ code: 'message.expired', messageId: id, expires }] : [],
  ),
  ...selection.quotes.flatMap(({ id, speaker }): readonly PackNote[] =>
    speaker.by === 'name' && isBlank(speaker.name) ? [{ code: 'quote.speakerUnknown', quoteId: id }] : [],
  ),
  ...inRankOrder(selection.people, selection.pack.peopleOrder, selection.pack.language).unranked.map(
    ({ id }): PackNote => ({ code: 'person.unranked', personId: id }),
  ),
  ...(isBeyondAccreditation(selection.marking)
    ? [{ code: 'marking.beyondUs' as const, label: selection.marking.label }]
    : []),
  ...(includes('people')
    ? selection.people
        .filter(
          (person) => person.kind === 'person' && person.presence !== 'mentioned' && person.biography.length === 0,
        )
        .map((person) => ({ code: 'person.biographyMissing' as const, personId: person.id }))
    : []),
]
