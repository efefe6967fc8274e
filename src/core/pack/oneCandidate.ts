import { type Kit, type Pack, type Person, type PersonId, type SectionKind, sectionsFor } from '#core/model'
import { fitness } from '#core/quote/release/fitness'
import type { ReaderView, SelectedQuote } from '#core/view/view'
import type { OneCandidate } from './note'

/** What of a reader's view a file prints. */
type Printed = Pick<ReaderView, 'people' | 'programme' | 'quotes' | 'readout' | 'sources'> & { readonly pack: Pack }

/**
 * Every quotation without a name for which, of the people whom the file names, only its speaker is left: whoever reads the
 * descriptor beside the list of people knows who it was. Another person hides them who fits the descriptor as well as they
 * do, by what the kit says of both; somebody only mentioned hides nobody.
 */
export const oneCandidates = (kit: Kit, selection: Printed): readonly OneCandidate[] => {
  const nameless = selection.quotes.filter(({ speaker }) => speaker.by !== 'name')
  if (nameless.length === 0) return []
  const places = placesOfPeople(kit, selection)
  return nameless.flatMap((quote) => {
    const [speakerId, ...others] = kit.quotes.find(({ id }) => id === quote.id)?.speakerIds ?? []
    const found = speakerId === undefined || others.length > 0 ? undefined : places.get(speakerId)
    const speaker = kit.people.find(({ id }) => id === speakerId)
    if (found === undefined || speaker === undefined) return []
    const descriptor = descriptorOf(quote)
    const wanted = fitness(descriptor, speaker)
    const isHidden = kit.people.some(
      (person) =>
        person !== speaker &&
        person.presence !== 'mentioned' &&
        places.has(person.id) &&
        fitness(descriptor, person) >= wanted,
    )
    return isHidden
      ? []
      : [{ code: 'quote.oneCandidate', quoteId: quote.id, personId: speaker.id, descriptor, ...found }]
  })
}

/** How many of the people whom the file names fit a descriptor as well as the speaker does, the speaker among them. */
export const fittingIn = (
  kit: Kit,
  selection: Printed,
  descriptor: string,
  { personId }: Pick<OneCandidate, 'personId'>,
): number => {
  const places = placesOfPeople(kit, selection)
  const speaker = kit.people.find(({ id }) => id === personId)
  const wanted = speaker === undefined ? 0 : fitness(descriptor, speaker)
  return kit.people.filter(
    (person) =>
      places.has(person.id) &&
      (person.id === personId || (person.presence !== 'mentioned' && fitness(descriptor, person) >= wanted)),
  ).length
}

const descriptorOf = ({ speaker }: SelectedQuote): string => (speaker.by === 'descriptor' ? speaker.descriptor : '')

type Places = Pick<OneCandidate, 'sections' | 'named'>

/** Where the file names each person. */
const placesOfPeople = (kit: Kit, selection: Printed): ReadonlyMap<PersonId, Places> => {
  const included = new Set(sectionsFor(selection.pack).map(({ kind }) => kind))
  const bySection = new Map<SectionKind, ReadonlySet<PersonId>>([
    ['people', new Set(selection.people.map(({ id }) => id))],
    ['programme', new Set(selection.programme.flatMap(({ leadIds }) => leadIds))],
    [
      'engagements',
      new Set(
        selection.programme.flatMap(({ isEngagement, leadIds, presentIds }) =>
          isEngagement ? [...leadIds, ...presentIds] : [],
        ),
      ),
    ],
    ['readout', new Set(selection.readout.presentIds)],
    ['annex', namedInSources(kit, selection)],
  ])
  const spoken = selection.quotes.flatMap(({ id, speaker }) =>
    speaker.by === 'name' ? speaker.personIds.map((personId) => ({ id, personId })) : [],
  )
  return new Map(
    kit.people.flatMap(({ id, kind }): readonly (readonly [PersonId, Places])[] => {
      if (kind !== 'person') return []
      const sections = [...bySection].flatMap(([section, people]) =>
        included.has(section) && people.has(id) ? [section] : [],
      )
      const named = included.has('quotes') ? spoken.filter(({ personId }) => personId === id).map((one) => one.id) : []
      return sections.length + named.length === 0 ? [] : [[id, { sections, named }]]
    }),
  )
}

/** In the text of a source that is printed, where it is not blanked. */
const namedInSources = (kit: Kit, { sources }: Printed): ReadonlySet<PersonId> => {
  const open = new Map(sources.flatMap(({ id, text, blanked }) => (text === null ? [] : [[id, blanked]])))
  const isOpen = ({ sourceId, span }: Person['mentions'][number]): boolean =>
    open.get(sourceId)?.every(({ start, end }) => span.end <= start || span.start >= end) ?? false
  return new Set(kit.people.filter(({ mentions }) => mentions.some(isOpen)).map(({ id }) => id))
}
