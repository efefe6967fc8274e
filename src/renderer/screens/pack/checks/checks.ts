import type { PackPreview } from '#contract/views'
import { type Day, type Kit, type Pack, sectionsFor } from '#core/model'
import type { PackNote } from '#core/pack/note'
import { verbatim, verbatimTally } from '../../../state/verbatim'
import { words } from '../../../words'
import { tallyWords } from '../../../words/tallyWords'
import { type Fix, beginningOf, fixesOf, personFix, quoteFix } from './fixes'

/** One line of the list: settled, worth a look, or against the promise of the pack. */
export interface Check {
  readonly tone: 'good' | 'look' | 'bad'
  readonly text: string
  readonly fixes: readonly Fix[]
}

type SetPack = Pick<PackPreview, 'shapes' | 'notes'>

/** What the maker of a pack should know before it leaves the house; what must not be printed is left out anyway. */
export const checksOf = (kit: Kit, pack: Pack, set: SetPack, today: Day): readonly Check[] => [
  verbatimCheck(kit, pack),
  ...noteChecks(kit, pack, set.notes),
  ...reviewChecks(kit, pack, today),
  ...(set.shapes.length > 0 ? [markingCheck(kit, pack, set)] : []),
]

const verbatimCheck = (kit: Kit, pack: Pack): Check => {
  const placed = kit.quotes.filter((quote) => quote.standing === 'kept' && !pack.excludedQuoteIds.includes(quote.id))
  const broken = placed.filter((quote) => verbatim(kit, quote).state === 'broken')
  const tally = tallyWords(verbatimTally(kit, placed))
  if (tally === null)
    return {
      tone: 'look',
      text: words.pack.noQuotes,
      fixes: [{ label: words.pack.review, place: { screen: 'quotes' } }],
    }
  return {
    tone: broken.length === 0 ? 'good' : 'bad',
    text: tally,
    fixes: broken.map((quote) => quoteFix(kit, quote)),
  }
}

const markingCheck = (kit: Kit, pack: Pack, set: SetPack): Check => ({
  tone: 'good',
  text: words.pack.markedPages({
    pages: set.shapes.length,
    marking:
      set.notes.find((note) => note.code === 'marking.rolledUp')?.label ?? (pack.marking ?? kit.event.marking).label,
  }),
  fixes: [],
})

const noteChecks = (kit: Kit, pack: Pack, notes: readonly PackNote[]): readonly Check[] => {
  const sentences = [...new Set(notes.map(kindOf))]
  return sentences.flatMap((kind) =>
    checksOfGroup(
      kit,
      pack,
      notes.filter((note) => kindOf(note) === kind),
    ),
  )
}

/** Notes of one kind make one line: those with figures of their own stand alone, the others are counted. */
const kindOf = (note: PackNote): string => {
  if (note.code === 'quote.oneCandidate') return `${note.code} ${note.quoteId}`
  if (note.code === 'quote.opened') return `${note.code} ${note.reason}`
  if (note.code === 'marking.unknown') return `${note.code} ${note.label}`
  if ('section' in note) return `${note.code} ${note.section}`
  return note.code === 'quote.withheld' ? `${note.code} ${note.because}` : note.code
}

const checksOfGroup = (kit: Kit, pack: Pack, notes: readonly PackNote[]): readonly Check[] => {
  const [first] = notes
  if (first === undefined) return []
  const isBroken =
    first.code === 'letters.unprintable' || (first.code === 'quote.withheld' && first.because === 'broken')
  return [
    {
      tone: isBroken ? 'bad' : 'look',
      text: sentenceOf(kit, first, notes.length),
      fixes: notes.flatMap((note) => fixesOf(kit, pack, note)),
    },
  ]
}

const sentenceOf = (kit: Kit, note: PackNote, number: number): string => {
  const sentences = words.pack.notes
  switch (note.code) {
    case 'quotes.undecided':
    case 'people.undecided':
    case 'documents.undecided':
      return sentences[note.code]({ number: note.count })
    case 'quote.withheld':
      return sentences[note.code]({ number, because: words.withheld[note.because] })
    case 'front.pointsMoved':
    case 'cards.goOn':
      return sentences[note.code]({ number: note.messageIds.length })
    case 'front.linesOver':
      return sentences[note.code]({ lines: note.lines })
    case 'section.linesOver':
      return sentences[note.code]({
        section: words.pack.sections[note.section],
        lines: note.lines,
        budget: note.budget,
      })
    case 'text.withheld':
    case 'section.withheld':
      return sentences[note.code]({ section: words.pack.sections[note.section] })
    case 'letters.missing':
      return sentences[note.code]({
        letters: note.letters.join(' '),
        section: words.pack.sections[note.section],
      })
    case 'letters.unprintable':
      return sentences[note.code]({
        words: note.words,
        letters: note.letters.join(' '),
        section: words.pack.sections[note.section],
      })
    case 'quote.oneCandidate':
      return sentences[note.code]({
        speaker: kit.people.find(({ id }) => id === note.personId)?.printedName ?? words.pack.nobody,
        beginning: beginningOf(kit.quotes.find(({ id }) => id === note.quoteId)),
      })
    case 'quote.opened':
      return sentences[note.code]({ number, reason: note.reason })
    case 'marking.rolledUp':
    case 'marking.beyondUs':
    case 'marking.unknown':
      return sentences[note.code]({ label: note.label })
    default:
      return sentences[note.code]({ number })
  }
}

/** A biography that nobody has looked at for half a year may name a post that has changed hands. */
const reviewChecks = (kit: Kit, pack: Pack, today: Day): readonly Check[] => {
  if (!sectionsFor(pack).some(({ kind }) => kind === 'people')) return []
  const written = kit.people.filter((person) => person.standing === 'kept' && person.biography.length > 0)
  const limit = halfYearBefore(today)
  const old = written.filter((person) => person.lastReviewed !== null && person.lastReviewed < limit)
  const never = written.filter((person) => person.lastReviewed === null)
  return [
    ...(old.length > 0
      ? [{ tone: 'look' as const, text: words.pack.oldBiographies({ number: old.length }), fixes: old.map(personFix) }]
      : []),
    ...(never.length > 0
      ? [
          {
            tone: 'look' as const,
            text: words.pack.neverReviewed({ number: never.length }),
            fixes: never.map(personFix),
          },
        ]
      : []),
  ]
}

const halfYearBefore = (day: Day): Day => {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() - 6)
  return date.toISOString().slice(0, 10)
}
