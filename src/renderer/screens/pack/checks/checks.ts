import type { Laid } from '#core/layout/page'
import type { Day, Kit, Pack, Person, Quote, QuoteId, SectionKind } from '#core/model'
import type { PackNote } from '#core/pack/note'
import type { Place } from '../../../state/place'
import { verbatim } from '../../../state/verbatim'
import { words } from '../../../words'

/** Something to put right, and the place where that is done. */
export interface Fix {
  readonly label: string
  readonly place: Partial<Place> & Pick<Place, 'screen'>
}

/** One line of the list: settled, worth a look, or against the promise of the pack. */
export interface Check {
  readonly tone: 'good' | 'look' | 'bad'
  readonly text: string
  readonly fixes: readonly Fix[]
}

/** What the maker of a pack should know before it leaves the house; what must not be printed is left out anyway. */
export const checksOf = (kit: Kit, pack: Pack, laid: Laid, today: Day): readonly Check[] => [
  verbatimCheck(kit, pack),
  ...noteChecks(kit, laid.notes),
  ...reviewChecks(kit, pack, today),
  ...(laid.pages.length > 0 ? [markingCheck(kit, pack, laid)] : []),
]

const verbatimCheck = (kit: Kit, pack: Pack): Check => {
  const placed = kit.quotes.filter((quote) => quote.standing === 'kept' && !pack.excludedQuoteIds.includes(quote.id))
  const broken = placed.filter((quote) => verbatim(kit, quote) === 'broken')
  if (placed.length === 0) return { tone: 'look', text: words.pack.noQuotes, fixes: [{ label: words.pack.review, place: { screen: 'quotes' } }] }
  return {
    tone: broken.length === 0 ? 'good' : 'bad',
    text: words.pack.verbatim(placed.length - broken.length, placed.length),
    fixes: broken.map((quote) => quoteFix(kit, quote)),
  }
}

const markingCheck = (kit: Kit, pack: Pack, laid: Laid): Check => ({
  tone: 'good',
  text: words.pack.markedPages(laid.pages.length, (pack.marking ?? kit.event.marking).label),
  fixes: [],
})

const noteChecks = (kit: Kit, notes: readonly PackNote[]): readonly Check[] => {
  const codes = [...new Set(notes.map((note) => note.code))]
  return codes.flatMap((code) => checksOfGroup(kit, notes.filter((note) => note.code === code)))
}

/** Notes of one code make one line, save where each has figures of its own. */
const checksOfGroup = (kit: Kit, notes: readonly PackNote[]): readonly Check[] => {
  const [first] = notes
  if (first === undefined) return []
  const fixes = notes.flatMap((note) => fixesOf(kit, note))
  switch (first.code) {
    case 'front.linesOver':
    case 'section.linesOver':
    case 'letters.missing':
    case 'marking.beyondUs':
      return notes.map((note) => ({ tone: 'look', text: sentenceOf(note), fixes: fixesOf(kit, note) }))
    case 'quotes.undecided':
    case 'people.undecided':
      return [{ tone: 'look', text: words.pack.notes[first.code](first.count), fixes }]
    case 'front.pointsMoved':
      return [{ tone: 'look', text: words.pack.notes[first.code](first.messageIds.length), fixes }]
    default:
      return [{ tone: first.code === 'quote.broken' ? 'bad' : 'look', text: words.pack.notes[first.code](notes.length), fixes }]
  }
}

const sentenceOf = (note: PackNote): string => {
  switch (note.code) {
    case 'front.linesOver':
      return words.pack.notes[note.code](note.lines)
    case 'section.linesOver':
      return words.pack.notes[note.code](words.pack.sections[note.section], note.lines, note.budget)
    case 'letters.missing':
      return words.pack.notes[note.code](note.letters.join(' '), words.pack.sections[note.section])
    case 'marking.beyondUs':
      return words.pack.notes[note.code](note.label)
    default:
      return ''
  }
}

