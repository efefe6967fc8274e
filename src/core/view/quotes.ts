import {
  type Kit,
  type Person,
  type Source,
  type SourceId,
  type Translation,
  bodiesOf,
  namesJoined,
  officeBeside,
  speakersOf,
} from '#core/model'
import { goesBy, isInOtherScript } from '#core/quote/attribution/goesBy'
import type { EligibleQuote } from '#core/quote/release/eligible'
import { discloses } from '#core/quote/release/discloses'
import { givenNamesOf, personalNames, namesAmong } from '#core/quote/release/hidden'
import { actOf } from '#core/quote/verbatim/reported'
import { renderQuote } from '#core/quote/printing/render'
import { type Paragraph, pageAt, paragraphAt, paragraphsOf } from '#core/text/numbering'
import { officeLine } from './officeLine'
import { sameAsLast } from './sameAsLast'
import type { QuotePlace, SelectedQuote, SelectedSource } from './view'
import type { Viewing } from './viewing'
import { writtenTitle } from './writtenTitle'

/**
 * A quotation as far as its terms allow: a paraphrase comes without the words, a quotation on background without name and
 * place, and notes of ours stay inside the house.
 */
export const selectQuote = (viewing: Viewing, eligible: EligibleQuote, sources: SeenSources): SelectedQuote =>
  asBefore(eligible.quote, selectedAnew(viewing, eligible, sources))

const selectedAnew = (viewing: Viewing, eligible: EligibleQuote, sources: SeenSources): SelectedQuote => {
  const { kit, style, outside, guard } = viewing
  const { quote, source, state, attribution, showing: shown } = eligible
  const speaker = speakerOf(viewing, eligible)
  const rendered = renderQuote(quote, source, style.houseStyle, style.language)
  const words = shown.show === 'quotation'
  const named = speaker.by === 'name' ? sources.get(source.id) : undefined
  const act = words ? actOf(quote, source) : null
  const own = unlessNamed(kit, quote, speaker.by === 'name')
  return {
    id: quote.id,
    kind: quote.kind,
    ...(act === null ? {} : { act }),
    content: words
      ? {
          show: 'words',
          pieces: rendered.pieces,
          open: rendered.open,
          close: rendered.close,
          emphasised: rendered.notes.includes('emphasis-added'),
        }
      : { show: 'sense', text: quote.headline },
    language: source.language,
    headline: words ? guard(own(quote.headline), 'quotes') : '',
    themes: quote.themes.filter((theme) => guard(own(theme), 'quotes') !== ''),
    annotation: outside ? '' : guard(own(quote.annotation), 'quotes'),
    speaker,
    labels: shown.labels,
    declared: [
      ...declaredOf(attribution, speaker),
      ...(source.arrival.isTranscribed ? (['transcribed'] as const) : []),
    ],
    embargoUntil: shown.labels.includes('embargoed-until') ? quote.release.until : null,
    embargoZone: quote.release.zone ?? kit.event.timeZone,
    edits: state.state === 'edited' ? state.edits : 0,
    translation: words && quote.translation !== null ? translationOf(quote.translation, viewing, own) : null,
    translationIsOfficial: rendered.notes.includes('translation'),
    place: named === undefined ? null : quotePlace(quote, source, words, named),
  }
}

const asBefore = sameAsLast<EligibleQuote['quote'], SelectedQuote>()

/** What these readers see of the sources, by their identifiers. */
export type SeenSources = ReadonlyMap<SourceId, SelectedSource>

/** Who translated is told like a name beside the words. */
const translationOf = (
  translation: Translation,
  { guard }: Viewing,
  own: (text: string) => string,
): SelectedQuote['translation'] => ({ ...translation, by: guard(own(translation.by), 'quotes') })

/** Where a descriptor stands for the name, how the name was found is declared all the same; of nobody nothing is. */
const declaredOf = (
  { state, isMarkedByHand }: EligibleQuote['attribution'],
  speaker: SelectedQuote['speaker'],
): SelectedQuote['declared'] => [
  ...(isSomebody(speaker) && (state === 'shown' || state === 'by-hand' || state === 'against') ? [state] : []),
  ...(isMarkedByHand ? (['marked-by-hand'] as const) : []),
]

const isSomebody = (speaker: SelectedQuote['speaker']): boolean =>
  speaker.by === 'descriptor' || (speaker.by === 'name' && speaker.name !== '')

/** What we wrote about words of somebody who is not named must not name them either. */
const unlessNamed = (kit: Kit, quote: EligibleQuote['quote'], isNamed: boolean): ((text: string) => string) => {
  if (isNamed) return (text) => text
  const names = speakersOf(kit, quote).flatMap((person) => [
    person.printedName,
    person.originalScript,
    ...bodiesOf(person),
    ...(person.kind === 'person' ? personalNames(person) : []),
  ])
  const known = namesAmong([...names, quote.speakerMention])
  const givenNames = speakersOf(kit, quote).flatMap(givenNamesOf)
  return (text) => (discloses(text, known, givenNames) ? '' : text)
}