const fixesOf = (kit: Kit, note: PackNote): readonly Fix[] => {
  if ('quoteId' in note) return quoteFixes(kit, note.quoteId)
  if ('personId' in note) return kit.people.filter((person) => person.id === note.personId).map(personFix)
  if ('messageId' in note) return messageFixes(kit, [note.messageId])
  if ('messageIds' in note) return messageFixes(kit, note.messageIds)
  if ('section' in note) return [sectionFix(note.section)]
  switch (note.code) {
    case 'source.incomplete':
      return kit.sources
        .filter((source) => source.id === note.sourceId)
        .map((source) => ({ label: source.title, place: { screen: 'sources', item: source.id, panel: { panel: 'source', id: source.id } } }))
    case 'quotes.undecided':
      return [{ label: words.pack.review, place: { screen: 'quotes', item: kit.quotes.find((quote) => quote.standing === 'proposed')?.id ?? null } }]
    case 'people.undecided':
      return [{ label: words.pack.review, place: { screen: 'people', item: kit.people.find((person) => person.standing === 'proposed')?.id ?? null } }]
    case 'front.linesOver':
    case 'marking.beyondUs':
      return [{ label: words.pack.review, place: { screen: 'overview' } }]
  }
}

const quoteFixes = (kit: Kit, id: QuoteId): readonly Fix[] =>
  kit.quotes.filter((quote) => quote.id === id).map((quote) => quoteFix(kit, quote))

const quoteFix = (kit: Kit, quote: Quote): Fix => {
  const speaker = kit.people.find((person) => person.id === quote.speakerId)?.printedName ?? words.pack.nobody
  const beginning = (quote.anchors[0]?.exact ?? '').split(/\s+/).slice(0, 4).join(' ')
  return { label: words.pack.quoteBy(speaker, `${beginning}…`), place: { screen: 'quotes', item: quote.id, panel: { panel: 'quote', id: quote.id } } }
}

const personFix = (person: Person): Fix => ({ label: person.printedName, place: { screen: 'people', item: person.id } })

const messageFixes = (kit: Kit, ids: readonly string[]): readonly Fix[] =>
  kit.messages
    .filter((message) => ids.includes(message.id))
    .map((message) => ({ label: message.text.split(/\s+/).slice(0, 5).join(' '), place: { screen: 'messages', item: message.id } }))

/** The screen where the words of a section are written. */
const screenOf: Readonly<Record<SectionKind, Place['screen']>> = {
  cover: 'overview',
  'front-sheet': 'overview',
  contents: 'pack',
  programme: 'overview',
  points: 'messages',
  people: 'people',
  quotes: 'quotes',
  questions: 'messages',
  background: 'overview',
  documents: 'messages',
  annex: 'sources',
  evidence: 'quotes',
}

const sectionFix = (section: SectionKind): Fix => ({ label: words.pack.sections[section], place: { screen: screenOf[section] } })

/** A biography that nobody has looked at for half a year may name a post that has changed hands. */
const reviewChecks = (kit: Kit, pack: Pack, today: Day): readonly Check[] => {
  if (!pack.sections.some((section) => section.kind === 'people' && section.included)) return []
  const written = kit.people.filter((person) => person.standing === 'kept' && person.biography.length > 0)
  const limit = halfYearBefore(today)
  const old = written.filter((person) => person.lastReviewed !== null && person.lastReviewed < limit)
  const never = written.filter((person) => person.lastReviewed === null)
  return [
    ...(old.length > 0 ? [{ tone: 'look' as const, text: words.pack.oldBiographies(old.length), fixes: old.map(personFix) }] : []),
    ...(never.length > 0 ? [{ tone: 'look' as const, text: words.pack.neverReviewed(never.length), fixes: never.map(personFix) }] : []),
  ]
}

const halfYearBefore = (day: Day): Day => {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() - 6)
  return date.toISOString().slice(0, 10)
}