/** A descriptor that names somebody else would say that they spoke. */
const namelessOf = (kit: Kit): ((descriptor: string) => string) => {
  const names = kit.people
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ printedName, originalScript }) => [printedName, originalScript])
    .filter((name) => name.trim().length > 1)
  return (descriptor) => (discloses(descriptor, names) ? '' : descriptor)
}

/** A text is never changed in place, and is asked for each quotation from it. */
const paragraphsIn = (source: Source): readonly Paragraph[] => {
  const known = counted.get(source) ?? paragraphsOf(source.text)
  counted.set(source, known)
  return known
}

const counted = new WeakMap<Source, readonly Paragraph[]>()

/** The words around are a neighbour's: they are told where the reader may read the source itself. */
export const quotePlace = (
  quote: EligibleQuote['quote'],
  source: Source,
  withWords: boolean,
  { text, blanked }: SelectedSource,
): QuotePlace => {
  const paragraphs = paragraphsIn(source)
  const isOpen = (start: number, end: number): boolean =>
    text !== null && !blanked.some((span) => span.start < end && span.end > start)
  const number = (offset: number): number => paragraphAt(paragraphs, offset)?.number ?? 0
  return {
    sourceId: source.id,
    firstPage: pageAt(source.arrival.pages, quote.anchors[0]?.start ?? 0),
    firstParagraph: number(quote.anchors[0]?.start ?? 0),
    lastParagraph: number((quote.anchors.at(-1)?.end ?? 1) - 1),
    stretches: withWords
      ? quote.anchors.map(({ start, end, prefix, suffix }) => ({
          start,
          end,
          prefix: isOpen(start - prefix.length, start) ? prefix : '',
          suffix: isOpen(end, end + suffix.length) ? suffix : '',
        }))
      : [],
  }
}

/** Who is named on these terms. What no entry of the kit stands for is called as the source calls it, never as a quotation says. */
const speakerOf = (viewing: Viewing, eligible: EligibleQuote): SelectedQuote['speaker'] => {
  const { kit, guard } = viewing
  const { quote, showing } = eligible
  const { attribution: by } = showing
  if (by === 'none') return { by: 'none' }
  if (by === 'descriptor')
    return { by: 'descriptor', descriptor: namelessOf(kit)(unlessNamed(kit, quote, false)(quote.release.descriptor)) }
  const people = everySpeaker(kit, quote)
  if (people === null) return calledOnly(eligible.attribution.called, guard)
  return namedSpeaker(viewing, eligible, people)
}

/** All who spoke, under the names they have in the kit. */
export const namedSpeaker = (
  { kit, style, guard }: Viewing,
  { source, attribution }: EligibleQuote,
  people: readonly Person[],
): Extract<SelectedQuote['speaker'], { readonly by: 'name' }> => {
  const personIds = people.map(({ id }) => id)
  const titles = people.map((one) => titleIn(source, one, kit))
  // The titles of a group stand in the order of its names, or none does.
  const together = titles.includes('') ? '' : titles.join('; ')
  const names = people.map((one) => nameFor(one, attribution))
  return { by: 'name', personIds, name: namesJoined(names, style.language), role: guard(together, 'quotes') }
}

/** Of those who spoke together nobody is named alone; null where one of them is not kept. */
export const everySpeaker = (kit: Kit, quote: EligibleQuote['quote']): readonly Person[] | null => {
  const people = speakersOf(kit, quote).filter(({ standing }) => standing === 'kept')
  return people.length === 0 || people.length < quote.speakerIds.length ? null : people
}

/**
 * A source in other letters calls them its own way, and which entry that is only a person has said: both names are printed,
 * so that nobody is given words under a name that the source does not have.
 */
const nameFor = (person: Person, { state, named }: EligibleQuote['attribution']): string => {
  const there = named.find(({ name }) => isInOtherScript(person, name) && goesBy(person, name))
  return state === 'found' && there !== undefined ? `${person.printedName} (${there.name})` : person.printedName
}

/** As the source of the words writes it; where it writes none, what they were when it came out, or else on the day of the event. */
const titleIn = (source: Source, person: Person, kit: Kit): string => {
  const title = writtenTitle(person, source, kit.quotes)
  if (title !== '') return title
  const office = officeBeside(person, source.date, kit.event.startDay)
  return office === null ? '' : officeLine({ ...office, office: office.role })
}

/** The source's own words for somebody; where they tell of a hidden person nobody is named. */
const calledOnly = (called: string, guard: Viewing['guard']): SelectedQuote['speaker'] =>
  called !== '' && guard(called, 'quotes') === ''
    ? { by: 'none' }
    : { by: 'name', personIds: [], name: called, role: '' }
